// A client's papers: the order of steps, the plan of petitions, what is missing for them, and the packet.

import { petitionsView } from '../../client/petitions-view.js';
import { h } from '../../ui/dom.js';
import { steps } from './steps.js';

/** @type {import('../views.js').View} */
export const papers = {
  name: 'papers',
  title: 'Papers',
  view: (state) =>
    state.client
      ? [h('div', { class: 'papers' }, steps(state.client, state.clientFindings, state.plan), ...petitionsView(state, state.client).filter((child) => child instanceof Node))]
      : [],
};
