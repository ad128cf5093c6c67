// What each button, form and choice about a client does, in the panel and in the workspace.

import * as service from '../service.js';
import { keepOnDisk } from '../stored.js';
import { today } from '../ui/dates.js';
import { choose } from '../ui/dialog.js';
import { h } from '../ui/dom.js';
import { valueAt } from '../ui/record.js';
import { byHand } from './by-hand.js';
import {
  apart,
  forService,
  together,
  withDefaultPlan,
  withDocument,
  withInPart,
  withPetition,
  withRoute,
  withStipulated,
  withText,
} from './choices.js';
import { edited, textOf } from './edits.js';
import { nameText } from './fields.js';
import { attempt, changeClient, judge, keep } from './loading.js';
import { answerValue } from './question.js';
import { showField, showPath } from './showing.js';
import { asOf, filer, state } from './state.js';
import { formValue } from './value.js';

/** @typedef {DOMStringMap} Data */
/** @typedef {import('../types.js').Choices} Choices */
/** @typedef {import('../types.js').ChargeKey} ChargeKey */
/** @typedef {import('../ui/acting.js').Actions} Actions */
/** @typedef {import('../ui/acting.js').Changes} Changes */

/** @param {object} message */
const tellWorker = (message) => chrome.runtime.sendMessage({ tabId: state.tabId, ...message });

/** Saves an answer or a correction where it belongs: in the client's file, or with the page until it is added to one. @param {Data} data @param {unknown} value @param {string | null} [why] */
const save = ({ path, paths, scope }, value, why = null) => {
  const seen = state.client;
  return attempt(async () => {
    const all = /** @type {string[]} */ (paths ? JSON.parse(paths) : [path]);
    if (scope === 'client') await changeClient((client) => edited(client, all, value, why), all, seen);
    else for (const one of all) await tellWorker({ type: 'answer', path: one, value });
    if (state.editing === path) state.editing = '';
  }, 'save');
};

/** The choice being saved: drafting waits for it, so that the papers hold what was typed last. @type {Promise<boolean>} */
let saving = Promise.resolve(true);

/** Keeps another choice for the papers with the client's file. @param {(choices: Choices) => Choices} change */
export const choice = (change) =>
  (saving = attempt(
    () =>
      changeClient((client) =>
        service.put(`/api/clients/${client.id}/choices`, { choices: change(client.choices ?? {}), version: client.version }),
      ),
    'save',
  ));

/** @param {string | undefined} id */
const chargesOf = (id) => state.plan?.petitions.find((petition) => petition.id === id)?.charges ?? [];

/** @returns {ChargeKey[]} */
const picked = () => state.picked.map((key) => JSON.parse(key)).map(([caseNumber, chargeId]) => ({ caseNumber, chargeId }));

/** Clicks and submitted forms, by `data-do`. @type {Actions} */
export const actions = {
  ...byHand,
  options: () => chrome.runtime.openOptionsPage(),
  dismiss: () => {
    state.trouble = null;
    state.retry = null;
    state.elsewhere = null;
  },
  'seen-meanwhile': () => {
    state.meanwhile = [];
  },
  show: ({ path, field }) => (field ? showField(field) : showPath(path ?? '')),
  edit: ({ path = '' }) => {
    state.editing = path;
  },
  answer: (data, form) => save(data, answerValue(data.kind ?? '', form ? String(form.get('value') ?? '') : (data.value ?? ''))),
  correct: async (data, form) => {
    const before = valueAt(data.scope === 'client' ? state.client?.record : state.page?.record, data.path ?? '');
    return form && save(data, formValue(data.kind ?? '', form, before), textOf(form, 'why'));
  },
  undo: ({ edit, path }) =>
    attempt(() =>
      edit
        ? changeClient((client) => service.post(`/api/clients/${client.id}/edits/${edit}/undo`, { version: client.version }))
        : tellWorker({ type: 'answer', path, forget: true }),
    ),
  redo: ({ edit }) =>
    attempt(() =>
      changeClient((client) => service.post(`/api/clients/${client.id}/edits/${edit}/redo`, { version: client.version })),
    ),
  'open-client': ({ client }) => attempt(async () => keep(await service.get(`/api/clients/${client}`))),
  'close-client': () => attempt(() => keep(null)),
  forget: () => attempt(forget),
  route: ({ path = '', rule }) => choice((choices) => withRoute(choices, path, rule ?? '')),
  'default-plan': () => choice(withDefaultPlan),
  'in-part': ({ number = '' }) => choice((choices) => withInPart(choices, number, true)),
  'whole-case': ({ number = '' }) => choice((choices) => withInPart(choices, number, false)),
  contact: (_, form) =>
    choice((choices) => ({ ...choices, contact: { phone: textOf(form, 'phone'), email: textOf(form, 'email') } })),
  together: async () => {
    if (await choice((choices) => together(choices, picked()))) state.picked = [];
  },
  apart: async () => {
    if (await choice((choices) => apart(choices, picked()))) state.picked = [];
  },
  today: () => fileOn(''),
  draft: () => drafted('/api/petitions'),
  'draft-pdf': () => drafted('/api/petitions/pdf'),
};

/** Choices and fields that act when changed, by `data-change`. @type {Changes} */
export const changes = {
  asOf: (_, { value, validity }) => validity.valid && fileOn(value === today() ? '' : value),
  filer: async (_, { value }) => {
    state.self = value === 'self';
    await keepOnDisk({ self: state.self });
    await attempt(judge);
  },
  language: (_, { value }) => choice((choices) => ({ ...choices, language: value })),
  emailService: (_, { value }) => choice((choices) => ({ ...choices, emailService: value === '' ? null : value === 'true' })),
  petition: ({ petition = '' }, { checked }) => choice((choices) => withPetition(choices, petition, checked)),
  document: ({ document = '' }, { checked }) => choice((choices) => withDocument(choices, document, checked)),
  stipulated: ({ petition }, { checked }) => choice((choices) => withStipulated(choices, chargesOf(petition), checked)),
  text: ({ petition }, { value }) => choice((choices) => withText(choices, chargesOf(petition), value.trim())),
  pick: ({ charge = '' }, { checked }) => {
    state.picked = checked ? [...state.picked, charge] : state.picked.filter((other) => other !== charge);
  },
};

async function forget() {
  const { client } = state;
  if (
    !client ||
    (await choose(
      'Forget this client?',
      [
        h(
          'p',
          null,
          `The file of ${nameText(client.record.person.name)}, with its dockets, answers and corrections, is deleted from this computer. This cannot be undone.`,
        ),
      ],
      [
        { value: 'forget', text: 'Forget', look: 'danger' },
        { value: '', text: 'Cancel' },
      ],
    )) !== 'forget'
  )
    return;
  await service.remove(`/api/clients/${client.id}`);
  state.picked = [];
  await keep(null);
  state.clients = await service.get('/api/clients');
}

/** Everything is judged as of a day; empty for today. @param {string} day */
async function fileOn(day) {
  state.asOf = day;
  await chrome.storage.session.set({ asOf: day });
  await attempt(judge);
}

/** Drafts once the last choice is kept. @param {string} path of the service, by the kind of file */
async function drafted(path) {
  const saved = await saving;
  saving = Promise.resolve(true);
  return saved && attempt(() => draft(path), 'draft');
}

/** @param {string} path */
async function draft(path) {
  const { client, plan } = state;
  if (!client || !plan) return;
  const { blob, name } = await service.download(path, {
    record: client.record,
    asOf: asOf(),
    filer: filer(),
    choices: forService(client, plan),
    pages: sourcesInUse(client).map(({ caseNumber, url, capturedAt }) => ({ caseNumber, url, capturedAt })),
  });
  saveFile(blob, name);
  state.saved = name;
}

/** A removed docket is no ground for a paper. @param {import('../types.js').ClientFile} client */
const sourcesInUse = ({ sources, record }) =>
  sources.filter((source) => record.cases.some(({ caseNumber }) => caseNumber === source.caseNumber));

/** The way any page saves a file, so that Chrome's own settings for downloads hold. @param {Blob} blob @param {string} name */
export function saveFile(blob, name) {
  const url = URL.createObjectURL(blob);
  h('a', { href: url, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
