// Fetches what the panel shows. Whatever fails leaves what is already shown, and says what to do.

import * as service from '../service.js';
import { keepOnDisk, kept } from '../stored.js';
import { courtsOf, knownMaps, refreshMaps } from '../sites.js';
import { asOf, filer, state } from './state.js';
import { planned } from './choices.js';
import { keepsMine } from './meanwhile.js';

/** @typedef {import('../types.js').ClientFile} ClientFile */

/** Steps wait for each other: two at once would each show, and keep, a file that the other has changed. @type {Promise<boolean>} */
let last = Promise.resolve(true);

/** Runs a step after those before it; trouble is shown with a way to try the same step again. @param {() => Promise<unknown>} step @param {string} [busy] @returns {Promise<boolean>} whether it worked */
export function attempt(step, busy = '') {
  state.busy = busy;
  last = last.then(() => tried(step, busy));
  return last;
}

/** @param {() => Promise<unknown>} step @param {string} busy @returns {Promise<boolean>} */
async function tried(step, busy) {
  state.busy = busy;
  const gone = state.service === 'unreachable';
  try {
    await step();
    // What could not be done while the service was gone is done by resume(), which asks first whether it is back.
    if (!gone || step === ping) Object.assign(state, { trouble: null, retry: null, service: 'ready' });
    return true;
  } catch (error) {
    const trouble = service.troubleOf(error);
    const before = gone ? state.retry : null;
    Object.assign(state, {
      trouble,
      retry: async () => {
        await before?.();
        return attempt(step, busy);
      },
      service: trouble.kind === 'refused' ? state.service : trouble.kind,
    });
    return false;
  } finally {
    state.busy = '';
  }
}

/** Whether the service answers and knows this browser. */
export async function ping() {
  const { product, paired } = await service.get('/api/status');
  if (product !== 'RecordClearance')
    throw new Error('Another program answers at the service’s address. Check the address in the options.');
  state.service = paired ? 'ready' : 'unpaired';
}

/** Goes on where the service stopped answering: what failed then is done now. @returns {Promise<boolean>} whether the service is back */
export async function resume() {
  const { retry } = state;
  if (!(await attempt(ping))) {
    state.retry = retry ?? state.retry;
    return false;
  }
  await loadCourts();
  await attempt(loadClient);
  await retry?.();
  return true;
}

export async function loadCourts() {
  state.courts = courtsOf(await refreshMaps().catch(knownMaps));
  state.allowed = (await chrome.permissions.getAll()).origins ?? [];
}

/** Opens the client this page is about: its own, or the one chosen last, in this or another window. */
export async function loadClient() {
  const id = state.own ?? (await kept()).client?.id;
  state.clients = await service.get('/api/clients');
  if (id && state.clients.some((one) => one.id === id)) overtake(await service.get(`/api/clients/${id}`));
  if (id) return keep(state.client?.id === id ? state.client : null);
  state.client = null; // and nothing is forgotten: another window may have opened one meanwhile
  await judge();
}

/** Shows a client file, and lets the worker judge the open pages with it. @param {ClientFile | null} client */
export async function keep(client) {
  if (client?.id !== state.client?.id) state.meanwhile = [];
  state.client = client;
  state.clients = state.clients.map((one) =>
    one.id === client?.id ? { ...one, cases: client.record.cases.length, expiresOn: client.expiresOn } : one,
  );
  if (client) await keepOnDisk({ client: { id: client.id, version: client.version } });
  else await chrome.storage.local.remove('client');
  await judge();
}

/** What a state's law calls its kinds of charge. @param {string} jurisdiction */
export async function loadKinds(jurisdiction) {
  if (jurisdiction in state.kinds) return;
  const { kinds } = await service.get(`/api/jurisdictions/${jurisdiction}/law`);
  state.kinds[jurisdiction] = Object.fromEntries(kinds.map((/** @type {{ kind: string, title: string }} */ { kind, title }) => [kind, title]));
}

/** The law and the plan for the open client, on the day of filing. */
export async function judge() {
  const { client } = state;
  if (!client) {
    state.clientFindings = null;
    state.plan = null;
    return;
  }
  const request = { record: client.record, asOf: asOf() };
  await loadKinds(client.record.jurisdiction);
  state.clientFindings = await service.post('/api/evaluations', request);
  state.plan = await service.post('/api/plans', { ...request, filer: filer(), choices: planned(client) });
}

/**
 * Changes the open client's file. What another window changed meanwhile is fetched first and told; where both changed one value, the person chooses.
 * @param {(client: ClientFile) => Promise<ClientFile>} change @param {string[]} [paths] the values it changes @param {ClientFile | null} [seen] the file as the person saw it
 */
export async function changeClient(change, paths = [], seen = state.client) {
  if (!state.client) return;
  const { id } = state.client;
  const mine = async () => {
    const theirs = newsSince(seen, /** @type {ClientFile} */ (state.client)).filter(({ path, undone }) => !undone && paths.includes(path));
    return !theirs.length || keepsMine(theirs);
  };
  try {
    if (await mine()) await keep(own(await change(state.client)));
  } catch (error) {
    if (service.troubleOf(error).type !== 'urn:recordclearance:client-changed') throw error;
    overtake(await service.get(`/api/clients/${id}`));
    await keep((await mine()) ? own(await change(state.client)) : state.client);
  }
}

/** Edits made here: of two quick answers to one question the second is no other window's. @type {Set<string>} */
const ours = new Set();

/** @param {ClientFile} file as this page has just changed it */
function own(file) {
  for (const { id } of newsSince(state.client, file)) ours.add(id);
  return file;
}

/** Shows what another window made of the open file, and tells what is new in it. @param {ClientFile} file */
function overtake(file) {
  state.meanwhile = [...state.meanwhile, ...newsSince(state.client, file)];
  state.client = file;
}

/** @param {ClientFile | null} seen @param {ClientFile} file @returns {import('../types.js').Edit[]} */
function newsSince(seen, file) {
  const before = new Map(seen?.edits.map((edit) => [edit.id, edit.undone]));
  return seen?.id === file.id ? file.edits.filter(({ id, undone }) => before.get(id) !== undone && !ours.has(id)) : [];
}
