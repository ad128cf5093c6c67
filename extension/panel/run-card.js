// How far the reading of listed cases is, and what holds it up; shown above every view.

import { h } from '../ui/dom.js';
import { button, message } from '../ui/parts.js';

/** @typedef {import('../client/state.js').State} State */
/** @typedef {import('../types.js').Run} Run */

/** @param {State} state @returns {import('../ui/dom.js').Child[]} */
export function runCard({ run, client }) {
  const waits = (client?.listed ?? []).filter(({ capturing }) => capturing).length;
  if (run) return [run.step === 'over' ? ended(run) : going(run)];
  return waits ? [interrupted(waits)] : [];
}

/** @param {Run} run */
function going(run) {
  const paused = run.step === 'paused';
  const done = run.asked - run.left;
  return message(
    run.why ? 'warn' : '',
    h('p', { class: 'strong', role: 'status' }, line(run)),
    run.why ? h('p', null, run.why) : null,
    run.why ? h('p', null, 'See to it in that tab, then choose “Resume”. Nothing else is opened meanwhile.') : null,
    h('progress', { max: run.asked, value: done, 'aria-label': 'Cases read' }),
    problems(run),
    h(
      'div',
      { class: 'row' },
      button(paused ? 'Resume' : 'Pause', paused ? 'resume-capturing' : 'pause-capturing', { class: paused ? 'main' : '', id: 'run-toggle' }),
      run.why && run.tab ? button('Show its tab', 'show-tab', { id: 'run-tab' }) : null,
      run.why && run.caseNumber ? button('Skip this case', 'skip-case', { id: 'run-skip' }) : null,
      button('Stop', 'stop-capturing', { id: 'run-stop' }),
    ),
  );
}

/** @param {Run} run */
function line({ step, asked, left, caseNumber, why }) {
  const done = asked - left;
  if (step === 'opening') return `Reading case ${done + 1} of ${asked}: ${caseNumber}`;
  if (step === 'resting') return left ? `${done} of ${asked} cases done. The next is opened in a moment.` : `${done} of ${asked} cases done.`;
  if (why) return `Held at case ${done + 1} of ${asked}${caseNumber ? `: ${caseNumber}` : ''}`;
  return caseNumber ? `Pausing: ${caseNumber} is still being read` : `Paused: ${done} of ${asked} cases done`;
}

/** @param {Run} run */
const ended = (run) =>
  message(
    run.problems.length ? 'warn' : 'good',
    h('p', { class: 'strong', role: 'status' }, `Cases read: ${run.asked - run.problems.length} of ${run.asked}.`),
    problems(run),
    h('div', { class: 'row' }, button('Good', 'captured-all', { id: 'run-good' })),
  );

/** @param {Run} run */
const problems = ({ problems: list }) =>
  list.length
    ? h('ul', { class: 'list small' }, ...list.map(({ caseNumber, why }) => h('li', null, h('span', null, h('span', { class: 'strong' }, caseNumber), `: ${why}`))))
    : null;

/** The browser was closed in between: the file still knows what waits. @param {number} waits */
const interrupted = (waits) =>
  message(
    '',
    h('p', { class: 'strong' }, `${waits} listed ${waits === 1 ? 'case still waits' : 'cases still wait'} to be read.`),
    h('p', null, 'Sign in to the court’s site if it asks, then go on where it was left.'),
    h(
      'div',
      { class: 'row' },
      button('Resume', 'resume-capturing', { class: 'main', id: 'run-toggle' }),
      button('Stop', 'stop-capturing', { id: 'run-stop' }),
    ),
  );
