// The courts the extension may look at.

import { courtsOf, knownMaps, refreshMaps } from '../sites.js';
import { h } from '../ui/dom.js';
import { element, say } from './page.js';

export async function showCourts() {
  chrome.permissions.onAdded.addListener(() => void refresh());
  chrome.permissions.onRemoved.addListener(() => void refresh());
  chrome.storage.onChanged.addListener((changes, area) => {
    if (area === 'local' && changes.token) void refresh();
  });
  await refresh();
  say(
    'files',
    (await chrome.extension.isAllowedFileSchemeAccess())
      ? 'Dockets saved to disk can be read: open the file and click the toolbar button.'
      : 'To read dockets saved to disk, turn on “Allow access to file URLs” for RecordClearance at chrome://extensions.',
  );
}

async function refresh() {
  const courts = courtsOf(await refreshMaps().catch(knownMaps));
  const { origins = [] } = await chrome.permissions.getAll();
  element('courts').replaceChildren(
    courts.length
      ? h('ul', { class: 'list' }, ...courts.map((court) => row(court, origins.includes(court.origin))))
      : h('p', { class: 'soft' }, 'The list of courts comes from the service, once this browser is paired.'),
  );
}

/** @param {{ origin: string, host: string, name: string }} court @param {boolean} allowed */
function row({ origin, host, name }, allowed) {
  const change = h(
    'button',
    { type: 'button', class: 'push', 'aria-label': `${allowed ? 'Stop looking at' : 'Allow'} ${host}` },
    allowed ? 'Stop' : 'Allow',
  );
  change.addEventListener(
    'click',
    () => void (allowed ? chrome.permissions.remove({ origins: [origin] }) : chrome.permissions.request({ origins: [origin] })),
  );
  return h(
    'li',
    null,
    h('span', null, name, h('br'), h('span', { class: 'small soft' }, `${host} · ${allowed ? '✓ allowed' : 'not allowed yet'}`)),
    change,
  );
}
