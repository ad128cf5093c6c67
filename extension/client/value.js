// One value of the record: shown, found on the page by a click, corrected in place.

import { h } from '../ui/dom.js';
import { pathOf, valueAt } from '../ui/record.js';
import { always, typedName, valueText } from './fields.js';
import { button, idOf } from '../ui/parts.js';
import { provenanceOf } from './scope.js';
import { state } from './state.js';

/** @typedef {import('./scope.js').Scope} Scope */
/** @typedef {import('./fields.js').Field} Field */

/** The known values among some fields, and those the law needs anyway. @param {Scope} scope @param {string} base @param {Field[]} fields @param {string} where @param {boolean} [all] also what nobody needs or knows */
export const values = (scope, base, fields, where, all = false) =>
  h(
    'dl',
    { class: 'values' },
    ...fields.flatMap((field) => {
      const path = base + pathOf(...field.at.split('/'));
      const current = valueAt(scope.record, path);
      const empty = current === null || current === undefined || (Array.isArray(current) && !current.length);
      return empty && !all && !always.has(field.at) && !scope.corrections.has(path) && state.editing !== path
        ? []
        : [h('dt', null, field.label), value(scope, path, field, current, where)];
    }),
  );

/** @param {Scope} scope @param {string} path @param {Field} field @param {unknown} current @param {string} where */
function value(scope, path, field, current, where) {
  const id = idOf(where, path);
  const text = valueText(current, field);
  const data = { 'data-path': path, 'data-scope': scope.kind, 'data-kind': field.type };
  const found = provenanceOf(scope.provenance, path);
  if (state.editing === path && state.view === where) return h('dd', null, editor(scope, path, field, current, id, data));
  return h(
    'dd',
    null,
    found
      ? button(text || 'not known', 'show', {
          class: `value${text ? '' : ' unknown'}`,
          id: `${id}-show`,
          'data-path': path,
          title: 'Show on the page',
        })
      : text || h('span', { class: 'unknown' }, 'not known'),
    button('Edit', 'edit', {
      class: 'pencil',
      id: `${id}-edit`,
      'data-path': path,
      'aria-label': `Edit ${field.label.toLowerCase()}`,
    }),
    corrected(scope, path, field, id, data),
  );
}

/** @param {Scope} scope @param {string} path @param {Field} field @param {string} id @param {Record<string, string>} data */
function corrected(scope, path, field, id, data) {
  const correction = scope.corrections.get(path);
  return (
    correction &&
    h(
      'span',
      { class: 'corrected' },
      `Corrected: was ${valueText(correction.was, field) || 'not known'}${correction.why ? ` (${correction.why})` : ''} `,
      button('Undo', 'undo', {
        class: 'plain',
        id: `${id}-undo`,
        ...data,
        ...(correction.id ? { 'data-edit': correction.id } : {}),
        'aria-label': `Undo the correction of ${field.label.toLowerCase()}`,
      }),
    )
  );
}

/** @param {Scope} scope @param {string} path @param {Field} field @param {unknown} current @param {string} id @param {Record<string, string>} data */
const editor = (scope, path, field, current, id, data) =>
  h(
    'form',
    { class: 'edit stack', id: `${id}-form`, 'data-do': 'correct', ...data },
    ...inputs(field, current, id),
    scope.kind === 'client' ? input(`${id}-why`, 'why', 'Reason (optional)', '') : null,
    h(
      'div',
      { class: 'row' },
      h('button', { type: 'submit', class: 'main', id: `${id}-save` }, 'Save'),
      button('Cancel', 'edit', { id: `${id}-cancel`, 'data-path': '' }),
    ),
  );

/** What a correction is typed into. @param {Field} field @param {any} current @param {string} id */
export function inputs(field, current, id) {
  const { label } = field;
  if (field.type === 'choice')
    return [
      h(
        'label',
        { class: 'field' },
        h('span', null, label),
        h(
          'select',
          { id: `${id}-input`, name: 'value', 'data-focus': true },
          field.choices?.unknown ? null : h('option', { value: '' }, 'Not known'),
          ...Object.entries(field.choices ?? {}).map(([choice, text]) =>
            h('option', { value: choice, selected: choice === current }, text),
          ),
        ),
      ),
    ];
  if (field.type === 'name')
    return [
      ['given', 'First name'],
      ['middle', 'Middle name'],
      ['family', 'Last name'],
      ['suffix', 'Suffix'],
    ].map(([name, text], at) => input(`${id}-${name}`, name, text, current?.[name] ?? '', at === 0));
  if (field.type === 'address')
    return [
      ['lines', 'Street', current?.[0]?.lines?.join(', ')],
      ['city', 'City', current?.[0]?.city],
      ['state', 'State', current?.[0]?.state],
      ['zip', 'ZIP', current?.[0]?.zip],
    ].map(([name, text, was], at) => input(`${id}-${name}`, name, text, was ?? '', at === 0));
  const text = field.type === 'names' ? valueText(current, field) : (current ?? '');
  const type = field.type === 'date' ? 'date' : field.type === 'money' ? 'number' : 'text';
  return [input(`${id}-input`, 'value', field.type === 'names' ? `${label}, with ; between them` : label, text, true, type)];
}

/** @param {string} id @param {string} name @param {string} label @param {unknown} value @param {boolean} [focus] @param {string} [type] @param {Record<string, unknown>} [more] */
export const input = (id, name, label, value, focus = false, type = 'text', more = {}) =>
  h(
    'label',
    { class: 'field' },
    h('span', null, label),
    h('input', {
      id,
      name,
      type,
      'data-draft': true,
      'data-focus': focus,
      value: state.drafts[id] ?? String(value),
      ...(type === 'number' ? { min: '0', step: '0.01' } : {}),
      ...more,
    }),
  );

/** The value a correction's form holds. @param {string} kind @param {FormData} form @param {any} before @returns {unknown} */
export function formValue(kind, form, before) {
  const text = (/** @type {string} */ name) => String(form.get(name) ?? '').trim() || null;
  if (kind === 'money') return text('value') === null ? null : Number(text('value'));
  if (kind === 'name') return typedName(text);
  if (kind === 'address')
    return [
      {
        lines: (text('lines') ?? '').split(/\s*,\s*/).filter(Boolean),
        city: text('city'),
        state: text('state'),
        zip: text('zip'),
      },
      ...(before ?? []).slice(1),
    ];
  if (kind === 'names')
    return (text('value') ?? '')
      .split(/\s*;\s*/)
      .filter(Boolean)
      .map((full) => ({ full }));
  return text('value');
}
