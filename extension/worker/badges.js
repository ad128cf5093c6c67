// Puts each charge's answer next to the page's own row for that charge.

import { answerText, bestOf, presumedText, remedyName, shapes, unverifiedText } from '../ui/answers.js';
import { chargePath } from '../ui/record.js';

/** @typedef {import('../types.js').Capture} Capture */
/** @typedef {import('../types.js').Findings} Findings */
/** @typedef {import('../types.js').Badge} Badge */
/** @typedef {import('../types.js').Reason} Reason */

/** @param {Capture} capture @param {Findings} findings @returns {Badge[]} */
export const badgesFor = (capture, findings) =>
  findings.charges
    .filter((charge) => charge.caseNumber === capture.case.caseNumber)
    .flatMap((charge) => {
      const remedy = bestOf(charge);
      const field = rowOf(capture, charge.caseNumber, charge.chargeId);
      if (!field) return [];
      if (!remedy)
        return [
          {
            field,
            outcome: 'ineligible',
            shape: shapes.ineligible,
            text: 'No remedy found',
            title: '',
            citation: '',
            note: '',
            unverified: '',
            lines: [],
            notice: findings.notice,
          },
        ];
      return [
        {
          field,
          outcome: remedy.outcome,
          shape: shapes[remedy.outcome],
          text: answerText(remedy),
          title: remedy.title || remedyName(remedy.remedy),
          citation: remedy.citation,
          note: remedy.note ?? '',
          unverified: unverifiedText(remedy),
          lines: [
            ...remedy.reasons.map(line),
            ...[...remedy.questions, ...remedy.confirm].map((question) => ({
              holds: null,
              text: [question.ask, presumedText(question)].filter(Boolean).join(' '),
              citation: '',
            })),
          ],
          notice: findings.notice,
        },
      ];
    });

/** @param {Reason} reason */
const line = ({ holds, text, citation }) => ({ holds: holds ?? null, text, citation });

/** The reader's field for the charge's own line, known from where its values were read. @param {Capture} capture @param {string} caseNumber @param {string} chargeId */
function rowOf(capture, caseNumber, chargeId) {
  const start = `${chargePath(caseNumber, chargeId)}/`;
  const fields = Object.entries(capture.provenance)
    .filter(([path]) => path.startsWith(start))
    .map(([, provenance]) => provenance.field);
  const group = fields.map((field) => /^charges\[\d+\]/.exec(field)?.[0]).find((found) => found);
  return group ? `${group}.description` : (fields[0] ?? null);
}
