// A small badge beside each charge with its answer; hover or focus gives the reasons.

(() => {
  /** @typedef {import('../types.js').Badge} Badge */
  /** @typedef {{ left: number, top: number, right: number, bottom: number }} Box */

  const marks = new Map([
    [true, ['✓', 'Holds:']],
    [false, ['✕', 'Fails:']],
    [null, ['?', 'Not known:']],
  ]);

  /**
   * @param {ShadowRoot} root @param {() => void} openPanel @param {AbortSignal} signal
   */
  function badges(root, openPanel, signal) {
    const {
      RecordClearanceOverlay: { make, drawing },
      RecordClearanceSpot: spot,
    } = globalThis;
    const why = make('div', { class: 'card why', id: 'why', role: 'group', 'aria-label': 'Reasons', hidden: '' });
    const layer = make('div');
    root.append(layer);
    layer.append(why);
    /** @type {{ badge: Badge, button: HTMLElement, row: () => Element | null, offset: { x: number, y: number } | null }[]} */
    let shown = [];
    /** @type {Badge[] | null} */
    let listed = null;
    /** @type {HTMLElement | null} */
    let asked = null;
    let leaving = 0;
    let frame = 0;

    /** @param {Badge[]} list @param {(field: string) => Element | null} elementOf */
    function show(list, elementOf) {
      if (list === listed) return arrange(); // redrawn page, same answers: keep what is hovered or focused
      listed = list;
      const focused = shown.findIndex(({ button }) => button === root.activeElement);
      hide();
      shown = list.map((badge) => {
        const button = make(
          'button',
          { type: 'button', class: `badge ${badge.outcome}`, 'aria-expanded': 'false', 'aria-controls': 'why' },
          drawing(badge.shape),
          make('span', {}, badge.text),
        );
        button.setAttribute('aria-label', `${badge.text}. ${badge.title}, ${badge.citation}. Show the reasons.`);
        button.addEventListener('pointerenter', () => explain(badge, button), { signal });
        button.addEventListener('focus', () => explain(badge, button), { signal });
        button.addEventListener('click', () => explain(badge, button), { signal });
        button.addEventListener('pointerleave', hideSoon, { signal });
        button.addEventListener('blur', hideSoon, { signal });
        return { badge, button, offset: null, row: () => elementOf(badge.field) }; // asked anew each time: the page may have redrawn the row
      });
      layer.replaceChildren(...shown.map(({ button }) => button), why);
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
        make('h2', {}, badge.text),
        make('p', {}, badge.title, ' ', make('span', { class: 'cite' }, badge.citation)),
        ...(badge.note ? [make('p', { class: 'note' }, badge.note)] : []),
        make(
          'ul',
          {},
          ...badge.lines.map(({ holds, text, citation }) => {
            const [sign, word] = marks.get(holds) ?? ['?', ''];
            return make(
              'li',
              {},
              make('b', { 'aria-label': word, role: 'img' }, sign),
              make('span', {}, text, ' ', make('span', { class: 'cite' }, citation)),
            );
          }),
        ),
        ...(badge.unverified ? [make('p', { class: 'note' }, badge.unverified)] : []),
        make('p', { class: 'notice' }, badge.notice),
        panel,
      );
      button.after(why); // Tab goes from the badge into its reasons
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

    const hideSoon = () => {
      clearTimeout(leaving);
      leaving = setTimeout(() => {
        if (!why.matches(':focus-within')) hide();
      }, 250);
    };

    /** Follows the rows: once per frame, however often the page scrolls. */
    const follow = () => {
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        place();
      });
    };

    /** The page has another layout: free places are looked for anew. */
    const arrange = () => {
      shown.forEach((one) => {
        one.offset = null;
      });
      follow();
    };

    function place() {
      /** @type {Box[]} */
      const taken = [...root.querySelectorAll('.legend')].map((legend) => legend.getBoundingClientRect());
      for (const one of shown) {
        const row = one.row();
        const line = row && spot.visibleLine(row);
        const text = line && spot.textBox(line);
        one.button.hidden = !text || !spot.inSight(line, text);
        if (!text || one.button.hidden) continue;
        one.offset ??= spot.offsetFor(line, { width: one.button.offsetWidth, height: one.button.offsetHeight }, taken);
        one.button.style.transform = `translate(${Math.round(text.left + one.offset.x)}px, ${Math.round(text.top + one.offset.y)}px)`;
      }
      if (asked?.hidden) hide();
      else if (asked) placeWhy(asked);
    }

    why.addEventListener('pointerenter', () => clearTimeout(leaving), { signal });
    why.addEventListener('pointerleave', hideSoon, { signal });
    why.addEventListener('focusout', hideSoon, { signal });
    root.addEventListener(
      'keydown',
      (event) => {
        if (/** @type {KeyboardEvent} */ (event).key === 'Escape' && asked) {
          event.stopPropagation();
          asked.focus();
          hide();
        }
      },
      { signal },
    );
    addEventListener('scroll', follow, { signal, capture: true, passive: true });
    addEventListener('resize', arrange, { signal, passive: true });

    return { show, arrange, clear: () => show([], () => null) };
  }

  globalThis.RecordClearanceBadges = { badges };
})();
