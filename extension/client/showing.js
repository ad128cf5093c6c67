// "Show me this": finds the page a value was read from, brings its tab forward and lights the value up.

import { allPages } from '../stored.js';
import { stepsOf } from '../ui/record.js';
import { provenanceOf } from './scope.js';
import { state } from './state.js';

/** @param {string} path */
export async function showPath(path) {
  const [first, caseNumber] = stepsOf(path);
  const pages = await allPages();
  const own = state.page?.capture && state.tabId !== null ? [[state.tabId, state.page]] : [];
  for (const [tabId, page] of /** @type {[number, import('../types.js').TabPage][]} */ ([...own, ...pages])) {
    if (first === 'cases' && page.capture?.case.caseNumber !== caseNumber) continue;
    const found = page.capture && provenanceOf(page.capture.provenance, path);
    if (!found) continue;
    await show(tabId, found.field, found.place);
    return;
  }
  const source =
    state.client?.sources.find((one) => one.caseNumber === caseNumber) ??
    state.client?.sources.find((one) => provenanceOf(one.provenance, path));
  state.elsewhere = source ? { caseNumber: source.caseNumber, url: source.url } : null;
}

/** @param {string} field */
export const showField = async (field) => {
  if (state.tabId !== null) await show(state.tabId, field, '');
};

/** @param {number} tabId @param {string} field @param {string} place */
async function show(tabId, field, place) {
  state.elsewhere = null;
  if (tabId !== state.tabId) await chrome.tabs.update(tabId, { active: true });
  await chrome.runtime.sendMessage({ type: 'show', tabId, field, place });
}
