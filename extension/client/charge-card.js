// A charge: its answer, why, what is still asked, and what the docket says of it.

import { bestOf, remedyName } from '../ui/answers.js';
import { dateText } from '../ui/dates.js';
import { h } from '../ui/dom.js';
import { chargePath } from '../ui/record.js';
import { chargeFields } from './fields.js';
import { classificationText } from './kinds.js';
import { changeMarks } from './marks.js';
import { answer, button, fold, idOf } from '../ui/parts.js';
import { presumptions, questions } from './question.js';
import { why } from './reasons.js';
import { findingsOf } from './scope.js';
import { values } from './value.js';

/** @typedef {import('../types.js').Remedy} Remedy */

/** @param {import('./scope.js').Scope} scope @param {string} caseNumber @param {import('../types.js').Charge} charge */
export function chargeCard(scope, caseNumber, charge) {
  const findings = findingsOf(scope, caseNumber, charge.id);
  const best = bestOf(findings);
  const id = idOf(scope.view, 'charge', caseNumber, charge.id);
  const path = chargePath(caseNumber, charge.id);
  const marks = changeMarks(scope, path);
  const others = findings?.remedies.filter((remedy) => remedy !== best) ?? [];
  return h(
    'article',
    { class: 'card', id, tabindex: '-1', 'aria-labelledby': `${id}-title` },
    h(
      'header',
      null,
      h('h3', { id: `${id}-title` }, `${charge.number ?? charge.id}. ${charge.description ?? 'Charge without a description'}`),
      findings
        ? h(
            'div',
            { class: 'row' },
            answer(best),
            best && h('span', { class: 'small' }, `${best.title || remedyName(best.remedy)} · `, h('cite', null, best.citation)),
          )
        : null,
      marks.length ? h('div', { class: 'row' }, marks) : null,
    ),
    h(
      'div',
      { class: 'body' },
      findings?.classification?.length ? h('p', { class: 'small kind' }, classificationText(findings.classification)) : null,
      best && remedyBody(scope, best),
      h(
        'div',
        { class: 'folds' },
        best && presumptions(scope, best.confirm, `${id}-confirm`),
        best && fold(`${id}-why`, 'Why', why(best)),
        otherRoutes(scope, others, id, path),
        fold(`${id}-docket`, 'What the docket says', values(scope, path, chargeFields, scope.view)),
      ),
      scope.kind === 'client'
        ? h(
            'div',
            { class: 'row' },
            button('Remove', 'remove', { class: 'plain danger', id: `${id}-remove`, 'data-path': path, 'aria-label': `Remove count ${charge.id} of ${caseNumber}` }),
          )
        : null,
    ),
  );
}

/** @param {import('./scope.js').Scope} scope @param {Remedy} remedy */
export const remedyBody = (scope, remedy) =>
  h(
    'div',
    { class: 'stack' },
    remedy.eligibleOn && remedy.outcome !== 'ineligible'
      ? h('p', { class: 'small' }, `Earliest date: ${dateText(remedy.eligibleOn)}`)
      : null,
    remedy.note ? h('p', { class: 'small' }, remedy.note) : null,
    remedy.confidence === 'attorney-review'
      ? h('p', { class: 'small soft' }, 'The text of this rule was not verified: an attorney must confirm it.')
      : null,
    ...questions(scope, remedy.questions),
  );

/** @param {import('./scope.js').Scope} scope @param {Remedy[]} others @param {string} id @param {string} path */
export const otherRoutes = (scope, others, id, path) =>
  others.length
    ? fold(
        `${id}-others`,
        `Other routes (${others.length})`,
        h('ul', { class: 'list' }, ...others.map((remedy, at) => other(remedy, `${id}-${at}`, scope, path))),
      )
    : null;

/** @param {Remedy} remedy @param {string} id @param {import('./scope.js').Scope} scope @param {string} path */
const other = (remedy, id, scope, path) =>
  h(
    'li',
    null,
    answer(remedy),
    h('span', { class: 'small' }, `${remedy.title || remedyName(remedy.remedy)} · `, h('cite', null, remedy.citation)),
    remedy.note && h('span', { class: 'small soft' }, remedy.note),
    route(remedy, id, scope, path),
    fold(`${id}-why`, 'Why', why(remedy)),
  );

/** The user may take another route that fits. @param {Remedy} remedy @param {string} id @param {import('./scope.js').Scope} scope @param {string} path */
function route(remedy, id, scope, path) {
  if (scope.kind !== 'client' || remedy.outcome !== 'eligible') return null;
  const chosen = scope.routes[path] === remedy.rule;
  return button(chosen ? '✓ Chosen: use the best route instead' : 'Use this route', 'route', {
    id: `${id}-route`,
    'data-path': path,
    'data-rule': chosen ? '' : remedy.rule,
  });
}
