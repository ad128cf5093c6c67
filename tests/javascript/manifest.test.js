import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { test } from 'node:test';
import { contentFiles, contentStyles, matchesFor } from '../../extension/worker/courts.js';
import { courtsOf, mapsFor } from '../../extension/sites.js';
import { sites } from './reader.js';

const extension = new URL('../../extension/', import.meta.url);
const manifest = JSON.parse(readFileSync(new URL('manifest.json', extension), 'utf8'));
const maps = Object.values(sites);
const sources = readdirSync(extension, { recursive: true }).filter((name) => name.endsWith('.js'))
  .map((name) => ({ name, text: readFileSync(new URL(name, extension), 'utf8') }));

test('Installing asks for the local service and nothing else', () => {
  assert.deepEqual(manifest.host_permissions, ['http://127.0.0.1/*']);
  assert.deepEqual([...manifest.permissions].sort(), ['activeTab', 'alarms', 'scripting', 'sidePanel', 'storage']);
  assert.equal(manifest.content_scripts, undefined);
  assert.equal(manifest.web_accessible_resources, undefined);
});

test('The courts that can be asked for are those of the site maps', () => {
  assert.deepEqual([...manifest.optional_host_permissions].sort(), courtsOf(maps).map(({ origin }) => origin).sort());
});

test('Pages of the extension run its own scripts only and talk to this computer only', () => {
  const policy = manifest.content_security_policy.extension_pages;
  assert.match(policy, /default-src 'none'; script-src 'self'/);
  assert.match(policy, /connect-src http:\/\/127\.0\.0\.1:\*/);
});

test('Every file that is put into a page exists', () =>
  [...contentFiles, ...contentStyles].forEach((name) => assert.ok(readFileSync(new URL(name, extension)).length)));

test('Content scripts run on the practice dockets and on what was allowed', () => assert.deepEqual(
  matchesFor(['http://127.0.0.1/*', 'https://portal.vtcourts.gov/*']), ['http://127.0.0.1/practice/*', 'https://portal.vtcourts.gov/*']));

test('Only one file talks to the service, and no text can become markup', () => {
  assert.deepEqual(sources.filter(({ text }) => /\bfetch\(/.test(text)).map(({ name }) => name), ['service.js']);
  assert.deepEqual(sources.filter(({ text }) => /innerHTML|outerHTML\s*=|insertAdjacentHTML|document\.write|\beval\(/.test(text)).map(({ name }) => name), []);
});

test('A map is offered to its court, to practice pages at any port and to saved copies; not to a foreign page that looks alike', () => {
  const ids = (url) => mapsFor(maps, url).map((map) => map.id);
  assert.deepEqual(ids('https://portal.vtcourts.gov/app/RegisterOfActions/#/1'), ['us-vt-portal']);
  assert.deepEqual(ids('http://127.0.0.1:7999/practice/a.html'), ['us-vt-portal']);
  assert.ok(ids('file:///home/someone/docket.html').includes('us-vt-portal'));
  assert.deepEqual(ids('https://portal.vtcourts.gov.example/app/'), []);
  assert.deepEqual(ids('http://portal.vtcourts.gov/app/'), []);
});
