// What a person added to a client's file or removed from it, told from the file's edits.

import { stepsOf, valueAt } from './record.js';

/** @typedef {import('../types.js').ClientFile} ClientFile */
/** @typedef {import('../types.js').Edit} Edit */

/** Whether a path names a whole case or charge: an edit of it adds it, or without a value removes it. @param {string} path */
export const isWhole = (path) => {
  const steps = stepsOf(path);
  return steps[0] === 'cases' && (steps.length === 2 || (steps.length === 4 && steps[2] === 'charges'));
};

/** @param {Edit} edit */
export const isRemoval = ({ path, value }) => isWhole(path) && (value === null || value === undefined);

/** @param {Pick<ClientFile, 'edits'>} client */
const standing = ({ edits }) => edits.filter((edit) => !edit.undone && isWhole(edit.path));

/** What stands in the file because it was typed in, and on no page that was read. @param {ClientFile} client @returns {Map<string, Edit>} by path */
export const addedByHand = (client) =>
  new Map(
    standing(client)
      .filter((edit) => !isRemoval(edit) && there(client, edit.path) && !isRead(client, edit.path))
      .map((edit) => [edit.path, edit]),
  );

/** What counts for nothing until it is restored, the last removed first; of a removed case its charges are not listed again. @param {ClientFile} client @returns {Edit[]} */
export const removedByHand = (client) =>
  [
    ...new Map(
      standing(client)
        .filter((edit) => isRemoval(edit) && !there(client, edit.path) && caseIsThere(client, edit.path))
        .map((edit) => [edit.path, edit]),
    ).values(),
  ].reverse();

/** The edit that keeps a case or charge out of the file. @param {ClientFile | null} client @param {string} path */
export const removalOf = (client, path) => (client && removedByHand(client).find((edit) => edit.path === path)) ?? null;

/** @param {ClientFile} client @param {string} path */
const there = ({ record }, path) => {
  const value = /** @type {any} */ (valueAt(record, path));
  return (value?.caseNumber ?? value?.id) === stepsOf(path).at(-1);
};

/** @param {ClientFile} client @param {string} path */
const caseIsThere = ({ record }, path) =>
  stepsOf(path).length === 2 || record.cases.some(({ caseNumber }) => caseNumber === stepsOf(path)[1]);

/** @param {ClientFile} client @param {string} path */
const isRead = ({ sources }, path) =>
  sources.some((source) =>
    stepsOf(path).length === 2
      ? source.caseNumber === stepsOf(path)[1]
      : Object.keys(source.provenance).some((known) => known.startsWith(`${path}/`)),
  );

/** The next free number of a count, removed ones included. @param {ClientFile} client @param {string} caseNumber */
export function nextCount({ record, edits }, caseNumber) {
  const known = record.cases.find((docket) => docket.caseNumber === caseNumber)?.charges.map(({ id }) => id) ?? [];
  const removed = edits.map(({ path }) => stepsOf(path)).filter((steps) => steps[1] === caseNumber && steps[2] === 'charges');
  return String(Math.max(0, ...[...known, ...removed.map((steps) => steps[3])].map(Number).filter(Number.isInteger)) + 1);
}
