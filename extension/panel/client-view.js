// "This client": one person, all dockets captured so far, what was asked, and what was corrected.

import { dateText, today } from '../ui/dates.js';
import { h } from '../ui/dom.js';
import { adding, caseForm } from '../client/add-forms.js';
import { clientList } from './client-list.js';
import { docketCard } from '../client/docket-card.js';
import { nameText, personFields } from '../client/fields.js';
import { history } from '../client/history.js';
import { notRead } from '../client/not-read.js';
import { openQuestions } from '../client/open-questions.js';
import { button, message } from '../ui/parts.js';
import { removed } from '../client/removed.js';
import { clientScope } from '../client/scope.js';
import { timelineCard } from '../client/timeline.js';
import { values } from '../client/value.js';
import { warnings } from '../client/warnings.js';

/** @typedef {import('../client/state.js').State} State */
/** @typedef {import('../client/scope.js').Scope} Scope */
/** @typedef {import('../types.js').ClientFile} ClientFile */

/** @param {State} state @returns {import('../ui/dom.js').Child[]} */
export function clientView(state) {
  const { client } = state;
  if (!client)
    return [
      message(
        '',
        h('p', { class: 'strong' }, 'No client is open.'),
        h('p', null, 'Open a docket and choose “Add to client” under This page, open one of the files below, or start one by hand.'),
      ),
      clientList(state),
    ];
  const scope = clientScope(client, state.clientFindings);
  return [
    person(client, scope),
    warnings(scope.findings?.warnings ?? [], [], {}),
    notRead(client),
    history(client),
    timelineCard(scope, state.asOf || today()),
    ...openQuestions(scope),
    ...client.record.cases.map((docket) => docketCard(client, scope, docket)),
    h('div', null, adding('case', 'Add a case', caseForm)),
    removed(client),
    clientList(state),
  ];
}

/** @param {ClientFile} client @param {Scope} scope */
const person = (client, scope) =>
  h(
    'section',
    { class: 'card', 'aria-labelledby': 'client-name' },
    h(
      'header',
      null,
      h('h2', { id: 'client-name' }, nameText(client.record.person.name)),
      h(
        'p',
        { class: 'small soft' },
        `${client.record.cases.length} ${client.record.cases.length === 1 ? 'docket' : 'dockets'} · kept on this computer until ${dateText(client.expiresOn)}, longer each time it is changed`,
      ),
    ),
    h(
      'div',
      { class: 'body' },
      values(scope, '/person', personFields, 'client'),
      h(
        'div',
        { class: 'row' },
        button('Close', 'close-client', { id: 'close-client' }),
        button('Forget this client', 'forget', { class: 'danger push', id: 'forget' }),
      ),
    ),
  );
