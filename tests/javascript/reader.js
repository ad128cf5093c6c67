// Loads the extension's reader and the site maps as the extension gets them.
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import vm from 'node:vm';
import { JSDOM } from 'jsdom';

const repository = new URL('../../', import.meta.url);

/** @param {string} path */
const read = (path) => readFileSync(new URL(path, repository), 'utf8');

for (const script of ['extension/content/visible.js', 'extension/content/read.js']) {
  vm.runInThisContext(read(script), { filename: script });
}

export const reader = globalThis.RecordClearanceReader;

/** The court's members win; objects are merged, lists are replaced. */
function lay(under, over) {
  const plain = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
  return Object.fromEntries([...new Set([...Object.keys(under), ...Object.keys(over)])].map((name) => [
    name,
    !(name in over) ? under[name] : plain(over[name]) && plain(under[name]) ? lay(under[name], over[name]) : over[name],
  ]));
}

const files = Object.fromEntries(
  readdirSync(new URL('shared/sites/', repository)).filter((name) => name.endsWith('.json'))
    .map((name) => JSON.parse(read(`shared/sites/${name}`))).map((file) => [file.id, file]));

export const sites = Object.fromEntries(Object.values(files).filter((file) => file.matches)
  .map((file) => [file.id, file.platform ? lay(files[file.platform], file) : file]));

/** @param {string} html */
export const parse = (html) => new JSDOM(html).window.document;

/** @param {string} path in the repository */
export const pagePath = (path) => fileURLToPath(new URL(path, repository));
