// Finds a free place for a charge's badge: beside its row, where it hides none of the page's own words.

(() => {
  /** @typedef {{ left: number, top: number, right: number, bottom: number }} Box */

  const gap = 8;

  /** The words around a row: those of its table and what stands beside it. @param {Element} element @returns {Box[]} */
  function wordsAround(element) {
    const scope = element.closest('table')?.parentElement?.parentElement ?? element.parentElement ?? element;
    const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT, (node) =>
      node.nodeValue?.trim() ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_REJECT,
    );
    const range = document.createRange();
    const boxes = [];
    while (walker.nextNode()) {
      range.selectNodeContents(walker.currentNode);
      boxes.push(...range.getClientRects());
    }
    return boxes;
  }

  /** @param {Box} a @param {Box} b */
  const overlap = (a, b) =>
    Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
    Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

  /** @param {number} left @param {number} top @param {{ width: number, height: number }} size @returns {Box} */
  const boxAt = (left, top, { width, height }) => ({ left, top, right: left + width, bottom: top + height });

  /**
   * How far from the row's own text the badge goes.
   * @param {Element} element the charge's description
   * @param {{ width: number, height: number }} size of the badge
   * @param {Box[]} taken badges already placed
   * @returns {{ x: number, y: number }}
   */
  function offsetFor(element, size, taken) {
    const text = textBox(element);
    const row = (element.closest('tr') ?? element).getBoundingClientRect();
    const middle = (text.top + text.bottom - size.height) / 2;
    const candidates = [
      boxAt(text.right + gap, middle, size),
      // Where rows are lower than a badge: beside the badge of the row above.
      ...taken.filter(({ top, bottom }) => top < middle + size.height && bottom > middle).map(({ right }) => boxAt(right + gap, middle, size)),
      boxAt(row.right + gap, middle, size),
      boxAt(row.right - size.width, row.bottom, size),
      boxAt(text.left + 140, row.bottom, size),
      boxAt(text.left, row.bottom, size),
      boxAt(row.right - size.width, middle, size),
    ].filter((box) => box.left >= 0 && box.right <= innerWidth);
    const words = [...wordsAround(element), ...taken];
    const hidden = candidates.map((box) => words.reduce((sum, word) => sum + overlap(box, word), 0));
    const best =
      candidates[hidden.indexOf(Math.min(...hidden))] ?? boxAt(Math.max(0, innerWidth - size.width - gap), middle, size);
    taken.push(best);
    return { x: best.left - text.left, y: best.top - text.top };
  }

  /** The last line of an element's text. @param {Element} element @returns {DOMRect} */
  function textBox(element) {
    const range = document.createRange();
    range.selectNodeContents(element);
    const lines = range.getClientRects();
    return lines[lines.length - 1] ?? element.getBoundingClientRect();
  }

  /** Whether a line is in sight: in the window, and not scrolled out of a box of its own. @param {Element} element @param {DOMRect} text */
  function inSight(element, text) {
    const middle = (text.top + text.bottom) / 2;
    for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
      if (!/auto|scroll|hidden/.test(getComputedStyle(box).overflowY)) continue;
      const { top, bottom } = box.getBoundingClientRect();
      if (middle < top || middle > bottom) return false;
    }
    return middle >= 0 && middle <= innerHeight;
  }

  /** On a narrow window the court shows its phone copy of a row, just before the one that was read. @param {Element} element @returns {Element | null} */
  function visibleLine(element) {
    if (element.getClientRects().length) return element;
    let row = element.closest('tr')?.previousElementSibling;
    for (let tries = 0; row && tries < 3; tries++, row = row.previousElementSibling)
      if (row.getClientRects().length && row.textContent?.includes(element.textContent?.trim() ?? ''))
        return row.lastElementChild;
    return null;
  }

  globalThis.RecordClearanceSpot = { offsetFor, textBox, inSight, visibleLine };
})();
