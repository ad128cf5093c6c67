import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import vm from 'node:vm';
import { JSDOM } from 'jsdom';
import { sites } from './reader.js';

const { window } = new JSDOM('');
Object.assign(globalThis, { DOMParser: window.DOMParser, NodeFilter: window.NodeFilter });
vm.runInThisContext(readFileSync(new URL('../../extension/content/anonymous.js', import.meta.url), 'utf8'));
const maps = Object.values(sites);

test('A copy for the maintainers keeps the labels and nobody\'s data', () => {
  const copy = globalThis.RecordClearanceAnonymous.anonymousHtml(
    '<title>1-2-15 Cncr</title><div data-header-text="Case Summary" data-value="13 VSA 1"><span>Case No.</span> <span title="Maple">1-2-15 Cncr</span><p>Maple, Casey Q. born 03/02/1990</p></div>', maps);
  assert.match(copy, /data-header-text="Case Summary"/);
  assert.match(copy, />Case No\.</);
  assert.doesNotMatch(copy, /Maple|Casey|Cncr|1990|13 VSA|[1-9]/);
});
