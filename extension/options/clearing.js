// Clearing what this browser keeps, and what the service keeps.

import * as service from '../service.js';
import { choose } from '../ui/dialog.js';
import { h } from '../ui/dom.js';
import { element, say } from './page.js';

export function showClearing() {
  element('clear-browser').addEventListener('click', () => void clearBrowser());
  element('forget-all').addEventListener('click', () => void forgetAll());
}

async function clearBrowser() {
  const sure = await choose(
    'Clear this browser?',
    [
      h(
        'p',
        null,
        'The pairing, the filer and what is half typed are cleared from this browser. Client files in the service stay.',
      ),
    ],
    [
      { value: 'clear', text: 'Clear', look: 'danger' },
      { value: '', text: 'Cancel' },
    ],
  );
  if (sure !== 'clear') return;
  await Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]);
  location.reload();
}

async function forgetAll() {
  const sure = await choose(
    'Forget every client?',
    [
      h(
        'p',
        null,
        'Every client file on this computer is deleted, with its dockets, answers and corrections. This cannot be undone.',
      ),
    ],
    [
      { value: 'forget', text: 'Forget everything', look: 'danger' },
      { value: '', text: 'Cancel' },
    ],
  );
  if (sure !== 'forget') return;
  try {
    await service.remove('/api/clients');
    await Promise.all([chrome.storage.local.remove('client'), chrome.storage.session.clear()]);
    say('clear-answer', 'Every client file was deleted.');
  } catch (error) {
    const { title, detail } = service.troubleOf(error);
    say('clear-answer', `${title} ${detail}`);
  }
}
