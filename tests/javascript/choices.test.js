import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apart, chosenPetitions, together, withPetition, withRoute, withStipulated, withText } from '../../extension/panel/choices.js';

const a = { caseNumber: 'A', chargeId: '1' };
const b = { caseNumber: 'B', chargeId: '1' };
const plan = { petitions: [{ id: 'one' }, { id: 'two' }], documents: [] };

test('Every planned petition is drafted until one is unticked, and again when it is ticked', () => {
  assert.deepEqual(chosenPetitions({ choices: null }, plan), ['one', 'two']);
  const unticked = withPetition({}, { choices: null }, plan, 'one', false);
  assert.deepEqual(unticked.petitions, ['two']);
  assert.equal(withPetition(unticked, { choices: unticked }, plan, 'one', true).petitions, null);
});

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

test('Another route can be chosen and given up', () => {
  const chosen = withRoute({}, '/cases/A/charges/1', 'seal-before-25');
  assert.deepEqual(chosen.routes, { '/cases/A/charges/1': 'seal-before-25' });
  assert.deepEqual(withRoute(chosen, '/cases/A/charges/1', '').routes, {});
});
