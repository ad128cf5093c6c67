// "This page": what was read, each charge's answer, and what is still asked.

import { dateText } from '../ui/dates.js';
import { h } from '../ui/dom.js';
import { stepsOf } from '../ui/record.js';
import { caseFields, nameText, pathLabel, personFields, valueText } from './fields.js';
import { button, fold, idOf, message } from './parts.js';
import { chargeCard } from './charge-card.js';
import { casePath, pageScope, provenanceOf } from './scope.js';
import { values } from './value.js';

/** @typedef {import('./state.js').State} State */

const advice = {
  unread: ['This page has not been read yet.', 'Choose “Read this page”. If nothing happens, click the RecordClearance button in Chrome’s toolbar while the docket is showing.'],
  'not-docket': ['This page is not a docket.', 'Open a case’s Register of Actions, and it will be read here.'],
  'signed-out': ['You are not signed in to the court’s site.', 'Sign in, open the docket again, and it will be read.'],
  loading: ['The page is still loading.', 'It is read as soon as it has finished.'],
  error: ['The court’s site shows an error instead of the docket.', 'Reload the page, or open the docket again from the search.'],
  changed: ['The court has changed this page.', 'What was found is not enough to rely on, so nothing was sent. Enter the docket by hand or tell the maintainers.'],
  restricted: ['This case is restricted.', 'Nothing of it was sent to the service.'],
  partial: ['Part of this page could not be read.', 'What was read is kept. Check what is missing on the page.'],
  ready: ['', ''],
};

/** @param {State} state @returns {import('../ui/dom.js').Child[]} */
export function pageView(state) {
  const { page } = state;
  const scope = pageScope(state);
  if (!page) return [nothing(state)];
  return [
    permission(state), reading(page), page.trouble && state.service === 'ready' ? serviceTrouble(page.trouble) : null,
    state.changed && state.changed.caseNumber === page.capture?.case.caseNumber ? changes(state.changed.changes) : null,
    scope ? docket(state, scope, page.capture?.case.caseNumber ?? '') : page.fields.length ? rawFields(page) : null,
  ];
}

/** @param {State} state */
const nothing = (state) => h('div', { class: 'stack' },
  message('', h('p', { class: 'strong' }, advice.unread[0]), h('p', null, advice.unread[1]), h('div', { class: 'row' }, button('Read this page', 'read', { class: 'main', id: 'read' }))),
  courtList(state));

/** @param {State} state */
const courtList = ({ courts, allowed }) => courts.length ? h('section', { class: 'stack', 'aria-labelledby': 'courts-title' },
  h('h2', { id: 'courts-title' }, 'Courts RecordClearance can read'),
  h('ul', { class: 'list' }, ...courts.map(({ origin, host, name }) => h('li', null, h('span', null, name, h('br'), h('span', { class: 'small soft' }, host)),
    allowed.includes(origin) ? h('span', { class: 'small push' }, '✓ allowed') : button('Allow', 'allow', { class: 'push', id: idOf('allow', host), 'data-origin': origin, 'aria-label': `Allow ${host}` }))))) : null;

/** @param {State} state */
function permission({ page, courts, allowed }) {
  const court = courts.find(({ host }) => page?.url.startsWith(`https://${host}/`));
  return court && !allowed.includes(court.origin) ? message('', h('p', null, `This page was read because you clicked the toolbar button. If you allow it, dockets on ${court.host} are read without a click; no other court is asked for.`),
    h('div', { class: 'row' }, button('Always on this court', 'allow', { id: 'always', 'data-origin': court.origin }))) : null;
}

/** @param {import('../types.js').TabPage} page */
function reading(page) {
  const [title, next] = advice[page.state];
  if (page.state === 'ready') return null;
  return message(page.state === 'loading' ? '' : 'warn', h('p', { class: 'strong' }, page.message || title), page.message && page.state !== 'partial' ? null : h('p', null, next),
    page.missing.length ? h('p', null, `Missing: ${page.missing.map((field) => field.label).join(', ')}.`) : null,
    page.state === 'loading' ? null : h('div', { class: 'row' }, button('Read again', 'read', { id: 'read' }),
      page.missing.length ? button('Save a copy without names', 'save-copy', { id: 'save-copy', title: 'For the maintainers: the page’s labels, with every other letter and digit replaced' }) : null));
}

/** @param {import('../types.js').Trouble} trouble */
const serviceTrouble = (trouble) => message('bad', h('p', { class: 'strong' }, trouble.title), trouble.detail && h('p', null, trouble.detail),
  trouble.missing?.length ? h('p', null, `Missing: ${trouble.missing.join(', ')}.`) : null, h('div', { class: 'row' }, button('Try again', 'read', { id: 'page-retry' })));

/** @param {State} state @param {import('./scope.js').Scope} scope @param {string} caseNumber */
function docket(state, scope, caseNumber) {
  const docket = scope.record.cases.find((known) => known.caseNumber === caseNumber);
  return docket ? h('div', { class: 'stack' },
    h('div', { class: 'head stack' }, h('div', { class: 'row' }, h('div', null, h('h2', null, caseNumber), h('p', { class: 'soft' }, docket.caption ?? nameText(scope.record.person.name))), toggle(state)), adding(state, scope, caseNumber)),
    warnings(scope),
    ...docket.charges.map((charge) => chargeCard(scope, caseNumber, charge)),
    !docket.charges.length ? message('warn', h('p', null, 'The docket lists no charges.')) : null,
    h('section', { class: 'card', 'aria-labelledby': 'page-person' }, h('header', null, h('h3', { id: 'page-person' }, 'Person and case')),
      h('div', { class: 'body' }, values(scope, '/person', personFields, 'page'), values(scope, casePath(caseNumber), caseFields, 'page'), counsel(docket), events(docket)))) : null;
}

/** @param {import('../types.js').Case} docket */
const counsel = ({ counsel: list, secured }) => h('ul', { class: 'small soft' },
  secured ? h('li', null, 'The court marks this case as secured: not open to the public.') : null,
  ...(list ?? []).map((one) => h('li', null, [one.name, one.for && `for ${one.for}`, one.appointment, one.phone].filter(Boolean).join(', '))));

/** @param {import('../types.js').Case} docket */
const events = ({ events: list }) => list?.length ? fold('page-events', `Events (${list.length})`, h('ul', { class: 'list small' }, ...list.map((event) => h('li', null,
  h('span', null, [dateText(event.on), event.name].filter(Boolean).join(' · ')), event.comment && h('span', { class: 'soft' }, event.comment))))) : null;

/** @param {State} state @param {import('./scope.js').Scope} scope @param {string} caseNumber */
function adding({ client, page, busy }, scope, caseNumber) {
  const inFile = client?.record.cases.some((known) => known.caseNumber === caseNumber);
  const open = client ? nameText(client.record.person.name) : '';
  return h('div', { class: 'row' },
    button(inFile ? 'Update the file' : client && page?.clientId === client.id ? `Add to ${open}’s file` : 'Add to client', 'add', { class: inFile ? '' : 'main', id: 'add', disabled: busy !== '' }),
    inFile ? button('Draft petitions', 'tab', { class: 'main', id: 'to-petitions', 'data-tab': 'petitions' }) : null,
    inFile ? h('span', { class: 'small soft' }, `✓ In ${open}’s file`) : null);
}

/** @param {State} state */
const toggle = ({ page }) => button(page?.highlights === false ? 'Show highlights' : 'Hide highlights', 'highlights', { class: 'plain push small', id: 'highlights', title: 'Alt+Shift+H' });

/** @param {import('./scope.js').Scope} scope */
const warnings = ({ warnings: list, provenance, findings }) => list.length + (findings?.warnings.length ?? 0) ? message('warn', h('p', { class: 'strong' }, 'Look at this before you rely on the answers'), h('ul', { class: 'list' },
  ...(findings?.warnings ?? []).map((text) => h('li', null, text)),
  ...list.map((warning) => h('li', null, h('span', null, warning.text), warning.path && provenanceOf(provenance, warning.path)
    ? button('Show', 'show', { class: 'plain', id: idOf('warn', warning.path, warning.kind), 'data-path': warning.path, 'aria-label': `Show ${pathLabel(stepsOf(warning.path))} on the page` }) : null)))) : null;

/** @param {import('../types.js').ValueChange[]} list */
const changes = (list) => message(list.length ? 'warn' : 'good', h('p', { class: 'strong' }, list.length ? `The file was updated. What is new on this page (${list.length}):` : 'The file is up to date: nothing has changed on this page.'),
  h('ul', { class: 'changes' }, ...list.map(({ path, was, now }) => h('li', null, h('span', { class: 'strong' }, `${pathLabel(stepsOf(path))}: `), `${valueText(was) || 'nothing'} → ${valueText(now) || 'nothing'}`))),
  h('div', { class: 'row' }, button('Good', 'seen', { id: 'seen' })));

/** What the page says, while the service has not answered. @param {import('../types.js').TabPage} page */
const rawFields = (page) => h('section', { class: 'card', 'aria-labelledby': 'raw-title' }, h('header', null, h('h3', { id: 'raw-title' }, 'Read from the page')),
  h('dl', { class: 'body values' }, ...page.fields.flatMap((field) => [h('dt', null, field.label),
    h('dd', null, button(field.text, 'show', { class: 'value', id: idOf('raw', field.name), 'data-field': field.name, title: 'Show on the page' }))])));
