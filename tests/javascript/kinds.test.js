import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('<!doctype html><body></body>');
for (const name of ['document', 'Node', 'Element', 'HTMLButtonElement', 'HTMLInputElement']) globalThis[name] = window[name];
const { state } = await import('../../extension/client/state.js');
const { chargeCard } = await import('../../extension/client/charge-card.js');
const { questionForm } = await import('../../extension/client/question.js');

Object.assign(state, {
  view: 'client',
  client: { record: { jurisdiction: 'US-XX' } },
  kinds: { 'US-XX': { 'felony-c': 'Class C felony', sex: 'Sex crime', person: 'Person felony' } },
});

/** @param {string[] | null} classification */
const shown = (classification) => {
  const findings = { charges: [{ caseNumber: 'A', chargeId: '1', remedies: [], classification }] };
  const scope = { record: { cases: [] }, findings, kind: 'client', view: 'client', provenance: {}, corrections: new Map(), added: new Map(), routes: {}, asked: new Set(), warnings: [] };
  return chargeCard(scope, 'A', { id: '1' }).querySelector('.kind')?.textContent;
};

test('A charge says of what kind it is, in plain words', () => {
  assert.equal(shown(['felony-c']), 'Kind of charge: Class C felony');
});

test('A charge whose kind is not settled says all that it may be', () => {
  assert.equal(shown(['sex', 'person', 'felony-c']), 'Kind of charge not settled. It may be: Sex crime; or Person felony; or Class C felony');
});

test('A state that names no kinds says nothing, and a name without words stands as it is', () => {
  assert.equal(shown(null), undefined);
  assert.equal(shown(['other-kind']), 'Kind of charge: other-kind');
});

test('A question about the kind offers words and answers with the name', () => {
  const form = questionForm({ fact: 'kind', path: '/x', ask: 'What kind?', kind: 'choice', choices: ['sex', 'felony-c'] }, 'sex', 'client', 'q');
  assert.deepEqual([...form.querySelectorAll('option')].map(({ value, textContent }) => [value, textContent]), [['', 'Not known'], ['sex', 'Sex crime'], ['felony-c', 'Class C felony']]);
  assert.match(form.textContent, /Answered: Sex crime/);
});
