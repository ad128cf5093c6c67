import assert from 'node:assert/strict';
import { test } from 'node:test';
import { JSDOM } from 'jsdom';

const { window } = new JSDOM('<!doctype html><body></body>');
for (const name of ['document', 'Node', 'Element', 'HTMLButtonElement', 'HTMLInputElement']) globalThis[name] = window[name];
const { h, patch } = await import('../../extension/ui/dom.js');
const { answerText } = await import('../../extension/ui/answers.js');
const { why } = await import('../../extension/client/reasons.js');
const { questionForm } = await import('../../extension/client/question.js');
const { badgesFor } = await import('../../extension/worker/badges.js');
const { valueText, pathLabel } = await import('../../extension/client/fields.js');
const { formValue } = await import('../../extension/client/value.js');
const { toolbarFor } = await import('../../extension/worker/toolbar.js');
const { speaksFor, freshPage } = await import('../../extension/worker/pages.js');
const { fileName } = await import('../../extension/service.js');

const remedy = (outcome, more = {}) => ({ outcome, confirm: [], questions: [], confidence: 'verified', ...more });

test('Markup in a name is shown as the text it is', () => {
  const shown = h('p', null, '<img src=x onerror=alert(1)> O\'TESTER & SONS <Jr.>');
  assert.equal(shown.children.length, 0);
  assert.equal(shown.textContent, '<img src=x onerror=alert(1)> O\'TESTER & SONS <Jr.>');
});

test('A redraw keeps the field one is typing in, and what was typed', () => {
  const shown = h('div', null, h('p', { id: 'a' }, 'old'), h('input', { id: 'b', value: '' }));
  document.body.append(shown);
  const field = shown.querySelector('input');
  field.focus();
  field.value = 'half ty';
  patch(shown, h('div', null, h('p', { id: 'new' }, 'inserted'), h('p', { id: 'a' }, 'changed'), h('input', { id: 'b', value: '' })));
  assert.equal(shown.querySelector('input'), field);
  assert.equal(field.value, 'half ty');
  assert.equal(shown.textContent, 'insertedchanged');
});

test('A redraw leaves opened reasons open', () => {
  const shown = h('div', null, h('details', { id: 'why' }, h('summary', null, 'Why')));
  shown.querySelector('details').open = true;
  patch(shown, h('div', null, h('details', { id: 'why' }, h('summary', null, 'Why'))));
  assert.ok(shown.querySelector('details').open);
});

test('Each answer is said in words', () => {
  assert.equal(answerText(remedy('eligible')), 'Eligible');
  assert.equal(answerText(remedy('eligible', { confirm: [{}] })), 'Eligible if confirmed');
  assert.equal(answerText(remedy('eligible-on', { eligibleOn: '2027-03-01' })), 'Eligible on Mar 1, 2027');
  assert.equal(answerText(remedy('eligible-on', { eligibleOn: '2027-03-01', confirm: [{}] })), 'Eligible on Mar 1, 2027 if confirmed');
  assert.equal(answerText(remedy('needs-review', { questions: [{}, {}] })), 'Needs review: 2 questions');
  assert.equal(answerText(remedy('ineligible')), 'Not eligible');
  assert.equal(answerText(remedy('automatic')), 'Automatic');
});

test('What of a rule is not verified stands with the reasons, in the panel and on the page', () => {
  const unsure = remedy('eligible', { remedy: 'sealing', reasons: [{ text: 'It was dismissed.', holds: true }], unverified: 'the list of crimes.' });
  assert.match(why(unsure).textContent, /It was dismissed\..*Not verified: the list of crimes\./);
  assert.doesNotMatch(why({ ...unsure, unverified: null }).textContent, /Not verified/);
  assert.equal(badgeOf(unsure).unverified, 'Not verified: the list of crimes.');
});

test('What is only presumed says so, in the panel and on the page, until it is answered', () => {
  const question = { fact: 'pendingCharge', path: '/facts/pendingCharge', ask: 'Is a charge pending?', kind: 'yes-no', presumed: 'no' };
  assert.match(questionForm(question, null, 'page', 'q').textContent, /Presumed: no, to be confirmed\./);
  assert.doesNotMatch(questionForm(question, true, 'page', 'q').textContent, /Presumed/);
  const presumed = remedy('eligible', { remedy: 'sealing', reasons: [], confirm: [question] });
  assert.equal(badgeOf(presumed).lines[0].text, 'Is a charge pending? Presumed: no, to be confirmed.');
});

/** @param {object} only */
const badgeOf = (only) =>
  badgesFor(
    { case: { caseNumber: 'A' }, provenance: { '/cases/A/charges/1/statute': { field: 'charges[0].statute' } } },
    { notice: '', charges: [{ caseNumber: 'A', chargeId: '1', remedies: [only] }] },
  )[0];

test('Values are shown as a person writes them', () => {
  assert.equal(valueText('2012-07-12'), 'Jul 12, 2012');
  assert.equal(valueText(0, { at: 'balanceDue', label: '', type: 'money' }), '$0.00');
  assert.equal(valueText([{ lines: ['1 Elm St'], city: 'Barre', state: 'VT', zip: '05641' }]), '1 Elm St, Barre, VT 05641');
  assert.equal(valueText({ full: 'Maple, Casey Q., Jr.', given: 'Casey', middle: 'Q.', family: 'Maple', suffix: 'Jr.' }), 'Casey Q. Maple, Jr.');
  assert.equal(pathLabel(['cases', 'A', 'charges', '2', 'disposition', 'on']), 'Count 2: Disposed');
});

test('A corrected name is kept in parts and as the court prints it', () => {
  const form = new Map(Object.entries({ given: 'Casey', middle: '', family: 'Maple', suffix: 'Jr.' }));
  assert.deepEqual(formValue('name', form, null), { full: 'Maple, Casey, Jr.', given: 'Casey', middle: null, family: 'Maple', suffix: 'Jr.' });
});

test('The frame with the docket speaks for its tab, not the portal around it', () => {
  const portal = { ...freshPage(0, 'https://a/'), state: 'not-docket' };
  assert.ok(speaksFor(portal, 3, 'partial'));
  assert.ok(!speaksFor({ ...portal, frameId: 3, state: 'ready' }, 0, 'not-docket'));
});

test('The toolbar says ready, how much was read, or that the service is missing', () => {
  const page = { ...freshPage(0, ''), state: 'ready', step: 'done' };
  assert.equal(toolbarFor(page).text, '✓');
  assert.equal(toolbarFor({ ...page, state: 'partial', fields: [1, 2, 3], missing: [1] }).text, '3/4');
  assert.equal(toolbarFor({ ...page, trouble: { title: 'No answer' } }).text, '!');
  assert.equal(toolbarFor(null).text, '');
});

test('A drafted file gets a safe name', () => {
  assert.equal(fileName("attachment; filename=x.zip; filename*=UTF-8''Petici%C3%B3n%201.zip"), 'Petición 1.zip');
  assert.equal(fileName('attachment; filename="..\\..\\evil.docx"'), '-..-evil.docx');
  assert.equal(fileName(''), 'petitions.docx');
});
