// What the papers still need: answered in place, wherever it goes.

import { h } from '../ui/dom.js';
import { stepsOf, valueAt } from '../ui/record.js';
import { caseFields, chargeFields, personFields } from './fields.js';
import { about, grouped } from './grouped.js';
import { button, idOf } from '../ui/parts.js';
import { state } from './state.js';
import { inputs } from './value.js';

/** @typedef {import('../types.js').ClientFile} ClientFile */
/** @typedef {import('../types.js').MissingFact} MissingFact */
/** @typedef {import('../types.js').Plan} Plan */

/** @param {ClientFile} client @param {Plan} plan */
export function missing(client, plan) {
  if (!plan.missing.length) return null;
  const filers = plan.missing.filter(({ path }) => !path);
  const texts = plan.missing.filter(({ path }) => path && isCharge(path));
  const read = plan.missing.filter(({ path }) => path && fieldAt(path));
  const asked = plan.missing.filter((fact) => ![...filers, ...texts, ...read].includes(fact));
  return h(
    'section',
    { class: 'stack', 'aria-labelledby': 'missing-title' },
    h('h2', { id: 'missing-title' }, `Still missing (${plan.missing.length})`),
    h('p', { class: 'small soft' }, 'What is not known prints as a marked blank; nothing is guessed.'),
    ...grouped(
      client.record,
      asked.flatMap(({ path, fact, ask, kind }) => (path ? [{ path, fact, ask, kind }] : [])),
      'missing',
    ),
    ...read.map((fact) => readValue(client, fact)),
    texts.length ? toTexts(plan, texts) : null,
    filers.length ? filerFacts(client, filers) : null,
  );
}

/** @param {string} path */
const isCharge = (path) => stepsOf(path).length === 4 && stepsOf(path)[2] === 'charges';

/** The value of a record that a path names, if the panel knows how it is corrected. @param {string} path */
function fieldAt(path) {
  const [first, , third, , ...rest] = stepsOf(path);
  const [fields, at] =
    first === 'person'
      ? [personFields, stepsOf(path).slice(1)]
      : third === 'charges'
        ? [chargeFields, rest]
        : [caseFields, stepsOf(path).slice(2)];
  return fields.find((field) => field.at === at.join('/'));
}

/** @param {ClientFile} client @param {MissingFact} fact */
function readValue(client, { path, ask }) {
  const field = path && fieldAt(path);
  if (!path || !field) return null;
  const id = idOf('missing', path);
  return h(
    'form',
    { class: 'question', id, 'data-do': 'correct', 'data-path': path, 'data-scope': 'client', 'data-kind': field.type },
    h(
      'fieldset',
      { class: 'stack' },
      h('legend', null, ask),
      about(path) && h('p', { class: 'small soft' }, `${about(path)}.`),
      ...inputs(field, valueAt(client.record, path), id),
      h('div', { class: 'row' }, h('button', { type: 'submit', id: `${id}-save` }, 'Save')),
    ),
  );
}

/** Free texts are written with their petitions. @param {Plan} plan @param {MissingFact[]} texts */
const toTexts = (plan, texts) =>
  h(
    'div',
    { class: 'row' },
    h(
      'span',
      null,
      `${texts[0].ask} `,
      h('span', { class: 'small soft' }, texts.map(({ path }) => about(path ?? '')).join('; '), '.'),
    ),
    ...plan.petitions
      .filter(({ id }) => texts[0].petitions.includes(id))
      .slice(0, 1)
      .map(({ id }) => h('a', { class: 'push', href: `#${idOf('petition', id)}-text` }, 'Write it below')),
  );

/** @param {ClientFile} client @param {MissingFact[]} facts */
const filerFacts = (client, facts) =>
  state.self
    ? h(
        'form',
        { class: 'question', id: 'contact', 'data-do': 'contact' },
        h(
          'fieldset',
          { class: 'stack' },
          h('legend', null, 'How does the court reach the client?'),
          ...[
            ['phone', 'Phone', 'tel'],
            ['email', 'E-mail', 'email'],
          ].map(([name, label, type]) =>
            h(
              'label',
              { class: 'field' },
              h('span', null, label),
              h('input', {
                id: `contact-${name}`,
                name,
                type,
                'data-draft': true,
                value: state.drafts[`contact-${name}`] ?? /** @type {any} */ (client.choices?.contact)?.[name] ?? '',
              }),
            ),
          ),
          h('div', { class: 'row' }, h('button', { type: 'submit', id: 'contact-save' }, 'Save')),
        ),
      )
    : h(
        'div',
        { class: 'message' },
        h('ul', null, ...facts.map(({ ask }) => h('li', null, ask))),
        h('div', { class: 'row' }, button('Enter in the options', 'options', { id: 'missing-options' })),
      );
