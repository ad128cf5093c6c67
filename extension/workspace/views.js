// The workspace's views: those of the whole office, and the parts of one client. A new one is a line here.

import { charges } from './charges/charges.js';
import { clients } from './clients/clients.js';
import { dates } from './dates/dates.js';
import { file } from './file/file.js';
import { papers } from './papers/papers.js';

/**
 * @typedef {object} View
 * @property {string} name as it stands in the address
 * @property {string} title
 * @property {(state: import('../client/state.js').State) => import('../ui/dom.js').Child[]} view
 * @property {() => Promise<unknown>} [load] fetches what it shows beside the open client, each time it is opened; trouble is shown by the caller
 * @property {import('../ui/acting.js').Actions} [actions]
 * @property {import('../ui/acting.js').Changes} [changes]
 * @property {(event: KeyboardEvent) => boolean} [key] whether it took the key
 * @property {[string, string][]} [keys] its keys and what each does, for the keyboard map
 */

/** @type {View[]} */
export const officeViews = [clients];

/** @type {View[]} */
export const clientParts = [charges, papers, dates, file];
