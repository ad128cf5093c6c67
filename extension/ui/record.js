// Reading and writing one value of a record by its path: "/cases/<number>/charges/<id>/offenseOn" (see shared/Contract/RecordPath.cs).

/** @typedef {import('../types.js').CaseRecord} CaseRecord */

/** @param {string} step */
const escape = (step) => step.replaceAll('~', '~0').replaceAll('/', '~1');

/** @param {string} path */
export const stepsOf = (path) =>
  path
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));

/** @param {...string} steps */
export const pathOf = (...steps) => steps.map((step) => `/${escape(step)}`).join('');

/** @param {string} caseNumber @param {string} chargeId @param {...string} rest */
export const chargePath = (caseNumber, chargeId, ...rest) => pathOf('cases', caseNumber, 'charges', chargeId, ...rest);

/** Cases are found by number and charges by id, so a path survives a new reading. @param {any} parent @param {string} step */
const child = (parent, step) =>
  Array.isArray(parent) ? (parent.find((item) => (item.caseNumber ?? item.id) === step) ?? parent[Number(step)]) : parent?.[step];

/** @param {CaseRecord | null | undefined} record @param {string} path @returns {unknown} */
export const valueAt = (record, path) => stepsOf(path).reduce(child, /** @type {any} */ (record));

/**
 * A copy of the record with one value replaced; unchanged when the case or charge is not there.
 * @param {CaseRecord} record @param {string} path @param {unknown} value @returns {CaseRecord}
 */
export function withValue(record, path, value) {
  const copy = structuredClone(record);
  const steps = stepsOf(path);
  const last = /** @type {string} */ (steps.pop());
  let parent = /** @type {any} */ (copy);
  for (const step of steps) {
    const next = child(parent, step);
    if (next === undefined && Array.isArray(parent)) return record;
    parent = next ?? (parent[step] = {});
  }
  parent[last] = value;
  return copy;
}

/** @param {CaseRecord} record @param {Record<string, unknown>} answers */
export const withAnswers = (record, answers) =>
  Object.entries(answers).reduce((result, [path, value]) => withValue(result, path, value), record);
