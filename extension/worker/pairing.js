// A pairing token is changed before it runs out, so that a browser in daily use stays paired.

import * as service from '../service.js';
import { keepOnDisk, kept } from '../stored.js';

const week = 7 * 24 * 60 * 60 * 1000;

export async function renewPairing() {
  const { pairing } = await kept();
  if (!pairing?.expiresOn || Date.parse(pairing.expiresOn) - Date.now() > week) return;
  const { token, id, expiresOn } = await service.post('/api/pairing/rotate').catch(() => ({}));
  if (token) await keepOnDisk({ token, pairing: { id, expiresOn } });
}
