// What another window, the options page or the worker changed, for every page that shows a client.

import { attempt, judge, loadClient } from './loading.js';
import { state } from './state.js';

/**
 * @param {Record<string, chrome.storage.StorageChange>} changed @param {string} area @param {() => Promise<unknown>} loadAll when the service or the pairing is another
 * @returns {Promise<boolean>} whether there is something new to show
 */
export async function hearClient(changed, area, loadAll) {
  if (area === 'session' && 'asOf' in changed && (changed.asOf.newValue ?? '') !== state.asOf) {
    state.asOf = /** @type {string} */ (changed.asOf.newValue ?? '');
    return attempt(judge);
  }
  if (area !== 'local') return false;
  const news = isNews(changed);
  if ('filer' in changed) {
    state.filer = /** @type {any} */ (changed.filer.newValue) ?? null;
    await attempt(judge);
  }
  if ('token' in changed || 'address' in changed) await loadAll();
  if (news) await attempt(loadClient);
  return news || ['filer', 'token', 'address'].some((name) => name in changed);
}

/** Whether the client file that was changed or opened elsewhere is what this page shows, or should. @param {Record<string, chrome.storage.StorageChange>} changed */
function isNews(changed) {
  const client = /** @type {{ id: string, version: number } | undefined} */ (changed.client?.newValue);
  if (!('client' in changed) || (state.own !== null && client?.id !== state.own)) return false;
  return client?.id !== state.client?.id || client?.version !== state.client?.version;
}
