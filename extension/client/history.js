// Every answer, correction, addition and removal, with its way back.

import { dateText } from '../ui/dates.js';
import { h } from '../ui/dom.js';
import { stepsOf } from '../ui/record.js';
import { isRemoval, isWhole } from '../ui/by-hand.js';
import { pathLabel, valueText } from './fields.js';
import { button, fold, idOf } from '../ui/parts.js';

/** @typedef {import('../types.js').Edit} Edit */

/** @param {Pick<import('../types.js').ClientFile, 'edits'>} client */
export function history(client) {
  const { edits } = client;
  if (!edits.length) return null;
  return h(
    'div',
    { class: 'stack' },
    h('div', { class: 'row' }, ...historyButtons(client)),
    changeList(client),
  );
}

/** Undo and redo, and what was done last. @param {Pick<import('../types.js').ClientFile, 'edits'>} client */
export function historyButtons({ edits }) {
  const last = edits.findLast((edit) => !edit.undone);
  const lastUndone = edits.slice(last ? edits.indexOf(last) + 1 : 0).find((edit) => edit.undone);
  return [
    button('Undo', 'undo', { id: 'undo', disabled: !last, 'data-edit': last?.id, 'data-scope': 'client' }),
    button('Redo', 'redo', { id: 'redo', disabled: !lastUndone, 'data-edit': lastUndone?.id }),
    edits.length ? h('span', { class: 'small soft' }, last ? `Last: ${isWhole(last.path) ? editText(last) : label(last.path)}` : 'Everything was undone') : null,
  ];
}

/** @param {Pick<import('../types.js').ClientFile, 'edits'>} client */
export const changeList = ({ edits }) =>
  fold('history', `Answers and changes (${edits.filter((edit) => !edit.undone).length})`, h('ul', { class: 'list small' }, ...edits.map(line)));

/** @param {Edit} edit */
const line = (edit) =>
  h(
    'li',
    null,
    h(edit.undone ? 's' : 'span', null, editText(edit)),
    h('span', { class: 'soft' }, [edit.who, dateText(edit.when), edit.why].filter(Boolean).join(' · ')),
    button(edit.undone ? 'Redo' : 'Undo', edit.undone ? 'redo' : 'undo', {
      class: 'plain push',
      id: idOf('edit', edit.id),
      'data-edit': edit.id,
      'data-scope': 'client',
      'aria-label': `${edit.undone ? 'Redo' : 'Undo'}: ${isWhole(edit.path) ? editText(edit) : label(edit.path)}`,
    }),
  );

/** What was done, in a line. @param {Edit} edit */
export function editText(edit) {
  if (isWhole(edit.path)) return `${label(edit.path)}: ${isRemoval(edit) ? 'removed' : 'added by hand'}`;
  const was = edit.was !== null && edit.was !== undefined ? ` (was ${valueText(edit.was)})` : '';
  return `${label(edit.path)}: ${valueText(edit.value) || 'not known'}${was}`;
}

/** @param {string} path */
function label(path) {
  const steps = stepsOf(path);
  return steps[0] !== 'cases' ? pathLabel(steps) : steps.length === 2 ? `Docket ${steps[1]}` : `${pathLabel(steps)}, ${steps[1]}`;
}
