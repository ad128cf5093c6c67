// The client files on this computer, and starting one by hand.

import { dateText } from '../ui/dates.js';
import { h } from '../ui/dom.js';
import { adding, clientForm } from '../client/add-forms.js';
import { button, idOf } from '../ui/parts.js';

/** @param {import('../client/state.js').State} state */
export const clientList = ({ clients, client, service }) =>
  h(
    'section',
    { class: 'stack', 'aria-labelledby': 'clients-title' },
    h('h2', { id: 'clients-title' }, 'Clients on this computer'),
    clients.length ? null : h('p', { class: 'soft' }, 'None yet.'),
    h(
      'ul',
      { class: 'list' },
      ...clients.map((one) =>
        h(
          'li',
          null,
          h(
            'span',
            null,
            h('span', { class: 'strong' }, one.name),
            h('br'),
            h(
              'span',
              { class: 'small soft' },
              [
                one.dateOfBirth && `born ${dateText(one.dateOfBirth)}`,
                `${one.cases} ${one.cases === 1 ? 'docket' : 'dockets'}`,
                `until ${dateText(one.expiresOn)}`,
              ]
                .filter(Boolean)
                .join(' · '),
            ),
          ),
          one.id === client?.id
            ? h('span', { class: 'small push' }, 'Open now')
            : button('Open', 'open-client', {
                class: 'push',
                id: idOf('open', one.id),
                'data-client': one.id,
                'aria-label': `Open the file of ${one.name}`,
              }),
        ),
      ),
    ),
    service === 'ready' ? h('div', null, adding('client', 'New client', clientForm)) : null,
  );
