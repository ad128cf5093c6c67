// The order of steps for the whole client: what stands in the way first, then what can be filed now, then what waits for a day.

import { moneyText, dateText } from '../../ui/dates.js';
import { bestOf } from '../../ui/answers.js';
import { h } from '../../ui/dom.js';
import { clientHash } from '../route.js';

/** @typedef {import('../../types.js').ClientFile} ClientFile */
/** @typedef {import('../../types.js').Findings} Findings */
/** @typedef {import('../../types.js').Plan} Plan */
/** @typedef {{ title: string, lines: import('../../ui/dom.js').Child[][] }} Step */

/** @param {ClientFile} client @param {Findings | null} findings @param {Plan | null} plan */
export function steps(client, findings, plan) {
  if (!findings || !plan) return null;
  const all = [openCases(client), owed(client), asked(client, findings), missing(plan), now(plan), later(plan)].filter(({ lines }) => lines.length);
  return h(
    'section',
    { class: 'card', 'aria-labelledby': 'steps-title' },
    h('header', null, h('h2', { id: 'steps-title' }, 'In this order')),
    h(
      'div',
      { class: 'body' },
      all.length
        ? h('ol', { class: 'steps' }, ...all.map(({ title, lines }) => h('li', null, h('h3', null, title), h('ul', { class: 'small' }, ...lines.map((line) => h('li', null, ...line))))))
        : h('p', { class: 'soft' }, 'There is nothing to do on this day.'),
    ),
  );
}

/** @param {ClientFile} client @returns {Step} */
const openCases = ({ record }) => ({
  title: 'Resolve what is open',
  lines: record.cases.filter(({ status }) => status === 'open').map(({ caseNumber, county, statusText }) => [[caseNumber, county && `${county} County`, statusText ?? 'open'].filter(Boolean).join(' · ')]),
});

/** @param {ClientFile} client @returns {Step} */
const owed = ({ record }) => ({
  title: 'Settle what is owed, or ask the court to waive it',
  lines: record.cases.filter(({ balanceDue }) => (balanceDue ?? 0) > 0).map(({ caseNumber, county, balanceDue }) => [[caseNumber, county && `${county} County`, moneyText(balanceDue ?? 0)].filter(Boolean).join(' · ')]),
});

/** @param {ClientFile} client @param {Findings} findings @returns {Step} */
function asked(client, findings) {
  const waiting = findings.charges.filter((charge) => bestOf(charge)?.outcome === 'needs-review');
  return {
    title: 'Answer what decides',
    lines: waiting.length ? [[h('a', { href: clientHash(client.id) }, `${counted(waiting.length, 'charge')} ${waiting.length === 1 ? 'waits' : 'wait'} for a fact or an attorney`)]] : [],
  };
}

/** @param {Plan} plan @returns {Step} */
const missing = ({ missing: facts, petitions }) => ({
  title: 'Fill in what the papers still need',
  lines: petitions.length && facts.length ? [[`${counted(facts.length, 'fact')}, asked for below`]] : [],
});

/** @param {Plan} plan @returns {Step} */
const now = ({ petitions }) => ({
  title: 'File now',
  lines: petitions.map(({ title, court, caseNumbers, fee }) => [`${title} · ${court} · ${caseNumbers.join(', ')} · ${fee ? `${moneyText(fee)} to file` : 'no fee'}`]),
});

/** @param {Plan} plan @returns {Step} */
const later = ({ leftOut }) => ({
  title: 'Come back',
  lines: [...new Set(leftOut.flatMap(({ eligibleOn }) => eligibleOn ?? []))]
    .sort()
    .map((day) => [`${dateText(day)} · ${counted(leftOut.filter(({ eligibleOn }) => eligibleOn === day).length, 'charge')}`]),
});

/** @param {number} count @param {string} what */
const counted = (count, what) => `${count} ${what}${count === 1 ? '' : 's'}`;
