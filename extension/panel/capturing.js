// Starting, holding and ending the reading of listed cases.

import * as service from '../service.js';
import { askWho } from '../client/starting.js';
import { withOpen } from './adding.js';
import { knows, personOf, ticked } from './listed.js';
import { attempt, changeClient, keep } from '../client/loading.js';
import { state } from '../client/state.js';

/** @typedef {import('../types.js').ClientFile} ClientFile */
/** @typedef {import('../types.js').ListedCase} ListedCase */
/** @typedef {import('../types.js').Listing} Listing */

/** @type {Record<string, (data: DOMStringMap) => unknown>} */
export const capturing = {
  'capture-all': ({ case: caseNumber = '' }) => attempt(() => captureAll(caseNumber), 'capture'),
  'capture-not-read': () => attempt(() => begin(unread()), 'capture'),
  'resume-capturing': () => attempt(() => (state.run ? tell({ type: 'resume-capturing' }) : start())),
  'pause-capturing': () => attempt(() => tell({ type: 'pause-capturing' })),
  'skip-case': () => attempt(() => tell({ type: 'skip-case' })),
  'stop-capturing': () => attempt(() => tell({ type: 'stop-capturing', client: state.run?.client ?? state.client?.id })),
  'captured-all': () => attempt(() => tell({ type: 'captured-all' })),
  'show-tab': () => state.run?.tab && chrome.tabs.update(state.run.tab, { active: true }),
};

/** The cases of one person in the list: their rows are kept with the file, and the ticked ones are read. @param {string} caseNumber of any of them */
async function captureAll(caseNumber) {
  const listing = state.page?.listing;
  if (!listing) return;
  const rows = personOf(listing, caseNumber);
  const chosen = ticked(state, rows).map((row) => String(row.caseNumber));
  const client = await whoseFile(listing, rows[0]);
  if (!client) return;
  await keep(client);
  state.clients = await service.get('/api/clients');
  await changeClient(({ id, version }) =>
    service.put(`/api/clients/${id}/list`, {
      site: listing.site,
      url: listing.url,
      listedAt: listing.capturedAt,
      rows: rows.filter((row) => row.caseNumber),
      samePerson: true,
      version,
    }),
  );
  await begin(chosen);
  state.ticks = {};
}

/** @param {string[]} caseNumbers to be read besides those that wait already */
async function begin(caseNumbers) {
  await changeClient(({ id, version, listed }) =>
    service.put(`/api/clients/${id}/capturing`, {
      caseNumbers: [...new Set([...waiting(listed), ...caseNumbers])],
      version,
    }),
  );
  await start();
}

const start = () => tell({ type: 'capture-all', client: state.client?.id });

/** @param {ClientFile['listed']} listed */
const waiting = (listed) => (listed ?? []).filter((kept) => kept.capturing).map(({ row }) => String(row.caseNumber));

/** Listed cases that no page was read for. @returns {string[]} */
const unread = () => {
  const open = state.client?.record.notRead ?? [];
  return (state.client?.listed ?? []).filter(({ row }) => row.link && open.includes(String(row.caseNumber))).map(({ row }) => String(row.caseNumber));
};

/**
 * The file that rows belong to. A doubt is asked, never guessed.
 * @param {Listing} listing @param {ListedCase} row @returns {Promise<ClientFile | null>}
 */
async function whoseFile({ jurisdiction }, row) {
  const { client } = state;
  if (client && knows(client, row)) return client;
  const { name, dateOfBirth, birthYear } = row;
  if (!name) throw new Error('The row gives no name, so nobody can say whose case it is. Open the case and add it from its page.');
  const person = { name, dateOfBirth, ...(birthYear && !dateOfBirth ? { facts: { birthYear } } : {}) };
  /** @type {import('../types.js').ClientMatch[]} */
  const matches = await service.post('/api/clients/matches', { person });
  const certain = matches.find((match) => match.client.id === client?.id && match.same);
  if (client && certain) return client;
  const choice = client || matches.length ? await askWho(person, withOpen(matches), 'These cases are about ') : 'new';
  if (!choice) return null;
  return choice === 'new'
    ? service.post('/api/clients', { jurisdiction, person: { name, dateOfBirth } })
    : service.get(`/api/clients/${choice}`);
}

/** @param {object} message */
async function tell(message) {
  const answer = await chrome.runtime.sendMessage(message);
  if (answer?.error) throw new Error(answer.error);
}
