// The papers of the packet, which of them to include, and drafting them.

import { h } from '../ui/dom.js';
import { chosenDocuments, chosenPetitions } from './choices.js';
import { button, idOf, message } from '../ui/parts.js';

/** @typedef {import('./state.js').State} State */
/** @typedef {import('../types.js').Plan} Plan */
/** @typedef {import('../types.js').ClientFile} ClientFile */

/** @param {ClientFile} client @param {Plan} plan */
export const documents = (client, plan) => {
  const chosen = chosenDocuments(client, plan);
  const kinds = Map.groupBy(plan.documents, (document) => document.kind);
  return kinds.size
    ? h(
        'fieldset',
        { class: 'stack' },
        h('legend', null, h('h2', null, 'Papers to include')),
        ...[...kinds].map(([kind, [first, ...others]]) =>
          h(
            'div',
            null,
            h(
              'label',
              { class: 'choice' },
              h('input', {
                type: 'checkbox',
                id: idOf('paper', kind),
                checked: chosen.includes(kind),
                'data-change': 'document',
                'data-document': kind,
              }),
              h('span', { class: 'strong' }, [...new Set([first, ...others].map(({ title }) => title))].join('; ')),
            ),
            h(
              'p',
              { class: 'small soft' },
              [
                first.purpose,
                first.fileAt && `File at: ${[...new Set([first, ...others].map(({ fileAt }) => fileAt))].join('; ')}.`,
              ]
                .filter(Boolean)
                .join(' '),
            ),
          ),
        ),
      )
    : null;
};

/** @param {State} state @param {ClientFile} client @param {Plan} plan */
export const draft = ({ busy, saved }, client, plan) => {
  const count = chosenPetitions(client, plan).length;
  return h(
    'div',
    { class: 'stack' },
    h(
      'div',
      { class: 'row' },
      button(plan.missing.length ? 'Draft with marked blanks' : 'Draft', 'draft', {
        class: 'main',
        id: 'draft',
        disabled: !count || !chosenDocuments(client, plan).length,
        'aria-disabled': busy === 'draft' && 'true',
      }),
      button('As PDF', 'draft-pdf', {
        id: 'draft-pdf',
        title: 'To print and sign; needs LibreOffice on this computer',
        disabled: !count || !chosenDocuments(client, plan).length,
        'aria-disabled': busy === 'draft' && 'true',
      }),
      h(
        'span',
        { class: `small soft${busy === 'draft' ? ' busy' : ''}` },
        busy === 'draft'
          ? 'Drafting'
          : `${count} ${count === 1 ? 'petition' : 'petitions'}${plan.missing.length ? `, ${plan.missing.length} ${plan.missing.length === 1 ? 'fact' : 'facts'} missing` : ''}`,
      ),
    ),
    saved
      ? message(
          'good',
          h('p', { class: 'strong' }, `Saved: ${saved}`),
          h(
            'p',
            null,
            'Open it, read every statement, and have it signed. Signatures and dates of signing were left open.',
          ),
        )
      : null,
  );
};
