import assert from 'node:assert/strict';
import { test } from 'node:test';
import { timeline } from '../../extension/client/timeline-layout.js';

const today = '2026-11-02';
const convicted = { id: '1', number: 1, description: 'Theft', arrestedOn: '2024-01-02', disposition: { outcome: 'convicted', on: '2025-01-01' } };
const recordOf = (...charges) => ({ jurisdiction: '', person: { name: { full: 'Hazel, Robin' } }, cases: [{ caseNumber: 'A', county: 'Lane', charges }] });
const findingsOf = (...remedies) => ({ charges: remedies.map((remedy, at) => ({ caseNumber: 'A', chargeId: String(at + 1), best: 0, remedies: [{ confirm: [], questions: [], ...remedy }] })) });
const rowOf = (charge, remedy, asOf = today) => timeline(recordOf(charge), remedy ? findingsOf(remedy) : null, today, asOf).cases[0].rows[0];
const later = { outcome: 'eligible-on', eligibleOn: '2028-01-01' };

test('A conviction that has to wait shows its days, the wait and the day it ends, drawn and in words', () => {
  const row = rowOf(convicted, later);
  assert.deepEqual(row.facts, ['Arrest or citation Jan 2, 2024', 'Convicted Jan 1, 2025', 'Wait until Jan 1, 2028']);
  assert.deepEqual(row.marks.map(({ shape }) => shape), ['arrest', 'convicted', 'eligible-on']);
  assert.equal(row.wait.at, row.marks[1].at);
  assert.equal(row.wait.to, row.marks[2].at);
  assert.ok(row.wait.at < row.wait.over && row.wait.over < row.wait.to);
});

test('On a later filing day more of the wait is over, and then all of it', () => {
  const [now, then, after] = [today, '2027-11-02', '2030-01-01'].map((asOf) => rowOf(convicted, later, asOf).wait);
  const share = ({ at, to, over }) => (over - at) / (to - at);
  assert.ok(share(now) < share(then) && share(then) < 1);
  assert.equal(after.over, after.to);
  assert.match(rowOf(convicted, { ...later, outcome: 'eligible' }, '2030-01-01').facts.at(-1), /^Wait over since Jan 1, 2028$/);
});

test('Today is always marked, and another filing day beside it', () => {
  const days = (asOf) => timeline(recordOf(convicted), null, today, asOf).days;
  assert.deepEqual(days(today).map(({ text }) => text), ['Today, Nov 2, 2026']);
  const [now, other] = days('2040-03-01');
  assert.equal(other.text, 'As of Mar 1, 2040');
  assert.ok(now.at < other.at && other.at < 100);
});

test('What has no date is said and stands nowhere', () => {
  const row = rowOf({ id: '1', disposition: { outcome: 'convicted' } }, { outcome: 'needs-review' });
  assert.deepEqual(row.facts, ['Convicted, date not known', 'Earliest date not known']);
  assert.deepEqual([row.marks, row.wait], [[], null]);
  assert.deepEqual(rowOf({ id: '1' }, null).facts, ['Disposition not known, date not known']);
});

test('A date that comes with no promise is not drawn as one', () => {
  for (const outcome of ['needs-review', 'ineligible'])
    assert.deepEqual(rowOf(convicted, { outcome, eligibleOn: '2028-01-01' }).marks.map(({ shape }) => shape), ['arrest', 'convicted']);
});

test('What is eligible from the day it ended has no wait', () => {
  const row = rowOf({ id: '1', disposition: { outcome: 'dismissed', on: '2020-06-01' } }, { outcome: 'eligible', eligibleOn: '2020-06-01' });
  assert.deepEqual(row.facts, ['Dismissed Jun 1, 2020', 'Earliest date Jun 1, 2020']);
  assert.deepEqual([row.wait, row.marks.map(({ shape }) => shape)], [null, ['without', 'eligible']]);
});

test('The court’s own words stand where nobody has said what they come to', () => {
  assert.equal(rowOf({ id: '1', disposition: { text: 'Plea of Guilty', on: '2020-06-01' } }, null).facts[0], 'Plea of Guilty Jun 1, 2020');
});

test('A year or a century fits between few marks, and every day between the first and the last of them', () => {
  for (const [first, last] of [['2026-11-01', today], ['1931-05-05', today], ['2019-12-31', '2020-01-01'], ['2000-01-01', '2199-12-31']]) {
    const { years, cases, days } = timeline(recordOf({ ...convicted, arrestedOn: first, disposition: { outcome: 'convicted', on: last } }), null, today, today);
    assert.ok(years.length >= 2 && years.length <= 6, `${years.length} marks`);
    assert.deepEqual([years[0].at, years.at(-1).at], [0, 100]);
    for (const { at } of [...cases[0].rows[0].marks, ...days]) assert.ok(at >= 0 && at <= 100);
  }
});
