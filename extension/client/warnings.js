// What a person should look at before relying on the answers: said by the law, and by the reading of a page.

import { h } from '../ui/dom.js';
import { stepsOf } from '../ui/record.js';
import { pathLabel } from './fields.js';
import { button, idOf, message } from '../ui/parts.js';
import { provenanceOf } from './scope.js';

/** @param {string[]} ofLaw @param {import('../types.js').CaptureWarning[]} ofPage @param {Record<string, import('../types.js').Provenance>} provenance */
export const warnings = (ofLaw, ofPage, provenance) =>
  ofLaw.length + ofPage.length
    ? message(
        'warn',
        h('p', { class: 'strong' }, 'Look at this before you rely on the answers'),
        h(
          'ul',
          { class: 'list' },
          ...ofLaw.map((text) => h('li', null, text)),
          ...ofPage.map((warning) =>
            h(
              'li',
              null,
              h('span', null, warning.text),
              warning.path && provenanceOf(provenance, warning.path)
                ? button('Show', 'show', {
                    class: 'plain',
                    id: idOf('warn', warning.path, warning.kind),
                    'data-path': warning.path,
                    'aria-label': `Show ${pathLabel(stepsOf(warning.path))} on the page`,
                  })
                : null,
            ),
          ),
        ),
      )
    : null;
