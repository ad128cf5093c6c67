// Adding what no page was read for, removing what does not belong, and deleting it for good.

import * as service from '../service.js';
import { choose } from '../ui/dialog.js';
import { h } from '../ui/dom.js';
import { chargePath, pathOf, stepsOf } from '../ui/record.js';
import { startByHand } from './starting.js';
import { edited, textOf } from './edits.js';
import { attempt, changeClient } from './loading.js';
import { state } from './state.js';
import { typedCase, typedCharge } from './typed.js';

/** @typedef {(name: string) => string | null} Text */

/** @type {Record<string, (data: DOMStringMap, form: FormData | null) => unknown>} */
export const byHand = {
  'start-adding': ({ what = '' }) => {
    state.adding = what;
    return what === 'client' && !state.jurisdictions.length && attempt(loadJurisdictions);
  },
  'add-case': (_, form) => add('case', form, (text) => pathOf('cases', text('caseNumber') ?? ''), typedCase),
  'add-charge': ({ case: caseNumber = '' }, form) => add(pathOf('cases', caseNumber), form, (text) => chargePath(caseNumber, text('id') ?? ''), typedCharge),
  'add-client': async (_, form) => {
    let started = false;
    await attempt(async () => {
      started = form !== null && (await startByHand(form));
    });
    return started && closeForm('client');
  },
  remove: ({ path = '' }) => attempt(() => changeClient((client) => edited(client, [path], null, null))),
  'delete-case': ({ case: caseNumber = '' }) => attempt(() => deleteCase(caseNumber)),
};

/** @param {string} caseNumber */
async function deleteCase(caseNumber) {
  if (
    (await choose(
      'Delete this docket for good?',
      [h('p', null, `Docket ${caseNumber} is deleted from this client’s file and cannot be restored. Its page can be added again.`)],
      [
        { value: 'delete', text: 'Delete', look: 'danger' },
        { value: '', text: 'Cancel' },
      ],
    )) !== 'delete'
  )
    return;
  await changeClient((client) => service.post(`/api/clients/${client.id}/cases/remove`, { caseNumber, version: client.version }));
}

/** Adds what a form holds; the next form to fill in is that of a new case's first charge. @param {string} what as the open form is called @param {FormData | null} form @param {(text: Text) => string} pathFor @param {(text: Text) => unknown} typed */
async function add(what, form, pathFor, typed) {
  const text = (/** @type {string} */ name) => textOf(form, name);
  const path = pathFor(text);
  const done = await attempt(() => changeClient((client) => edited(client, [path], typed(text), null)), 'save');
  return done && closeForm(what, stepsOf(path).length === 2 ? path : '');
}

/** Another form that was opened meanwhile stays. @param {string} what the form that is done @param {string} [next] */
function closeForm(what, next = '') {
  if (state.adding === what) state.adding = next;
  return true;
}

async function loadJurisdictions() {
  state.jurisdictions = await service.get('/api/jurisdictions');
}
