// The workspace: a whole tab for the office's day. The address says where it is; everything else outlives a reload in session memory.

import * as clients from '../client/actions.js';
import { alerts } from '../client/alerts.js';
import { hearClient } from '../client/hearing.js';
import { attempt, loadClient, ping, resume } from '../client/loading.js';
import { asOf, recall, remember, state } from '../client/state.js';
import { whatIf } from '../client/what-if.js';
import { workspaceKey } from '../stored.js';
import { act, focusEditor } from '../ui/acting.js';
import { fill } from '../ui/dom.js';
import { clientHead, officeNav } from './head.js';
import { isTyping, keyboardMap } from './keys.js';
import { routeOf } from './route.js';
import { clientParts, officeViews } from './views.js';

const all = [...officeViews, ...clientParts];
const element = (/** @type {string} */ id) => /** @type {HTMLElement} */ (document.getElementById(id));

/** What is shown now. */
const shown = () => {
  const route = routeOf(location.hash);
  const list = route.view === 'client' ? clientParts : officeViews;
  return list.find(({ name }) => name === (route.view === 'client' ? route.part : route.view)) ?? list[0];
};

function render() {
  const route = routeOf(location.hash);
  const view = shown();
  fill(element('office'), officeNav(officeViews, route));
  fill(element('client-head'), clientHead(state, clientParts, route, view));
  fill(element('what-if'), whatIf(state.asOf));
  fill(element('alerts'), alerts(state));
  fill(element('view'), view.view(state));
  const input = /** @type {HTMLInputElement} */ (element('as-of'));
  if (document.activeElement !== input) input.value = asOf();
  document.title = `${view.title} · RecordClearance`; // never a name: titles stand in the browser's history
  element('notice').textContent = (state.clientFindings ?? state.plan)?.notice ?? '';
  element('status').textContent = { unreachable: 'Cannot reach the service', unpaired: 'Not paired with the service', asking: '', ready: '' }[state.service];
  void remember();
}

const { run, listen } = act({
  actions: {
    ...clients.actions,
    retry: resume,
    keys: () => keyboardMap(shown()),
    ...Object.assign({}, ...all.map((view) => view.actions ?? {})),
  },
  changes: { ...clients.changes, ...Object.assign({}, ...all.map((view) => view.changes ?? {})) },
  render,
  remember,
  drafts: () => state.drafts,
  focus: () => element('view').focus({ preventScroll: true }),
  opened: (what) => focusEditor(what ?? state.adding),
});

/** Goes where the address says. */
async function go() {
  const { client } = routeOf(location.hash);
  const another = client !== (state.own ?? '');
  state.own = client;
  if (another) Object.assign(state, { client: null, clientFindings: null, plan: null, picked: [], editing: '', adding: '', saved: null });
  render();
  if (state.service === 'ready') await attempt(async () => {
    if (client && (another || !state.clientFindings)) await loadClient();
    await shown().load?.();
  });
  render();
}

/** Tries again quietly until a stopped service is back; nothing typed is lost meanwhile. */
async function waitForService() {
  if (state.service === 'unreachable' && !document.hidden && state.busy === '') {
    await resume();
    render();
  }
  setTimeout(waitForService, 4000);
}

async function loadAll() {
  if (!(await attempt(ping)) || state.service !== 'ready') return;
  await attempt(async () => {
    if (state.own) await loadClient();
    await shown().load?.();
  });
}

/** @param {KeyboardEvent} event */
function press(event) {
  if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
  const { key, ctrlKey, metaKey, shiftKey, altKey } = event;
  if (isTyping(event)) return;
  const taken =
    key.toLowerCase() === 'z' && (ctrlKey || metaKey) ? click(shiftKey ? 'redo' : 'undo')
    : ctrlKey || metaKey || altKey ? false
    : key === '?' ? click('keys')
    : (shown().key?.(event) ?? false);
  if (taken) event.preventDefault();
}

/** @param {string} id of a button @returns {boolean} */
function click(id) {
  const button = /** @type {HTMLButtonElement | null} */ (document.getElementById(id));
  button?.click();
  return button !== null;
}

async function start() {
  const tab = await chrome.tabs.getCurrent();
  await recall(workspaceKey(tab?.id ?? 0));
  Object.assign(state, { view: 'client', tabId: null, own: routeOf(location.hash).client });
  if (state.client?.id !== state.own) Object.assign(state, { client: null, editing: '', adding: '' });
  listen();
  document.addEventListener('keydown', press);
  addEventListener('hashchange', () => void run(go));
  chrome.storage.onChanged.addListener(async (changed, area) => {
    const news = await hearClient(changed, area, loadAll);
    // What a view of the whole office shows is another on another day, or when any client was changed.
    const stale = !state.own && ((area === 'session' && 'asOf' in changed) || (area === 'local' && 'client' in changed));
    if (stale) await attempt(async () => shown().load?.());
    if (news || stale) render();
  });
  render();
  await loadAll();
  render();
  setTimeout(waitForService, 4000);
}

void start();
