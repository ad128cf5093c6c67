// The extension's reader, on the folders that the service's reader is tested with: tests/pages/*/*.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pagePath, parse, reader, sites } from './reader.js';

const root = pagePath('tests/pages/');
const foldersIn = (path) => readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map((entry) => entry.name);
const folders = foldersIn(root).flatMap((state) => foldersIn(join(root, state)).map((page) => `${state}/${page}`));

const posted = new Set(['dismissed', 'two-charges-guilty-plea', 'alias-suffix-confidential', 'saved-bare', 'control-characters',
  'markup-in-name', 'balance-due', 'status-history'].map((page) => `vermont/${page}`)
  .concat(['dismissed', 'convicted-with-sentence', 'co-defendants-two', 'converted-disposition', 'municipal-parking', 'aliases', 'signed-out']
    .map((page) => `oregon/${page}`)));

for (const folder of folders) {
  const html = readFileSync(join(root, folder, 'page.html'), 'utf8');
  const { site, ...expected } = JSON.parse(readFileSync(join(root, folder, 'fields.json'), 'utf8'));
  /** @param {Document} document */
  const read = (document) => {
    const { fields, ...page } = reader.readPage(document, sites[site]);
    return { ...page, fields: fields.map(({ name, text, place }) => ({ name, text, place })) };
  };

  test(`${folder} is read in the browser as it is in the service`, () => {
    const document = parse(html);
    assert.deepEqual(read(document), expected);
    if (posted.has(folder)) {
      assert.deepEqual(read(parse(reader.snapshot(document))), expected, 'what the extension posts of it reads otherwise');
    }
  });
}
