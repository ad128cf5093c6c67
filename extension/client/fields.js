// Which values of a record the panel shows, how they are named, and how each is corrected.

import { dateText, isDate, moneyText } from '../ui/dates.js';

/** @typedef {{ at: string, label: string, type: 'text' | 'date' | 'money' | 'choice' | 'name' | 'names' | 'address', choices?: Record<string, string> }} Field */

export const outcomes = {
  unknown: 'Not known',
  convicted: 'Convicted',
  dismissed: 'Dismissed',
  acquitted: 'Acquitted',
  diverted: 'Diverted',
  'not-charged': 'Not charged',
  transferred: 'Transferred',
  pending: 'Pending',
};
export const levels = { misdemeanor: 'Misdemeanor', felony: 'Felony', violation: 'Violation' };
export const statuses = { unknown: 'Not known', open: 'Open', closed: 'Closed' };

/** @type {Field[]} */
export const personFields = [
  { at: 'name', label: 'Name', type: 'name' },
  { at: 'dateOfBirth', label: 'Date of birth', type: 'date' },
  { at: 'addresses', label: 'Address', type: 'address' },
  { at: 'aliases', label: 'Other names', type: 'names' },
  { at: 'driversLicense', label: 'Driver’s license', type: 'text' },
  { at: 'sex', label: 'Sex', type: 'text' },
  { at: 'race', label: 'Race', type: 'text' },
];

/** @type {Field[]} */
export const caseFields = [
  { at: 'county', label: 'County', type: 'text' },
  { at: 'court', label: 'Court', type: 'text' },
  { at: 'caseType', label: 'Case type', type: 'text' },
  { at: 'status', label: 'Status', type: 'choice', choices: statuses },
  { at: 'statusText', label: 'Court’s words', type: 'text' },
  { at: 'statusOn', label: 'Status since', type: 'date' },
  { at: 'filedOn', label: 'Filed', type: 'date' },
  { at: 'balanceDue', label: 'Balance due', type: 'money' },
  { at: 'balanceAsOf', label: 'Balance as of', type: 'date' },
];

/** @type {Field[]} */
export const chargeFields = [
  { at: 'description', label: 'Charge', type: 'text' },
  { at: 'statute', label: 'Statute', type: 'text' },
  { at: 'levelText', label: 'Court’s level', type: 'text' },
  { at: 'level', label: 'Level', type: 'choice', choices: levels },
  { at: 'disposition/outcome', label: 'Outcome', type: 'choice', choices: outcomes },
  { at: 'disposition/text', label: 'Court’s words', type: 'text' },
  { at: 'disposition/on', label: 'Disposed', type: 'date' },
  { at: 'offenseOn', label: 'Offense', type: 'date' },
  { at: 'arrestedOn', label: 'Arrest or citation', type: 'date' },
  { at: 'filedOn', label: 'Charge filed', type: 'date' },
  { at: 'agency', label: 'Agency', type: 'text' },
  { at: 'arrestControlNumber', label: 'Control number', type: 'text' },
  { at: 'citationNumber', label: 'Citation number', type: 'text' },
  { at: 'plea/text', label: 'Plea', type: 'text' },
  { at: 'plea/on', label: 'Plea entered', type: 'date' },
  { at: 'sentence/text', label: 'Sentence', type: 'text' },
  { at: 'sentence/imposedOn', label: 'Sentenced', type: 'date' },
];

/** Shown even where the page is silent, because the law asks for them. */
export const always = new Set([
  'name',
  'dateOfBirth',
  'county',
  'statute',
  'level',
  'disposition/outcome',
  'disposition/on',
  'offenseOn',
]);

/** A value in words; empty when it is not known. @param {unknown} value @param {Field} [field] @returns {string} */
export function valueText(value, field) {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (field?.type === 'choice') return field.choices?.[String(value)] ?? String(value);
  if (field?.type === 'money' && typeof value === 'number') return moneyText(value);
  if (isDate(value)) return dateText(value);
  if (Array.isArray(value)) return field?.type === 'names' ? value.map((name) => name.full).join('; ') : valueText(value[0]);
  if (typeof value === 'object') return objectText(/** @type {any} */ (value));
  return String(value);
}

/** @param {any} value a name or an address */
const objectText = (value) =>
  'lines' in value
    ? [...value.lines, [[value.city, value.state].filter(Boolean).join(', '), value.zip].filter(Boolean).join(' ')]
        .filter(Boolean)
        .join(', ')
    : 'full' in value
      ? nameText(value)
      : Object.values(value)
          .filter((part) => typeof part === 'string')
          .join(' ');

/** @param {import('../types.js').PersonName} name */
export const nameText = (name) =>
  name.family
    ? [[name.given, name.middle, name.family].filter(Boolean).join(' '), name.suffix].filter(Boolean).join(', ')
    : name.full;

/** A name from its parts, also as a court prints it. @param {(part: string) => string | null} text @returns {import('../types.js').PersonName} */
export function typedName(text) {
  const [given, middle, family, suffix] = ['given', 'middle', 'family', 'suffix'].map(text);
  const first = [given, middle].filter(Boolean).join(' ');
  return { full: [[family, first].filter(Boolean).join(', '), suffix].filter(Boolean).join(', '), given, middle, family, suffix };
}

/** What a path is called: "Count 1, offense". @param {string[]} steps */
export function pathLabel(steps) {
  const [first, , third, id, ...rest] = steps;
  if (first === 'cases' && third === 'charges' && !rest.length) return `Count ${id}`;
  if (first === 'cases' && !third) return 'Docket';
  if (first === 'cases' && third === 'charges')
    return `Count ${id}: ${chargeFields.find((field) => field.at === rest.join('/'))?.label ?? words(rest)}`;
  const tail = first === 'cases' ? steps.slice(2) : steps.slice(1);
  const known = [...caseFields, ...personFields].find((field) => field.at === tail.join('/') || field.at === tail[0]);
  return known?.label ?? words(tail);
}

/** "sentenceCompletedOn" as "Sentence completed on". @param {string[]} steps */
const words = (steps) => {
  const text =
    steps
      .filter((step) => step !== 'facts')
      .join(' ')
      .replace(/([a-z])([A-Z])/g, '$1 $2')
      .toLowerCase() || 'value';
  return text.charAt(0).toUpperCase() + text.slice(1);
};
