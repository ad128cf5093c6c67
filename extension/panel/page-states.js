// What "This page" says when a page was not read, or not wholly, and what to do about it.

import { h } from '../ui/dom.js';
import { button, idOf, message } from '../ui/parts.js';

/** @typedef {import('../client/state.js').State} State */

const advice = {
  unread: [
    'This page has not been read yet.',
    'Choose “Read this page”. If nothing happens, click the RecordClearance button in Chrome’s toolbar while the docket is showing.',
  ],
  'not-docket': ['This page is not a docket.', 'Open a case’s Register of Actions, and it will be read here.'],
  'signed-out': ['You are not signed in to the court’s site.', 'Sign in, open the docket again, and it will be read.'],
  loading: ['The page is still loading.', 'It is read as soon as it has finished.'],
  error: ['The court’s site shows an error instead of the docket.', 'Reload the page, or open the docket again from the search.'],
  changed: [
    'The court has changed this page.',
    'What was found is not enough to rely on, so nothing was sent. Enter the docket by hand or tell the maintainers.',
  ],
  restricted: ['This case is restricted.', 'Nothing of it was sent to the service.'],
  partial: ['Part of this page could not be read.', 'What was read is kept. Check what is missing on the page.'],
  ready: ['', ''],
};

/** @param {State} state */
export const nothing = (state) =>
  h(
    'div',
    { class: 'stack' },
    message(
      '',
      h('p', { class: 'strong' }, advice.unread[0]),
      h('p', null, advice.unread[1]),
      h('div', { class: 'row' }, button('Read this page', 'read', { class: 'main', id: 'read' })),
    ),
    courtList(state),
  );

/** @param {State} state */
export const courtList = ({ courts, allowed }) =>
  courts.length
    ? h(
        'section',
        { class: 'stack', 'aria-labelledby': 'courts-title' },
        h('h2', { id: 'courts-title' }, 'Courts RecordClearance can read'),
        h(
          'ul',
          { class: 'list' },
          ...courts.map(({ origin, host, name }) =>
            h(
              'li',
              null,
              h('span', null, name, h('br'), h('span', { class: 'small soft' }, host)),
              allowed.includes(origin)
                ? h('span', { class: 'small push' }, '✓ allowed')
                : button('Allow', 'allow', {
                    class: 'push',
                    id: idOf('allow', host),
                    'data-origin': origin,
                    'aria-label': `Allow ${host}`,
                  }),
            ),
          ),
        ),
      )
    : null;

/** @param {State} state */
export function permission({ page, courts, allowed }) {
  const court = courts.find(({ host }) => page?.url.startsWith(`https://${host}/`));
  return court && !allowed.includes(court.origin)
    ? message(
        '',
        h(
          'p',
          null,
          `This page was read because you clicked the toolbar button. If you allow it, dockets on ${court.host} are read without a click; no other court is asked for.`,
        ),
        h('div', { class: 'row' }, button('Always on this court', 'allow', { id: 'always', 'data-origin': court.origin })),
      )
    : null;
}

/** @param {import('../types.js').TabPage} page */
export function reading(page) {
  const [title, next] = advice[page.state];
  if (page.state === 'ready') return null;
  return message(
    page.state === 'loading' ? '' : 'warn',
    h('p', { class: 'strong' }, page.message || title),
    page.message && page.state !== 'partial' ? null : h('p', null, next),
    page.missing.length ? h('p', null, `Missing: ${page.missing.map((field) => field.label).join(', ')}.`) : null,
    page.state === 'loading'
      ? null
      : h(
          'div',
          { class: 'row' },
          button('Read again', 'read', { id: 'read' }),
          page.missing.length
            ? button('Save a copy without names', 'save-copy', {
                id: 'save-copy',
                title: 'For the maintainers: the page’s labels, with every other letter and digit replaced',
              })
            : null,
        ),
  );
}

/** @param {import('../types.js').Trouble} trouble */
export const serviceTrouble = (trouble) =>
  message(
    'bad',
    h('p', { class: 'strong' }, trouble.title),
    trouble.detail && h('p', null, trouble.detail),
    trouble.missing?.length ? h('p', null, `Missing: ${trouble.missing.join(', ')}.`) : null,
    h('div', { class: 'row' }, button('Try again', 'read', { id: 'page-retry' })),
  );

/** What the page says, while the service has not answered. @param {import('../types.js').TabPage} page */
export const rawFields = (page) =>
  h(
    'section',
    { class: 'card', 'aria-labelledby': 'raw-title' },
    h('header', null, h('h3', { id: 'raw-title' }, 'Read from the page')),
    h(
      'dl',
      { class: 'body values' },
      ...page.fields.flatMap((field) => [
        h('dt', null, field.label),
        h(
          'dd',
          null,
          button(field.text, 'show', {
            class: 'value',
            id: idOf('raw', field.name),
            'data-field': field.name,
            title: 'Show on the page',
          }),
        ),
      ]),
    ),
  );
