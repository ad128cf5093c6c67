// One docket of the client's file: its charges, what is known of the case, and what was changed by hand.

import { bestOf } from '../ui/answers.js';
import { dateText } from '../ui/dates.js';
import { h } from '../ui/dom.js';
import { adding, chargeForm } from './add-forms.js';
import { chargeCard } from './charge-card.js';
import { caseFields } from './fields.js';
import { changeMarks } from './marks.js';
import { answer, button, fold, idOf } from '../ui/parts.js';
import { casePath, findingsOf } from './scope.js';
import { values } from './value.js';
import { warnings } from './warnings.js';

/** @param {import('../types.js').ClientFile} client @param {import('./scope.js').Scope} scope @param {import('../types.js').Case} docket */
export const docketCard = (client, scope, docket) => {
  const id = idOf('docket', docket.caseNumber);
  const path = casePath(docket.caseNumber);
  return h(
    'section',
    { class: 'card docket', id, 'aria-labelledby': `${id}-title` },
    h(
      'header',
      null,
      h('h2', { id: `${id}-title` }, docket.caseNumber),
      h(
        'p',
        { class: 'small soft' },
        [docket.county && `${docket.county} County`, docket.statusText, docket.filedOn && `filed ${dateText(docket.filedOn)}`]
          .filter(Boolean)
          .join(' · '),
      ),
      h(
        'div',
        { class: 'row' },
        changeMarks(scope, path),
        ...docket.charges.slice(0, 4).map((charge) => answer(bestOf(findingsOf(scope, docket.caseNumber, charge.id)))),
      ),
    ),
    h(
      'div',
      { class: 'body' },
      warnings([], client.sources.find((source) => source.caseNumber === docket.caseNumber)?.warnings ?? [], scope.provenance),
      ...docket.charges.map((charge) => chargeCard(scope, docket.caseNumber, charge)),
      docket.charges.length ? null : h('p', { class: 'soft' }, 'No charges.'),
      h('div', null, adding(path, 'Add a charge', () => chargeForm(client, docket.caseNumber))),
      fold(`${id}-case`, 'The case', values(scope, path, caseFields, 'client')),
      h(
        'div',
        { class: 'row' },
        button('Remove this docket', 'remove', { class: 'danger', id: `${id}-remove`, 'data-path': path, 'aria-label': `Remove this docket: ${docket.caseNumber}` }),
      ),
    ),
  );
};
