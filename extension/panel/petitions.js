// "Draft petitions": the open client's, or how to come by one.

import { petitionsView } from '../client/petitions-view.js';
import { h } from '../ui/dom.js';
import { button, message } from '../ui/parts.js';
import { unsettled } from './defendants.js';

/** @param {import('../client/state.js').State} state @returns {import('../ui/dom.js').Child[]} */
export const petitions = (state) =>
  state.client
    ? petitionsView(state, state.client)
    : [
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
              disabled: !state.page?.capture || unsettled(state.page),
              'aria-disabled': state.busy === 'add' && 'true',
            }),
          ),
        ),
      ];
