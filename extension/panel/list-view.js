// "This page" of a search: its cases by person, which of them are in the open file, and reading all of one person's.

import { dateText } from '../ui/dates.js';
import { h } from '../ui/dom.js';
import { listState, peopleOf, ticked } from './listed.js';
import { button, idOf, message } from '../ui/parts.js';

/** @typedef {import('../client/state.js').State} State */
/** @typedef {import('../types.js').Listing} Listing */
/** @typedef {import('../types.js').ListedCase} ListedCase */

/** @param {State} state @param {Listing} listing */
export const listView = (state, listing) =>
  h(
    'div',
    { class: 'stack' },
    h(
      'div',
      { class: 'head' },
      h('h2', null, counted(listing.rows.length, 'case', 'found')),
      listing.searched && h('p', { class: 'small soft' }, listing.searched),
      listing.rows.length
        ? h(
            'p',
            { class: 'small', id: 'how-to-capture' },
            running(state)
              ? 'Cases are being read now. Wait, or stop that first.'
              : 'Cases are opened in a tab of their own, one at a time with a pause between, and read into the client’s file.',
          )
        : null,
    ),
    listing.warnings.length ? message('warn', ...listing.warnings.map(({ text }) => h('p', null, text))) : null,
    listing.rows.length ? null : message('', h('p', null, 'The search found no case. Search again with fewer letters, or under another name.')),
    ...peopleOf(listing).map((rows) => person(state, rows)),
  );

/** @param {State} state @param {ListedCase[]} rows of one name and birth date */
function person(state, rows) {
  const [{ name, dateOfBirth, birthYear }] = rows;
  const id = idOf('listed', name?.full ?? '', String(dateOfBirth ?? birthYear ?? ''));
  const chosen = ticked(state, rows);
  const readable = rows.filter((row) => row.link && row.caseNumber);
  return h(
    'section',
    { class: 'card', 'aria-labelledby': `${id} ${id}-born` },
    h(
      'header',
      null,
      h('h3', { id }, name?.full ?? 'No name in the row'),
      h(
        'p',
        { class: 'small soft', id: `${id}-born` },
        [dateOfBirth ? `born ${dateText(dateOfBirth)}` : birthYear ? `born in ${birthYear}` : 'birth date not given', counted(rows.length, 'case')].join(' · '),
      ),
    ),
    h(
      'div',
      { class: 'body' },
      h('ul', { class: 'list' }, ...rows.map((row) => item(state, row))),
      readable.length
        ? h(
            'div',
            { class: 'row' },
            button(
              readable.length === 1 && chosen.length ? 'Capture this case' : chosen.length === readable.length ? `Capture all ${chosen.length}` : chosen.length ? `Capture ${chosen.length} of ${readable.length}` : 'Nothing chosen',
              'capture-all',
              {
                class: chosen.length && !running(state) ? 'main' : '',
                id: idOf('capture', id),
                'data-case': rows.find((row) => row.caseNumber)?.caseNumber,
                'aria-disabled': (running(state) || !chosen.length || state.busy === 'capture') && 'true',
                'aria-describedby': 'how-to-capture',
              },
            ),
          )
        : null,
    ),
  );
}

/** @param {State} state @param {ListedCase} row */
function item(state, row) {
  const number = row.caseNumber ?? 'No case number';
  const facts = [row.filedOn && `filed ${dateText(row.filedOn)}`, row.county, row.caseType, row.statusText].filter(Boolean).join(' · ');
  const { mark, problem } = listState(state, row);
  const words = h(
    'span',
    null,
    h('span', { class: 'strong' }, number),
    h('span', { class: 'small' }, mark && ` ${mark}`),
    h('br'),
    h('span', { class: 'small soft' }, facts),
    row.charges.length ? h('span', { class: 'small' }, h('br'), row.charges.join('; ')) : null,
    row.unread || problem ? h('span', { class: 'small needs-review' }, h('br'), row.unread ?? problem) : null,
  );
  return h(
    'li',
    null,
    row.caseNumber && row.link
      ? h(
          'label',
          { class: 'choice' },
          h('input', {
            type: 'checkbox',
            id: idOf('tick', row.caseNumber),
            'data-change': 'tick',
            'data-case': row.caseNumber,
            checked: ticked(state, [row]).length > 0,
          }),
          words,
        )
      : words,
    row.link ? h('a', { class: 'small push', href: row.link, target: '_blank', rel: 'noreferrer', 'aria-label': `Open ${number}` }, 'Open') : null,
  );
}

/** @param {State} state */
const running = ({ run }) => run !== null && run.step !== 'over';

/** @param {number} count @param {string} what @param {string} [end] */
export const counted = (count, what, end) => [count, count === 1 ? what : `${what}s`, end].filter((part) => part !== undefined).join(' ');
