import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { pagePath, parse, reader, sites } from './reader.js';

const page = (name) => parse(readFileSync(pagePath(`tests/pages/vermont/${name}/page.html`), 'utf8'));
const site = sites['us-vt-portal'];

test('every field says its kind, its name for people and its element', () => {
  const document = page('two-charges-guilty-plea');
  const { fields } = reader.readPage(document, site);
  const kinds = new Set(fields.map((field) => field.kind));
  assert.deepEqual([...kinds].sort(), ['case', 'charge', 'dates', 'disposition', 'person']);
  for (const field of fields) {
    assert.ok(field.label, field.name);
    assert.ok(field.element.isConnected, field.name);
  }
});

test('a place leads back to the element it names', () => {
  const document = page('balance-due');
  for (const field of reader.readPage(document, site).fields) {
    assert.equal(document.querySelector(field.place), field.element, field.name);
  }
});

test('reading changes nothing on the page', () => {
  const document = page('dismissed');
  const before = document.documentElement.outerHTML;
  reader.readPage(document, site);
  reader.snapshot(document);
  assert.equal(document.documentElement.outerHTML, before);
});

test('what is posted has no script, no style, no picture and no comment', () => {
  const posted = reader.snapshot(page('dismissed'));
  assert.doesNotMatch(posted, /<!--|left out|display: none|onerror|data:image/);
  assert.match(posted, /savepage-url/);
});

test('half a character on a page does not break what is posted', () => {
  const document = page('dismissed');
  document.querySelector('.roa-party-row td table td').textContent = 'Maple, Ca\ud800sey';
  assert.ok(reader.snapshot(document).isWellFormed());
  assert.ok(reader.readPage(document, site).fields.every((field) => field.text.isWellFormed()));
});

test('a progress bar inside a section means that the page is still loading', () => {
  assert.equal(reader.readPage(page('partly-drawn'), site).state, 'loading');
});
