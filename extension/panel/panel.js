// The side panel: follows the tab beside it, shows its page, the client and the petitions. Opened as a tab it takes ?tabId=N.

import { pageKey, pageOf } from '../stored.js';
import { act, focusEditor, moved } from '../ui/acting.js';
import { fill, patch } from '../ui/dom.js';
import { actions, changes } from './actions.js';
import { clientView } from './client-view.js';
import { counted } from './list-view.js';
import { alerts } from '../client/alerts.js';
import { hearClient } from '../client/hearing.js';
import { attempt, loadClient, loadCourts, loadKinds, ping, resume } from '../client/loading.js';
import { pageView } from './page-view.js';
import { petitions } from './petitions.js';
import { runCard } from './run-card.js';
import { asOf, recall, remember, state } from '../client/state.js';
import { whatIf } from '../client/what-if.js';

/** @typedef {import('../client/state.js').View} View */

const views = { page: pageView, client: clientView, petitions };
const element = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));

function render() {
  for (const [name, view] of Object.entries(views)) {
    const shown = state.view === name;
    const panel = element(`view-${name}`);
    const fresh = /** @type {HTMLElement} */ (panel.cloneNode(false));
    fresh.hidden = !shown;
    if (shown) fresh.append(...view(state).filter((child) => child instanceof Node));
    patch(panel, fresh);
    const tab = element(`tab-${name}`);
    tab.setAttribute('aria-selected', String(shown));
    tab.tabIndex = shown ? 0 : -1;
  }
  fill(element('alerts'), alerts(state));
  fill(element('run'), runCard(state));
  fill(element('what-if'), whatIf(state.asOf));
  const input = /** @type {HTMLInputElement} */ (element('as-of'));
  if (document.activeElement !== input) input.value = asOf();
  element('status').textContent = statusText();
  element('notice').textContent =
    (state.view === 'page' ? state.page?.findings : (state.clientFindings ?? state.plan))?.notice ?? '';
  void remember();
}

function statusText() {
  const { page, service } = state;
  if (service === 'unreachable') return 'Cannot reach the service';
  if (service === 'unpaired') return 'Not paired with the service';
  if (state.view !== 'page') return state.client ? '' : 'No client open';
  if (!page || page.state === 'unread') return 'Page not read';
  if (page.listing) return counted(page.listing.rows.length, 'case', 'listed');
  const all = page.fields.length + page.missing.length;
  if (page.state === 'partial') return `Read ${page.fields.length} of ${all} fields`;
  if (page.state !== 'ready') return page.state === 'loading' ? 'Page still loading' : 'No docket read';
  return page.step === 'done' ? `Read all ${page.fields.length} fields` : 'Applying the law';
}

const { run, listen } = act({
  actions,
  changes,
  render,
  remember,
  drafts: () => state.drafts,
  focus: () => element(`view-${state.view}`).focus({ preventScroll: true }),
  opened: (what) => focusEditor(what ?? state.adding),
});

/** Arrow keys, Home and End move among the tabs. @param {KeyboardEvent} event */
function moveTab(event) {
  const names = /** @type {View[]} */ (Object.keys(views));
  const to = moved(event.key, names.findIndex((name) => element(`tab-${name}`) === event.target), names.length);
  if (to === undefined) return;
  event.preventDefault();
  void run(() => actions.tab({ tab: names[to] }, null)).then(() => element(`tab-${names[to]}`).focus());
}

/** @param {number | undefined} tabId */
async function follow(tabId) {
  state.tabId = tabId ?? null;
  await readPage();
  if (tabId !== undefined) void chrome.runtime.sendMessage({ type: 'look', tabId });
  render();
}

let readings = 0;

/** What the worker knows of the page now. What an earlier call still brings is older, so only the last one counts. */
async function readPage() {
  const reading = ++readings;
  const page = state.tabId === null ? null : await pageOf(state.tabId);
  if (reading !== readings) return;
  state.page = page;
  if (page?.findings) await loadKinds(page.findings.jurisdiction).catch(() => null); // the names alone will do meanwhile
}

/** Tries again quietly until a stopped service is back; nothing typed is lost meanwhile. */
async function waitForService() {
  if (state.service === 'unreachable' && !document.hidden && state.busy === '') {
    if (await resume()) void chrome.runtime.sendMessage({ type: 'again', tabId: state.tabId });
    render();
  }
  setTimeout(waitForService, 4000);
}

async function loadAll() {
  await loadCourts();
  if ((await attempt(ping)) && state.service === 'ready') await attempt(loadClient);
}

async function start() {
  const fixed = Number(new URLSearchParams(location.search).get('tabId')) || undefined;
  await recall();
  listen();
  element('top').addEventListener('keydown', moveTab);
  const current = async () => fixed ?? (await chrome.tabs.query({ active: true, currentWindow: true }))[0]?.id;
  if (!fixed) chrome.tabs.onActivated.addListener(async () => follow(await current()));
  chrome.storage.onChanged.addListener((changed, area) => {
    void hear(changed, area);
  });
  chrome.permissions.onAdded.addListener(() => {
    void loadCourts().then(render);
  });
  chrome.permissions.onRemoved.addListener(() => {
    void loadCourts().then(render);
  });
  await follow(await current());
  await loadAll();
  render();
  setTimeout(waitForService, 4000);
}

/** What the worker or another window changed. @param {Record<string, chrome.storage.StorageChange>} changed @param {string} area */
async function hear(changed, area) {
  const key = state.tabId === null ? '' : pageKey(state.tabId);
  if (area === 'session' && key in changed) {
    await readPage();
    render();
  }
  if (area === 'session' && 'run' in changed) {
    state.run = /** @type {any} */ (changed.run.newValue) ?? null;
    render();
  }
  if (await hearClient(changed, area, loadAll)) render();
}

void start();
