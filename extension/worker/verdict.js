// What the page that was opened for a listed case means for the run.

/** @typedef {import('../types.js').TabPage} TabPage */
/** @typedef {{ next: 'wait' } | { next: 'take', capture: import('../types.js').Capture } | { next: 'skip' | 'stop', why: string }} Verdict */

/** Told in words of their own: what the person must do comes after. @type {Partial<Record<TabPage['state'], string>>} */
const unreadable = {
  changed: 'Its page does not look as it used to.',
  restricted: 'Its page is restricted.',
  error: 'The court’s site showed an error instead of it.',
};

/**
 * A page that is no case at all, such as a sign-in or a test for people, would come again for the next case: the run stops.
 * @param {TabPage | null} page @param {string} caseNumber @returns {Verdict}
 */
export function verdict(page, caseNumber) {
  if (!page || page.step !== 'done' || page.state === 'loading' || page.state === 'unread') return { next: 'wait' };
  if (page.trouble)
    return { next: page.trouble.kind === 'refused' ? 'skip' : 'stop', why: `${page.trouble.title} ${page.trouble.detail}`.trim() };
  if (page.capture?.defendants?.settled === false)
    return { next: 'skip', why: 'It has several defendants and does not say which is the client. Open it, choose, and add it.' };
  if (page.capture)
    return page.capture.case.caseNumber === caseNumber
      ? { next: 'take', capture: page.capture }
      : { next: 'skip', why: 'The court’s site showed another case in its place.' };
  const why = unreadable[page.state];
  if (why) return { next: 'skip', why };
  return {
    next: 'stop',
    why:
      page.state === 'signed-out'
        ? 'The court’s site asks you to sign in.'
        : 'The court’s site shows something else than the case: perhaps it asks you to sign in, or to prove that you are a person.',
  };
}

/**
 * Whether a page is about the person its row in the list names: that every row is the client's was said when the rows were kept.
 * @param {import('../types.js').Person} person @param {import('../types.js').ListedCase | null} row
 */
export const isOfRow = ({ name, dateOfBirth, facts }, row) => {
  const years = [dateOfBirth?.slice(0, 4) ?? facts?.birthYear, row?.dateOfBirth?.slice(0, 4) ?? row?.birthYear].filter(Boolean).map(Number);
  return words(name.full) === words(row?.name?.full ?? '') && years.every((year) => year === years[0]);
};

/** The words of a name, which a court prints now `Hazel, Robin T.`, now `ROBIN T HAZEL`. @param {string} name */
const words = (name) =>
  name
    .toUpperCase()
    .replace(/['’.-]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .sort()
    .join(' ');
