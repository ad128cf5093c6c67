// The petitions of a client: what will be filed where, what is missing, what the law refuses, and the papers.

import { dateText } from '../ui/dates.js';
import { h } from '../ui/dom.js';
import { waitingFor } from './choices.js';
import { filing } from './filing.js';
import { about } from './grouped.js';
import { missing } from './missing.js';
import { documents, draft } from './papers.js';
import { button, idOf, message } from '../ui/parts.js';
import { chargeText, petitionCard } from './petition-card.js';
import { draftWarning } from './what-if.js';

/** @typedef {import('./state.js').State} State */
/** @typedef {import('../types.js').Plan} Plan */
/** @typedef {import('../types.js').ClientFile} ClientFile */

/** @param {State} state @param {ClientFile} client @returns {import('../ui/dom.js').Child[]} */
export function petitionsView(state, client) {
  const { plan } = state;
  if (!plan)
    return [h('p', { class: 'soft' }, state.service === 'ready' ? 'Planning…' : 'The plan appears when the service answers.')];
  const petitions = plan.petitions;
  return [
    filing(state),
    missing(client, plan),
    waiting(client),
    refused(plan, client),
    petitions.length
      ? h(
          'section',
          { class: 'stack', 'aria-labelledby': 'plan-title' },
          h('h2', { id: 'plan-title' }, `Petitions (${petitions.length})`),
          ...petitions.map((petition) => petitionCard(client, plan, petition)),
          regroup(state),
        )
      : message('', h('p', { class: 'strong' }, 'There is nothing to petition for on this day.')),
    leftOut(client, plan),
    documents(client, plan),
    draftWarning(state.asOf),
    draft(state, client, plan),
  ];
}

/** Choices about what was removed are no fault and change nothing. @param {ClientFile} client */
function waiting(client) {
  const paths = waitingFor(client);
  return paths.length
    ? message(
        '',
        h('p', null, `What was chosen for the papers is left aside where it names what is not in the file now: ${paths.map(about).join('; ')}. It counts again when that is restored.`),
      )
    : null;
}

/** @param {Plan} plan @param {ClientFile} client */
const refused = (plan, client) =>
  plan.refused.length
    ? message(
        'bad',
        h('p', { class: 'strong' }, 'The law does not allow this'),
        h(
          'ul',
          { class: 'list' },
          ...plan.refused.map((one) =>
            h('li', null, h('span', null, `${one.request}: ${one.why} `, h('cite', null, one.citation))),
          ),
        ),
        h(
          'div',
          { class: 'row' },
          button('Go back to what was planned', 'default-plan', { id: 'default-plan', disabled: !client.choices }),
        ),
      )
    : null;

/** @param {State} state */
const regroup = ({ picked }) =>
  h(
    'div',
    { class: 'row' },
    button('File the ticked charges together', 'together', { id: 'together', disabled: picked.length < 2 }),
    button('File the ticked charges apart', 'apart', { id: 'apart', disabled: !picked.length }),
    h('span', { class: 'small soft' }, 'Tick charges above to change how they are grouped.'),
  );

/** @param {ClientFile} client @param {Plan} plan */
const leftOut = (client, plan) =>
  plan.leftOut.length
    ? h(
        'details',
        { id: 'left-out', open: true },
        h('summary', null, `In no petition (${plan.leftOut.length})`),
        h(
          'ul',
          { class: 'list small' },
          ...plan.leftOut.map((one) =>
            h(
              'li',
              null,
              h(
                'span',
                null,
                h('span', { class: 'strong' }, chargeText(client, one)),
                ` — ${one.why}`,
                one.eligibleOn ? h('span', { class: 'eligible-on strong' }, ` Eligible on ${dateText(one.eligibleOn)}.`) : '',
              ),
              one.held &&
                button('File this case in part', 'in-part', {
                  id: idOf('in-part', `${one.caseNumber} ${one.chargeId}`),
                  'data-number': one.caseNumber,
                  'aria-label': `File this case in part: ${one.caseNumber}`,
                }),
            ),
          ),
        ),
      )
    : null;
