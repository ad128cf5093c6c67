// A small badge beside each charge with its answer; hover or focus gives the reasons.

(() => {
  /** @typedef {import('../types.js').Badge} Badge */

  const marks = new Map([[true, ['✓', 'Holds:']], [false, ['✕', 'Fails:']], [null, ['?', 'Not known:']]]);

  /**
   * @param {ShadowRoot} root @param {() => void} openPanel @param {AbortSignal} signal
   */
  function badges(root, openPanel, signal) {
    const { make, drawing } = globalThis.RecordClearanceOverlay;
    const why = make('div', { class: 'card why', id: 'why', role: 'group', 'aria-label': 'Reasons', hidden: '' });
    const layer = make('div');
    root.append(layer, why);
    /** @type {{ badge: Badge, button: HTMLElement, row: () => Element | null }[]} */
    let shown = [];
    /** @type {Badge[] | null} */
    let listed = null;
    /** @type {HTMLElement | null} */
    let asked = null;
    let leaving = 0;
    let frame = 0;

    /** @param {Badge[]} list @param {(field: string) => Element | null} elementOf */
    function show(list, elementOf) {
      if (list === listed) return place(); // redrawn page, same answers: keep what is hovered or focused
      listed = list;
      const focused = shown.findIndex(({ button }) => button === root.activeElement);
      hide();
      shown = list.map((badge) => {
        const button = make('button', { type: 'button', class: `badge ${badge.outcome}`, 'aria-expanded': 'false', 'aria-controls': 'why' }, drawing(badge.shape), make('span', {}, badge.text));
        button.setAttribute('aria-label', `${badge.text}. ${badge.title}, ${badge.citation}. Show the reasons.`);
        button.addEventListener('pointerenter', () => explain(badge, button), { signal });
        button.addEventListener('focus', () => explain(badge, button), { signal });
        button.addEventListener('click', () => explain(badge, button), { signal });
        button.addEventListener('pointerleave', hideSoon, { signal });
        button.addEventListener('blur', hideSoon, { signal });
        return { badge, button, row: () => elementOf(badge.field) }; // asked anew each time: the page may have redrawn the row
      });
      layer.replaceChildren(...shown.map(({ button }) => button));
      if (focused >= 0) shown[focused]?.button.focus();
      place();
    }

    /** @param {Badge} badge @param {HTMLElement} button */
    function explain(badge, button) {
      clearTimeout(leaving);
      if (asked === button) return;
      hide();
      asked = button;
      button.setAttribute('aria-expanded', 'true');
      const panel = make('button', { type: 'button' }, 'Open panel');
      panel.addEventListener('click', openPanel, { signal });
      why.replaceChildren(
        make('h2', {}, badge.text), make('p', {}, badge.title, ' ', make('span', { class: 'cite' }, badge.citation)),
        ...badge.note ? [make('p', { class: 'note' }, badge.note)] : [],
        make('ul', {}, ...badge.lines.map(({ holds, text, citation }) => {
          const [sign, word] = marks.get(holds) ?? ['?', ''];
          return make('li', {}, make('b', { 'aria-label': word, role: 'img' }, sign), make('span', {}, text, ' ', make('span', { class: 'cite' }, citation)));
        })),
        make('p', { class: 'notice' }, badge.notice), panel);
      why.hidden = false;
      placeWhy(button);
    }

    /** @param {HTMLElement} button */
    function placeWhy(button) {
      const at = button.getBoundingClientRect();
      const { width, height } = why.getBoundingClientRect();
      const below = at.bottom + 6 + height <= innerHeight;
      why.style.left = `${Math.max(8, Math.min(at.left, innerWidth - width - 8))}px`;
      why.style.top = `${Math.max(8, below ? at.bottom + 6 : at.top - 6 - height)}px`;
    }

    function hide() {
      clearTimeout(leaving);
      why.hidden = true;
      asked?.setAttribute('aria-expanded', 'false');
      asked = null;
    }

    const hideSoon = () => { clearTimeout(leaving); leaving = setTimeout(() => { if (!why.matches(':focus-within')) hide(); }, 250); };

    /** Follows the rows: once per frame, however often the page scrolls or redraws. */
    const follow = () => { frame ||= requestAnimationFrame(() => { frame = 0; place(); }); };

    function place() {
      for (const { button, row } of shown) {
        const spot = spotFor(row());
        button.hidden = spot === null;
        if (spot) button.style.transform = `translate(${Math.round(Math.min(spot.x, innerWidth - button.offsetWidth - 4))}px, ${Math.round(spot.y)}px)`;
      }
      if (asked?.hidden) hide();
      else if (asked) placeWhy(asked);
    }

    why.addEventListener('pointerenter', () => clearTimeout(leaving), { signal });
    why.addEventListener('pointerleave', hideSoon, { signal });
    why.addEventListener('focusout', hideSoon, { signal });
    root.addEventListener('keydown', (event) => { if (/** @type {KeyboardEvent} */ (event).key === 'Escape' && asked) { event.stopPropagation(); asked.focus(); hide(); } }, { signal });
    addEventListener('scroll', follow, { signal, capture: true, passive: true });
    addEventListener('resize', follow, { signal, passive: true });

    return { show, follow, clear: () => show([], () => null) };
  }

  /** Where a charge's badge goes: after its description, on its own line; nowhere while the line is scrolled out of sight. @param {Element | null} element */
  function spotFor(element) {
    const line = element && visibleLine(element);
    if (!line) return null;
    const range = document.createRange();
    range.selectNodeContents(line);
    const lines = range.getClientRects();
    const text = lines[lines.length - 1] ?? line.getBoundingClientRect();
    const middle = text.top + text.height / 2;
    for (let box = line.parentElement; box && box !== document.body; box = box.parentElement) {
      if (!/auto|scroll|hidden/.test(getComputedStyle(box).overflowY)) continue;
      const { top, bottom } = box.getBoundingClientRect();
      if (middle < top || middle > bottom) return null;
    }
    return middle < 0 || middle > innerHeight ? null : { x: text.right + 8, y: middle - 12 };
  }

  /** On a narrow window the court shows its phone copy of a charge's row, just before the one that was read. @param {Element} element */
  function visibleLine(element) {
    if (element.getClientRects().length) return element;
    const row = element.closest('tr');
    for (let before = row?.previousElementSibling, tries = 0; before && tries < 3; before = before.previousElementSibling, tries++)
      if (before.getClientRects().length && before.textContent?.includes(element.textContent?.trim() ?? '')) return before.lastElementChild;
    return null;
  }

  globalThis.RecordClearanceBadges = { badges };
})();
