// "Draft petitions": what will be filed where, what is missing, what the law refuses, and the papers.

import { dateText } from '../ui/dates.js';
import { h } from '../ui/dom.js';
import { chosenDocuments, chosenPetitions } from './choices.js';
import { missing } from './missing.js';
import { button, idOf, message } from './parts.js';
import { chargeText, petitionCard } from './petition-card.js';

/** @typedef {import('./state.js').State} State */
/** @typedef {import('../types.js').Plan} Plan */
/** @typedef {import('../types.js').ClientFile} ClientFile */

/** @param {State} state @returns {import('../ui/dom.js').Child[]} */
export function petitionsView(state) {
  const { client, plan } = state;
  if (!client)
    return [
      message(
        '',
        h('p', { class: 'strong' }, 'Petitions are drafted from a client’s file.'),
        h('p', null, 'Add the docket on this page to a client first.'),
        h(
          'div',
          { class: 'row' },
          button('Add to client', 'add', {
            class: 'main',
            id: 'add-first',
            disabled: !state.page?.capture,
            'aria-disabled': state.busy !== '' && 'true',
          }),
        ),
      ),
    ];
  if (!plan)
    return [h('p', { class: 'soft' }, state.service === 'ready' ? 'Planning…' : 'The plan appears when the service answers.')];
  const petitions = plan.petitions;
  return [
    filing(state, plan),
    missing(client, plan),
    refused(plan, client),
    petitions.length
      ? h(
          'section',
          { class: 'stack', 'aria-labelledby': 'plan-title' },
          h('h2', { id: 'plan-title' }, `Petitions (${petitions.length})`),
          ...petitions.map((petition) => petitionCard(client, plan, petition)),
          regroup(state),
        )
      : message('', h('p', { class: 'strong' }, 'There is nothing to petition for on this day.')),
    leftOut(client, plan),
    documents(client, plan),
    draft(state, plan),
  ];
}

/** @param {State} state @param {Plan} plan */
const filing = ({ self, filer, client }, plan) =>
  h(
    'section',
    { class: 'card', 'aria-labelledby': 'filer-title' },
    h('header', null, h('h2', { id: 'filer-title' }, 'Who files')),
    h(
      'div',
      { class: 'body' },
      h(
        'div',
        { class: 'row', role: 'radiogroup', 'aria-labelledby': 'filer-title' },
        radio(
          'filer',
          'office',
          filer?.name ? `${filer.name}${filer.organization ? `, ${filer.organization}` : ''}` : 'Attorney (not entered yet)',
          !self,
        ),
        radio('filer', 'self', 'The client, without a lawyer', self),
      ),
      self || filer?.name
        ? null
        : h(
            'p',
            { class: 'small' },
            button('Enter the attorney in the options', 'options', { class: 'plain', id: 'filer-options' }),
          ),
      h(
        'div',
        { class: 'row' },
        h(
          'label',
          { class: 'field', for: 'language' },
          h('span', null, 'Client letter'),
          h(
            'select',
            { id: 'language', 'data-change': 'language' },
            ...[
              ['en', 'English'],
              ['es', 'Spanish (español)'],
            ].map(([value, text]) => h('option', { value, selected: (client?.choices?.language ?? 'en') === value }, text)),
          ),
        ),
        h(
          'label',
          { class: 'field', for: 'email-service' },
          h('span', null, 'Service by e-mail'),
          h(
            'select',
            { id: 'email-service', 'data-change': 'emailService' },
            ...[
              ['', 'Leave both boxes open'],
              ['true', 'Consents'],
              ['false', 'Does not consent'],
            ].map(([value, text]) =>
              h('option', { value, selected: String(client?.choices?.emailService ?? '') === value }, text),
            ),
          ),
        ),
      ),
    ),
  );

/** @param {string} name @param {string} value @param {string} text @param {boolean} checked */
const radio = (name, value, text, checked) =>
  h(
    'label',
    { class: 'choice' },
    h('input', { type: 'radio', name, id: idOf(name, value), value, checked, 'data-change': name }),
    text,
  );

/** @param {Plan} plan @param {ClientFile} client */
const refused = (plan, client) =>
  plan.refused.length
    ? message(
        'bad',
        h('p', { class: 'strong' }, 'The law does not allow this'),
        h(
          'ul',
          { class: 'list' },
          ...plan.refused.map((one) =>
            h('li', null, h('span', null, `${one.request}: ${one.why} `, h('cite', null, one.citation))),
          ),
        ),
        h(
          'div',
          { class: 'row' },
          button('Go back to what was planned', 'default-plan', { id: 'default-plan', disabled: !client.choices }),
        ),
      )
    : null;

/** @param {State} state */
const regroup = ({ picked }) =>
  h(
    'div',
    { class: 'row' },
    button('File the ticked charges together', 'together', { id: 'together', disabled: picked.length < 2 }),
    button('File the ticked charges apart', 'apart', { id: 'apart', disabled: !picked.length }),
    h('span', { class: 'small soft' }, 'Tick charges above to change how they are grouped.'),
  );

/** @param {ClientFile} client @param {Plan} plan */
const leftOut = (client, plan) =>
  plan.leftOut.length
    ? h(
        'details',
        { id: 'left-out', open: true },
        h('summary', null, `In no petition (${plan.leftOut.length})`),
        h(
          'ul',
          { class: 'list small' },
          ...plan.leftOut.map((one) =>
            h(
              'li',
              null,
              h(
                'span',
                null,
                h('span', { class: 'strong' }, chargeText(client, one)),
                ` — ${one.why}`,
                one.eligibleOn ? h('span', { class: 'eligible-on strong' }, ` Eligible on ${dateText(one.eligibleOn)}.`) : '',
              ),
            ),
          ),
        ),
      )
    : null;

/** @param {ClientFile} client @param {Plan} plan */
const documents = (client, plan) => {
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

/** @param {State} state @param {Plan} plan */
const draft = ({ busy, saved, client }, plan) => {
  const count = client ? chosenPetitions(client, plan).length : 0;
  return h(
    'div',
    { class: 'stack' },
    h(
      'div',
      { class: 'row' },
      button(plan.missing.length ? 'Draft with marked blanks' : 'Draft', 'draft', {
        class: 'main',
        id: 'draft',
        disabled: !count,
        'aria-disabled': busy !== '' && 'true',
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
            'Open it in Word, read every statement, and have it signed. Signatures and dates of signing were left open.',
          ),
        )
      : null,
  );
};
