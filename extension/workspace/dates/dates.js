// A client's dates: the timeline, and what becomes possible when.

import { saveFile } from '../../client/actions.js';
import { attempt } from '../../client/loading.js';
import { clientScope } from '../../client/scope.js';
import { asOf, state } from '../../client/state.js';
import { timelineCard } from '../../client/timeline.js';
import * as service from '../../service.js';
import { bestOf } from '../../ui/answers.js';
import { dateText, today } from '../../ui/dates.js';
import { h } from '../../ui/dom.js';
import { button, message } from '../../ui/parts.js';

/** @type {import('../views.js').View} */
export const dates = {
  name: 'dates',
  title: 'Dates',
  actions: {
    'save-calendar': () =>
      attempt(async () => {
        const { blob, name } = await service.download(`/api/clients/${state.client?.id}/calendar`, { asOf: asOf() });
        saveFile(blob, name);
      }),
  },
  view: ({ client, clientFindings, asOf: day }) => {
    if (!client) return [];
    const scope = clientScope(client, clientFindings);
    return [coming(clientFindings), timelineCard(scope, day || today()) ?? message('', h('p', null, 'There are no charges to draw yet.'))];
  },
};

/** The days on which something becomes possible, nearest first. @param {import('../../types.js').Findings | null} findings */
function coming(findings) {
  const later = (findings?.charges ?? []).flatMap((charge) => {
    const best = bestOf(charge);
    return best?.outcome === 'eligible-on' && best.eligibleOn ? [{ ...charge, best, on: best.eligibleOn }] : [];
  });
  if (!later.length) return null;
  later.sort((a, b) => a.on.localeCompare(b.on));
  return h(
    'section',
    { class: 'card', 'aria-labelledby': 'coming-title' },
    h(
      'header',
      null,
      h('h2', { id: 'coming-title' }, 'Coming'),
      h('div', { class: 'row' }, button('Save for a calendar', 'save-calendar', { id: 'save-calendar' }), h('span', { class: 'small soft' }, 'An .ics file with these days and nothing of the client in it.')),
    ),
    h(
      'div',
      { class: 'body' },
      h(
        'table',
        { class: 'plain-table' },
        h('thead', null, h('tr', null, ...['Day', 'Charge', 'What becomes possible'].map((text) => h('th', { scope: 'col' }, text)))),
        h(
          'tbody',
          null,
          ...later.map(({ caseNumber, chargeId, best, on }) =>
            h('tr', null, h('th', { scope: 'row' }, dateText(on)), h('td', null, `${chargeText(caseNumber, chargeId)} · ${caseNumber}`), h('td', null, best.title, ' ', h('cite', { class: 'soft' }, best.citation))),
          ),
        ),
      ),
    ),
  );
}

/** @param {string} caseNumber @param {string} chargeId */
function chargeText(caseNumber, chargeId) {
  const charge = state.client?.record.cases.find((one) => one.caseNumber === caseNumber)?.charges.find(({ id }) => id === chargeId);
  return `${charge?.number ?? chargeId}. ${charge?.description ?? 'Charge without a description'}`;
}
