// What the panel knows of listed cases: whose they are, which are in the open file, which are chosen to be read.

/** @typedef {import('../client/state.js').State} State */
/** @typedef {import('../types.js').ListedCase} ListedCase */

/** A name and a birth date as the list prints them: other spellings are other people until someone says otherwise. @param {ListedCase} row */
const who = ({ name, dateOfBirth, birthYear }) => JSON.stringify([name?.full ?? null, dateOfBirth ?? birthYear ?? null]);

/** The rows by person, in the list's order. @param {import('../types.js').Listing} listing @returns {ListedCase[][]} */
export const peopleOf = ({ rows }) => [...Map.groupBy(rows, who).values()];

/** The rows of the same person as a case. @param {import('../types.js').Listing} listing @param {string} caseNumber */
export const personOf = (listing, caseNumber) => peopleOf(listing).find((rows) => rows.some((row) => row.caseNumber === caseNumber)) ?? [];

/** Whether the file holds rows of exactly this name and birth date. @param {import('../types.js').ClientFile} client @param {ListedCase} row */
export const knows = ({ listed }, row) => (listed ?? []).some((known) => who(known.row) === who(row));

/**
 * How a listed case stands with the open file.
 * @param {Pick<State, 'client' | 'run'>} state @param {ListedCase} row @returns {{ read: boolean, mark: string, problem: string | null }}
 */
export function listState({ client, run }, { caseNumber }) {
  const kept = client?.listed?.find(({ row }) => row.caseNumber === caseNumber);
  const read = client?.sources.some((source) => source.caseNumber === caseNumber) ?? false;
  const problem = kept?.problem ?? null;
  if (caseNumber && run?.caseNumber === caseNumber) return { read, mark: '… being read', problem };
  if (kept?.capturing) return { read, mark: '… waits', problem };
  if (read) return { read, mark: '✓ in the file', problem };
  return { read, mark: problem ? '! could not be read' : '', problem };
}

/** The cases to be read: those that are not in the file yet, unless a person says otherwise. @param {State} state @param {ListedCase[]} rows */
export const ticked = (state, rows) =>
  rows.filter((row) => row.caseNumber && row.link && (state.ticks[row.caseNumber] ?? !listState(state, row).read));
