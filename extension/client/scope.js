// The record a view shows, with what was corrected in it and where each value was read.

import { pathOf, valueAt } from '../ui/record.js';
import { addedByHand, isWhole } from '../ui/by-hand.js';

/** @typedef {import('../types.js').CaseRecord} CaseRecord */
/** @typedef {import('../types.js').Provenance} Provenance */
/** @typedef {{ id: string | null, was: unknown, why?: string | null }} Correction */
/**
 * @typedef {object} Scope
 * @property {CaseRecord} record
 * @property {import('../types.js').Findings | null} findings
 * @property {Record<string, Provenance>} provenance
 * @property {Map<string, Correction>} corrections
 * @property {Map<string, unknown>} added cases and charges that no page was read for, by path
 * @property {import('../types.js').CaptureWarning[]} warnings
 * @property {'page' | 'client'} kind where corrections go
 * @property {'page' | 'client'} view where it is shown
 * @property {Record<string, string>} routes chosen instead of the best one, by charge
 * @property {Set<string>} asked questions already put in this view
 */

/** @param {import('./state.js').State} state @returns {Scope | null} */
export function pageScope({ page, client }) {
  if (!page?.capture) return null;
  const { capture } = page;
  if (client && page.clientId === client.id && client.record.cases.some((known) => known.caseNumber === capture.case.caseNumber))
    return {
      ...clientScope(client, page.findings ?? null),
      view: 'page',
      provenance: capture.provenance,
      warnings: capture.warnings,
    };
  const read = { jurisdiction: '', person: capture.person, cases: [capture.case] };
  const corrections = new Map(Object.keys(page.answers).map((path) => [path, { id: null, was: valueAt(read, path) }]));
  return {
    record: page.record ?? read,
    findings: page.findings ?? null,
    provenance: capture.provenance,
    corrections,
    added: new Map(),
    warnings: capture.warnings,
    kind: 'page',
    view: 'page',
    routes: {},
    asked: new Set(),
  };
}

/** @param {import('../types.js').ClientFile} client @param {import('../types.js').Findings | null} findings @returns {Scope} */
export function clientScope(client, findings) {
  const standing = client.edits.filter((edit) => !edit.undone && !isWhole(edit.path));
  return {
    record: client.record,
    findings,
    kind: 'client',
    view: 'client',
    routes: client.choices?.routes ?? {},
    asked: new Set(),
    added: addedByHand(client),
    provenance: Object.assign({}, ...client.sources.map((source) => source.provenance)),
    warnings: client.sources.flatMap((source) => source.warnings),
    corrections: new Map(standing.map((edit) => [edit.path, { id: edit.id, was: firstWas(standing, edit.path), why: edit.why }])),
  };
}

/** What was read before the first of several corrections. @param {import('../types.js').Edit[]} edits @param {string} path */
const firstWas = (edits, path) => edits.find((edit) => edit.path === path)?.was;

/** Where a value was read: itself, or a part of it. @param {Record<string, Provenance>} provenance @param {string} path @returns {Provenance | null} */
export const provenanceOf = (provenance, path) =>
  provenance[path] ?? Object.entries(provenance).find(([known]) => known.startsWith(`${path}/`))?.[1] ?? null;

/** @param {Scope} scope @param {string} caseNumber @param {string} chargeId */
export const findingsOf = (scope, caseNumber, chargeId) =>
  scope.findings?.charges.find((charge) => charge.caseNumber === caseNumber && charge.chargeId === chargeId) ?? null;

/** @param {string} caseNumber */
export const casePath = (caseNumber) => pathOf('cases', caseNumber);
