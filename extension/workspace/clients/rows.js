// The office's clients as rows: what the columns say, and how they are searched, filtered and sorted. Draws nothing.

import { dateText, moneyText } from '../../ui/dates.js';

/** @typedef {import('../../types.js').ClientOverview} Client */

/**
 * @typedef {object} Column
 * @property {string} title
 * @property {(client: Client) => string} text
 * @property {(client: Client) => string | number} order
 */

/** @type {Record<string, Column>} */
export const columns = {
  name: { title: 'Client', text: ({ name }) => name, order: ({ name }) => name.toLowerCase() },
  born: { title: 'Born', text: ({ dateOfBirth }) => (dateOfBirth ? dateText(dateOfBirth) : 'not known'), order: ({ dateOfBirth }) => dateOfBirth ?? '' },
  dockets: { title: 'Dockets', text: ({ caseNumbers }) => String(caseNumbers.length), order: ({ caseNumbers }) => caseNumbers.length },
  eligible: { title: 'Eligible now', text: ({ eligibleNow }) => (eligibleNow ? String(eligibleNow) : ''), order: ({ eligibleNow }) => -eligibleNow },
  next: { title: 'Next eligible', text: ({ nextEligibleOn }) => (nextEligibleOn ? dateText(nextEligibleOn) : ''), order: ({ nextEligibleOn }) => nextEligibleOn ?? '9999' },
  questions: { title: 'Open questions', text: ({ openQuestions }) => (openQuestions ? String(openQuestions) : ''), order: ({ openQuestions }) => -openQuestions },
  owed: { title: 'Owed', text: ({ balanceDue }) => (balanceDue ? moneyText(balanceDue) : ''), order: ({ balanceDue }) => -(balanceDue ?? 0) },
  counties: { title: 'Counties', text: ({ counties }) => counties.join(', '), order: ({ counties }) => counties.join(', ') },
  changed: { title: 'Changed', text: ({ updatedAt }) => dateText(updatedAt), order: ({ updatedAt }) => -Date.parse(updatedAt) },
};

/** @type {Record<string, { title: string, fits: (client: Client) => boolean }>} */
export const filters = {
  eligible: { title: 'Eligible now', fits: ({ eligibleNow }) => eligibleNow > 0 },
  later: { title: 'Eligible later', fits: ({ nextEligibleOn }) => Boolean(nextEligibleOn) },
  questions: { title: 'Open questions', fits: ({ openQuestions }) => openQuestions > 0 },
  owed: { title: 'Money owed', fits: ({ balanceDue }) => (balanceDue ?? 0) > 0 },
};

/** @typedef {{ text: string, only: string[], state: string, sort: string, down: boolean }} Look */

/** @type {Look} */
export const firstLook = { text: '', only: [], state: '', sort: 'changed', down: false };

/** @param {Client[]} clients @param {Look} look */
export function arranged(clients, { text, only, state, sort, down }) {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const { order } = columns[sort];
  return clients
    .filter((client) => (!state || client.jurisdiction === state) && only.every((name) => filters[name].fits(client)) && words.every((word) => searched(client).includes(word)))
    .map((client) => ({ client, by: order(client) }))
    .sort((a, b) => compare(a.by, b.by) * (down ? -1 : 1))
    .map(({ client }) => client);
}

/** @param {Client} client */
const searched = ({ id, name, aliases, caseNumbers, dateOfBirth }) => [name, ...aliases, ...caseNumbers, dateOfBirth ?? '', id].join(' ').toLowerCase(); // entries of a calendar name the id

/** @param {string | number} a @param {string | number} b */
const compare = (a, b) => (a < b ? -1 : a > b ? 1 : 0);
