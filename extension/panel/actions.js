// What each button, form and choice of the panel does: those about the page beside it here, those about a client with it.

import * as clients from '../client/actions.js';
import { attempt, loadCourts, resume } from '../client/loading.js';
import { state } from '../client/state.js';
import { clientHash } from '../workspace/route.js';
import { addToClient } from './adding.js';
import { capturing } from './capturing.js';

/** @param {object} message */
const tellWorker = (message) => chrome.runtime.sendMessage({ tabId: state.tabId, ...message });

/** Clicks and submitted forms, by `data-do`. @type {clients.Actions} */
export const actions = {
  ...clients.actions,
  ...capturing,
  tab: ({ tab }) => {
    state.view = /** @type {any} */ (tab);
    state.saved = null;
  },
  workspace: () => chrome.tabs.create({ url: chrome.runtime.getURL(`workspace/workspace.html${state.client ? clientHash(state.client.id) : '#/'}`) }),
  read: () =>
    attempt(async () => {
      const answer = await tellWorker({ type: 'read' });
      if (answer?.error)
        throw new Error(
          'Chrome does not let RecordClearance read this page yet. Click its button in the toolbar while the docket is showing.',
        );
    }),
  allow: ({ origin = '' }) =>
    chrome.permissions.request({ origins: [origin] }).then(async (granted) => {
      await loadCourts();
      if (granted) await tellWorker({ type: 'read' }).catch(() => null);
    }),
  retry: async () => {
    if (await resume()) await tellWorker({ type: 'again' });
  },
  'save-copy': () =>
    attempt(async () =>
      clients.saveFile(new Blob([await tellWorker({ type: 'anonymous' })], { type: 'text/html' }), 'changed-page.html'),
    ),
  highlights: () => tellWorker({ type: 'highlights', on: state.page?.highlights === false }),
  defendant: ({ name = '' }) => tellWorker({ type: 'defendant', name }),
  add: () => attempt(addToClient, 'add'),
  seen: () => {
    state.changed = null;
  },
};

/** Choices and fields that act when changed, by `data-change`. @type {clients.Changes} */
export const changes = {
  ...clients.changes,
  tick: ({ case: caseNumber = '' }, { checked }) => {
    state.ticks = { ...state.ticks, [caseNumber]: checked };
  },
};
