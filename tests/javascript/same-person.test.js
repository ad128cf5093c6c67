import assert from 'node:assert/strict';
import { test } from 'node:test';
import { belongsTo, recordFor } from '../../extension/worker/evaluate.js';

const page = (number, name = 'Maple, Casey Q.', dateOfBirth = '1990-03-02') =>
  ({ person: { name: { full: name }, dateOfBirth }, case: { caseNumber: number, charges: [{ id: '1' }] } });
const file = (...pages) => ({
  record: { jurisdiction: 'US-VT', person: pages[0].person, cases: pages.map((one) => one.case), facts: { pendingCharge: false } },
  edits: [],
});

test('A second docket of the same person is judged together with the first', () => {
  const record = recordFor(page('B'), 'US-VT', file(page('A')), {});
  assert.deepEqual(record.cases.map((docket) => docket.caseNumber), ['A', 'B']);
  assert.equal(record.facts.pendingCharge, false);
});

test('A docket of someone else is judged alone, whatever client is open', () => {
  const record = recordFor(page('B', 'Birch, Robin'), 'US-VT', file(page('A')), {});
  assert.deepEqual(record.cases.map((docket) => docket.caseNumber), ['B']);
});

test('The same name with another birth date is someone else', () => {
  assert.equal(belongsTo(page('B', 'Maple, Casey Q.', '1961-01-01'), file(page('A'))), false);
});

test('The same name without a birth date on the page or in the file is not taken for the same person', () => {
  const unborn = (number) => page(number, 'Maple, Casey Q.', null);
  assert.equal(belongsTo(unborn('B'), file(page('A'))), false);
  assert.equal(belongsTo(page('B'), file(unborn('A'))), false);
  assert.equal(belongsTo(unborn('B'), file(unborn('A'))), false);
  assert.equal(belongsTo(unborn('A'), file(unborn('A'))), true);
});

test('A docket that is in the file is judged as the file has it, with its corrections', () => {
  const corrected = file(page('A'));
  corrected.record.cases[0].charges[0].offenseOn = '2012-07-12';
  assert.equal(recordFor(page('A'), 'US-VT', corrected, {}).cases[0].charges[0].offenseOn, '2012-07-12');
});

test('Answers given on a page count before it is in any file', () => {
  assert.equal(recordFor(page('A'), 'US-VT', null, { '/facts/pendingCharge': true }).facts.pendingCharge, true);
});

test('A docket that was removed from the file is judged alone until it is restored', () => {
  const removed = { ...file(page('A'), page('B')), edits: [{ id: 'e', path: '/cases/B', value: null, undone: false }] };
  removed.record.cases.pop();
  assert.deepEqual(recordFor(page('B'), 'US-VT', removed, {}).cases.map((docket) => docket.caseNumber), ['B']);
  removed.edits[0].undone = true;
  assert.deepEqual(recordFor(page('B'), 'US-VT', removed, {}).cases.map((docket) => docket.caseNumber), ['A', 'B']);
});
