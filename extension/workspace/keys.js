// The keyboard: what is typing and what is a command, and the map of all commands.

import { choose } from '../ui/dialog.js';
import { h } from '../ui/dom.js';

/** @type {[string, string][]} */
const everywhere = [
  ['Tab, Shift + Tab', 'next or previous button, field or table'],
  ['Ctrl + Z, Ctrl + Shift + Z', 'undo, redo a change of the open client'],
  ['?', 'this map'],
];

/** Whether a key goes into what has the focus. @param {KeyboardEvent} event */
export const isTyping = ({ target }) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement || (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type)));

/** @param {import('./views.js').View} view */
export const keyboardMap = (view) =>
  choose(
    'Keyboard map',
    [
      h(
        'dl',
        { class: 'keys' },
        ...[...everywhere, ...(view.keys ?? [])].flatMap(([key, text]) => [
          h('dt', null, ...key.split(/(, | \+ )/).map((part, at) => (at % 2 ? part : h('kbd', null, part)))),
          h('dd', null, text),
        ]),
      ),
    ],
    [{ value: '', text: 'Close', look: 'main' }],
  );
