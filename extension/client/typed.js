// What a form that adds something means. Each function is given the form's texts: null where nothing was typed.

import { typedName } from './fields.js';

/** @param {(name: string) => string | null} text @returns {import('../types.js').Case} */
export const typedCase = (text) => ({
  caseNumber: text('caseNumber') ?? '',
  county: text('county'),
  caseType: text('caseType'),
  status: text('status') ?? 'unknown',
  filedOn: text('filedOn'),
  charges: [],
});

/** The court's words alone are enough: the service knows what they mean. @param {(name: string) => string | null} text @returns {import('../types.js').Charge} */
export function typedCharge(text) {
  const id = text('id') ?? '';
  const disposition = { outcome: text('outcome'), text: text('disposition'), on: text('disposedOn') };
  return {
    id,
    number: /^\d{1,9}$/.test(id) ? Number(id) : null,
    description: text('description'),
    statute: text('statute'),
    levelText: text('levelText'),
    level: text('level'),
    offenseOn: text('offenseOn'),
    disposition: Object.values(disposition).some((value) => value !== null) ? disposition : null,
  };
}

/** @param {(name: string) => string | null} text @returns {import('../types.js').Person} */
export const typedPerson = (text) => ({ name: typedName(text), dateOfBirth: text('dateOfBirth') });
