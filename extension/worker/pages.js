// What the worker knows of each tab, kept in session memory: it outlives the worker and ends with the browser.

import { pageKey, pageOf } from '../stored.js';

/** @typedef {import('../types.js').TabPage} TabPage */

/** The worker is the only writer and changes wait for each other, so none is lost. @type {Promise<unknown>} */
let last = Promise.resolve();

/**
 * @param {number} tabId
 * @param {(page: TabPage | null) => TabPage | null} change gives the new page, the same one for no change, or null to forget it
 * @returns {Promise<TabPage | null>}
 */
export function changePage(tabId, change) {
  const changed = last.then(async () => {
    const before = await pageOf(tabId);
    const after = change(before);
    if (after === null) await chrome.storage.session.remove(pageKey(tabId));
    else if (after !== before) await chrome.storage.session.set({ [pageKey(tabId)]: after });
    return after;
  });
  last = changed.catch(() => undefined);
  return changed;
}

const rank = ['not-docket', 'unread', 'error', 'signed-out', 'loading', 'changed', 'restricted', 'partial', 'ready'];

/**
 * Whether what a frame says replaces what the tab shows: the frame that fits the site map best speaks for the tab.
 * @param {TabPage | null} page @param {number} frameId @param {string} state
 */
export const speaksFor = (page, frameId, state) =>
  page === null || page.frameId === frameId || rank.indexOf(state) > rank.indexOf(page.state);

/** @param {number} frameId @param {string} url @returns {TabPage} */
export const freshPage = (frameId, url) => ({
  frameId,
  url,
  site: null,
  siteName: null,
  state: 'unread',
  message: '',
  fields: [],
  missing: [],
  step: 'reading',
  answers: {},
  highlights: true,
});

/** @param {Record<string, unknown>} answers @param {string} path @param {unknown} value @param {boolean} [forget] */
export function withAnswer(answers, path, value, forget) {
  const { [path]: _, ...others } = answers;
  return forget ? others : { ...others, [path]: value };
}
