// Where everything of a client's timeline stands, and the same in words. Draws nothing.

import { bestOf } from '../ui/answers.js';
import { dateText, isDate } from '../ui/dates.js';
import { outcomes } from './fields.js';

/** @typedef {import('../types.js').Charge} Charge */
/** @typedef {import('../types.js').Remedy} Remedy */
/** @typedef {{ shape: string, at: number }} Mark `at` is a percentage of the width */
/** @typedef {{ at: number, to: number, over: number }} Wait `over`: how far of it has passed on the day of filing */
/**
 * @typedef {object} Row
 * @property {string} chargeId
 * @property {string} title
 * @property {Remedy | null} remedy
 * @property {string[]} facts all that is drawn, in words
 * @property {Mark[]} marks
 * @property {Wait | null} wait
 */
/**
 * @typedef {object} Timeline
 * @property {{ text: string, at: number }[]} years
 * @property {{ kind: 'today' | 'as-of', text: string, at: number }[]} days today, and the day of filing when it is another
 * @property {{ caseNumber: string, county: string | null, rows: Row[] }[]} cases
 * @property {string} span
 */

/**
 * @param {import('../types.js').CaseRecord} record @param {import('../types.js').Findings | null} findings
 * @param {string} today @param {string} asOf the day of filing @returns {Timeline}
 */
export function timeline(record, findings, today, asOf) {
  const cases = record.cases.map(({ caseNumber, county, charges }) => ({
    caseNumber,
    county: county ?? null,
    charges: charges.map((charge) => known(charge, bestOf(findings?.charges.find((one) => one.caseNumber === caseNumber && one.chargeId === charge.id)))),
  }));
  const axis = axisOver([today, asOf, ...cases.flatMap(({ charges }) => charges.flatMap(datesOf))]);
  return {
    years: axis.years.map((year) => ({ text: String(year), at: axis.at(`${year}-01-01`) })),
    days: [
      { kind: 'today', text: `Today, ${dateText(today)}`, at: axis.at(today) },
      ...(asOf === today ? [] : [{ kind: /** @type {const} */ ('as-of'), text: `As of ${dateText(asOf)}`, at: axis.at(asOf) }]),
    ],
    cases: cases.map(({ charges, ...docket }) => ({ ...docket, rows: charges.map((one) => row(one, axis, asOf)) })),
    span: `${axis.years[0]} to ${axis.years.at(-1)}`,
  };
}

/** What has a day among what is known of a charge. @param {Charge} charge @param {Remedy | null} remedy */
const known = (charge, remedy) => ({
  charge,
  remedy,
  arrested: day(charge.arrestedOn),
  ended: day(charge.disposition?.on),
  completed: day(charge.sentence?.completedOn),
  earliest: remedy && ['eligible', 'eligible-on', 'automatic'].includes(remedy.outcome) ? day(remedy.eligibleOn) : null,
});

/** @typedef {ReturnType<typeof known>} Known */

/** @param {string | null | undefined} value */
const day = (value) => (isDate(value) ? value.slice(0, 10) : null);

/** @param {Known} known */
const datesOf = ({ arrested, ended, completed, earliest }) => [arrested, ended, completed, earliest].filter((date) => date !== null);

/** Whole years around all the days, with no more marks than a narrow panel has room for. @param {string[]} dates */
function axisOver(dates) {
  const all = dates.map((date) => Number(date.slice(0, 4)));
  const [first, last] = [Math.min(...all), Math.max(...all) + 1];
  const down = (/** @type {number} */ step) => Math.floor(first / step) * step;
  const up = (/** @type {number} */ step) => Math.ceil(last / step) * step;
  const step = [1, 2, 5, 10, 20, 50, 100].find((one) => (up(one) - down(one)) / one <= 5) ?? 500;
  const years = Array.from({ length: (up(step) - down(step)) / step + 1 }, (_, at) => down(step) + at * step);
  const [from, to] = [time(`${years[0]}-01-01`), time(`${years.at(-1)}-01-01`)];
  const at = (/** @type {string} */ date) => Math.round(((time(date) - from) / (to - from)) * 1e4) / 100;
  return { years, at };
}

/** @param {string} date */
const time = (date) => Date.parse(`${date.padStart(10, '0')}T00:00:00Z`);

/** @param {Known} known @param {ReturnType<typeof axisOver>} axis @param {string} asOf @returns {Row} */
function row(known, axis, asOf) {
  const { charge, remedy, arrested, ended, completed, earliest } = known;
  const mark = (/** @type {string} */ shape, /** @type {string | null} */ date) => (date ? [{ shape, at: axis.at(date) }] : []);
  const waits = earliest && ended && ended < earliest;
  return {
    chargeId: charge.id,
    title: `${charge.number ?? charge.id}. ${charge.description ?? 'Charge without a description'}`,
    remedy,
    facts: [
      arrested && `Arrest or citation ${dateText(arrested)}`,
      endedText(charge, ended),
      completed && `Sentence completed ${dateText(completed)}`,
      waits ? `Wait ${earliest > asOf ? 'until' : 'over since'} ${dateText(earliest)}` : earliestText(remedy, earliest),
    ].filter((text) => typeof text === 'string'),
    marks: [
      ...mark('arrest', arrested),
      ...mark(endedShape(charge), ended),
      ...mark('completed', completed),
      ...mark(remedy?.outcome ?? '', earliest),
    ],
    wait: waits ? { at: axis.at(ended), to: axis.at(earliest), over: axis.at(asOf < ended ? ended : asOf > earliest ? earliest : asOf) } : null,
  };
}

/** The court's own words where nobody has said what they come to. @param {Charge} charge @param {string | null} on */
function endedText({ disposition }, on) {
  const outcome = disposition?.outcome && disposition.outcome !== 'unknown' ? disposition.outcome : null;
  if (outcome === 'pending') return 'Pending';
  const text = outcome ? /** @type {Record<string, string>} */ (outcomes)[outcome] : (disposition?.text ?? 'Disposition not known');
  return on ? `${text} ${dateText(on)}` : `${text}, date not known`;
}

/** @param {Charge} charge */
const endedShape = ({ disposition }) =>
  disposition?.outcome === 'convicted' ? 'convicted' : ['dismissed', 'acquitted', 'diverted', 'not-charged'].includes(disposition?.outcome ?? '') ? 'without' : 'ended';

/** @param {Remedy | null} remedy @param {string | null} earliest */
const earliestText = (remedy, earliest) =>
  earliest ? `Earliest date ${dateText(earliest)}` : remedy && remedy.outcome !== 'ineligible' ? 'Earliest date not known' : null;
