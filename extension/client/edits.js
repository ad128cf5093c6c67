// How an edit is sent, and how a form's text is taken.

import * as service from '../service.js';
import { who } from './state.js';

/** @param {import('../types.js').ClientFile} client @param {string[]} paths @param {unknown} value @param {string | null} why */
export async function edited(client, paths, value, why) {
  let file = client;
  for (const path of paths)
    file = await service.post(`/api/clients/${file.id}/edits`, { path, value, who: who(), why, version: file.version });
  return file;
}

/** @param {FormData | null} form @param {string} name */
export const textOf = (form, name) => String(form?.get(name) ?? '').trim() || null;
