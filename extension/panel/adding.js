// "Add to client": the same person's file, another one, or a new one. A doubt is asked, never guessed.

import * as service from '../service.js';
import { jurisdictionOf } from '../sites.js';
import { keep } from '../client/loading.js';
import { askWho } from '../client/starting.js';
import { state } from '../client/state.js';

/** @typedef {import('../types.js').Capture} Capture */
/** @typedef {import('../types.js').ClientMatch} ClientMatch */

/** Adds the docket on the page to a file. */
export async function addToClient() {
  const { page, client } = state;
  if (!page?.capture) return;
  const { capture, answers } = page;
  /** @type {ClientMatch[]} */
  const matches = await service.post('/api/clients/matches', { person: capture.person });
  const certain =
    matches.find((match) => match.client.id === client?.id && match.same) ??
    (client ? undefined : matches.find((match) => match.same));
  if (certain) return put(certain.client.id, capture, answers, false);
  const choice = client || matches.length ? await askWho(capture.person, withOpen(matches)) : 'new';
  if (choice === 'new') {
    const created = await service.post('/api/clients', { jurisdiction: await jurisdictionOf(capture.site), capture });
    return finish(await answered(created, answers), capture, null);
  }
  if (choice) return put(choice, capture, answers, true);
}

/** @param {string} id @param {Capture} capture @param {Record<string, unknown>} answers @param {boolean} samePerson @returns {Promise<void>} */
async function put(id, capture, answers, samePerson) {
  const { version, record } = state.client?.id === id ? state.client : await service.get(`/api/clients/${id}`);
  try {
    const { client, ...change } = await service.put(`/api/clients/${id}/cases`, { capture, samePerson, version });
    const known = record.cases.some((/** @type {any} */ docket) => docket.caseNumber === capture.case.caseNumber);
    return finish(await answered(client, answers), capture, known || change.stillRemoved.length || change.replaced.length ? change : null);
  } catch (error) {
    const { type, differences } = service.troubleOf(error);
    if (type === 'urn:recordclearance:different-person') return askSame(id, capture, answers, differences ?? []);
    if (type !== 'urn:recordclearance:client-changed') throw error;
    state.client = await service.get(`/api/clients/${id}`);
    return put(id, capture, answers, samePerson);
  }
}

/** @param {string} id @param {Capture} capture @param {Record<string, unknown>} answers @param {string[]} differences */
async function askSame(id, capture, answers, differences) {
  const choice = await askWho(capture.person, [
    {
      client: {
        id,
        name: state.client ? state.client.record.person.name.full : 'the open client',
        cases: 0,
        updatedAt: '',
        expiresOn: '',
      },
      same: false,
      differences,
    },
  ]);
  if (choice === 'new')
    return finish(
      await answered(
        await service.post('/api/clients', { jurisdiction: await jurisdictionOf(capture.site), capture }),
        answers,
      ),
      capture,
      null,
    );
  if (choice) return put(choice, capture, answers, true);
}

/** The open client is asked about too. @param {ClientMatch[]} matches @returns {ClientMatch[]} */
export function withOpen(matches) {
  const { client } = state;
  return matches.some((match) => match.client.id === client?.id) || !client
    ? matches
    : [
        ...matches,
        {
          client: {
            id: client.id,
            name: client.record.person.name.full,
            dateOfBirth: client.record.person.dateOfBirth,
            cases: client.record.cases.length,
            updatedAt: '',
            expiresOn: '',
          },
          same: false,
          differences: [],
        },
      ];
}

/** Answers given on the page move into the file. @param {import('../types.js').ClientFile} client @param {Record<string, unknown>} answers */
async function answered(client, answers) {
  let file = client;
  for (const [path, value] of Object.entries(answers))
    file = await service.post(`/api/clients/${file.id}/edits`, {
      path,
      value,
      who: state.filer?.name || 'This browser',
      why: null,
      version: file.version,
    });
  return file;
}

/** @param {import('../types.js').ClientFile} client @param {Capture} capture @param {Omit<import('../types.js').ClientChange, 'client'> | null} change */
async function finish(client, capture, change) {
  state.changed = change && { caseNumber: capture.case.caseNumber, ...change };
  await chrome.runtime.sendMessage({ type: 'added', tabId: state.tabId });
  await keep(client);
  state.clients = await service.get('/api/clients');
}
