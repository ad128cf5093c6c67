// The visible mark on a case or charge that is not as the page says.

import { h } from '../ui/dom.js';
import { stepsOf } from '../ui/record.js';

/** @param {import('./scope.js').Scope} scope @param {string} path of a whole case or charge */
export const changeMarks = (scope, path) => {
  const corrected = [...scope.corrections.keys()].filter((one) => belongs(one, path)).length;
  return [
    scope.added.has(path) ? h('span', { class: 'mark' }, '+ Added by hand') : null,
    corrected > 0 && !scope.added.has(path) ? h('span', { class: 'mark' }, `✎ ${corrected} corrected`) : null,
  ].filter((mark) => mark !== null);
};

/** A value of this case or charge itself; an answer to a question is no correction. @param {string} one @param {string} path */
const belongs = (one, path) => {
  const [steps, whole] = [stepsOf(one), stepsOf(path)];
  const next = steps[whole.length];
  return one.startsWith(`${path}/`) && next !== 'facts' && next !== 'charges';
};
