// Everything the extension remembers. On disk: settings only, never a record. In session memory: pages, the open file, what is half typed.

/** @typedef {import('./types.js').TabPage} TabPage */

/**
 * @typedef {object} Kept
 * @property {string} [address] of the service
 * @property {string} [token]
 * @property {{ id: string, expiresOn: string }} [pairing]
 * @property {{ etag: string | null, maps: string }} [sites] as JSON text: Chrome sorts the names in an object it stores, and the fields of a map have an order
 * @property {{ id: string, version: number }} [client] the open one, by its meaningless id
 * @property {import('./types.js').Filer} [filer]
 * @property {boolean} [self] whether the client files without a lawyer
 * @property {{ group: string, columns: string[], sort: string, down: boolean }} [look] how the table of charges is looked at
 */

/** @returns {Promise<Kept>} */
export const kept = async () => /** @type {Kept} */ (await chrome.storage.local.get(null));

/** @param {Kept} values */
export const keepOnDisk = (values) => chrome.storage.local.set(values);

/** @param {number} tabId */
export const pageKey = (tabId) => `page:${tabId}`;

/** The tab of a page's key; 0 for another key. @param {string} key */
export const tabOf = (key) => (key.startsWith('page:') ? Number(key.slice(5)) : 0);

/** What a tab of the workspace shows. @param {number} tabId */
export const workspaceKey = (tabId) => `workspace:${tabId}`;

/** @param {number} tabId @returns {Promise<TabPage | null>} */
export const pageOf = async (tabId) =>
  /** @type {TabPage | undefined} */ ((await chrome.storage.session.get(pageKey(tabId)))[pageKey(tabId)]) ?? null;

/** Every tab that has a page. @returns {Promise<[number, TabPage][]>} */
export async function allPages() {
  const all = /** @type {Record<string, TabPage>} */ (await chrome.storage.session.get(null));
  return Object.entries(all)
    .filter(([key]) => tabOf(key))
    .map(([key, page]) => [tabOf(key), page]);
}
