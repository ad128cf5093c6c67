// What another window changed in the open file.

import { choose } from '../ui/dialog.js';
import { h } from '../ui/dom.js';
import { button, message } from '../ui/parts.js';
import { editText } from './history.js';

/** @typedef {import('../types.js').Edit} Edit */

/** @param {Edit} edit */
const line = (edit) => h('li', null, `${edit.undone ? 'Taken back: ' : ''}${editText(edit)}`, h('span', { class: 'soft' }, ` by ${edit.who}`));

/** @param {Edit[]} edits */
export const meanwhile = (edits) =>
  edits.length
    ? message(
        'warn',
        h('p', { class: 'strong' }, 'Another window changed this file meanwhile. Both are kept:'),
        h('ul', { class: 'changes' }, ...edits.map(line)),
        button('Seen', 'seen-meanwhile', { id: 'seen-meanwhile' }),
      )
    : null;

/** Asks whether one's own value goes over one that another window has just given. @param {Edit[]} theirs */
export const keepsMine = async (theirs) =>
  (await choose(
    'Changed in another window too',
    [h('p', null, 'While you were typing, another window gave this value:'), h('ul', { class: 'changes' }, ...theirs.map(line)), h('p', null, 'Either can be undone later.')],
    [
      { value: 'mine', text: 'Use mine', look: 'main' },
      { value: '', text: 'Keep theirs' },
    ],
  )) === 'mine';
