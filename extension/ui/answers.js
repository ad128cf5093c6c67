// How an answer is said and drawn, the same on the page and in the panel: words, a shape, and only then a colour.

import { dateText } from './dates.js';

/** @typedef {import('../types.js').Remedy} Remedy */
/** @typedef {import('../types.js').ChargeFindings} ChargeFindings */

/** One drawing per outcome, in a box of 16 by 16. @type {Record<string, string>} */
export const shapes = {
  eligible: 'M2.5 8.5 6.5 12.5 13.5 4',
  'eligible-on': 'M8 1.8a6.2 6.2 0 1 1 0 12.4A6.2 6.2 0 1 1 8 1.8M8 4.5V8l2.6 1.8',
  ineligible: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  'needs-review': 'M5.2 5.8a2.8 2.8 0 1 1 4.1 2.5C8.3 8.9 8 9.3 8 10.2M8 13.2v.3',
  automatic: 'M13 8a5 5 0 1 1-1.6-3.7M13.4 2v3.2h-3.2',
};

/** The remedy to show first; null when the law considered none. @param {ChargeFindings | null | undefined} findings @returns {Remedy | null} */
export const bestOf = (findings) => (findings ? (findings.remedies[findings.best ?? 0] ?? null) : null);

/** @param {Remedy} remedy */
export function answerText(remedy) {
  const confirm = remedy.confirm.length ? ' if confirmed' : '';
  switch (remedy.outcome) {
    case 'eligible':
      return `Eligible${confirm}`;
    case 'eligible-on':
      return `Eligible ${remedy.eligibleOn ? `on ${dateText(remedy.eligibleOn)}` : 'later'}${confirm}`;
    case 'automatic':
      return 'Automatic';
    case 'needs-review':
      return `Needs review: ${reviewText(remedy)}`;
    default:
      return 'Not eligible';
  }
}

/** What practice presumes while nobody has answered. @param {import('../types.js').Question} question */
export const presumedText = ({ presumed }) => (presumed ? `Presumed: ${presumed}, to be confirmed.` : '');

/** @param {Remedy} remedy */
export const unverifiedText = ({ unverified }) => (unverified ? `Not verified: ${unverified}` : '');

/** @param {Remedy} remedy */
const reviewText = (remedy) =>
  remedy.questions.length === 1
    ? 'one question'
    : remedy.questions.length > 1
      ? `${remedy.questions.length} questions`
      : remedy.confidence === 'attorney-review'
        ? 'unsettled law'
        : 'attorney’s judgment';

/** "Sealing", from the contract's word. @param {string} remedy */
export const remedyName = (remedy) => (remedy.charAt(0).toUpperCase() + remedy.slice(1)).replaceAll('-', ' ');
