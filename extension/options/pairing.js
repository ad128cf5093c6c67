// Pairing: a code from the service's own window, exchanged for this browser's token.

import * as service from '../service.js';
import { keepOnDisk, kept } from '../stored.js';
import { dateText } from '../ui/dates.js';
import { h } from '../ui/dom.js';
import { element, form, input, say } from './page.js';

/** What each refusal means for the person with the code. @type {Record<number, string>} */
const refusals = {
  401: 'That is not the code the service shows. Look at its window and type the eight characters again.',
  410: 'That code has run out. Choose “Show a code” for a new one.',
  429: 'Too many tries with this code. Choose “Show a code” for a new one.',
};

export async function showPairing() {
  input('port').value = new URL(await service.address()).port || '80';
  element('show-code').addEventListener('click', showCode);
  form('pair-form').addEventListener('submit', (event) => {
    event.preventDefault();
    void pair();
  });
  form('address-form').addEventListener('submit', (event) => {
    event.preventDefault();
    void saveAddress();
  });
  await refresh();
}

async function showCode() {
  try {
    await service.post('/api/pairing/start');
    say('pair-answer', '');
    say('pairing-status', 'The code is in the service’s window now. Type it below.');
    input('code').focus();
  } catch (error) {
    sayTrouble(error);
  }
}

async function pair() {
  const code = input('code').value.replace(/[\s-]/g, '').toUpperCase();
  try {
    const { token, id, expiresOn } = await service.post('/api/pairing', { code, browser: browserName() });
    await keepOnDisk({ token, pairing: { id, expiresOn } });
    input('code').value = '';
    say('pair-answer', '');
    await refresh();
  } catch (error) {
    sayTrouble(error);
    input('code').select();
  }
}

/** @param {unknown} error */
function sayTrouble(error) {
  const { status, title, detail } = service.troubleOf(error);
  say('pair-answer', refusals[status] ?? `${title} ${detail}`);
}

/** "Chrome 156 on Windows", to tell paired browsers apart. */
function browserName() {
  const { userAgentData } = /** @type {{ userAgentData?: { platform: string } }} */ (navigator); // not yet in the checker's library
  return `Chrome ${/Chrome\/(\d+)/.exec(navigator.userAgent)?.[1] ?? ''} on ${userAgentData?.platform || 'this computer'}`;
}

async function saveAddress() {
  await keepOnDisk({ address: `http://127.0.0.1:${Number(input('port').value)}` });
  say('address-answer', 'Saved.');
  await refresh();
}

/** Says whether the service answers and knows this browser, and lists the others. */
async function refresh() {
  try {
    const { product, version, paired } = await service.get('/api/status');
    if (product !== 'RecordClearance')
      return say('pairing-status', 'Another program answers at this address. Check the port below.');
    const { pairing } = await kept();
    say(
      'pairing-status',
      paired
        ? `✓ This browser is paired with the service (version ${version})${pairing ? `, until ${dateText(pairing.expiresOn)}` : ''}.`
        : 'The service answers. This browser is not paired yet.',
    );
    element('pairings').replaceChildren(...(paired ? [pairingList(await service.get('/api/pairings'), pairing?.id)] : []));
  } catch (error) {
    const { title, detail } = service.troubleOf(error);
    say('pairing-status', `${title} ${detail}`);
    element('pairings').replaceChildren();
  }
}

/** @param {import('../types.js').Pairing[]} list @param {string | undefined} own */
const pairingList = (list, own) =>
  h(
    'ul',
    { class: 'list', 'aria-label': 'Paired browsers' },
    ...list.map(({ id, browser, createdAt, expiresAt }) => {
      const revoke = h(
        'button',
        { type: 'button', class: 'push', 'aria-label': `End pairing of ${browser}, paired ${dateText(createdAt)}` },
        'End pairing',
      );
      revoke.addEventListener('click', () => void end(id));
      return h(
        'li',
        null,
        h(
          'span',
          null,
          `${browser}${id === own ? ' (this one)' : ''}`,
          h('br'),
          h('span', { class: 'small soft' }, `paired ${dateText(createdAt)}, until ${dateText(expiresAt)}`),
        ),
        revoke,
      );
    }),
  );

/** @param {string} id */
async function end(id) {
  await service.remove(`/api/pairings/${id}`).catch(sayTrouble);
  if (id === (await kept()).pairing?.id) await chrome.storage.local.remove(['token', 'pairing']);
  await refresh();
}
