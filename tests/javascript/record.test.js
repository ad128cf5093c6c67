import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chargePath, pathOf, stepsOf, valueAt, withAnswers, withValue } from '../../extension/ui/record.js';

const record = () => ({
  jurisdiction: 'US-VT', person: { name: { full: 'Maple, Casey Q.' } },
  cases: [{ caseNumber: '22-CR-00001', charges: [{ id: '1' }, { id: '12', disposition: { text: 'Dismissed' } }] }],
});

test('A path names a charge by its number, not by its position', () => {
  assert.equal(valueAt(record(), '/cases/22-CR-00001/charges/12/disposition/text'), 'Dismissed');
});

test('A slash in a docket number survives being written into a path and read back', () => {
  assert.deepEqual(stepsOf(pathOf('cases', '1/2~3 Cncr')), ['cases', '1/2~3 Cncr']);
});

test('A fact of a charge without facts can be answered, and the record given stays as it was', () => {
  const before = record();
  const path = chargePath('22-CR-00001', '1', 'facts', 'sentenceCompletedOn');
  assert.equal(valueAt(withValue(before, path, '2024-06-01'), path), '2024-06-01');
  assert.deepEqual(before, record());
});

test('An answer about a charge that is not on the docket changes nothing', () => {
  assert.deepEqual(withValue(record(), chargePath('22-CR-00001', '7', 'offenseOn'), '2024-06-01'), record());
});

test('Several answers are laid over a record together', () => {
  const answered = withAnswers(record(), { '/facts/pendingCharge': false, '/person/dateOfBirth': '1990-03-02' });
  assert.equal(valueAt(answered, '/facts/pendingCharge'), false);
  assert.equal(valueAt(answered, '/person/dateOfBirth'), '1990-03-02');
});
