// Marks what was read with the CSS Custom Highlight API: the page's own elements are not touched.

(() => {
  const kinds = /** @type {const} */ (['case', 'person', 'charge', 'dates', 'disposition', 'money']);

  /** @param {Element[]} elements */
  const highlightOf = (elements) =>
    new Highlight(
      ...elements.map((element) => {
        const range = element.ownerDocument.createRange();
        range.selectNodeContents(element);
        return range;
      }),
    );

  /** @param {import('../types.js').ReadField[]} fields */
  const paint = (fields) =>
    kinds.forEach((kind) =>
      CSS.highlights.set(`rc-${kind}`, highlightOf(fields.filter((field) => field.kind === kind).map((field) => field.element))),
    );

  const clear = () => [...kinds, 'flash'].forEach((kind) => CSS.highlights.delete(`rc-${kind}`));

  /**
   * Scrolls to a value and lights it up for a moment; without blinking for those who asked for less motion.
   * @param {Element} element @param {AbortSignal} signal
   */
  async function flash(element, signal) {
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: calm ? 'auto' : 'smooth' });
    const mark = highlightOf([element]);
    mark.priority = 1;
    for (const on of calm ? [true] : [true, false, true, false, true]) {
      if (signal.aborted) break;
      if (on) CSS.highlights.set('rc-flash', mark);
      else CSS.highlights.delete('rc-flash');
      await new Promise((done) => setTimeout(done, calm ? 2500 : on ? 600 : 200));
    }
    CSS.highlights.delete('rc-flash');
  }

  globalThis.RecordClearanceHighlight = { kinds, paint, clear, flash };
})();
