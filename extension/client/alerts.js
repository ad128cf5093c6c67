// What went wrong, what another window changed, and where a value asked for stands: above every view.

import { unpaired } from '../service.js';
import { h } from '../ui/dom.js';
import { button, message, troubleMessage } from '../ui/parts.js';
import { meanwhile } from './meanwhile.js';

/** @param {import('./state.js').State} state @returns {import('../ui/dom.js').Child[]} */
export function alerts(state) {
  const trouble = state.trouble ?? (state.service === 'unpaired' ? unpaired : null);
  return [trouble && troubleMessage(trouble, state.retry !== null), meanwhile(state.meanwhile), state.elsewhere && elsewhere(state.elsewhere)];
}

/** @param {{ caseNumber: string, url: string }} source */
const elsewhere = ({ caseNumber, url }) =>
  message(
    '',
    h(
      'p',
      null,
      `This was read on the page of docket ${caseNumber}, which is not open now. `,
      // A saved copy that named no web address has nothing to open.
      /^https?:/.test(url) && h('a', { href: url, target: '_blank', rel: 'noreferrer' }, 'Open the page'),
    ),
    button('Dismiss', 'dismiss'),
  );
