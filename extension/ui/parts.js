// Small pieces the views share.

import { answerText, shapes } from './answers.js';
import { h } from './dom.js';
import { svg } from './svg.js';

/** An id for the page from any words. @param {...string} parts */
export const idOf = (...parts) => parts.join('-').replace(/[^\w-]+/g, '_');

/** @param {string} text @param {string} action @param {Record<string, unknown>} [attributes] */
export const button = (text, action, attributes = {}) => h('button', { type: 'button', 'data-do': action, ...attributes }, text);

/** @param {'good' | 'warn' | 'bad' | ''} kind @param {...import('./dom.js').Child} content */
export const message = (kind, ...content) => h('div', { class: `message ${kind}` }, ...content);

/** Words, shape and colour of an answer. @param {import('../types.js').Remedy | null} remedy */
export const answer = (remedy) =>
  remedy
    ? h('span', { class: `answer ${remedy.outcome}` }, shape(remedy.outcome), answerText(remedy))
    : h('span', { class: 'answer ineligible' }, shape('ineligible'), 'No remedy found');

/** @param {string} outcome */
const shape = (outcome) => svg('svg', { viewBox: '0 0 16 16', 'aria-hidden': 'true' }, svg('path', { d: shapes[outcome] }));

/** @param {string} id @param {string} summary @param {...import('./dom.js').Child} content */
export const fold = (id, summary, ...content) => h('details', { id }, h('summary', null, summary), ...content);

/** @param {import('../types.js').Trouble} trouble @param {boolean} retry */
export const troubleMessage = (trouble, retry) =>
  message(
    'bad',
    h('p', { class: 'strong' }, trouble.title),
    trouble.detail && h('p', null, trouble.detail),
    trouble.missing?.length ? h('p', null, `Missing: ${trouble.missing.join(', ')}.`) : null,
    h(
      'div',
      { class: 'row' },
      trouble.kind === 'unpaired' ? button('Pair this browser', 'options', { class: 'main', id: 'pair' }) : null,
      retry && trouble.kind !== 'unpaired' ? button('Try again', 'retry', { class: 'main', id: 'retry' }) : null,
      trouble.kind === 'refused' ? button('Dismiss', 'dismiss', { id: 'dismiss' }) : null,
    ),
  );
