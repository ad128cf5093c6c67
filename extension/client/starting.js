// Starting a client's file by hand. Whether it is a person already on file is asked, never guessed.

import * as service from '../service.js';
import { dateText } from '../ui/dates.js';
import { choose } from '../ui/dialog.js';
import { h } from '../ui/dom.js';
import { keep } from './loading.js';
import { state } from './state.js';
import { typedPerson } from './typed.js';

/** @typedef {import('../types.js').ClientMatch} ClientMatch */

/** Starts a file with what was typed; clients who may be the same person are shown first. @param {FormData} form @returns {Promise<boolean>} whether a file is open now */
export async function startByHand(form) {
  const text = (/** @type {string} */ name) => String(form.get(name) ?? '').trim() || null;
  const person = typedPerson(text);
  /** @type {ClientMatch[]} */
  const matches = await service.post('/api/clients/matches', { person });
  const choice = matches.length ? await askWho(person, matches, 'A file for ') : 'new';
  if (!choice) return false;
  await keep(
    choice === 'new'
      ? await service.post('/api/clients', { jurisdiction: text('jurisdiction'), person })
      : await service.get(`/api/clients/${choice}`),
  );
  state.clients = await service.get('/api/clients');
  return true;
}

/** @param {import('../types.js').Person} person @param {ClientMatch[]} others @param {string} [what] that is about the person */
export function askWho(person, others, what = 'This page is about ') {
  const born = person.dateOfBirth ? `born ${dateText(person.dateOfBirth)}` : 'birth date not given';
  return choose(
    'Is this the same person?',
    [
      h('p', null, what, h('span', { class: 'strong' }, person.name.full), `, ${born}.`),
      h(
        'ul',
        { class: 'list' },
        ...others.map(({ client: known, differences }) =>
          h(
            'li',
            null,
            h(
              'span',
              null,
              h('span', { class: 'strong' }, known.name),
              known.dateOfBirth ? `, born ${dateText(known.dateOfBirth)}` : '',
              h('ul', { class: 'small' }, ...differences.map((text) => h('li', null, text))),
            ),
          ),
        ),
      ),
    ],
    [
      ...others.map(({ client: known }) => ({
        value: known.id,
        text: others.length > 1 ? `Same person: ${known.name}` : 'Same person',
      })),
      { value: 'new', text: 'New client', look: 'main' },
      { value: '', text: 'Cancel' },
    ],
  );
}
