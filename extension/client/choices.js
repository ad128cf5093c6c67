// What the user decided for the papers. Everything not decided has the planner's default.

import { chargePath, pathOf } from '../ui/record.js';

/** @typedef {import('../types.js').ClientFile} ClientFile */
/** @typedef {import('../types.js').CaseRecord} CaseRecord */
/** @typedef {Pick<ClientFile, 'choices' | 'record'>} Chosen */
/** @typedef {import('../types.js').Plan} Plan */
/** @typedef {import('../types.js').Choices} Choices */
/** @typedef {import('../types.js').ChargeKey} ChargeKey */

/** @param {Pick<ClientFile, 'choices'>} client @param {Plan} plan */
export const chosenPetitions = ({ choices }, plan) => without(petitionsOf(plan), choices?.untickedPetitions);

/** @param {Pick<ClientFile, 'choices'>} client @param {Plan} plan */
export const chosenDocuments = ({ choices }, plan) => without(documentsOf(plan), choices?.untickedDocuments);

/** @param {Plan} plan */
const petitionsOf = (plan) => plan.petitions.map(({ id }) => id);

/** @param {Plan} plan */
const documentsOf = (plan) => [...new Set(plan.documents.map(({ kind }) => kind))];

/** The plan is asked for with every petition and paper, so that what was unticked can be ticked again. @param {Chosen} client @returns {Choices} */
export const planned = (client) => ({ ...known(client), petitions: null, documents: null });

/** What the service drafts: it is told what is ticked, or null for all. @param {Chosen} client @param {Plan} plan @returns {Choices} */
export const forService = (client, plan) => ({
  ...known(client),
  petitions: unlessAll(chosenPetitions(client, plan), petitionsOf(plan)),
  documents: unlessAll(chosenDocuments(client, plan), documentsOf(plan)),
});

/** The planner knows neither what was unticked nor a contact: for a client without a lawyer it travels with the filer. @param {Chosen} client @returns {Choices} */
function known({ choices, record }) {
  const { contact: _, untickedPetitions: __, untickedDocuments: ___, ...others } = choices ?? {};
  return present(others, record);
}

/** Without what names a charge or case that the record has not: it waits in the file until that is restored. @param {Choices} choices @param {CaseRecord} record @returns {Choices} */
function present(choices, record) {
  const { groups, stipulated, inPart, ...others } = choices;
  const there = (/** @type {ChargeKey[]} */ keys) => keys.filter((key) => isThere(record, key));
  // What was put together with nothing that is left has no group of its own either.
  const left = groups?.map((group) => ({ of: group.length, group: there(group) })).filter(({ of, group }) => group.length > 1 || (group.length === 1 && of === 1));
  return {
    ...others,
    ...(left && { groups: left.map(({ group }) => group) }),
    ...(stipulated && { stipulated: there(stipulated) }),
    ...(inPart && { inPart: inPart.filter((caseNumber) => isThere(record, { caseNumber })) }),
  };
}

/** Paths of the charges and cases that choices wait for. @param {Chosen} client @returns {string[]} */
export const waitingFor = ({ choices, record }) => [
  ...new Set([
    ...[...(choices?.groups ?? []).flat(), ...(choices?.stipulated ?? [])]
      .filter((key) => !isThere(record, key))
      .map(({ caseNumber, chargeId }) => chargePath(caseNumber, chargeId)),
    ...(choices?.inPart ?? []).filter((caseNumber) => !isThere(record, { caseNumber })).map((caseNumber) => pathOf('cases', caseNumber)),
  ]),
];

/** @param {CaseRecord} record @param {{ caseNumber: string, chargeId?: string }} key */
const isThere = ({ cases }, { caseNumber, chargeId }) =>
  cases.some((docket) => docket.caseNumber === caseNumber && (chargeId === undefined || docket.charges.some(({ id }) => id === chargeId)));

/** @param {string[]} list @param {string[]} all */
const unlessAll = (list, all) => (list.length === all.length ? null : list);

/** Without what the law may have refused: groups, stipulations and other routes. @param {Choices} choices @returns {Choices} */
export const withDefaultPlan = (choices) => ({ ...choices, groups: null, stipulated: null, routes: null, inPart: null });

/** @param {ChargeKey} a @param {ChargeKey} b */
const same = (a, b) => a.caseNumber === b.caseNumber && a.chargeId === b.chargeId;

/** @param {ChargeKey[]} list @param {ChargeKey[]} others */
const withoutCharges = (list, others) => list.filter((key) => !others.some((other) => same(key, other)));

/** @param {string[]} list @param {string[] | null | undefined} others */
const without = (list, others) => list.filter((item) => !others?.includes(item));

/** What was unticked is kept, not what is ticked: a paper that becomes due later is then included. @param {string[] | null | undefined} list @param {string} item @param {boolean} on */
const unticked = (list, item, on) => [...without(list ?? [], [item]), ...(on ? [] : [item])];

/** @param {Choices} choices @param {string} id @param {boolean} on @returns {Choices} */
export const withPetition = (choices, id, on) => ({
  ...choices,
  untickedPetitions: unticked(choices.untickedPetitions, id, on),
});

/** @param {Choices} choices @param {string} kind @param {boolean} on @returns {Choices} */
export const withDocument = (choices, kind, on) => ({
  ...choices,
  untickedDocuments: unticked(choices.untickedDocuments, kind, on),
});

/** @param {Choices} choices @param {ChargeKey[]} charges @param {boolean} on @returns {Choices} */
export const withStipulated = (choices, charges, on) => ({
  ...choices,
  stipulated: [...withoutCharges(choices.stipulated ?? [], charges), ...(on ? charges : [])],
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
  (choices.groups ?? []).map((group) => withoutCharges(group, charges)).filter((group) => group.length);

/** @param {Choices} choices @param {ChargeKey[]} charges @param {string} text @returns {Choices} */
export const withText = (choices, charges, text) => ({
  ...choices,
  texts: {
    ...choices.texts,
    ...Object.fromEntries(charges.map(({ caseNumber, chargeId }) => [chargePath(caseNumber, chargeId), text])),
  },
});

/** Whether a case is asked for although another of its charges has to wait. @param {Choices} choices @param {string} caseNumber @param {boolean} on @returns {Choices} */
export const withInPart = (choices, caseNumber, on) => ({
  ...choices,
  inPart: [...without(choices.inPart ?? [], [caseNumber]), ...(on ? [caseNumber] : [])],
});

/** @param {Choices} choices @param {string} path @param {string} rule empty for the best route @returns {Choices} */
export function withRoute(choices, path, rule) {
  const { [path]: _, ...others } = choices.routes ?? {};
  return { ...choices, routes: rule ? { ...others, [path]: rule } : others };
}
