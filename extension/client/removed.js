// What was removed from the file: it counts for nothing, and can be put back.

import { dateText } from '../ui/dates.js';
import { h } from '../ui/dom.js';
import { stepsOf } from '../ui/record.js';
import { removedByHand } from '../ui/by-hand.js';
import { button, fold, idOf } from '../ui/parts.js';

/** @typedef {import('../types.js').ClientFile} ClientFile */
/** @typedef {import('../types.js').Edit} Edit */

/** @param {ClientFile} client */
export function removed(client) {
  const list = removedByHand(client);
  return list.length
    ? fold(
        'removed',
        `Removed (${list.length})`,
        h('p', { class: 'small soft' }, 'These count for nothing: not for the law, not for the petitions. A new reading of the page leaves them removed.'),
        h('ul', { class: 'list' }, ...list.map(item)),
      )
    : null;
}

/** @param {Edit} edit */
const item = (edit) =>
  h(
    'li',
    null,
    h(
      'span',
      null,
      h('s', { class: 'strong' }, title(edit)),
      h('br'),
      h('span', { class: 'small soft' }, [detail(edit.was), `removed ${dateText(edit.when)}`, edit.who].filter(Boolean).join(' · ')),
    ),
    h(
      'span',
      { class: 'row push' },
      button('Restore', 'undo', { id: idOf('restore', edit.path), 'data-edit': edit.id, 'data-scope': 'client', 'aria-label': `Restore ${title(edit)}` }),
      stepsOf(edit.path).length === 2
        ? button('Delete for good', 'delete-case', {
            class: 'plain',
            id: idOf('delete', edit.path),
            'data-case': stepsOf(edit.path)[1],
            'aria-label': `Delete ${title(edit)} for good`,
          })
        : null,
    ),
  );

/** @param {Edit} edit */
const title = ({ path }) => {
  const [, caseNumber, , id] = stepsOf(path);
  return id === undefined ? `Docket ${caseNumber}` : `Count ${id} of ${caseNumber}`;
};

/** @param {any} was the case or charge as it stood */
const detail = (was) =>
  was?.charges ? `${was.charges.length} ${was.charges.length === 1 ? 'charge' : 'charges'}` : (was?.description ?? '');
