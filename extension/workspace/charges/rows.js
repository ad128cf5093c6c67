// The charges of a client as rows: what each column says, how they are sorted, filtered and put in groups. Draws nothing.

import { levels, outcomes } from '../../client/fields.js';
import { answerText, bestOf } from '../../ui/answers.js';
import { dateText, moneyText } from '../../ui/dates.js';

/** @typedef {import('../../types.js').Charge} Charge */
/** @typedef {import('../../types.js').Case} Case */
/** @typedef {import('../../types.js').Remedy} Remedy */

/**
 * @typedef {object} Row
 * @property {string} key
 * @property {Case} docket
 * @property {Charge} charge
 * @property {Remedy | null} remedy
 * @property {boolean} judged whether the law was asked
 */

/**
 * @typedef {object} Column
 * @property {string} title
 * @property {(row: Row) => string} text
 * @property {(row: Row) => string | number} [order] what it is sorted by; its text where nothing else
 * @property {boolean} [off] not shown until it is chosen
 */

/** @param {string} caseNumber @param {string} [chargeId] a whole docket where none is given */
export const keyOf = (caseNumber, chargeId) => JSON.stringify(chargeId === undefined ? [caseNumber] : [caseNumber, chargeId]);

/** @param {import('../../types.js').CaseRecord} record @param {import('../../types.js').Findings | null} findings @returns {Row[]} */
export function rowsOf({ cases }, findings) {
  const found = new Map((findings?.charges ?? []).map((one) => [keyOf(one.caseNumber, one.chargeId), one]));
  return cases.flatMap((docket) =>
    docket.charges.map((charge) => {
      const key = keyOf(docket.caseNumber, charge.id);
      return { key, docket, charge, remedy: bestOf(found.get(key)), judged: findings !== null };
    }),
  );
}

const ranks = { eligible: 0, automatic: 1, 'eligible-on': 2, 'needs-review': 3, ineligible: 4 };
const word = (/** @type {Record<string, string>} */ words, /** @type {string | null | undefined} */ key) => (key ? (words[key] ?? key) : '');
const date = (/** @type {string | null | undefined} */ day) => (day ? dateText(day) : '');

/** @type {Record<string, Column>} */
export const columns = {
  count: { title: 'Count', text: ({ charge }) => String(charge.number ?? charge.id), order: ({ charge }) => charge.number ?? 0 },
  charge: { title: 'Charge', text: ({ charge }) => charge.description ?? 'Charge without a description' },
  answer: {
    title: 'Answer',
    text: ({ remedy, judged }) => (remedy ? answerText(remedy) : judged ? 'No remedy found' : ''),
    order: ({ remedy }) => ranks[remedy?.outcome ?? 'ineligible'],
  },
  from: { title: 'Eligible from', text: ({ remedy }) => date(earliest(remedy)), order: ({ remedy }) => earliest(remedy) ?? '9999', off: true }, // the answer says it too
  outcome: {
    title: 'Outcome',
    text: ({ charge: { disposition } }) => (disposition?.outcome && disposition.outcome !== 'unknown' ? word(outcomes, disposition.outcome) : (disposition?.text ?? 'Not known')),
  },
  disposed: { title: 'Disposed', text: ({ charge }) => date(charge.disposition?.on), order: ({ charge }) => charge.disposition?.on ?? '' },
  level: { title: 'Level', text: ({ charge }) => charge.levelText ?? word(levels, charge.level) },
  statute: { title: 'Statute', text: ({ charge }) => charge.statute ?? '' },
  money: {
    title: 'Owed in the case',
    text: ({ docket }) => (docket.balanceDue === null || docket.balanceDue === undefined ? '' : moneyText(docket.balanceDue)),
    order: ({ docket }) => docket.balanceDue ?? -1,
  },
  docket: { title: 'Docket', text: ({ docket }) => docket.caseNumber, off: true },
  county: { title: 'County', text: ({ docket }) => docket.county ?? '', off: true },
  offense: { title: 'Offense', text: ({ charge }) => date(charge.offenseOn), order: ({ charge }) => charge.offenseOn ?? '', off: true },
  arrested: { title: 'Arrest or citation', text: ({ charge }) => date(charge.arrestedOn), order: ({ charge }) => charge.arrestedOn ?? '', off: true },
  agency: { title: 'Agency', text: ({ charge }) => charge.agency ?? '', off: true },
  remedy: { title: 'Remedy', text: ({ remedy }) => (remedy ? [remedy.title, remedy.citation].join(' · ') : ''), off: true },
};

/** @param {Remedy | null} remedy */
const earliest = (remedy) => (remedy && remedy.outcome !== 'ineligible' ? (remedy.eligibleOn ?? null) : null);

/** @type {Record<string, { title: string, of: (row: Row) => string }>} */
export const groupings = {
  docket: { title: 'Docket', of: ({ docket }) => docket.caseNumber },
  county: { title: 'County', of: ({ docket }) => (docket.county ? `${docket.county} County` : 'County not known') },
  incident: { title: 'Day of the offense', of: ({ charge }) => (charge.offenseOn ? `Offense on ${dateText(charge.offenseOn)}` : 'Day of the offense not known') },
  answer: { title: 'Answer', of: (row) => outcomeTitle(row.remedy?.outcome ?? 'ineligible') },
  none: { title: 'Nothing', of: () => '' },
};

const outcomeTitles = { eligible: 'Eligible now', automatic: 'Automatic', 'eligible-on': 'Eligible later', 'needs-review': 'Needs review', ineligible: 'Not eligible' };

/** @param {import('../../types.js').Outcome} outcome */
export const outcomeTitle = (outcome) => outcomeTitles[outcome];

/** How many rows have each answer, in the order of advice. @param {Row[]} rows */
export const tally = (rows) =>
  /** @type {import('../../types.js').Outcome[]} */ (Object.keys(outcomeTitles))
    .map((outcome) => ({ outcome, count: rows.filter((row) => row.judged && (row.remedy?.outcome ?? 'ineligible') === outcome).length }))
    .filter(({ count }) => count);

/**
 * @typedef {object} Look how a person wants to see the rows
 * @property {string} group
 * @property {string[]} columns
 * @property {string} sort a column, or empty for the docket's own order
 * @property {boolean} down
 * @property {string} text
 * @property {string} outcome
 */

/** @type {Look} */
export const firstLook = { group: 'docket', columns: Object.keys(columns).filter((name) => !columns[name].off), sort: '', down: false, text: '', outcome: '' };

/** @param {Row[]} rows @param {Look} look @returns {{ title: string, rows: Row[] }[]} */
export function arranged(rows, { group, sort, down, text, outcome }) {
  const words = text.toLowerCase().split(/\s+/).filter(Boolean);
  const left = rows.filter(
    (row) => (!outcome || (row.remedy?.outcome ?? 'ineligible') === outcome) && words.every((one) => everything(row).includes(one)),
  );
  const column = columns[sort];
  const order = column?.order ?? column?.text;
  if (order) left.sort((a, b) => compare(order(a), order(b)) * (down ? -1 : 1));
  /** @type {Map<string, Row[]>} */
  const groups = new Map();
  for (const row of left) {
    const title = groupings[group].of(row);
    groups.set(title, [...(groups.get(title) ?? []), row]);
  }
  return [...groups].map(([title, members]) => ({ title, rows: members }));
}

/** @param {Row} row */
const everything = (row) => Object.values(columns).map(({ text }) => text(row)).join(' ').toLowerCase();

/** @param {string | number} a @param {string | number} b */
const compare = (a, b) => (typeof a === 'number' && typeof b === 'number' ? a - b : String(a).localeCompare(String(b), 'en', { numeric: true }));
