import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apart, chosenDocuments, chosenPetitions, forService, planned, together, waitingFor, withDocument, withInPart, withPetition, withRoute, withStipulated, withText } from '../../extension/client/choices.js';

const a = { caseNumber: 'A', chargeId: '1' };
const b = { caseNumber: 'B', chargeId: '1' };
const record = { cases: [{ caseNumber: 'A', charges: [{ id: '1' }, { id: '2' }] }, { caseNumber: 'B', charges: [{ id: '1' }] }] };
const plan = (ids, kinds = []) => ({ petitions: ids.map((id) => ({ id })), documents: kinds.map((kind) => ({ kind })) });

test('Every planned petition is drafted until one is unticked, and again when it is ticked', () => {
  const two = plan(['one', 'two']);
  assert.deepEqual(chosenPetitions({ choices: null }, two), ['one', 'two']);
  const choices = withPetition({}, 'one', false);
  assert.deepEqual(forService({ choices, record }, two).petitions, ['two']);
  assert.equal(forService({ choices: withPetition(choices, 'one', true), record }, two).petitions, null);
});

test('A paper that becomes due after another was unticked is included', () => {
  const choices = withDocument({}, 'client-letter', false);
  const due = plan([], ['petition', 'fee-waiver-motion', 'fee-waiver-motion', 'client-letter']);
  assert.deepEqual(chosenDocuments({ choices }, plan([], ['petition', 'client-letter'])), ['petition']);
  assert.deepEqual(forService({ choices, record }, due).documents, ['petition', 'fee-waiver-motion']);
});

test('All papers are asked for when what was unticked is not due, and nothing that the service does not know', () =>
  assert.deepEqual(forService({ choices: { ...withDocument({}, 'client-letter', false), contact: {}, language: 'es' }, record }, plan(['one'], ['petition'])), {
    language: 'es',
    petitions: null,
    documents: null,
  }));

test('Charges filed together are one group, and apart again each its own', () => {
  const grouped = together({}, [a, b]);
  assert.deepEqual(grouped.groups, [[a, b]]);
  assert.deepEqual(apart(grouped, [a, b]).groups, [[a], [b]]);
});

test('Stipulating twice names a charge once; taking it back names it no more', () => {
  const once = withStipulated(withStipulated({}, [a], true), [a, b], true);
  assert.deepEqual(once.stipulated, [a, b]);
  assert.deepEqual(withStipulated(once, [a], false).stipulated, [b]);
});

test('What is written about a charge stays with the charge', () =>
  assert.deepEqual(withText({ language: 'es' }, [a, b], 'Because.'), { language: 'es', texts: { '/cases/A/charges/1': 'Because.', '/cases/B/charges/1': 'Because.' } }));

test('A case can be filed in part, and whole again', () => {
  const part = withInPart(withInPart({}, 'A', true), 'A', true);
  assert.deepEqual(part.inPart, ['A']);
  assert.deepEqual(withInPart(part, 'A', false).inPart, []);
});

test('Another route can be chosen and given up', () => {
  const chosen = withRoute({}, '/cases/A/charges/1', 'seal-before-25');
  assert.deepEqual(chosen.routes, { '/cases/A/charges/1': 'seal-before-25' });
  assert.deepEqual(withRoute(chosen, '/cases/A/charges/1', '').routes, {});
});

test('What was chosen for a removed charge or case waits until it is restored, and the rest counts', () => {
  const second = { caseNumber: 'A', chargeId: '2' };
  const choices = { groups: [[a, second], [b]], stipulated: [second, b], inPart: ['A', 'B'], texts: { '/cases/A/charges/2': 'Because.' } };
  assert.deepEqual(planned({ choices, record }), { ...choices, petitions: null, documents: null });
  assert.deepEqual(waitingFor({ choices, record }), []);

  const less = { cases: [{ caseNumber: 'A', charges: [{ id: '1' }] }] };
  assert.deepEqual(planned({ choices, record: less }), { groups: [], stipulated: [], inPart: ['A'], texts: choices.texts, petitions: null, documents: null });
  assert.deepEqual(waitingFor({ choices, record: less }), ['/cases/A/charges/2', '/cases/B/charges/1', '/cases/B']);
});
