// Which single fact would change the answer for the chosen charge, and which paper proves it.

import { kindText } from '../../client/kinds.js';
import { levels, outcomes, valueText } from '../../client/fields.js';
import { attempt } from '../../client/loading.js';
import { asOf, state } from '../../client/state.js';
import * as service from '../../service.js';
import { h } from '../../ui/dom.js';
import { answer, button } from '../../ui/parts.js';
import { stepsOf } from '../../ui/record.js';

/** @typedef {import('../../types.js').TurningPoint} TurningPoint */

/** What was asked for last; another charge, day or version of the file is another question. @type {{ about: string, points: TurningPoint[] } | null} */
let found = null;

/** @param {string} caseNumber @param {string} chargeId */
const about = (caseNumber, chargeId) => JSON.stringify([state.client?.id, state.client?.version, asOf(), caseNumber, chargeId]);

/** @type {import('../../ui/acting.js').Actions} */
export const turningActions = {
  'what-changes': ({ case: caseNumber = '', charge: chargeId = '' }) =>
    attempt(async () => {
      const points = await service.post('/api/evaluations/turning-points', { record: state.client?.record, caseNumber, chargeId, asOf: asOf() });
      found = { about: about(caseNumber, chargeId), points };
    }, 'turning'),
};

/** @param {string} caseNumber @param {string} chargeId */
export const turningPoints = (caseNumber, chargeId) =>
  h(
    'section',
    { class: 'stack tight', id: 'turning', 'aria-label': 'What would change this answer' },
    found?.about !== about(caseNumber, chargeId)
      ? h('div', null, button('What would change this answer?', 'what-changes', { id: 'what-changes', 'data-case': caseNumber, 'data-charge': chargeId, 'aria-disabled': state.busy === 'turning' && 'true' }))
      : found.points.length
        ? h('ul', { class: 'list small' }, h('li', { class: 'strong' }, 'Any one of these would change it:'), ...found.points.map(line))
        : h('p', { class: 'small' }, 'No yes-or-no fact, outcome or level would change this answer by itself. Other days and amounts were not tried.'),
  );

/** @param {TurningPoint} point */
const line = (point) =>
  h(
    'li',
    null,
    h('span', null, `${point.ask} If ${valueOf(point, point.if)}${point.now === null || point.now === undefined ? '' : ` instead of ${valueOf(point, point.now)}`}: `),
    answer(point.answer ?? null),
    point.answer ? h('span', { class: 'soft' }, `${point.answer.title} · `, h('cite', null, point.answer.citation)) : null,
    point.proof ? h('span', { class: 'proof soft' }, `Proof: ${point.proof}`) : null,
  );

/** @param {TurningPoint} point @param {unknown} value */
function valueOf({ path }, value) {
  const last = stepsOf(path).at(-1);
  const words = /** @type {Record<string, string>} */ (last === 'outcome' ? outcomes : last === 'level' ? levels : {});
  return (typeof value === 'string' ? (words[value] ?? kindText(value)) : last === 'balanceDue' ? (value === 0 ? 'nothing' : `$${value}`) : valueText(value)).toLowerCase();
}
