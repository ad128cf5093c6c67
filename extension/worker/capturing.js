// Reads the pages of a client's listed cases, one at a time and at a person's pace. Which cases still wait is kept in the client's
// file, so a closed browser loses nothing; what is open now is in session memory. Every step starts from those two.

import * as service from '../service.js';
import { keepOnDisk, kept, pageOf } from '../stored.js';
import { patience, rest } from './pace.js';
import { isOfRow, verdict } from './verdict.js';

/** @typedef {import('../types.js').Run} Run */
/** @typedef {import('../types.js').ClientFile} ClientFile */

const alarm = 'capturing';

/** @returns {Promise<Run | null>} */
const current = async () => /** @type {Run | undefined} */ ((await chrome.storage.session.get('run')).run) ?? null;

/** @param {Run} run */
const set = (run) => chrome.storage.session.set({ run });

/** Steps wait for each other, so a page is heard after its tab is known. @type {Promise<unknown>} */
let last = Promise.resolve();

/** @template T @param {() => Promise<T>} step @returns {Promise<T>} */
function turn(step) {
  const done = last.then(step);
  last = done.catch(() => undefined);
  return done;
}

/** Starts, or goes on where the file says it was left. @param {string} client */
export const start = (client) =>
  turn(async () => {
    const before = await current();
    if (before?.step === 'opening' || before?.step === 'resting') throw new Error('Cases are being read already. Stop that first.');
    await closeTab(before);
    const asked = waiting(await open(client)).length;
    await set({ client, asked, left: asked, problems: [], step: 'resting', tab: null, caseNumber: null, row: null, since: Date.now(), why: '' });
    await chrome.alarms.create(alarm, { periodInMinutes: 0.5 }); // the worker may be killed during a rest
    await next();
  });

/** The page that is open now is still taken. */
export const pause = () =>
  turn(async () => {
    const run = await current();
    if (run && run.step !== 'over') await set({ ...run, step: 'paused', why: '' });
  });

export const resume = () =>
  turn(async () => {
    const run = await current();
    if (run?.step !== 'paused') return;
    await closeTab(run);
    await set({ ...run, step: 'resting', tab: null, caseNumber: null, why: '' });
    await next();
  });

/** Leaves the case that holds the run up, for now. */
export const skip = () =>
  turn(async () => {
    const run = await current();
    if (!run?.caseNumber) return;
    await pausedOn(run, async () => {
      await set({ ...(await leave(run, run.why || 'It was skipped.')), step: 'resting', tab: null, caseNumber: null, why: '' });
      await closeTab(run);
      await next();
    });
  });

/** No case waits any longer; what was read stays. @param {string} client */
export const stop = (client) =>
  turn(async () => {
    const run = await current();
    if (run?.client === client) await over(run);
    await chrome.storage.session.remove('run');
    await told(await service.put(`/api/clients/${client}/capturing`, { caseNumbers: [] }));
  });

/** A run that came to its end has been seen. */
export const dismiss = () => turn(async () => (await current())?.step === 'over' && chrome.storage.session.remove('run'));

/** Something is known of a tab's page. @param {number} tabId */
export const heard = (tabId) =>
  turn(async () => {
    const run = await current();
    if (!run || run.tab !== tabId || !run.caseNumber) return;
    await pausedOn(run, async () => {
      const page = await pageOf(tabId);
      const said = verdict(page, /** @type {string} */ (run.caseNumber));
      if (said.next === 'wait') return;
      if (said.next === 'stop') return set({ ...run, step: 'paused', why: said.why });
      const after = said.next === 'take' ? await take(run, said.capture) : await leave(run, said.why);
      const wait = rest();
      await set({ ...after, step: run.step === 'paused' ? 'paused' : 'resting', tab: null, caseNumber: null, since: Date.now() + wait, why: '' });
      await closeTab(run);
      if (run.step !== 'paused') setTimeout(() => void look(), wait + 10);
    });
  });

/** @param {number} tabId */
export const closed = (tabId) =>
  turn(async () => {
    const run = await current();
    if (run?.tab === tabId) await set({ ...run, step: 'paused', tab: null, why: 'The tab was closed before its case was read.' });
  });

/** Now and then: a rest that a killed worker never ended, or a page that never came. */
export const look = () =>
  turn(async () => {
    const run = await current();
    if (!run || run.step === 'over') return chrome.alarms.clear(alarm);
    if (run.step === 'resting') return Date.now() < run.since ? undefined : next();
    if (run.step === 'opening' && Date.now() - run.since > patience)
      await set({ ...run, step: 'paused', why: 'The page has not come. Look at its tab.' });
  });

/** Whose charges count on the page that was opened for a listed case. @param {number} tabId @returns {Promise<string | null>} */
export const defendantOn = (tabId) =>
  turn(async () => {
    const run = await current();
    return (run?.tab === tabId && run.row?.name?.full) || null;
  });

/** Opens the next case, unless something else is going on. */
async function next() {
  const run = await current();
  if (run?.step !== 'resting') return;
  await pausedOn(run, async () => {
    const [first] = waiting(await open(run.client));
    if (!first) return over(run);
    const { caseNumber = null, link } = first.row;
    const { id: tab = null } = await chrome.tabs.create({ url: /** @type {string} */ (link), active: false });
    await set({ ...run, step: 'opening', tab, caseNumber, row: first.row, since: Date.now(), why: '' });
  });
}

/** Whatever goes wrong holds the run, and says so. @param {Run} run @param {() => Promise<unknown>} step */
async function pausedOn(run, step) {
  try {
    await step();
  } catch (error) {
    const { title, detail } = service.troubleOf(error);
    await set({ ...((await current()) ?? run), step: 'paused', why: `${title} ${detail}`.trim() });
  }
}

/** @param {Pick<ClientFile, 'listed'>} file */
const waiting = ({ listed }) => (listed ?? []).filter(({ capturing, row }) => capturing && row.link);

/** @param {string} client @returns {Promise<ClientFile>} */
const open = (client) => service.get(`/api/clients/${client}`);

/** The case goes into the file, unless its page is about someone else. @param {Run} run @param {import('../types.js').Capture} capture @returns {Promise<Run>} */
async function take(run, capture) {
  /** @type {import('../types.js').ClientMatch[]} */
  const matches = await service.post('/api/clients/matches', { person: capture.person });
  const fits = matches.some(({ client, same }) => client.id === run.client && same !== false);
  if (!fits && !isOfRow(capture.person, run.row)) return leave(run, 'Its page names another person. Open it, and add it if it is the same.');
  const file = await changed(run.client, ({ version }) =>
    service
      .put(`/api/clients/${run.client}/cases`, { capture, samePerson: true, version })
      .then((/** @type {import('../types.js').ClientChange} */ { client }) => client),
  );
  return { ...run, left: waiting(file).length };
}

/** The case could not be read: the file says why. @param {Run} run @param {string} why @returns {Promise<Run>} */
async function leave(run, why) {
  const caseNumber = String(run.caseNumber);
  const file = await changed(run.client, ({ listed, version }) =>
    service.put(`/api/clients/${run.client}/capturing`, {
      caseNumbers: waiting({ listed }).map(({ row }) => row.caseNumber).filter((number) => number !== caseNumber),
      problems: { [caseNumber]: why },
      version,
    }),
  );
  return { ...run, left: waiting(file).length, problems: [...run.problems, { caseNumber, why }] };
}

/** Changes the file as it is now; someone else may be changing it too. @param {string} client @param {(file: ClientFile) => Promise<ClientFile>} change @param {number} [tries] @returns {Promise<ClientFile>} */
async function changed(client, change, tries = 5) {
  try {
    return await told(await change(await open(client)));
  } catch (error) {
    if (service.troubleOf(error).type !== 'urn:recordclearance:client-changed' || tries === 1) throw error;
    return changed(client, change, tries - 1);
  }
}

/** The panel opens the newer file when it is the one it shows. @param {ClientFile} file */
async function told(file) {
  const { client } = await kept();
  if (client?.id === file.id) await keepOnDisk({ client: { id: file.id, version: file.version } });
  return file;
}

/** @param {Run} run */
async function over(run) {
  await chrome.alarms.clear(alarm);
  await set({ ...run, step: 'over', tab: null, caseNumber: null, why: '' });
  await closeTab(run);
}

/** @param {Run | null} run */
const closeTab = (run) => (run?.tab ? chrome.tabs.remove(run.tab).catch(() => undefined) : undefined);
