// What the content scripts may say. They run among a court page's own content, so nothing they say is trusted with the token or a record.

import { knownMaps, mapsFor, refreshMaps } from '../sites.js';
import { capture } from './evaluate.js';
import { pageOf } from '../stored.js';
import { changePage, freshPage, speaksFor } from './pages.js';
import { showOnToolbar } from './toolbar.js';

/** @typedef {chrome.runtime.MessageSender & { tab: { id: number }, frameId: number, url: string }} PageSender */

/** @param {number} tabId @param {object} message */
export async function tellPage(tabId, message) {
  const page = await pageOf(tabId);
  return page && chrome.tabs.sendMessage(tabId, message, { frameId: page.frameId });
}

/** A page that no site map is for. */
const elsewhere = /** @type {const} */ ({
  state: 'not-docket',
  message: 'This page is not on a court’s site that RecordClearance knows.',
  step: 'done',
});

/** @type {Record<string, (message: any, sender: any) => Promise<unknown>>} */
export const fromPages = {
  /** A frame began: which maps may fit it? @param {{}} _ @param {PageSender} sender */
  started: async (_, { tab, frameId, url }) => {
    await changePage(tab.id, (page) => (frameId === 0 || !page || page.frameId === frameId ? freshPage(frameId, url) : page));
    const maps = await refreshMaps().catch(knownMaps);
    const fitting = mapsFor(maps, url);
    if (maps.length && !fitting.length && frameId === 0) await changePage(tab.id, (page) => page && { ...page, ...elsewhere });
    return { maps: fitting };
  },

  /** @param {any} message @param {PageSender} sender */
  read: async ({ site, siteName, state, message, fields, missing, html }, { tab, frameId, url }) => {
    let heard = false;
    const page = await changePage(tab.id, (now) => {
      heard = speaksFor(now, frameId, state);
      if (!heard) return now;
      const before = now ?? freshPage(frameId, url);
      return {
        ...before,
        frameId,
        url,
        site,
        siteName,
        state,
        message,
        fields,
        missing,
        defendant: before.url === url ? before.defendant : null,
        step: html ? 'sending' : 'done',
        trouble: null,
      };
    });
    await showOnToolbar(tab.id, page);
    if (heard && html) await capture(tab.id, html);
  },

  /** @param {{ on: boolean }} message @param {PageSender} sender */
  highlights: ({ on }, { tab }) => changePage(tab.id, (page) => page && { ...page, highlights: on }),

  /** @param {{}} _ @param {PageSender} sender */
  left: async (_, { tab, frameId }) => {
    const page = await changePage(tab.id, (now) => (now?.frameId === frameId ? null : now));
    await showOnToolbar(tab.id, page);
  },

  /** @param {{}} _ @param {PageSender} sender */
  'open-panel': (_, { tab }) => chrome.sidePanel.open({ tabId: tab.id }),
};
