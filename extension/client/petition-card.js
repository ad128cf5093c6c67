// One petition of the plan: its court, its charges, and what the user may decide about it.

import { moneyText } from '../ui/dates.js';
import { h } from '../ui/dom.js';
import { chargePath } from '../ui/record.js';
import { chosenPetitions } from './choices.js';
import { button, idOf } from '../ui/parts.js';
import { state } from './state.js';

/** @typedef {import('../types.js').Plan} Plan */
/** @typedef {import('../types.js').PlannedPetition} Petition */
/** @typedef {import('../types.js').ClientFile} ClientFile */
/** @typedef {import('../types.js').ChargeKey} ChargeKey */

/** @param {ClientFile} client @param {ChargeKey} key */
export const chargeText = (client, { caseNumber, chargeId }) => {
  const charge = client.record.cases
    .find((docket) => docket.caseNumber === caseNumber)
    ?.charges.find((one) => one.id === chargeId);
  return `${caseNumber}, count ${chargeId}${charge?.description ? `: ${charge.description}` : ''}`;
};

/** @param {ChargeKey} key */
const keyText = (key) => JSON.stringify([key.caseNumber, key.chargeId]);

/** @param {ClientFile} client @param {Plan} plan @param {Petition} petition */
export function petitionCard(client, plan, petition) {
  const id = idOf('petition', petition.id);
  const chosen = chosenPetitions(client, plan).includes(petition.id);
  return h(
    'article',
    { class: 'card', id, 'aria-labelledby': `${id}-title` },
    h(
      'header',
      null,
      h(
        'label',
        { class: 'choice' },
        h('input', {
          type: 'checkbox',
          id: `${id}-draft`,
          checked: chosen,
          'data-change': 'petition',
          'data-petition': petition.id,
          'aria-label': `Draft: ${petition.title}, ${petition.caseNumbers.join(', ')}`,
        }),
        h('h3', { id: `${id}-title` }, petition.title),
      ),
      h(
        'p',
        { class: 'small' },
        h('cite', null, petition.citation),
        ` · ${petition.court || `${petition.county} Unit`} · ${petition.fee ? moneyText(petition.fee) : 'no fee'}${petition.form ? ` · follows form ${petition.form}` : ''}`,
      ),
    ),
    h(
      'div',
      { class: 'body' },
      h(
        'ul',
        { class: 'stack' },
        ...petition.charges.map((key) =>
          h(
            'li',
            null,
            h(
              'label',
              { class: 'choice' },
              h('input', {
                type: 'checkbox',
                id: idOf('pick', keyText(key)),
                checked: state.picked.includes(keyText(key)),
                'data-change': 'pick',
                'data-charge': keyText(key),
              }),
              chargeText(client, key),
            ),
          ),
        ),
      ),
      ...petition.notes.map((note) => h('p', { class: 'small' }, note)),
      petition.serve.length ? h('p', { class: 'small soft' }, `Served on: ${petition.serve.join('; ')}`) : null,
      ...petition.caseNumbers.filter((number) => client.choices?.inPart?.includes(number)).map((number) => whole(number, id)),
      petition.stipulable && stipulation(petition, id),
      petition.takesReasons && justice(client, petition, id),
    ),
  );
}

/** @param {string} number @param {string} id */
const whole = (number, id) => button(`Wait for all of ${number}`, 'whole-case', { id: `${id}-whole`, 'data-number': number });

/** @param {Petition} petition @param {string} id */
const stipulation = (petition, id) =>
  h(
    'label',
    { class: 'choice' },
    h('input', {
      type: 'checkbox',
      id: `${id}-stipulated`,
      checked: petition.stipulated,
      'data-change': 'stipulated',
      'data-petition': petition.id,
    }),
    'By stipulation with the prosecutor',
  );

/** Kept with each charge, so that it stays when the grouping changes. @param {ClientFile} client @param {Petition} petition @param {string} id */
function justice(client, petition, id) {
  const texts = client.choices?.texts ?? {};
  const kept = [
    ...new Set(petition.charges.map(({ caseNumber, chargeId }) => texts[chargePath(caseNumber, chargeId)]).filter(Boolean)),
  ].join('\n\n');
  return h(
    'label',
    { class: 'field', for: `${id}-text` },
    h('span', null, 'Why it is in the interests of justice'),
    h('textarea', {
      id: `${id}-text`,
      'data-draft': true,
      'data-change': 'text',
      'data-petition': petition.id,
      value: state.drafts[`${id}-text`] ?? kept,
    }),
  );
}
