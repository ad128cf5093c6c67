// Every open question of a client once.

import { bestOf } from '../ui/answers.js';
import { h } from '../ui/dom.js';
import { fold } from '../ui/parts.js';
import { valueAt } from '../ui/record.js';
import { grouped } from './grouped.js';

/** @typedef {import('./scope.js').Scope} Scope */

/** First those an answer waits for, then what is only presumed. @param {Scope} scope */
export function openQuestions(scope) {
  const open = (/** @type {(remedy: import('../types.js').Remedy) => import('../types.js').Question[]} */ of) => [
    ...new Map(
      (scope.findings?.charges ?? [])
        .flatMap((charge) => {
          const best = bestOf(charge);
          return best ? of(best) : [];
        })
        .filter(({ path }) => [null, undefined].includes(/** @type {any} */ (valueAt(scope.record, path))))
        .map((question) => [question.path, question]),
    ).values(),
  ];
  const asked = open((remedy) => remedy.questions);
  const presumed = open((remedy) => remedy.confirm).filter(({ path }) => !asked.some((one) => one.path === path));
  [...asked, ...presumed].forEach(({ path }) => scope.asked.add(path));
  return [
    asked.length
      ? h(
          'section',
          { class: 'stack', 'aria-labelledby': 'questions-title' },
          h('h2', { id: 'questions-title' }, 'What no docket says'),
          ...grouped(scope.record, asked, 'q-client'),
        )
      : null,
    presumed.length
      ? fold(
          'presumed',
          `Presumed, to be confirmed (${presumed.length})`,
          h('div', { class: 'stack' }, ...grouped(scope.record, presumed, 'q-client')),
        )
      : null,
  ];
}
