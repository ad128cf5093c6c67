// Another filing day than today: said wherever an answer is, with the way back.

import { dateText, today } from '../ui/dates.js';
import { h } from '../ui/dom.js';
import { button, message } from '../ui/parts.js';

/** What the chosen day means, in a line. @param {string} day @param {string} now */
export const whatIfText = (day, now) =>
  `As of ${dateText(day)}: what the law ${day > now ? 'would give then, if nothing changes until then' : 'gave then, on what is known today'}.`;

/** Empty for today. @param {string} asOf */
export const whatIf = (asOf) =>
  asOf
    ? [
        h('p', { class: 'strong' }, whatIfText(asOf, today())),
        button('Back to today', 'today', { id: 'back-to-today' }),
      ]
    : [];

/** @param {string} asOf */
export const draftWarning = (asOf) =>
  asOf
    ? message(
        'warn',
        h('p', { class: 'strong' }, `The papers will be for a filing on ${dateText(asOf)}, not for today.`),
        h(
          'p',
          null,
          asOf > today()
            ? 'The law and the record may change until then. Read the dockets again before you file.'
            : 'That day has passed: what is filed today is judged by today’s law.',
        ),
      )
    : null;
