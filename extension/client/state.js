// What the panel or a tab of the workspace shows, and the parts of it that outlive a reload.

import { kept } from '../stored.js';
import { today } from '../ui/dates.js';

/** @typedef {import('../types.js').TabPage} TabPage */
/** @typedef {import('../types.js').ClientFile} ClientFile */
/** @typedef {import('../types.js').Findings} Findings */
/** @typedef {import('../types.js').Filer} Filer */
/** @typedef {'page' | 'client' | 'petitions'} View */

/**
 * @typedef {object} State
 * @property {number | null} tabId
 * @property {View} view
 * @property {TabPage | null} page
 * @property {ClientFile | null} client
 * @property {Findings | null} clientFindings
 * @property {import('../types.js').ClientSummary[]} clients
 * @property {import('../types.js').ClientOverview[] | null} office every client of the office; null until they are loaded
 * @property {import('../types.js').Plan | null} plan
 * @property {string} asOf empty for today
 * @property {Filer | null} filer
 * @property {boolean} self whether the client files without a lawyer
 * @property {import('../types.js').Trouble | null} trouble
 * @property {(() => Promise<unknown>) | null} retry
 * @property {'asking' | 'ready' | 'unreachable' | 'unpaired'} service
 * @property {string} busy what is being waited for
 * @property {string} editing path of the value being corrected
 * @property {string} adding what is being typed in: 'client', 'case', the path of a case for a charge of it, or nothing
 * @property {{ id: string, name: string }[]} jurisdictions the states a file can be started for
 * @property {Record<string, Record<string, string>>} kinds words for the kinds of charge, by state
 * @property {Record<string, string>} drafts typed and not yet saved, by input
 * @property {({ caseNumber: string } & Omit<import('../types.js').ClientChange, 'client'>) | null} changed
 * @property {{ caseNumber: string, url: string } | null} elsewhere a value asked for whose page is not open
 * @property {string | null} saved name of the file just drafted
 * @property {{ origin: string, host: string, name: string }[]} courts
 * @property {string[]} allowed
 * @property {import('../types.js').Run | null} run listed cases being read
 * @property {Record<string, boolean>} ticks listed cases ticked or unticked by hand
 * @property {string[]} picked charges ticked for regrouping
 * @property {string | null} own the one client this page is about, by id, and empty for none; null: whichever was opened last, in any window
 * @property {import('../types.js').Edit[]} meanwhile what another window changed in the open file while it was shown here
 * @property {Record<string, any>} workspace what the views of the workspace remember, each under its own name
 */

/** @type {State} */
export const state = {
  tabId: null,
  view: 'page',
  page: null,
  client: null,
  clientFindings: null,
  clients: [],
  office: null,
  plan: null,
  asOf: '',
  filer: null,
  self: false,
  trouble: null,
  retry: null,
  service: 'asking',
  busy: '',
  editing: '',
  adding: '',
  jurisdictions: [],
  kinds: {},
  drafts: {},
  changed: null,
  elsewhere: null,
  saved: null,
  courts: [],
  allowed: [],
  run: null,
  ticks: {},
  picked: [],
  own: null,
  meanwhile: [],
  workspace: {},
};

export const asOf = () => state.asOf || today();

/** The panel's name in session memory, or that of a tab of the workspace. */
let place = 'panel';

/** Records and drafts stay in session memory: never on disk. */
export function remember() {
  const { view, editing, adding, jurisdictions, drafts, ticks, picked, workspace, client } = state;
  return chrome.storage.session.set({ [place]: { view, editing, adding, jurisdictions, drafts, ticks, picked, workspace, client }, asOf: state.asOf });
}

/** @param {string} [name] of the page, in session memory */
export async function recall(name = 'panel') {
  place = name;
  const { [place]: own, asOf: day, run } = await chrome.storage.session.get([place, 'asOf', 'run']);
  const { filer, self } = await kept();
  Object.assign(state, own ?? {}, { run: run ?? null, asOf: day ?? '', filer: filer ?? null, self: self ?? false });
}

/** Who signs, as the planner needs it. @returns {Filer} */
export const filer = () =>
  state.self ? { kind: 'self', ...state.client?.choices?.contact } : (state.filer ?? { kind: 'attorney' });

/** Who makes a correction. */
export const who = () => state.filer?.name || 'This browser';
