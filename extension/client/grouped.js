// The same question about several charges is put once, and can be answered for all of them or one by one.

import { h } from '../ui/dom.js';
import { stepsOf, valueAt } from '../ui/record.js';
import { fold, idOf } from '../ui/parts.js';
import { questionForm } from './question.js';

/** @typedef {import('../types.js').Question} Question */
/** @typedef {import('../types.js').CaseRecord} CaseRecord */

/** What a path is about: "Docket 22-CR-00001, count 2"; empty for the person. @param {string} path */
export function about(path) {
  const [first, number, third, id] = stepsOf(path);
  return first !== 'cases' ? '' : third === 'charges' ? `Docket ${number}, count ${id}` : `Docket ${number}`;
}

/** Only a yes or a no is the same for several dockets; dates and amounts differ. @param {Question[]} questions with distinct paths @returns {Question[][]} */
const alike = (questions) => [
  ...Map.groupBy(questions, ({ fact, kind, ask, path }) =>
    JSON.stringify([fact, kind, ask, kind === 'yes-no' ? '' : stepsOf(path)[1]]),
  ).values(),
];

/** @param {CaseRecord} record @param {Question[]} questions @param {string} where for ids */
export const grouped = (record, questions, where) =>
  alike(questions).map((group) => {
    const [first] = group;
    const id = idOf(where, first.path);
    if (group.length === 1)
      return h(
        'div',
        null,
        questionForm(first, valueAt(record, first.path), 'client', id),
        about(first.path) && h('p', { class: 'small soft' }, `${about(first.path)}.`),
      );
    const all = { ...first, ifAnswered: null, ask: `${first.ask} (for all ${group.length})`, path: first.path };
    return h(
      'div',
      { class: 'stack' },
      questionForm(
        all,
        undefined,
        'client',
        `${id}-all`,
        group.map(({ path }) => path),
      ),
      fold(
        `${id}-each`,
        'One by one',
        h(
          'div',
          { class: 'stack' },
          ...group.map((question) =>
            h(
              'div',
              null,
              questionForm(question, valueAt(record, question.path), 'client', idOf(where, question.path)),
              h('p', { class: 'small soft' }, `${about(question.path)}.`),
            ),
          ),
        ),
      ),
    );
  });
