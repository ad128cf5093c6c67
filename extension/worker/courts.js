// The content scripts run on the practice dockets and on the courts the user allowed, nowhere else.

import { defaultAddress } from '../service.js';
import { pageOf } from '../stored.js';

export const contentFiles = [
  'content/visible.js',
  'content/read.js',
  'content/highlight.js',
  'content/overlay.js',
  'content/legend.js',
  'content/spot.js',
  'content/badges.js',
  'content/anonymous.js',
  'content/main.js',
];
export const contentStyles = ['content/highlight.css'];

const practice = `${new URL(defaultAddress).protocol}//${new URL(defaultAddress).hostname}/practice/*`;

/** Page addresses to run on, given the origins Chrome has granted. @param {string[]} origins */
export const matchesFor = (origins) => [practice, ...origins.filter((origin) => !origin.startsWith('http://127.0.0.1'))];

/** Registers the content scripts for what is granted now. */
export async function syncCourts() {
  const { origins = [] } = await chrome.permissions.getAll();
  const script = {
    id: 'docket-pages',
    matches: matchesFor(origins),
    js: contentFiles,
    css: contentStyles,
    allFrames: true,
    runAt: /** @type {const} */ ('document_idle'),
  };
  const registered = await chrome.scripting.getRegisteredContentScripts({ ids: [script.id] });
  await (registered.length ? chrome.scripting.updateContentScripts([script]) : chrome.scripting.registerContentScripts([script]));
}

/**
 * Reads a tab now, on the grant that a click on the toolbar button gives. Starting again on a page that is already read is harmless.
 * @param {number} tabId
 */
export async function readTab(tabId) {
  const target = { tabId, allFrames: true };
  await chrome.scripting.insertCSS({ target, files: contentStyles });
  await chrome.scripting.executeScript({ target, files: contentFiles });
}

/** Reads what a browser that was just started had opened before it knew the extension's scripts again. */
export async function readMissed() {
  const { origins = [] } = await chrome.permissions.getAll();
  for (const { id } of await chrome.tabs.query({ url: matchesFor(origins) }))
    if (id && !(await pageOf(id))) await readTab(id).catch(() => undefined);
}
