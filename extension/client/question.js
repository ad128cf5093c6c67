// A fact that no docket holds, asked where it matters.

import { presumedText } from '../ui/answers.js';
import { h } from '../ui/dom.js';
import { valueAt } from '../ui/record.js';
import { kindText } from './kinds.js';
import { button, fold, idOf } from '../ui/parts.js';
import { valueText } from './fields.js';
import { state } from './state.js';

/** @typedef {import('../types.js').Question} Question */
/** @typedef {import('./scope.js').Scope} Scope */

/** Facts that practice presumes: folded away, because nothing waits for them but the signature. @param {Scope} scope @param {Question[]} list @param {string} id */
export const presumptions = (scope, list, id) => {
  const open = list.filter(({ path }) => valueAt(scope.record, path) === undefined || valueAt(scope.record, path) === null);
  return open.length
    ? fold(id, `Presumed, to be confirmed (${open.length})`, h('div', { class: 'stack' }, ...questions(scope, open)))
    : null;
};

/**
 * A charge's questions, each with its present answer; what the view has asked already is only pointed to.
 * @param {Scope} scope @param {Question[]} list
 */
export function questions(scope, list) {
  const again = list.filter(({ path }) => scope.asked.has(path));
  const asked = list.filter((one) => !again.includes(one)).map((one) => question(scope, one));
  return again.length
    ? [
        ...asked,
        h(
          'p',
          { class: 'small' },
          'Depends on ',
          h(
            'a',
            { href: `#${idOf('q', scope.view, again[0].path)}` },
            again.length === 1 ? again[0].ask : `${again.length} answers asked for above`,
          ),
        ),
      ]
    : asked;
}

/** @param {Scope} scope @param {Question} question */
function question(scope, question) {
  const id = idOf('q', scope.view, question.path);
  scope.asked.add(question.path);
  return questionForm(question, valueAt(scope.record, question.path), scope.kind, id);
}

/** @param {Question} question @param {unknown} value @param {'page' | 'client'} kind @param {string} id @param {string[]} [paths] all that the answer is for */
export function questionForm(question, value, kind, id, paths = [question.path]) {
  const answered = value !== null && value !== undefined;
  const data = { 'data-paths': JSON.stringify(paths), 'data-scope': kind, 'data-kind': question.kind };
  return h(
    'form',
    { class: `question${answered ? ' answered' : ''}`, id, 'data-do': 'answer', ...data },
    h(
      'fieldset',
      { class: 'stack' },
      h('legend', null, question.ask),
      answered ? h('p', { class: 'small soft' }, `Answered: ${question.kind === 'choice' ? kindText(String(value)) : valueText(value)}`) : presumed(question),
      question.kind === 'yes-no' ? yesNo(value, data, id, question.ask) : typed(question, value, data, id),
      question.ifAnswered?.length
        ? h('ul', { class: 'follows' }, ...question.ifAnswered.map((text) => h('li', null, text)))
        : null,
      question.proof ? h('p', { class: 'proof' }, `Proof: ${question.proof}`) : null,
    ),
  );
}

/** @param {Question} question */
const presumed = (question) =>
  question.presumed
    ? h('p', { class: 'small' }, `${presumedText(question)} Nothing sworn is printed from it until then.`)
    : null;

/** @param {unknown} value @param {Record<string, string>} data @param {string} id @param {string} ask */
const yesNo = (value, data, id, ask) =>
  h(
    'div',
    { class: 'row', role: 'group', 'aria-label': ask },
    ...[
      ['Yes', 'true', true],
      ['No', 'false', false],
      ['Not known', '', null],
    ].map(([text, answer, meaning]) =>
      button(String(text), 'answer', {
        ...data,
        id: idOf(id, String(text)),
        'data-value': answer,
        'aria-pressed': String((value ?? null) === meaning),
      }),
    ),
  );

/** @param {Question} question @param {unknown} value @param {Record<string, string>} data @param {string} id */
function typed(question, value, data, id) {
  const input = `${id}-input`;
  const current = state.drafts[input] ?? (value === null || value === undefined ? '' : String(value));
  const attributes = { id: input, name: 'value', 'data-draft': true, 'aria-label': question.ask, value: current };
  const control =
    question.kind === 'choice'
      ? h(
          'select',
          attributes,
          h('option', { value: '' }, 'Not known'),
          ...(question.choices ?? []).map((choice) => h('option', { value: choice, selected: choice === current }, kindText(choice))),
        )
      : h('input', {
          ...attributes,
          type: question.kind === 'date' ? 'date' : question.kind === 'money' || question.kind === 'year' ? 'number' : 'text',
          ...(question.kind === 'money' ? { min: '0', step: '0.01' } : {}),
        });
  return h(
    'div',
    { class: 'row' },
    control,
    h('button', { type: 'submit', id: `${id}-save` }, 'Save'),
    value === null || value === undefined
      ? null
      : button('Not known', 'answer', { ...data, id: `${id}-clear`, 'data-value': '' }),
  );
}

/** What a form's text means as a value; null for "not known". @param {string} kind @param {string} text @returns {unknown} */
export const answerValue = (kind, text) =>
  text === '' ? null : kind === 'yes-no' ? text === 'true' : kind === 'money' || kind === 'year' ? Number(text) : text;
