// The chosen charge: its answer, what would settle it, why, and where each value comes from. Or the chosen docket.

import { adding, chargeForm } from '../../client/add-forms.js';
import { otherRoutes, remedyBody } from '../../client/charge-card.js';
import { caseFields, chargeFields, valueText } from '../../client/fields.js';
import { classificationText } from '../../client/kinds.js';
import { changeMarks } from '../../client/marks.js';
import { presumptions } from '../../client/question.js';
import { why } from '../../client/reasons.js';
import { casePath, findingsOf } from '../../client/scope.js';
import { values } from '../../client/value.js';
import { warnings } from '../../client/warnings.js';
import { bestOf, remedyName } from '../../ui/answers.js';
import { dateText } from '../../ui/dates.js';
import { h } from '../../ui/dom.js';
import { answer, button, fold, idOf } from '../../ui/parts.js';
import { chargePath, pathOf, valueAt } from '../../ui/record.js';
import { turningPoints } from './turning.js';

/** @typedef {import('../../client/scope.js').Scope} Scope */
/** @typedef {import('../../client/fields.js').Field} Field */
/** @typedef {import('../../types.js').ClientFile} ClientFile */

/** @param {ClientFile} client @param {Scope} scope @param {import('./rows.js').Row} row */
export function chargeDetail(client, scope, { docket, charge }) {
  const { caseNumber } = docket;
  const findings = findingsOf(scope, caseNumber, charge.id);
  const best = bestOf(findings);
  const id = idOf('detail', caseNumber, charge.id);
  const path = chargePath(caseNumber, charge.id);
  return [
    h(
      'header',
      { class: 'stack tight' },
      h('h2', { id: 'detail-title' }, `${charge.number ?? charge.id}. ${charge.description ?? 'Charge without a description'}`),
      h('p', { class: 'small soft' }, [charge.statute, charge.levelText, caseNumber, docket.county && `${docket.county} County`].filter(Boolean).join(' · ')),
      findings && h('div', { class: 'row' }, answer(best), best && h('span', { class: 'small' }, `${best.title || remedyName(best.remedy)} · `, h('cite', null, best.citation))),
      h('div', { class: 'row' }, changeMarks(scope, path)),
    ),
    findings?.classification?.length ? h('p', { class: 'small kind' }, classificationText(findings.classification)) : null,
    best && remedyBody(scope, best),
    best && presumptions(scope, best.confirm, `${id}-confirm`),
    best && h('section', { class: 'stack tight', 'aria-labelledby': 'why-title' }, h('h3', { id: 'why-title' }, 'Why'), why(best)),
    findings && turningPoints(caseNumber, charge.id),
    h(
      'div',
      { class: 'folds' },
      otherRoutes(scope, findings?.remedies.filter((remedy) => remedy !== best) ?? [], id, path),
      fold(`${id}-docket`, 'What the docket says', values(scope, path, chargeFields, scope.view, true)),
      whence(client, scope, caseNumber, path, chargeFields, id),
    ),
    h(
      'div',
      { class: 'row' },
      button('Remove', 'remove', { class: 'plain danger', id: `${id}-remove`, 'data-path': path, 'aria-label': `Remove count ${charge.id} of ${caseNumber}` }),
    ),
  ];
}

/** @param {ClientFile} client @param {Scope} scope @param {import('../../types.js').Case} docket */
export function docketDetail(client, scope, docket) {
  const { caseNumber } = docket;
  const path = casePath(caseNumber);
  const id = idOf('detail', caseNumber);
  return [
    h(
      'header',
      { class: 'stack tight' },
      h('h2', { id: 'detail-title' }, caseNumber),
      h('p', { class: 'small soft' }, [docket.court, docket.county && `${docket.county} County`, docket.statusText].filter(Boolean).join(' · ')),
      h('div', { class: 'row' }, changeMarks(scope, path)),
    ),
    warnings([], client.sources.find((source) => source.caseNumber === caseNumber)?.warnings ?? [], scope.provenance),
    values(scope, path, caseFields, scope.view, true),
    h('div', { class: 'folds' }, whence(client, scope, caseNumber, path, caseFields, id)),
    h('div', null, adding(path, 'Add a charge', () => chargeForm(client, caseNumber))),
    h('div', { class: 'row' }, button('Remove this docket', 'remove', { class: 'danger', id: `${id}-remove`, 'data-path': path, 'aria-label': `Remove this docket: ${caseNumber}` })),
  ];
}

/** Each value with the text it was read from, the page and the time, and what was corrected. @param {ClientFile} client @param {Scope} scope @param {string} caseNumber @param {string} base @param {Field[]} fields @param {string} id */
function whence(client, scope, caseNumber, base, fields, id) {
  const source = client.sources.find((one) => one.caseNumber === caseNumber);
  const rows = fields.flatMap((field) => {
    const path = base + pathOf(...field.at.split('/'));
    const [value, read, correction] = [valueText(valueAt(scope.record, path), field), source?.provenance[path], scope.corrections.get(path)];
    if (!value && !read && !correction) return [];
    const edit = client.edits.findLast((one) => !one.undone && one.path === path);
    return [
      h(
        'tr',
        null,
        h('th', { scope: 'row' }, field.label),
        h('td', null, value || 'not known'),
        h('td', null, read ? `“${read.text}”` : correction || scope.added.size ? '' : 'worked out from the page'),
        h('td', null, edit ? `${valueText(edit.was, field) || 'not known'} → ${value || 'not known'}, ${edit.who}, ${dateText(edit.when)}${edit.why ? `: ${edit.why}` : ''}` : ''),
      ),
    ];
  });
  return fold(
    `${id}-whence`,
    'Where each value comes from',
    h('p', { class: 'small soft' }, source ? `Read from ${hostOf(source.url)} on ${dateText(source.capturedAt)}, ${timeText(source.capturedAt)}.` : 'Typed in: no court page was read.'),
    h('div', { class: 'scroll' }, h('table', { class: 'whence small' }, h('thead', null, h('tr', null, ...['Value', 'Now', 'On the page', 'Corrected'].map((text) => h('th', { scope: 'col' }, text)))), h('tbody', null, ...rows))),
  );
}

/** @param {string} url */
export const hostOf = (url) => (/^https?:/.test(url) ? new URL(url).host : 'a saved copy');

/** @param {string} when */
export const timeText = (when) => new Intl.DateTimeFormat('en-US', { hour: 'numeric', minute: '2-digit' }).format(new Date(when));
