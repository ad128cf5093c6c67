// A client's charges: the table, and the chosen one beside it.

import { removed } from '../../client/removed.js';
import { adding, caseForm } from '../../client/add-forms.js';
import { notRead } from '../../client/not-read.js';
import { clientScope } from '../../client/scope.js';
import { state } from '../../client/state.js';
import { warnings } from '../../client/warnings.js';
import { kept, keepOnDisk } from '../../stored.js';
import { h } from '../../ui/dom.js';
import { button, message } from '../../ui/parts.js';
import { chargeDetail, docketDetail } from './detail.js';
import { arranged, columns, firstLook, groupings, keyOf, outcomeTitle, rowsOf, tally } from './rows.js';
import { chargeTable, rowId } from './table.js';
import { turningActions } from './turning.js';

/** @typedef {import('../../client/state.js').State} State */
/** @typedef {import('../../types.js').ClientFile} ClientFile */
/** @typedef {import('./rows.js').Look} Look */

/** What is chosen and how it is looked at; the look is the browser's, the choice is of this tab. @returns {{ chosen: string, look: Look }} */
const mine = () => (state.workspace.charges ??= { chosen: '', look: firstLook });

/** @param {Partial<Look>} change */
async function look(change) {
  const { group, columns: some, sort, down } = (mine().look = { ...mine().look, ...change });
  await keepOnDisk({ look: { group, columns: some, sort, down } });
}

/** @type {import('../views.js').View} */
export const charges = {
  name: 'charges',
  title: 'Charges',
  load: async () => {
    mine().look = { ...firstLook, ...mine().look, ...(await kept()).look };
  },
  view,
  key,
  keys: [
    ['↑, ↓, Home, End', 'another charge'],
    ['Enter', 'to the chosen charge'],
    ['Escape', 'back to the table'],
    ['Space', 'pick the charge, to file it together with others'],
    ['N', 'the next charge with an open question'],
    ['/', 'filter'],
  ],
  actions: {
    ...turningActions,
    'choose-charge': ({ key: chosen = '' }) => {
      mine().chosen = chosen;
      state.editing = '';
    },
    'sort-charges': ({ column = '' }) => {
      const { sort, down } = mine().look;
      // A third choice of the same column goes back to the docket's own order.
      return look(sort !== column ? { sort: column, down: false } : down ? { sort: '', down: false } : { down: true });
    },
    'only-outcome': ({ outcome = '' }) => look({ outcome: mine().look.outcome === outcome ? '' : outcome }),
    'show-all': () => look({ outcome: '', text: '' }),
    'back-to-table': () => document.getElementById(rowId(mine().chosen))?.focus(),
  },
  changes: {
    'charges-group': (_, { value }) => look({ group: value }),
    'charges-text': (_, { value }) => look({ text: value }),
    'charges-column': ({ column = '' }, { checked }) =>
      look({ columns: Object.keys(columns).filter((name) => (name === column ? checked : mine().look.columns.includes(name))) }),
  },
};

/** @param {State} state @returns {import('../../ui/dom.js').Child[]} */
function view({ client, clientFindings, service, picked }) {
  if (!client) return [h('p', { class: 'soft' }, service === 'ready' ? 'Opening…' : 'The file appears when the service answers.')];
  const scope = clientScope(client, clientFindings);
  const rows = rowsOf(client.record, clientFindings);
  const { look: how } = mine();
  const groups = arranged(rows, how);
  const shown = groups.flatMap((group) => group.rows);
  const keys = [...shown.map(({ key: one }) => one), ...client.record.cases.map(({ caseNumber }) => keyOf(caseNumber))];
  const chosen = keys.includes(mine().chosen) ? mine().chosen : (keys[0] ?? '');
  mine().chosen = chosen;
  return [
    warnings(scope.findings?.warnings ?? [], [], {}),
    notRead(client),
    h(
      'div',
      { class: 'beside' },
      h(
        'section',
        { class: 'stack', 'aria-labelledby': 'charges-title' },
        h('h2', { id: 'charges-title', class: 'hidden-text' }, 'Charges'),
        tools(rows, shown.length, how),
        !rows.length ? message('', h('p', { class: 'strong' }, 'This file holds no charges yet.'), h('p', null, 'Open a docket and choose “Add to client” in the panel, or add a case by hand.'))
        : !shown.length ? message('', h('p', null, 'No charge fits the filter.'), button('Show all', 'show-all', { id: 'show-all' }))
        : chargeTable(scope, groups, { chosen, picked, look: how }),
        h('div', { class: 'row' }, adding('case', 'Add a case', caseForm)),
        removed(client),
      ),
      chosen ? h('article', { id: 'detail', class: 'card', tabindex: '-1', 'aria-labelledby': 'detail-title' }, h('div', { class: 'body' }, ...detail(client, scope, rows, chosen), button('Back to the table', 'back-to-table', { class: 'plain narrow', id: 'back-to-table' }))) : null,
    ),
  ];
}

/** @param {ClientFile} client @param {import('../../client/scope.js').Scope} scope @param {import('./rows.js').Row[]} rows @param {string} chosen */
function detail(client, scope, rows, chosen) {
  const row = rows.find(({ key: one }) => one === chosen);
  const docket = client.record.cases.find(({ caseNumber }) => keyOf(caseNumber) === chosen);
  return row ? chargeDetail(client, scope, row) : docket ? docketDetail(client, scope, docket) : [];
}

/** @param {import('./rows.js').Row[]} rows @param {number} shown @param {Look} how */
const tools = (rows, shown, how) =>
  h(
    'div',
    { class: 'row tools' },
    h(
      'div',
      { class: 'row', role: 'group', 'aria-label': 'Show only' },
      ...tally(rows).map(({ outcome, count }) =>
        button(`${outcomeTitle(outcome)} ${count}`, 'only-outcome', { class: `chip ${outcome}`, id: `only-${outcome}`, 'data-outcome': outcome, 'aria-pressed': String(how.outcome === outcome) }),
      ),
    ),
    h('label', { class: 'row small' }, h('span', null, 'Filter'), h('input', { id: 'charges-text', type: 'search', value: how.text, 'data-change': 'charges-text', 'data-live': true, 'aria-keyshortcuts': '/' })),
    h(
      'label',
      { class: 'row small' },
      h('span', null, 'Group by'),
      h('select', { id: 'charges-group', 'data-change': 'charges-group' }, ...Object.entries(groupings).map(([name, { title }]) => h('option', { value: name, selected: name === how.group }, title))),
    ),
    h(
      'details',
      { class: 'columns-menu', id: 'columns' },
      h('summary', null, 'Columns'),
      h(
        'div',
        { role: 'group', 'aria-label': 'Columns' },
        ...Object.entries(columns).map(([name, { title }]) =>
          h('label', { class: 'choice' }, h('input', { type: 'checkbox', id: `column-${name}`, 'data-change': 'charges-column', 'data-column': name, checked: how.columns.includes(name), disabled: name === 'charge' }), title),
        ),
      ),
    ),
    h('span', { class: 'small soft push', role: 'status' }, shown === rows.length ? `${rows.length} ${rows.length === 1 ? 'charge' : 'charges'}` : `${shown} of ${rows.length} charges`),
  );

/** @param {KeyboardEvent} event */
function key({ key: pressed, target }) {
  const at = target instanceof Element ? target : document.body;
  if (pressed === '/') return focus('charges-text');
  if (pressed === 'Escape') return closeColumns() || (at.closest('#detail') !== null && focus(rowId(mine().chosen)));
  if (pressed.toLowerCase() === 'n') return nextOpen();
  if (!at.closest('#charges') && at !== document.body && at.id !== 'view') return false;
  if (pressed === 'Enter') return at.closest('button') === null && focus('detail');
  if (pressed === ' ') return tick();
  return go({ ArrowDown: 1, ArrowUp: -1, Home: -Infinity, End: Infinity }[pressed]);
}

function closeColumns() {
  const menu = /** @type {HTMLDetailsElement | null} */ (document.getElementById('columns'));
  if (!menu?.open) return false;
  menu.open = false;
  menu.querySelector('summary')?.focus();
  return true;
}

const lines = () => /** @type {HTMLElement[]} */ ([...document.querySelectorAll('#charges tr[tabindex]')]);

/** Chooses the row so many lines away. @param {number | undefined} by */
function go(by) {
  if (by === undefined) return false;
  const all = lines();
  const at = all.findIndex((line) => line.id === rowId(mine().chosen));
  return choose(all[Math.min(Math.max(at + by, 0), all.length - 1)]);
}

/** The next charge below, and then from the top, that waits for an answer. */
function nextOpen() {
  const all = lines();
  const at = all.findIndex((line) => line.id === rowId(mine().chosen));
  return choose([...all.slice(at + 1), ...all.slice(0, at + 1)].find((line) => line.querySelector('.answer.needs-review')));
}

/** @param {HTMLElement | undefined} line */
function choose(line) {
  /** @type {HTMLButtonElement | null | undefined} */ (line?.querySelector('button.whole'))?.click();
  line?.focus();
  line?.scrollIntoView({ block: 'nearest' });
  return line !== undefined;
}

function tick() {
  const box = /** @type {HTMLInputElement | null} */ (document.getElementById(`${rowId(mine().chosen)}-pick`));
  box?.click();
  return box !== null;
}

/** @param {string} id */
function focus(id) {
  const element = document.getElementById(id);
  element?.focus();
  return element !== null;
}
