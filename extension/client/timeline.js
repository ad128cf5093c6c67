// The client's timeline: a row a charge, in words and drawn beside them. A row leads to its charge.

import { shapes } from '../ui/answers.js';
import { today } from '../ui/dates.js';
import { h } from '../ui/dom.js';
import { svg } from '../ui/svg.js';
import { answer, idOf } from '../ui/parts.js';
import { timeline } from './timeline-layout.js';

/** @typedef {import('./timeline-layout.js').Timeline} Timeline */
/** @typedef {import('./timeline-layout.js').Row} Row */

/** What each shape stands for, how it is drawn around its day, and how far below the line. @type {Record<string, { text: string, path: string, below: number }>} */
const marks = {
  arrest: { text: 'Arrest or citation', path: 'M-4.5-3.5h9L0 4Z', below: -10 },
  convicted: { text: 'Conviction', path: 'M-4.5-4.5h9v9h-9Z', below: 0 },
  without: { text: 'Ended without conviction', path: 'M0-5.5 5.5 0 0 5.5-5.5 0Z', below: 0 },
  ended: { text: 'Ended', path: 'M0-4.5A4.5 4.5 0 1 1 0 4.5 4.5 4.5 0 1 1 0-4.5', below: 0 },
  completed: { text: 'Sentence completed', path: 'M-2 5V-5H4L2-2.7 4-.5H-2', below: -10 },
};
const answers = { eligible: 'Eligible since', 'eligible-on': 'Eligible from', automatic: 'Automatic from' };

/** With more charges the rows scroll in a box of their own. */
const most = 12;

/** @param {import('./scope.js').Scope} scope @param {string} asOf the day of filing */
export function timelineCard(scope, asOf) {
  if (!scope.record.cases.some(({ charges }) => charges.length)) return null;
  const drawn = timeline(scope.record, scope.findings, today(), asOf);
  return h(
    'section',
    { class: 'card', id: 'timeline', 'aria-labelledby': 'timeline-title' },
    h('header', null, h('h2', { id: 'timeline-title' }, 'Timeline'), legend(drawn)),
    h(
      'div',
      { class: `lanes${drawn.cases.flatMap(({ rows }) => rows).length > most ? ' many' : ''}` },
      axis(drawn),
      ...drawn.cases.filter(({ rows }) => rows.length).map((docket) =>
        h(
          'div',
          { class: 'lane-case' },
          h('p', { class: 'small soft', id: idOf('timeline', docket.caseNumber) }, [docket.caseNumber, docket.county && `${docket.county} County`].filter(Boolean).join(' · ')),
          h(
            'ul',
            { 'aria-labelledby': idOf('timeline', docket.caseNumber) },
            ...docket.rows.map((row) => lane(scope, drawn, docket.caseNumber, row)),
          ),
        ),
      ),
    ),
  );
}

/** @param {import('./scope.js').Scope} scope @param {Timeline} drawn @param {string} caseNumber @param {Row} row */
const lane = (scope, drawn, caseNumber, row) =>
  h(
    'li',
    { class: 'lane' },
    h(
      'div',
      { class: 'lane-text' },
      h('a', { href: `#${idOf(scope.view, 'charge', caseNumber, row.chargeId)}` }, row.title),
      row.remedy || scope.findings ? answer(row.remedy) : null,
      h('p', { class: 'small' }, ...row.facts.flatMap((fact, at) => [at ? ' · ' : '', h('span', null, fact)])),
    ),
    track(drawn, row),
  );

/** @param {Timeline} drawn @param {Row} row */
const track = (drawn, { title, wait, ...row }) =>
  svg(
    'svg',
    { class: 'track', role: 'img', 'aria-label': `${title}, drawn from ${drawn.span}` },
    ...lines(drawn),
    ...(wait ? [bar('wait', wait.at, wait.to), bar('wait over', wait.at, wait.over)] : []),
    ...row.marks.map(({ shape, at }) => svg('svg', { x: `${at}%`, y: '50%' }, svg('g', { transform: `translate(0 ${marks[shape]?.below ?? 10})` }, mark(shape)))),
  );

/** @param {string} className @param {number} from @param {number} to */
const bar = (className, from, to) =>
  svg('rect', { class: className, x: `${from}%`, width: `${Math.max(0, to - from)}%`, y: '50%', height: 8, transform: 'translate(0 -4)' });

/** @param {string} shape @returns {SVGElement} */
const mark = (shape) =>
  shape in marks
    ? svg('path', { class: `sign ${shape}`, d: marks[shape].path })
    : svg('path', { class: `sign ${shape}`, d: shapes[shape], transform: 'scale(.75) translate(-8 -8)' });

/** @param {Timeline} drawn */
const lines = ({ years, days }) => [...years.map(({ at }) => line('year', at)), ...days.map(({ kind, at }) => line(kind, at))];

/** @param {string} className @param {number} at */
const line = (className, at) => svg('line', { class: className, x1: `${at}%`, x2: `${at}%`, y1: 0, y2: '100%' });

/** Each day has a line of its own, so that two near each other can both be read. @param {Timeline} drawn */
const axis = ({ years, days }) =>
  h(
    'div',
    { class: 'axis' },
    svg(
      'svg',
      { class: 'track', role: 'img', 'aria-label': days.map(({ text }) => text).join('. '), height: days.length * 15 + 20 },
      ...days.flatMap(({ kind, text, at }, row) => [
        svg('line', { class: kind, x1: `${at}%`, x2: `${at}%`, y1: row * 15 + 15, y2: '100%' }),
        words(text, at, row * 15 + 12, `day ${kind}`),
      ]),
      ...years.map(({ text, at }) => words(text, at, days.length * 15 + 14, 'year')),
    ),
  );

/** @param {string} text @param {number} at @param {number} y @param {string} className */
function words(text, at, y, className) {
  const anchor = className === 'year' || (at > 25 && at < 75) ? 'middle' : at <= 25 ? 'start' : 'end';
  const element = svg('text', { class: className, x: `${at}%`, y, 'text-anchor': anchor });
  element.textContent = text;
  return element;
}

/** Of the shapes that occur. @param {Timeline} drawn */
function legend({ cases }) {
  const rows = cases.flatMap((docket) => docket.rows);
  const used = new Set(rows.flatMap((row) => row.marks.map(({ shape }) => shape)));
  const waits = rows.some(({ wait }) => wait);
  return h(
    'ul',
    { class: 'legend small', 'aria-label': 'What the shapes mean' },
    ...[...Object.entries(marks).map(([shape, { text }]) => [shape, text]), ...Object.entries(answers)]
      .filter(([shape]) => used.has(shape))
      .map(([shape, text]) => h('li', null, sample(mark(shape)), text)),
    waits && h('li', null, sample(box('wait', 16), box('wait over', 8)), 'Wait, filled as far as it is over'),
  );
}

/** @param {...SVGElement} drawn */
const sample = (...drawn) => svg('svg', { viewBox: '-9 -9 18 18', 'aria-hidden': 'true' }, ...drawn);

/** @param {string} className @param {number} width */
const box = (className, width) => svg('rect', { class: className, x: -8, width, y: -4, height: 8 });
