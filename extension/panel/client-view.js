// "This client": one person, all dockets captured so far, what was asked, and what was corrected.

import { dateText } from '../ui/dates.js';
import { h } from '../ui/dom.js';
import { bestOf } from '../ui/answers.js';
import { stepsOf, valueAt } from '../ui/record.js';
import { answer, button, fold, idOf, message } from './parts.js';
import { caseFields, nameText, pathLabel, personFields, valueText } from './fields.js';
import { chargeCard } from './charge-card.js';
import { grouped } from './grouped.js';
import { casePath, clientScope, findingsOf } from './scope.js';
import { values } from './value.js';

/** @typedef {import('./state.js').State} State */
/** @typedef {import('./scope.js').Scope} Scope */
/** @typedef {import('../types.js').ClientFile} ClientFile */

/** @param {State} state @returns {import('../ui/dom.js').Child[]} */
export function clientView(state) {
  const { client } = state;
  if (!client)
    return [
      message(
        '',
        h('p', { class: 'strong' }, 'No client is open.'),
        h('p', null, 'Open a docket and choose “Add to client” under This page, or open one of the files below.'),
      ),
      clientList(state),
    ];
  const scope = clientScope(client, state.clientFindings);
  return [
    person(client, scope),
    history(client),
    ...questions(scope),
    ...client.record.cases.map((docket) => docketCard(scope, docket)),
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

/** @param {ClientFile} client */
function history({ edits }) {
  if (!edits.length) return null;
  const standing = edits.filter((edit) => !edit.undone);
  const lastUndone = edits.slice(edits.indexOf(/** @type {any} */ (standing.at(-1))) + 1).find((edit) => edit.undone);
  return h(
    'div',
    { class: 'stack' },
    h(
      'div',
      { class: 'row' },
      button('Undo', 'undo', {
        id: 'undo',
        disabled: !standing.length,
        'data-edit': standing.at(-1)?.id,
        'data-scope': 'client',
      }),
      button('Redo', 'redo', { id: 'redo', disabled: !lastUndone, 'data-edit': lastUndone?.id }),
      h(
        'span',
        { class: 'small soft' },
        standing.length ? `Last: ${label(standing.at(-1)?.path ?? '')}` : 'Everything was undone',
      ),
    ),
    fold(
      'history',
      `Answers and corrections (${standing.length})`,
      h(
        'ul',
        { class: 'list small' },
        ...edits.map((edit) =>
          h(
            'li',
            null,
            h(
              edit.undone ? 's' : 'span',
              null,
              `${label(edit.path)}: ${valueText(edit.value) || 'not known'}`,
              edit.was !== null && edit.was !== undefined ? ` (was ${valueText(edit.was)})` : '',
            ),
            h('span', { class: 'soft' }, [edit.who, dateText(edit.when), edit.why].filter(Boolean).join(' · ')),
            button(edit.undone ? 'Redo' : 'Undo', edit.undone ? 'redo' : 'undo', {
              class: 'plain push',
              id: idOf('edit', edit.id),
              'data-edit': edit.id,
              'data-scope': 'client',
              'aria-label': `${edit.undone ? 'Redo' : 'Undo'}: ${label(edit.path)}`,
            }),
          ),
        ),
      ),
    ),
  );
}

/** @param {string} path */
function label(path) {
  const steps = stepsOf(path);
  return `${pathLabel(steps)}${steps[0] === 'cases' ? `, ${steps[1]}` : ''}`;
}

/** Every open question once: first those an answer waits for, then what is only presumed. @param {Scope} scope */
function questions(scope) {
  const open = (/** @type {(remedy: import('../types.js').Remedy) => import('../types.js').Question[]} */ of) => [
    ...new Map(
      (scope.findings?.charges ?? [])
        .flatMap((charge) => {
          const best = bestOf(charge);
          return best ? of(best) : [];
        })
        .filter(({ path }) => [null, undefined].includes(/** @type {any} */ (valueAt(scope.record, path))))
        .map((question) => [question.path, question]),
    ).values(),
  ];
  const asked = open((remedy) => remedy.questions);
  const presumed = open((remedy) => remedy.confirm).filter(({ path }) => !asked.some((one) => one.path === path));
  [...asked, ...presumed].forEach(({ path }) => scope.asked.add(path));
  return [
    asked.length
      ? h(
          'section',
          { class: 'stack', 'aria-labelledby': 'questions-title' },
          h('h2', { id: 'questions-title' }, 'What no docket says'),
          ...grouped(scope.record, asked, 'q-client'),
        )
      : null,
    presumed.length
      ? fold(
          'presumed',
          `Presumed, to be confirmed (${presumed.length})`,
          h('div', { class: 'stack' }, ...grouped(scope.record, presumed, 'q-client')),
        )
      : null,
  ];
}

/** @param {Scope} scope @param {import('../types.js').Case} docket */
const docketCard = (scope, docket) => {
  const id = idOf('docket', docket.caseNumber);
  return h(
    'section',
    { class: 'card docket', id, 'aria-labelledby': `${id}-title` },
    h(
      'header',
      null,
      h('h2', { id: `${id}-title` }, docket.caseNumber),
      h(
        'p',
        { class: 'small soft' },
        [docket.county && `${docket.county} County`, docket.statusText, docket.filedOn && `filed ${dateText(docket.filedOn)}`]
          .filter(Boolean)
          .join(' · '),
      ),
      h(
        'div',
        { class: 'row' },
        ...docket.charges.slice(0, 4).map((charge) => answer(bestOf(findingsOf(scope, docket.caseNumber, charge.id)))),
      ),
    ),
    h(
      'div',
      { class: 'body' },
      ...docket.charges.map((charge) => chargeCard(scope, docket.caseNumber, charge)),
      fold(`${id}-case`, 'The case', values(scope, casePath(docket.caseNumber), caseFields, 'client')),
      h(
        'div',
        { class: 'row' },
        button('Remove this docket', 'remove-docket', { class: 'danger', id: `${id}-remove`, 'data-case': docket.caseNumber }),
      ),
    ),
  );
};

/** @param {State} state */
const clientList = ({ clients, client }) =>
  clients.length
    ? h(
        'section',
        { class: 'stack', 'aria-labelledby': 'clients-title' },
        h('h2', { id: 'clients-title' }, 'Clients on this computer'),
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
      )
    : null;
