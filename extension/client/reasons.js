// The reason tree, as a lawyer would read it aloud.

import { unverifiedText } from '../ui/answers.js';
import { h } from '../ui/dom.js';

/** @typedef {import('../types.js').Reason} Reason */

/** @param {boolean | null | undefined} holds */
const mark = (holds) =>
  holds === true
    ? h('b', { class: 'holds', role: 'img', 'aria-label': 'Holds:' }, '✓')
    : holds === false
      ? h('b', { class: 'fails', role: 'img', 'aria-label': 'Fails:' }, '✕')
      : h('b', { class: 'open', role: 'img', 'aria-label': 'Not known:' }, '?');

/** @param {Reason[]} list @returns {HTMLElement} */
const reasons = (list) =>
  h(
    'ul',
    { class: 'reasons' },
    ...list.map((reason) =>
      h(
        'li',
        null,
        h(
          'div',
          { class: 'reason' },
          mark(reason.holds),
          h('span', null, reason.text, reason.citation && h('span', { class: 'soft' }, ` ${reason.citation}`)),
        ),
        reason.because?.length ? reasons(reason.because) : null,
      ),
    ),
  );

/** Why an answer was given, and what of its rule could not be verified. @param {import('../types.js').Remedy} remedy */
export const why = (remedy) =>
  h(
    'div',
    { class: 'stack' },
    reasons(remedy.reasons),
    remedy.unverified ? h('p', { class: 'small' }, unverifiedText(remedy)) : null,
  );
