// Who files, in which language the client is written to, and whether papers may be served by e-mail.

import { h } from '../ui/dom.js';
import { button, idOf } from '../ui/parts.js';

/** @typedef {import('./state.js').State} State */

/** @param {State} state */
export const filing = ({ self, filer, client }) =>
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
