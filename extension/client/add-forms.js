// What no page was read for is typed in: a client, a case, a charge.

import { h } from '../ui/dom.js';
import { nextCount } from '../ui/by-hand.js';
import { levels, outcomes, statuses } from './fields.js';
import { button, idOf } from '../ui/parts.js';
import { state } from './state.js';
import { input } from './value.js';

/** @typedef {import('../types.js').ClientFile} ClientFile */
/** @typedef {(name: string, label: string, type?: string, more?: Record<string, unknown>) => HTMLElement} Typed */

/** A button that opens a form, or the form. @param {string} what kept in the state while the form is open @param {string} text @param {() => HTMLElement} form */
export const adding = (what, text, form) =>
  state.adding === what ? form() : button(text, 'start-adding', { id: idOf('start', what), 'data-what': what });

export const caseForm = () =>
  addForm('case', 'Add a case', 'add-case', {}, (typed) => [
    typed('caseNumber', 'Docket number', 'text', { required: true, maxlength: '100', 'data-focus': true }),
    typed('county', 'County'),
    typed('caseType', 'Case type'),
    choice('case', 'status', 'Status', statuses),
    typed('filedOn', 'Filed', 'date'),
  ]);

/** @param {ClientFile} client @param {string} caseNumber */
export const chargeForm = (client, caseNumber) =>
  addForm(idOf('charge', caseNumber), `Add a charge to ${caseNumber}`, 'add-charge', { 'data-case': caseNumber }, (typed, id) => [
    typed('id', 'Count', 'text', { required: true, maxlength: '100', value: nextCount(client, caseNumber) }),
    typed('description', 'Charge', 'text', { required: true, 'data-focus': true }),
    typed('statute', 'Statute'),
    choice(id, 'level', 'Level', { '': 'Not known', ...levels }),
    typed('levelText', 'Court’s level, such as “Felony Class C”'),
    typed('offenseOn', 'Offense', 'date'),
    typed('disposition', 'Disposition, in the court’s words'),
    choice(id, 'outcome', 'Outcome', { ...outcomes, unknown: undefined, '': 'As the court’s words say' }),
    typed('disposedOn', 'Disposed', 'date'),
  ]);

export const clientForm = () =>
  addForm('client', 'New client', 'add-client', {}, (typed) => [
    typed('given', 'First name', 'text', { required: true, 'data-focus': true }),
    typed('middle', 'Middle name'),
    typed('family', 'Last name', 'text', { required: true }),
    typed('suffix', 'Suffix'),
    typed('dateOfBirth', 'Date of birth', 'date'),
    choice('client', 'jurisdiction', 'State', Object.fromEntries(state.jurisdictions.map(({ id, name }) => [id, name]))),
  ]);

/** @param {string} what @param {string} title @param {string} action @param {Record<string, string>} data @param {(typed: Typed, id: string) => HTMLElement[]} fields */
function addForm(what, title, action, data, fields) {
  const id = idOf('add', what);
  /** @type {Typed} */
  const typed = (name, label, type = 'text', { value = '', ...more } = {}) =>
    input(`${id}-${name}`, name, label, value, false, type, more);
  return h(
    'form',
    { class: 'edit card', id, 'data-do': action, 'aria-labelledby': `${id}-title`, ...data },
    h('header', null, h('h3', { id: `${id}-title` }, title)),
    h(
      'div',
      { class: 'body' },
      h('div', { class: 'fields' }, ...fields(typed, what)),
      h(
        'div',
        { class: 'row' },
        h('button', { type: 'submit', class: 'main', id: `${id}-save` }, 'Add'),
        button('Cancel', 'start-adding', { id: `${id}-cancel`, 'data-what': '' }),
      ),
    ),
  );
}

/** @param {string} what @param {string} name @param {string} label @param {Record<string, string | undefined>} choices */
function choice(what, name, label, choices) {
  const id = `${idOf('add', what)}-${name}`;
  const options = Object.entries(choices).filter(([, text]) => text !== undefined);
  const chosen = state.drafts[id] ?? ('' in choices ? '' : options[0]?.[0]);
  return h(
    'label',
    { class: 'field' },
    h('span', null, label),
    h(
      'select',
      { id, name, 'data-draft': true },
      ...options
        .sort(([a], [b]) => Number(b === '') - Number(a === ''))
        .map(([value, text]) => h('option', { value, selected: value === chosen }, text)),
    ),
  );
}
