// "This page": what was read, each charge's answer, and what is still asked.

import { dateText } from '../ui/dates.js';
import { h } from '../ui/dom.js';
import { stepsOf } from '../ui/record.js';
import { removalOf } from '../ui/by-hand.js';
import { caseFields, nameText, pathLabel, personFields, valueText } from '../client/fields.js';
import { courtList, nothing, permission, rawFields, reading, serviceTrouble } from './page-states.js';
import { defendants, unsettled } from './defendants.js';
import { listView } from './list-view.js';
import { button, fold, idOf, message } from '../ui/parts.js';
import { chargeCard } from '../client/charge-card.js';
import { casePath, pageScope } from '../client/scope.js';
import { values } from '../client/value.js';
import { warnings } from '../client/warnings.js';

/** @typedef {import('../client/state.js').State} State */

/** @param {State} state @returns {import('../ui/dom.js').Child[]} */
export function pageView(state) {
  const { page } = state;
  const scope = pageScope(state);
  if (!page) return [nothing(state)];
  return [
    permission(state),
    reading(page),
    page.trouble && state.service === 'ready' ? serviceTrouble(page.trouble) : null,
    state.changed && state.changed.caseNumber === page.capture?.case.caseNumber ? changes(state, state.changed) : null,
    page.state === 'not-docket' || page.state === 'unread' ? courtList(state) : null,
    page.listing ? listView(state, page.listing) : scope ? docket(state, scope, page.capture?.case.caseNumber ?? '') : page.fields.length ? rawFields(page) : null,
  ];
}

/** @param {State} state @param {import('../client/scope.js').Scope} scope @param {string} caseNumber */
function docket(state, scope, caseNumber) {
  const docket = scope.record.cases.find((known) => known.caseNumber === caseNumber);
  return docket
    ? h(
        'div',
        { class: 'stack' },
        h(
          'div',
          { class: 'head stack' },
          h(
            'div',
            { class: 'row' },
            h(
              'div',
              null,
              h('h2', null, caseNumber),
              h('p', { class: 'soft' }, docket.caption ?? nameText(scope.record.person.name)),
            ),
            toggle(state),
          ),
          state.page && defendants(state.page),
          adding(state, scope, caseNumber),
        ),
        warnings(scope.findings?.warnings ?? [], scope.warnings, scope.provenance),
        ...docket.charges.map((charge) => chargeCard(scope, caseNumber, charge)),
        !docket.charges.length ? message('warn', h('p', null, 'The docket lists no charges.')) : null,
        h(
          'section',
          { class: 'card', 'aria-labelledby': 'page-person' },
          h('header', null, h('h3', { id: 'page-person' }, 'Person and case')),
          h(
            'div',
            { class: 'body' },
            values(scope, '/person', personFields, 'page'),
            values(scope, casePath(caseNumber), caseFields, 'page'),
            counsel(docket),
            events(docket),
          ),
        ),
      )
    : null;
}

/** @param {import('../types.js').Case} docket */
const counsel = ({ counsel: list, secured }) =>
  h(
    'ul',
    { class: 'small soft' },
    secured ? h('li', null, 'The court marks this case as secured: not open to the public.') : null,
    ...(list ?? []).map((one) =>
      h('li', null, [one.name, one.for && `for ${one.for}`, one.appointment, one.phone].filter(Boolean).join(', ')),
    ),
  );

/** @param {import('../types.js').Case} docket */
const events = ({ events: list }) =>
  list?.length
    ? fold(
        'page-events',
        `Events (${list.length})`,
        h(
          'ul',
          { class: 'list small' },
          ...list.map((event) =>
            h(
              'li',
              null,
              h('span', null, [dateText(event.on), event.name].filter(Boolean).join(' · ')),
              event.comment && h('span', { class: 'soft' }, event.comment),
            ),
          ),
        ),
      )
    : null;

/** @param {State} state @param {import('../client/scope.js').Scope} scope @param {string} caseNumber */
function adding({ client, page, busy }, scope, caseNumber) {
  if (unsettled(page)) return null;
  const inFile =
    client?.record.cases.some((known) => known.caseNumber === caseNumber) &&
    (!page?.capture?.defendants || page.clientId === client.id);
  const open = client ? nameText(client.record.person.name) : '';
  const removal = removalOf(client, casePath(caseNumber));
  return h(
    'div',
    { class: 'row' },
    removal
      ? h('p', { class: 'small' }, `Removed from ${open}’s file. `, button('Restore', 'undo', { id: 'restore-page', 'data-edit': removal.id }))
      : null,
    button(
      inFile || removal ? 'Update the file' : client && page?.clientId === client.id ? `Add to ${open}’s file` : 'Add to client',
      'add',
      { class: inFile ? '' : 'main', id: 'add', 'aria-disabled': busy === 'add' && 'true' },
    ),
    inFile ? button('Draft petitions', 'tab', { class: 'main', id: 'to-petitions', 'data-tab': 'petitions' }) : null,
    inFile ? h('span', { class: 'small soft' }, `✓ In ${open}’s file`) : null,
  );
}

/** @param {State} state */
const toggle = ({ page }) =>
  button(page?.highlights === false ? 'Show highlights' : 'Hide highlights', 'highlights', {
    class: 'plain push small',
    id: 'highlights',
    title: 'Alt+Shift+H',
  });

/** @param {State} state @param {NonNullable<State['changed']>} changed */
const changes = ({ client }, { changes: list, stillRemoved, replaced }) =>
  message(
    list.length || stillRemoved.length ? 'warn' : 'good',
    h(
      'p',
      { class: 'strong' },
      list.length
        ? `The file was updated. What is new on this page (${list.length}):`
        : 'The file is up to date: nothing has changed on this page.',
    ),
    h(
      'ul',
      { class: 'changes' },
      ...list.map(({ path, was, now }) =>
        h(
          'li',
          null,
          h('span', { class: 'strong' }, `${pathLabel(stepsOf(path))}: `),
          `${valueText(was) || 'nothing'} → ${valueText(now) || 'nothing'}`,
        ),
      ),
    ),
    ...stillRemoved.map((path) => stays(path, removalOf(client, path))),
    ...replaced.map((path) => h('p', null, `${pathLabel(stepsOf(path))} was added by hand; it is now as the page says.`)),
    h('div', { class: 'row' }, button('Good', 'seen', { id: 'seen' })),
  );

/** @param {string} path @param {import('../types.js').Edit | null} removal */
const stays = (path, removal) =>
  removal &&
  h(
    'p',
    null,
    `${pathLabel(stepsOf(path))} was removed from the file and stays removed. `,
    button('Restore', 'undo', { class: 'plain', id: idOf('stays', path), 'data-edit': removal.id, 'aria-label': `Restore ${pathLabel(stepsOf(path))}` }),
  );
