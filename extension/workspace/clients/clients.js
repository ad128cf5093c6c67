// The office's clients: searched, filtered and sorted as a person types, a row each.

import { adding, clientForm } from '../../client/add-forms.js';
import { byHand } from '../../client/by-hand.js';
import { asOf, state } from '../../client/state.js';
import * as service from '../../service.js';
import { h } from '../../ui/dom.js';
import { button, idOf, message } from '../../ui/parts.js';
import { clientHash } from '../route.js';
import { arranged, columns, filters, firstLook } from './rows.js';

/** @typedef {import('./rows.js').Look} Look */
/** @typedef {import('../../types.js').ClientOverview} Client */

/** How the list is looked at: what is searched for is a name, and stays in session memory. @returns {Look} */
const mine = () => ({ ...firstLook, ...state.workspace.clients });

/** @param {Partial<Look>} change */
const look = (change) => {
  state.workspace.clients = { ...mine(), ...change };
};

/** @type {import('../views.js').View} */
export const clients = {
  name: '',
  title: 'Clients',
  load: async () => {
    state.office = await service.get(`/api/clients/overview?asOf=${asOf()}`);
    if (!state.jurisdictions.length) state.jurisdictions = await service.get('/api/jurisdictions');
  },
  view,
  key,
  keys: [
    ['↑, ↓, Home, End', 'another client'],
    ['Enter', 'open the client'],
    ['/', 'search'],
  ],
  actions: {
    'add-client': async (data, form) => {
      const started = await byHand['add-client'](data, form);
      if (started && state.client) location.hash = clientHash(state.client.id);
      return started;
    },
    'sort-clients': ({ column = '' }) => look({ sort: column, down: mine().sort === column && !mine().down }),
    'only-clients': ({ filter = '' }) => look({ only: mine().only.includes(filter) ? mine().only.filter((one) => one !== filter) : [...mine().only, filter] }),
    'all-clients': () => look({ text: '', only: [], state: '' }),
  },
  changes: {
    'clients-text': (_, { value }) => look({ text: value }),
    'clients-state': (_, { value }) => look({ state: value }),
  },
};

/** @param {import('../../client/state.js').State} state @returns {import('../../ui/dom.js').Child[]} */
function view({ office, service: reached }) {
  const how = mine();
  const rows = office && arranged(office, how);
  return [
    h('div', { class: 'row' }, h('h1', { id: 'clients-title' }, 'Clients'), office && h('span', { class: 'small soft', role: 'status' }, rows?.length === office.length ? String(office.length) : `${rows?.length} of ${office.length}`)),
    office && h('div', null, adding('client', 'New client', clientForm)),
    office?.length ? tools(office, how) : null,
    !rows || !office ? h('p', { class: 'soft' }, reached === 'ready' ? 'Applying the law to every file…' : 'The clients appear when the service answers.')
    : !office.length ? message('', h('p', { class: 'strong' }, 'No client is on file yet.'), h('p', null, 'Open a docket and choose “Add to client” in the panel, or start a file by hand.'))
    : !rows.length ? message('', h('p', null, 'No client fits.'), button('Show all', 'all-clients', { id: 'all-clients' }))
    : table(rows, how),
  ];
}

/** @param {Client[]} office @param {Look} how */
const tools = (office, how) =>
  h(
    'div',
    { class: 'row tools' },
    h('label', { class: 'row small' }, h('span', null, 'Search'), h('input', { id: 'clients-text', type: 'search', value: how.text, 'data-change': 'clients-text', 'data-live': true, 'aria-keyshortcuts': '/', placeholder: 'name or docket' })),
    h(
      'div',
      { class: 'row', role: 'group', 'aria-label': 'Show only' },
      ...Object.entries(filters).map(([name, { title, fits }]) =>
        button(`${title} ${office.filter(fits).length}`, 'only-clients', { class: 'chip', id: `only-${name}`, 'data-filter': name, 'aria-pressed': String(how.only.includes(name)) }),
      ),
    ),
    h(
      'label',
      { class: 'row small' },
      h('span', null, 'State'),
      h(
        'select',
        { id: 'clients-state', 'data-change': 'clients-state' },
        h('option', { value: '' }, 'All'),
        ...state.jurisdictions.map(({ id, name }) => h('option', { value: id, selected: id === how.state }, name)),
      ),
    ),
  );

/** @param {Client[]} rows @param {Look} how */
const table = (rows, how) =>
  h(
    'div',
    { class: 'scroll' },
    h(
      'table',
      { id: 'clients', 'aria-labelledby': 'clients-title' },
      h(
        'thead',
        null,
        h(
          'tr',
          null,
          ...Object.entries(columns).map(([name, { title }]) =>
            h(
              'th',
              { scope: 'col', class: `c-${name}`, 'aria-sort': how.sort === name ? (how.down ? 'descending' : 'ascending') : undefined },
              button(title, 'sort-clients', { class: 'plain', id: `sort-${name}`, 'data-column': name }),
            ),
          ),
        ),
      ),
      h('tbody', null, ...rows.map(row)),
    ),
  );

/** @param {Client} client */
const row = (client) =>
  h(
    'tr',
    { id: idOf('client', client.id) },
    ...Object.entries(columns).map(([name, { text }]) =>
      name === 'name'
        ? h('th', { scope: 'row' }, h('a', { class: 'whole', href: clientHash(client.id) }, text(client)), client.aliases.length ? h('span', { class: 'soft small' }, ` also ${client.aliases.join('; ')}`) : null)
        : h('td', { class: `c-${name}` }, text(client)),
    ),
  );

/** @param {KeyboardEvent} event */
function key({ key: pressed, target }) {
  if (pressed === '/') {
    document.getElementById('clients-text')?.focus();
    return true;
  }
  const by = { ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity }[pressed];
  const links = /** @type {HTMLElement[]} */ ([...document.querySelectorAll('#clients a')]);
  if (by === undefined || !links.length) return false;
  const at = links.indexOf(/** @type {HTMLElement} */ (target));
  const to = links[at < 0 && by === 1 ? 0 : Math.min(Math.max(at + by, 0), links.length - 1)];
  to.focus();
  to.scrollIntoView({ block: 'nearest' });
  return true;
}
