// Says what the highlights mean, and takes them off.

(() => {
  const corners = ['bottom-right', 'bottom-left', 'top-left', 'top-right'];
  const words = { case: 'Case', person: 'Person', charge: 'Charge', dates: 'Dates', disposition: 'Disposition', money: 'Money' };

  /**
   * @param {ShadowRoot} root
   * @param {{ toggle: () => void, openPanel: () => void }} actions
   * @param {AbortSignal} signal
   */
  function legend(root, actions, signal) {
    const { make } = globalThis.RecordClearanceOverlay;
    const kinds = make(
      'ul',
      {},
      ...Object.entries(words).map(([kind, word]) => make('li', {}, make('mark', { class: kind }, word))),
    );
    const move = make(
      'button',
      { type: 'button', 'aria-label': 'Move the legend to another corner', title: 'Move to another corner' },
      '⤡',
    );
    const fold = make('button', { type: 'button', 'aria-label': 'Fold the legend', 'aria-expanded': 'true', title: 'Fold' }, '–');
    const panel = make('button', { type: 'button' }, 'Open panel');
    const off = make('button', { type: 'button', title: 'Alt+Shift+H' }, 'Take all off');
    const status = make('p', { role: 'status' });
    const notice = make('p', { class: 'notice' });
    const body = make('div', {}, status, kinds, make('footer', {}, panel, off), notice);
    const box = make(
      'section',
      {
        class: 'card legend',
        'aria-label': 'RecordClearance legend',
        'data-corner': corners[window === top ? 0 : 3],
        hidden: '',
      },
      make('header', {}, make('h2', {}, 'RecordClearance'), move, fold),
      body,
    );
    root.append(box);

    move.addEventListener(
      'click',
      () => {
        box.dataset.corner = corners[(corners.indexOf(box.dataset.corner ?? '') + 1) % corners.length];
      },
      { signal },
    );
    const foldBody = (/** @type {boolean} */ folded) => {
      body.hidden = folded;
      fold.setAttribute('aria-expanded', String(!body.hidden));
      fold.textContent = body.hidden ? '+' : '–';
    };
    foldBody(innerWidth < 600); // small windows need their room
    fold.addEventListener('click', () => foldBody(!body.hidden), { signal });
    panel.addEventListener('click', actions.openPanel, { signal });
    off.addEventListener('click', actions.toggle, { signal });
    box.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Escape') actions.toggle();
      },
      { signal },
    );

    return {
      /** @param {boolean} on @param {string} text */
      show: (on, text) => {
        box.hidden = !on;
        status.textContent = text;
      },
      /** @param {string} text */
      say: (text) => {
        notice.textContent = text;
      },
    };
  }

  globalThis.RecordClearanceLegend = { legend };
})();
