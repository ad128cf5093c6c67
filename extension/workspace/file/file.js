// The client's file: the person, what was searched, and everything that was changed by hand.

import { saveFile } from '../../client/actions.js';
import { nameText, personFields } from '../../client/fields.js';
import { changeList } from '../../client/history.js';
import { attempt } from '../../client/loading.js';
import { notRead } from '../../client/not-read.js';
import { removed } from '../../client/removed.js';
import { clientScope } from '../../client/scope.js';
import { asOf, state } from '../../client/state.js';
import { values } from '../../client/value.js';
import * as service from '../../service.js';
import { dateText } from '../../ui/dates.js';
import { h } from '../../ui/dom.js';
import { button, message } from '../../ui/parts.js';
import { hostOf, timeText } from '../charges/detail.js';

/** @typedef {import('../../types.js').ClientFile} ClientFile */

/** @type {import('../views.js').View} */
export const file = {
  name: 'file',
  title: 'File',
  actions: {
    'save-charges': () =>
      attempt(async () => {
        const { blob, name } = await service.download(`/api/clients/${state.client?.id}/charges`, { asOf: asOf() });
        saveFile(blob, name);
      }),
    'save-record': () => saveFile(new Blob([JSON.stringify(state.client?.record)], { type: 'application/json' }), 'record.json'),
  },
  view: ({ client, clientFindings }) => {
    if (!client) return [];
    const scope = clientScope(client, clientFindings);
    return [
      h(
        'div',
        { class: 'columns' },
        card('person-title', 'Person', values(scope, '/person', personFields, 'client', true)),
        card('searched-title', 'What was searched', ...searched(client)),
        card('changes-title', 'Changes by hand', client.edits.length ? changeList(client) : h('p', { class: 'soft' }, 'Nothing was changed by hand.'), removed(client)),
        card(
          'out-title',
          'Take out',
          h('p', { class: 'small' }, 'The charges for a spreadsheet, with the answers of the filing day; or the whole record as the service and its command line take it.'),
          h('div', { class: 'row' }, button('Charges for Excel', 'save-charges', { id: 'save-charges' }), button('Record as JSON', 'save-record', { id: 'save-record' })),
        ),
        card('keeping-title', 'Keeping', h('p', { class: 'small' }, `Kept on this computer until ${dateText(client.expiresOn)}, longer each time it is changed.`), h('div', { class: 'row' }, button('Forget this client', 'forget', { class: 'danger', id: 'forget' }))),
      ),
    ];
  },
};

/** @param {string} id @param {string} title @param {...import('../../ui/dom.js').Child} content */
const card = (id, title, ...content) => h('section', { class: 'card', 'aria-labelledby': id }, h('header', null, h('h2', { id }, title)), h('div', { class: 'body' }, ...content));

/** Which courts' pages were read, when and under which names: nothing else was searched. @param {ClientFile} client */
function searched(client) {
  const { sources, listed, record } = client;
  if (!sources.length && !listed?.length) return [message('', h('p', null, 'No court page was read: everything in this file was typed in.'))];
  const names = [record.person.name, ...(record.person.aliases ?? [])].map(nameText);
  return [
    h('p', { class: 'small' }, `Read under the ${names.length === 1 ? 'name' : 'names'} ${names.join('; ')}. Records that another court, county or state keeps were not looked at.`),
    h(
      'table',
      { class: 'plain-table small' },
      h('thead', null, h('tr', null, ...['Docket', 'Court’s page', 'Read'].map((text) => h('th', { scope: 'col' }, text)))),
      h(
        'tbody',
        null,
        ...sources.map(({ caseNumber, url, capturedAt }) => h('tr', null, h('th', { scope: 'row' }, caseNumber), h('td', null, hostOf(url)), h('td', null, `${dateText(capturedAt)}, ${timeText(capturedAt)}`))),
      ),
    ),
    listed?.length ? h('p', { class: 'small' }, `${listed.length} ${listed.length === 1 ? 'case' : 'cases'} from courts’ lists of search results.`) : null,
    notRead(client),
  ];
}
