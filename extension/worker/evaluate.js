// From a page that was read to answers: capture, then the record it belongs to, then the law.

import * as service from '../service.js';
import { removalOf } from '../ui/by-hand.js';
import { pathOf, withAnswers } from '../ui/record.js';
import { jurisdictionOf, knownMaps } from '../sites.js';
import { badgesFor } from './badges.js';
import { defendantOn } from './capturing.js';
import { allPages, kept, pageOf } from '../stored.js';
import { changePage } from './pages.js';
import { showOnToolbar } from './toolbar.js';

/** @typedef {import('../types.js').TabPage} TabPage */
/** @typedef {import('../types.js').Capture} Capture */
/** @typedef {import('../types.js').ClientFile} ClientFile */
/** @typedef {import('../types.js').CaseRecord} CaseRecord */

/** Tabs whose page is on its way to the service; a worker that was killed has none. @type {Set<number>} */
const sending = new Set();

/** @param {number} tabId */
export const isSending = (tabId) => sending.has(tabId);

/**
 * Sends a page and shows what came of it.
 * @param {number} tabId @param {string} html
 */
export async function capture(tabId, html) {
  const page = await pageOf(tabId);
  if (!page?.site) return;
  sending.add(tabId);
  try {
    const fields = page.fields.map(({ name, text, place }) => ({ name, text, place }));
    const request = { site: page.site, url: page.url, capturedAt: new Date().toISOString(), html, fields };
    if ((await knownMaps()).find((map) => map.id === page.site)?.page === 'list') {
      const listing = await service.post('/api/listings', request);
      await update(tabId, page, (now) => ({ ...now, listing, step: 'done', trouble: null }));
      return;
    }
    /** @type {Capture} */
    const captured = await service.post('/api/captures', { ...request, defendant: page.defendant ?? (await defendantOn(tabId)) });
    await update(tabId, page, (now) => ({
      ...now,
      capture: captured,
      answers: now.capture && sameRecord(now.capture, captured) ? now.answers : {},
    }));
    await evaluate(tabId);
  } catch (error) {
    await update(tabId, page, (now) => ({ ...now, step: 'done', trouble: service.troubleOf(error) }));
  } finally {
    sending.delete(tabId);
  }
}

/** Whether two readings are of one case and, of its defendants, the same. @param {Capture} one @param {Capture} other */
const sameRecord = (one, other) =>
  one.case.caseNumber === other.case.caseNumber && one.person.name.full === other.person.name.full;

/** How often each tab was judged: an answer that a later one overtook is dropped. @type {Map<number, number>} */
const judged = new Map();

/** Applies the law to the page's record as it stands now. @param {number} tabId */
export async function evaluate(tabId) {
  const turn = (judged.get(tabId) ?? 0) + 1;
  judged.set(tabId, turn);
  const page = await pageOf(tabId);
  if (!page?.capture) return;
  const keep = (/** @type {(now: TabPage) => TabPage} */ change) =>
    judged.get(tabId) === turn ? update(tabId, page, change) : Promise.resolve();
  try {
    const client = await openClient();
    const jurisdiction = (await jurisdictionOf(page.site)) || (client?.record.jurisdiction ?? '');
    const record = recordFor(page.capture, jurisdiction, client, page.answers);
    const { asOf } = await chrome.storage.session.get('asOf');
    const findings = await service.post('/api/evaluations', { record, ...(asOf ? { asOf } : {}) });
    const clientId = client && belongsTo(page.capture, client) ? client.id : null;
    await keep((now) => ({ ...now, record, findings, clientId, step: 'done', trouble: null }));
    await sendBadges(tabId);
  } catch (error) {
    await keep((now) => ({ ...now, step: 'done', trouble: service.troubleOf(error) }));
  }
}

/** Every tab again: the client, an answer or the day of filing changed. */
export async function evaluateAll() {
  for (const [tabId] of await allPages()) await evaluate(tabId);
}

/** Draws the answers on the page that was read. @param {number} tabId */
export async function sendBadges(tabId) {
  const page = await pageOf(tabId);
  if (!page) return;
  const badges = page.capture && page.findings ? badgesFor(page.capture, page.findings) : [];
  await chrome.tabs.sendMessage(tabId, { type: 'answers', badges }, { frameId: page.frameId }).catch(() => undefined);
}

/**
 * Keeps what came back only while the tab still shows the same page.
 * @param {number} tabId @param {TabPage} asked @param {(now: TabPage) => TabPage} change
 */
async function update(tabId, asked, change) {
  const page = await changePage(tabId, (now) =>
    now && now.frameId === asked.frameId && now.url === asked.url ? change(now) : now,
  );
  await showOnToolbar(tabId, page);
}

/** @returns {Promise<ClientFile | null>} */
async function openClient() {
  const { client } = await kept();
  if (!client) return null;
  try {
    return await service.get(`/api/clients/${client.id}`);
  } catch (error) {
    if (service.troubleOf(error).status !== 404) throw error;
    return null; // forgotten or expired: the panel closes it
  }
}

/** @param {string | null | undefined} text */
const plain = (text) =>
  (text ?? '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Whether the page's docket is in the file, and not as another defendant's. @param {Capture} page @param {ClientFile} client */
const isKept = (page, client) =>
  client.record.cases.some((known) => known.caseNumber === page.case.caseNumber) &&
  (!page.defendants ||
    client.sources.some(
      ({ caseNumber, provenance }) =>
        caseNumber === page.case.caseNumber && provenance['/person/name']?.text === page.provenance['/person/name']?.text,
    ));

/** Whether the page's docket is judged with the open client's others, unasked: it is in the file, or it was not removed from it and both the name and a known birth date are the same. @param {Capture} page @param {ClientFile} client */
export const belongsTo = (page, client) =>
  isKept(page, client) ||
  (!removalOf(client, pathOf('cases', page.case.caseNumber)) &&
    !!page.person.dateOfBirth &&
    page.person.dateOfBirth === client.record.person.dateOfBirth &&
    plain(page.person.name.full) === plain(client.record.person.name.full));

/**
 * The record a page is judged in: the open client's when it is the same person, with the corrections made there; else the page alone.
 * @param {Capture} page @param {string} jurisdiction @param {ClientFile | null} client @param {Record<string, unknown>} answers
 * @returns {CaseRecord}
 */
export function recordFor(page, jurisdiction, client, answers) {
  if (!client || !belongsTo(page, client)) return withAnswers({ jurisdiction, person: page.person, cases: [page.case] }, answers);
  return isKept(page, client) ? client.record : withAnswers({ ...client.record, cases: [...client.record.cases, page.case] }, answers);
}
