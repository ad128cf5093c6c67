// The office's clients.

import { state } from '../../client/state.js';
import * as service from '../../service.js';
import { dateText } from '../../ui/dates.js';
import { h } from '../../ui/dom.js';
import { clientHash } from '../route.js';

/** @type {import('../views.js').View} */
export const clients = {
  name: '',
  title: 'Clients',
  load: async () => {
    state.clients = await service.get('/api/clients');
  },
  view: ({ clients: all }) => [
    h('h1', null, 'Clients'),
    h(
      'ul',
      { class: 'list' },
      ...all.map(({ id, name, dateOfBirth }) => h('li', null, h('a', { href: clientHash(id) }, name), dateOfBirth && h('span', { class: 'soft' }, dateText(dateOfBirth)))),
    ),
  ],
};
