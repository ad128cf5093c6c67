// The extension's background: hears the pages and the panel, and passes between them and the service. It holds nothing in memory.

import * as capturing from './worker/capturing.js';
import { readMissed, readTab, syncCourts } from './worker/courts.js';
import { evaluate, evaluateAll, isSending, sendBadges } from './worker/evaluate.js';
import { fromPages, tellPage } from './worker/from-pages.js';
import { allPages, kept, pageOf, tabOf, workspaceKey } from './stored.js';
import { changePage, withAnswer } from './worker/pages.js';
import { renewPairing } from './worker/pairing.js';

// Content scripts must not see the token or a record, whatever page they run in.
chrome.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
chrome.storage.session.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });

chrome.runtime.onInstalled.addListener(({ reason }) => {
  void syncCourts();
  if (reason === 'install') void welcome();
});
chrome.runtime.onStartup.addListener(() => {
  void syncCourts().then(readMissed);
  void renewPairing();
});
chrome.permissions.onAdded.addListener(() => {
  void syncCourts();
});
chrome.permissions.onRemoved.addListener(() => {
  void syncCourts();
});

chrome.action.onClicked.addListener((tab) => {
  if (!tab.id) return;
  void chrome.sidePanel.open({ tabId: tab.id }); // first and without waiting, or the click no longer counts
  void readTab(tab.id).catch(() => undefined); // a page Chrome keeps for itself; the panel says so
});

chrome.commands.onCommand.addListener(async (command, tab) => {
  if (command === 'toggle-highlights' && tab?.id) await tellPage(tab.id, { type: 'highlights' });
});

chrome.tabs.onRemoved.addListener((tabId) => {
  void changePage(tabId, () => null);
  void capturing.closed(tabId);
  void chrome.storage.session.remove(workspaceKey(tabId));
});

chrome.alarms.onAlarm.addListener(() => {
  void capturing.look();
});

chrome.storage.onChanged.addListener((changes, area) => {
  if ((area === 'local' && changes.client) || (area === 'session' && changes.asOf)) void evaluateAll();
  if (area === 'local' && changes.token?.newValue) void startAll();
  if (area === 'session') for (const key of Object.keys(changes)) if (tabOf(key)) void capturing.heard(tabOf(key));
});

/** The first thing to do is to pair. An extension loaded by a switch is installed anew at each start of the browser, but stays paired. */
async function welcome() {
  const { token } = await kept();
  if (!token) await chrome.runtime.openOptionsPage();
}

/** Newly paired: pages that opened before had no site map to be read with. */
async function startAll() {
  for (const [tabId] of await allPages()) await tellPage(tabId, { type: 'start' }).catch(() => undefined);
}

/** What the panel and the options page may ask for. @type {Record<string, (message: any) => Promise<unknown>>} */
const fromOurPages = {
  /** The panel opened on a tab: a page that was missed is read, and an answer that a killed worker still owes is asked for again. */
  look: async ({ tabId }) => {
    const page = await pageOf(tabId);
    if (!page) await readTab(tabId).catch(() => undefined); // where Chrome allows it
    if (page?.step === 'sending' && !isSending(tabId)) await tellPage(tabId, { type: 'read' });
    await sendBadges(tabId);
  },
  read: ({ tabId }) => readTab(tabId),
  show: ({ tabId, field, place }) => tellPage(tabId, { type: 'show', field, place }),
  anonymous: ({ tabId }) => tellPage(tabId, { type: 'anonymous' }),
  highlights: ({ tabId, on }) => tellPage(tabId, { type: 'highlights', on }),
  /** An answer or correction for a page that is in no client's file yet. */
  answer: async ({ tabId, path, value, forget }) => {
    await changePage(tabId, (page) => page && { ...page, answers: withAnswer(page.answers, path, value, forget) });
    await evaluate(tabId);
  },
  /** The page is read again as the record of the defendant who was chosen. */
  defendant: async ({ tabId, name }) => {
    await changePage(tabId, (page) => page && { ...page, defendant: name });
    await tellPage(tabId, { type: 'read' });
  },
  /** The page's answers moved into the client's file. */
  added: ({ tabId }) => changePage(tabId, (page) => page && { ...page, answers: {} }),
  /** Listed cases are read one after the other. */
  'capture-all': ({ client }) => capturing.start(client),
  'pause-capturing': capturing.pause,
  'resume-capturing': capturing.resume,
  'skip-case': capturing.skip,
  'stop-capturing': ({ client }) => capturing.stop(client),
  'captured-all': capturing.dismiss,
  /** The service is back: what it did not get is sent again. */
  again: async ({ tabId }) => {
    const page = await pageOf(tabId);
    if (page?.trouble && !page.capture) await tellPage(tabId, { type: 'read' });
    else await evaluate(tabId);
  },
};

chrome.runtime.onMessage.addListener((message, sender, reply) => {
  if (sender.id !== chrome.runtime.id) return false;
  const ours = sender.url?.startsWith(chrome.runtime.getURL(''));
  const handle = ours ? fromOurPages[message?.type] : sender.tab && fromPages[message?.type];
  if (!handle) {
    reply({ error: `Unknown message: ${message?.type}` });
    return false;
  }
  handle(message, sender).then(
    (answer) => reply(answer ?? null),
    (error) => reply({ error: String(error?.message ?? error) }),
  );
  return true;
});
