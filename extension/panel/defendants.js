// Several people charged in one case: only the client's charges are read, so the client is chosen first.

import { h } from '../ui/dom.js';
import { button, idOf, message } from '../ui/parts.js';

/** Whether somebody must still say which of several defendants the client is. @param {import('../types.js').TabPage | null} page */
export const unsettled = (page) => page?.capture?.defendants?.settled === false;

/** @param {import('../types.js').TabPage} page */
export function defendants({ capture }) {
  if (!capture?.defendants) return null;
  const { names, settled } = capture.defendants;
  const { full } = capture.person.name;
  return message(
    settled ? '' : 'warn',
    h('p', { class: 'strong', id: 'defendants' }, settled ? `Read as the record of ${full}` : 'Which defendant is your client?'),
    h(
      'p',
      { class: 'small' },
      settled
        ? 'This case has several defendants; the charges of the others are left out.'
        : 'This case has several defendants and does not say. The charges of the others will be left out.',
    ),
    h(
      'div',
      { class: 'row', role: 'group', 'aria-labelledby': 'defendants' },
      ...names.map((name, index) => {
        const chosen = settled && name === full;
        return button(name, 'defendant', {
          id: idOf('defendant', String(index)),
          class: chosen ? 'main' : '',
          'data-name': name,
          'aria-pressed': String(chosen),
        });
      }),
    ),
  );
}
