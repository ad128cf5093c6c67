// What the page of a listed case means for the reading of the others, which cases are read, and how fast pages are opened.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { listState, ticked } from '../../extension/panel/listed.js';
import { patience, rest } from '../../extension/worker/pace.js';
import { isOfRow, verdict } from '../../extension/worker/verdict.js';

const page = (more) => ({ step: 'done', state: 'ready', ...more });
const capture = (caseNumber) => ({ capture: { case: { caseNumber } } });
const refused = { kind: 'refused', title: 'The page could not be read alike.', detail: 'Read it again.' };

for (const [what, shown, next] of [
  ['no page yet', null, 'wait'],
  ['a page on its way to the service', page({ step: 'sending' }), 'wait'],
  ['a page that is still being drawn', page({ state: 'loading' }), 'wait'],
  ['the case itself', page(capture('15CR1')), 'take'],
  ['the case, read in part', page({ state: 'partial', ...capture('15CR1') }), 'take'],
  ['a case that does not say which of its defendants is the client', page({ capture: { case: { caseNumber: '15CR1' }, defendants: { names: [], settled: false } } }), 'skip'],
  ['another case', page(capture('15CR2')), 'skip'],
  ['a page whose layout has changed', page({ state: 'changed' }), 'skip'],
  ['a restricted case', page({ state: 'restricted' }), 'skip'],
  ['an error of the court', page({ state: 'error' }), 'skip'],
  ['a page the service refuses', page({ trouble: refused }), 'skip'],
  ['a sign-in', page({ state: 'signed-out' }), 'stop'],
  ['something that is no case, such as a test for people', page({ state: 'not-docket' }), 'stop'],
  ['a service that is not answering', page({ trouble: { ...refused, kind: 'unreachable' } }), 'stop'],
  ['a browser that is not paired any more', page({ trouble: { ...refused, kind: 'unpaired' } }), 'stop'],
])
  test(`Opening a listed case and finding ${what}: ${next}`, () => {
    const said = verdict(shown, '15CR1');
    assert.equal(said.next, next);
    assert.equal('why' in said && said.why.length > 10, next === 'skip' || next === 'stop');
  });

for (const [what, name, dateOfBirth, same] of [
  ['the same words in another order', 'ROBIN T. HAZEL', '1985-11-03', true],
  ['no birth date', 'Hazel, Robin T', null, true],
  ['another birth year', 'Hazel, Robin T', '1962-11-03', false],
  ['another name', 'Fir, Alex', '1985-11-03', false],
  ['a longer name', 'Hazel, Robin Teal', '1985-11-03', false],
])
  test(`A page with ${what} than its row is ${same ? 'about' : 'not known to be about'} the same person`, () =>
    assert.equal(isOfRow({ name: { full: name }, dateOfBirth }, { name: { full: 'Hazel, Robin T' }, birthYear: 1985 }), same));

test('Two pages are seconds apart', () => {
  for (let i = 0; i < 100; i++) assert.ok(rest() >= 3000);
  assert.ok(patience >= 30_000);
});

const row = (caseNumber, name, more) => ({ caseNumber, name: { full: name }, link: 'https://court.example/1', charges: [], status: 'closed', ...more });
const rows = [row('1', 'Hazel, Robin T', { birthYear: 1985 }), row('2', 'Hazel, Robin', { birthYear: 1985 }), row('3', 'Hazel, Robin T', { birthYear: 1985 }), row('4', 'Hazel, Robin T', {})];

test('A case in the file is not read again, and one without a page cannot be, unless it is ticked', () => {
  const client = { sources: [{ caseNumber: '1' }], listed: [{ row: rows[2], capturing: false, problem: 'Its page is restricted.' }] };
  const state = { client, run: null, ticks: {} };
  const chosen = (ticks) => ticked({ ...state, ticks }, [...rows, row('5', 'Hazel, Robin T', { link: null })]).map(({ caseNumber }) => caseNumber);
  assert.deepEqual(chosen({}), ['2', '3', '4']);
  assert.deepEqual(chosen({ 1: true, 2: false }), ['1', '3', '4']);
  assert.equal(listState(state, rows[0]).mark, '✓ in the file');
  assert.equal(listState(state, rows[2]).problem, 'Its page is restricted.');
});
