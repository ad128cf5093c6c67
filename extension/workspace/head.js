// What stands above every view: where one is, whose file it is, and the way back.

import { addedUp } from '../client/money.js';
import { nameText } from '../client/fields.js';
import { historyButtons } from '../client/history.js';
import { dateText } from '../ui/dates.js';
import { h } from '../ui/dom.js';
import { clientHash } from './route.js';

/** @typedef {import('./views.js').View} View */
/** @typedef {import('./route.js').Route} Route */

/** @param {View[]} views @param {Route} route */
export const officeNav = (views, route) =>
  views.map(({ name, title }) => h('a', { href: `#/${name}`, id: `to-${name || 'clients'}`, 'aria-current': route.view === name && 'page' }, title));

/** @param {import('../client/state.js').State} state @param {View[]} parts @param {Route} route @param {View} shown */
export function clientHead({ client }, parts, route, shown) {
  if (route.view !== 'client') return [];
  const born = client?.record.person.dateOfBirth;
  return [
    h(
      'div',
      { class: 'row who' },
      h('h1', { id: 'client-name' }, client ? nameText(client.record.person.name) : 'Client'),
      client && h('span', { class: 'soft small' }, [born ? `born ${dateText(born)}` : 'birth date not known', counts(client.record), `kept until ${dateText(client.expiresOn)}`].join(' · ')),
      client && h('div', { class: 'row push' }, ...historyButtons(client)),
    ),
    h(
      'nav',
      { class: 'parts', 'aria-label': 'Client' },
      ...parts.map(({ name, title }) => h('a', { href: clientHash(route.client, name), id: `part-${name}`, 'aria-current': shown.name === name && 'page' }, title)),
    ),
  ];
}

/** @param {import('../types.js').CaseRecord} record */
function counts({ cases }) {
  const charges = cases.flatMap((docket) => docket.charges).length;
  const owed = addedUp(cases);
  return [`${cases.length} ${cases.length === 1 ? 'docket' : 'dockets'}`, `${charges} ${charges === 1 ? 'charge' : 'charges'}`, owed && `${owed} owed`].filter(Boolean).join(' · ');
}
