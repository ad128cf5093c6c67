import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addedByHand, nextCount, removalOf, removedByHand } from '../../extension/ui/by-hand.js';
import { typedCase, typedCharge, typedPerson } from '../../extension/client/typed.js';

const edit = (path, value, more = {}) => ({ id: path, path, value, who: 'R. Oakes', when: '2026-11-02', undone: false, ...more });
const file = (cases, edits, sources = []) => ({ record: { cases }, edits, sources });
const docket = (caseNumber, ...ids) => ({ caseNumber, charges: ids.map((id) => ({ id })) });
const texts = (values) => (name) => values[name] ?? null;

test('What was typed in is marked until its page is read', () => {
  const edits = [edit('/cases/A', docket('A')), edit('/cases/B/charges/2', { id: '2' })];
  const cases = [docket('A'), docket('B', '1', '2')];
  const read = { caseNumber: 'B', provenance: { '/cases/B/charges/1/statute': {} } };
  assert.deepEqual([...addedByHand(file(cases, edits, [read])).keys()], ['/cases/A', '/cases/B/charges/2']);
  const page = { caseNumber: 'A', provenance: {} };
  const again = { caseNumber: 'B', provenance: { '/cases/B/charges/2/statute': {} } };
  assert.equal(addedByHand(file(cases, edits, [page, again])).size, 0);
});

test('Count 1 is not taken for count 12', () => {
  const read = { caseNumber: 'B', provenance: { '/cases/B/charges/12/statute': {} } };
  assert.equal(addedByHand(file([docket('B', '1')], [edit('/cases/B/charges/1', { id: '1' })], [read])).size, 1);
});

test('What was removed is listed, the last first, and is gone from the list once it is restored', () => {
  const edits = [edit('/cases/A/charges/1', null), edit('/cases/B', null), edit('/cases/A/county', null)];
  const client = file([docket('A')], edits);
  assert.deepEqual(removedByHand(client).map(({ path }) => path), ['/cases/B', '/cases/A/charges/1']);
  assert.equal(removalOf(client, '/cases/B'), edits[1]);
  edits[1].undone = true;
  client.record.cases.push(docket('B'));
  assert.equal(removalOf(client, '/cases/B'), null);
  assert.equal(removalOf(null, '/cases/B'), null);
});

test('A charge removed from a docket that was removed itself is not listed beside it', () =>
  assert.deepEqual(
    removedByHand(file([], [edit('/cases/A/charges/1', null), edit('/cases/A', null)])).map(({ path }) => path),
    ['/cases/A'],
  ));

test('A docket number with a slash keeps its own edits', () => {
  const client = file([], [edit('/cases/12~1345', null)]);
  assert.ok(removalOf(client, '/cases/12~1345'));
});

test('The next count is free, also beside one that was removed', () => {
  assert.equal(nextCount(file([docket('A')], []), 'A'), '1');
  assert.equal(nextCount(file([docket('A', '1', '2b')], [edit('/cases/A/charges/7', null)]), 'A'), '8');
});

test('A form becomes a case, a charge or a person of the contract, with nothing invented', () => {
  assert.deepEqual(typedCase(texts({ caseNumber: '20CR1', county: 'Lane' })), {
    caseNumber: '20CR1', county: 'Lane', caseType: null, status: 'unknown', filedOn: null, charges: [],
  });
  const charge = typedCharge(texts({ id: '2', description: 'Theft', disposition: 'Dismissed', disposedOn: '2020-01-02' }));
  assert.deepEqual([charge.number, charge.disposition], [2, { outcome: null, text: 'Dismissed', on: '2020-01-02' }]);
  assert.equal(typedCharge(texts({ id: '1a' })).number, null);
  assert.equal(typedCharge(texts({ id: '1' })).disposition, null);
  assert.equal(typedPerson(texts({ given: 'Robin', middle: 'T.', family: 'Hazel' })).name.full, 'Hazel, Robin T.');
});
