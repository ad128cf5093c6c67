// A question that must be answered before something is done.

import { h } from './dom.js';

/**
 * Asks, and gives the value of the button that was chosen; null when the dialog was closed.
 * @param {string} title
 * @param {import('./dom.js').Child[]} content
 * @param {{ value: string, text: string, look?: string }[]} buttons
 * @returns {Promise<string | null>}
 */
export function choose(title, content, buttons) {
  const dialog = /** @type {HTMLDialogElement} */ (document.getElementById('dialog'));
  return new Promise((answer) => {
    dialog.replaceChildren(
      h('h2', { id: 'dialog-title' }, title),
      ...content.filter((child) => child instanceof Node),
      h(
        'form',
        { method: 'dialog', class: 'row' },
        ...buttons.map(({ value, text, look }) => h('button', { value, class: look, id: `dialog-${value || 'cancel'}` }, text)),
      ),
    );
    dialog.returnValue = '';
    dialog.addEventListener('close', () => answer(dialog.returnValue || null), { once: true });
    dialog.showModal();
  });
}
