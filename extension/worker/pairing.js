// A pairing token is changed before it runs out, so that a browser in daily use stays paired.

import * as service from '../service.js';

const week = 7 * 24 * 60 * 60 * 1000;

export async function renewPairing() {
  const { pairing } = await chrome.storage.local.get('pairing');
  if (!pairing?.expiresOn || Date.parse(pairing.expiresOn) - Date.now() > week) return;
  const { token, id, expiresOn } = await service.post('/api/pairing/rotate').catch(() => ({}));
  if (token) await chrome.storage.local.set({ token, pairing: { id, expiresOn } });
}
