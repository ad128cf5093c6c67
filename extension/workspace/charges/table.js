// The charges as a table that a keyboard can drive.

import { changeMarks } from '../../client/marks.js';
import { casePath } from '../../client/scope.js';
import { moneyText } from '../../ui/dates.js';
import { h } from '../../ui/dom.js';
import { answer, button, idOf } from '../../ui/parts.js';
import { chargePath } from '../../ui/record.js';
import { columns, keyOf } from './rows.js';

/** @typedef {import('./rows.js').Row} Row */
/** @typedef {import('../../client/scope.js').Scope} Scope */
/** @typedef {{ chosen: string, picked: string[], look: import('./rows.js').Look }} Seen */

/** @param {string} key */
export const rowId = (key) => idOf('row', .../** @type {string[]} */ (JSON.parse(key)));

/** @param {Scope} scope @param {{ title: string, rows: Row[] }[]} groups @param {Seen} seen */
export const chargeTable = (scope, groups, seen) =>
  h(
    'div',
    { class: 'scroll', tabindex: '-1' },
    h(
      'table',
      { role: 'grid', id: 'charges', 'aria-labelledby': 'charges-title' },
      head(seen),
      ...groups.map(({ title, rows }) =>
        h(
          'tbody',
          { id: idOf('group', seen.look.group, title) },
          title ? groupRow(scope, title, rows, seen) : null,
          ...rows.map((row) => chargeRow(scope, row, seen)),
        ),
      ),
    ),
  );

/** @param {Seen} seen */
const head = ({ look }) =>
  h(
    'thead',
    null,
    h(
      'tr',
      null,
      h('th', { scope: 'col' }, h('span', { class: 'hidden-text' }, 'Picked')),
      ...look.columns.map((name) =>
        h(
          'th',
          { scope: 'col', class: `c-${name}`, 'aria-sort': look.sort === name ? (look.down ? 'descending' : 'ascending') : undefined },
          button(columns[name].title, 'sort-charges', { class: 'plain', id: idOf('sort', name), 'data-column': name, tabindex: '0' }),
        ),
      ),
    ),
  );

/** @param {Scope} scope @param {string} title @param {Row[]} rows @param {Seen} seen */
function groupRow(scope, title, rows, seen) {
  const { docket } = rows[0];
  const whole = seen.look.group === 'docket';
  const key = keyOf(docket.caseNumber);
  const about = [docket.county && `${docket.county} County`, docket.statusText, docket.balanceDue ? `${moneyText(docket.balanceDue)} owed` : '', !docket.charges.length && 'no charges'];
  return h(
    'tr',
    { class: 'group', id: whole ? rowId(key) : undefined, 'aria-selected': whole ? String(seen.chosen === key) : undefined, tabindex: whole ? (seen.chosen === key ? '0' : '-1') : undefined },
    h(
      'th',
      { colspan: String(seen.look.columns.length + 1), scope: 'rowgroup' },
      whole ? button(title, 'choose-charge', { class: 'whole', 'data-key': key, tabindex: '-1' }) : h('span', null, title),
      h('span', { class: 'soft' }, whole ? about.filter(Boolean).map((text) => ` · ${text}`) : ` · ${rows.length}`),
      whole ? changeMarks(scope, casePath(docket.caseNumber)) : null,
    ),
  );
}

/** @param {Scope} scope @param {Row} row @param {Seen} seen */
function chargeRow(scope, row, seen) {
  const { key, docket, charge } = row;
  const path = chargePath(docket.caseNumber, charge.id);
  const chosen = seen.chosen === key;
  return h(
    'tr',
    { id: rowId(key), 'aria-selected': String(chosen), tabindex: chosen ? '0' : '-1' },
    h(
      'td',
      null,
      h('input', { type: 'checkbox', id: `${rowId(key)}-pick`, 'data-change': 'pick', 'data-charge': key, checked: seen.picked.includes(key), tabindex: '-1', 'aria-label': `Pick count ${charge.id} of ${docket.caseNumber}` }),
    ),
    ...seen.look.columns.map((name) =>
      h(
        name === 'charge' ? 'th' : 'td',
        { class: `c-${name}`, scope: name === 'charge' ? 'row' : undefined },
        name === 'charge' ? button(columns.charge.text(row), 'choose-charge', { class: 'whole', 'data-key': key, tabindex: '-1' })
        : name === 'answer' && row.judged ? answer(row.remedy)
        : columns[name].text(row),
        name === 'charge' ? changeMarks(scope, path) : null,
      ),
    ),
  );
}
