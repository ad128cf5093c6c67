// Cases that a court's list names and that no page was read for: nothing of them counts, which a person must know.

import { dateText } from '../ui/dates.js';
import { h } from '../ui/dom.js';
import { button, fold, idOf } from '../ui/parts.js';

/** @param {import('../types.js').ClientFile} client */
export function notRead({ record, listed }) {
  const open = (record.notRead ?? []).map((number) => ({ number, kept: listed?.find(({ row }) => row.caseNumber === number) }));
  return open.length
    ? fold(
        'not-read',
        `Listed and not read (${open.length})`,
        h('p', { class: 'small soft' }, 'A court lists these cases for the client. They count for nothing here, and may change the answers.'),
        h('ul', { class: 'list' }, ...open.map(item)),
        open.some(({ kept }) => kept?.row.link) ? h('div', { class: 'row' }, button('Read these', 'capture-not-read', { id: 'capture-not-read' })) : null,
      )
    : null;
}

/** @param {{ number: string, kept: import('../types.js').KeptRow | undefined }} listed */
const item = ({ number, kept }) =>
  h(
    'li',
    null,
    h(
      'span',
      null,
      h('span', { class: 'strong' }, number),
      h('br'),
      h(
        'span',
        { class: 'small soft' },
        [kept?.row.filedOn && `filed ${dateText(kept.row.filedOn)}`, kept?.row.county, kept?.row.caseType, kept?.row.statusText].filter(Boolean).join(' · '),
      ),
      kept?.problem ? h('span', { class: 'small needs-review' }, h('br'), kept.problem) : null,
    ),
    h(
      'span',
      { class: 'row push' },
      kept?.row.link ? h('a', { class: 'small', href: kept.row.link, target: '_blank', rel: 'noreferrer', 'aria-label': `Open ${number}` }, 'Open') : null,
      button('Not this client’s', 'delete-case', { class: 'plain', id: idOf('not-this', number), 'data-case': number, 'aria-label': `${number} is not this client’s` }),
    ),
  );
