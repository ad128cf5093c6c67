// What the user decided for the papers. Everything not decided has the planner's default.

import { chargePath } from '../ui/record.js';

/** @typedef {import('../types.js').ClientFile} ClientFile */
/** @typedef {import('../types.js').Plan} Plan */
/** @typedef {import('../types.js').Choices} Choices */
/** @typedef {import('../types.js').ChargeKey} ChargeKey */

/** @param {ClientFile} client @param {Plan} plan */
export const chosenPetitions = ({ choices }, plan) =>
  plan.petitions.map((petition) => petition.id).filter((id) => choices?.petitions?.includes(id) ?? true);

/** @param {ClientFile} client @param {Plan} plan */
export const chosenDocuments = ({ choices }, plan) =>
  [...new Set(plan.documents.map((document) => document.kind))].filter((kind) => choices?.documents?.includes(kind) ?? true);

/** The plan is asked for with every petition and paper, so that what was unticked can be ticked again. @param {Choices | null | undefined} choices @returns {Choices} */
export const planned = (choices) => ({ ...forService(choices), petitions: null, documents: null });

/** The planner knows no contact: for a client without a lawyer it travels with the filer. @param {Choices | null | undefined} choices @returns {Choices} */
export function forService(choices) {
  const { contact: _, ...others } = choices ?? {};
  return others;
}

/** Without what the law may have refused: groups, stipulations and other routes. @param {Choices} choices @returns {Choices} */
export const withDefaultPlan = (choices) => ({ ...choices, groups: null, stipulated: null, routes: null });

/** @param {ChargeKey} a @param {ChargeKey} b */
const same = (a, b) => a.caseNumber === b.caseNumber && a.chargeId === b.chargeId;

/** @param {ChargeKey[]} list @param {ChargeKey[]} others */
const without = (list, others) => list.filter((key) => !others.some((other) => same(key, other)));

/** @param {string[]} list @param {string} item @param {boolean} on */
const switched = (list, item, on) => (on ? [...new Set([...list, item])] : list.filter((other) => other !== item));

/** @param {Choices} choices @param {ClientFile} client @param {Plan} plan @param {string} id @param {boolean} on @returns {Choices} */
export const withPetition = (choices, client, plan, id, on) => {
  const petitions = switched(chosenPetitions(client, plan), id, on);
  return { ...choices, petitions: petitions.length === plan.petitions.length ? null : petitions };
};

/** @param {Choices} choices @param {ClientFile} client @param {Plan} plan @param {string} kind @param {boolean} on @returns {Choices} */
export const withDocument = (choices, client, plan, kind, on) => ({
  ...choices,
  documents: switched(chosenDocuments(client, plan), kind, on),
});

/** @param {Choices} choices @param {ChargeKey[]} charges @param {boolean} on @returns {Choices} */
export const withStipulated = (choices, charges, on) => ({
  ...choices,
  stipulated: [...without(choices.stipulated ?? [], charges), ...(on ? charges : [])],
});

/** @param {Choices} choices @param {ChargeKey[]} charges @returns {Choices} */
export const together = (choices, charges) => ({ ...choices, groups: [...ungrouped(choices, charges), charges] });

/** @param {Choices} choices @param {ChargeKey[]} charges @returns {Choices} */
export const apart = (choices, charges) => ({
  ...choices,
  groups: [...ungrouped(choices, charges), ...charges.map((key) => [key])],
});

/** @param {Choices} choices @param {ChargeKey[]} charges */
const ungrouped = (choices, charges) =>
  (choices.groups ?? []).map((group) => without(group, charges)).filter((group) => group.length);

/** @param {Choices} choices @param {ChargeKey[]} charges @param {string} text @returns {Choices} */
export const withText = (choices, charges, text) => ({
  ...choices,
  texts: {
    ...choices.texts,
    ...Object.fromEntries(charges.map(({ caseNumber, chargeId }) => [chargePath(caseNumber, chargeId), text])),
  },
});

/** @param {Choices} choices @param {string} path @param {string} rule empty for the best route @returns {Choices} */
export function withRoute(choices, path, rule) {
  const { [path]: _, ...others } = choices.routes ?? {};
  return { ...choices, routes: rule ? { ...others, [path]: rule } : others };
}
