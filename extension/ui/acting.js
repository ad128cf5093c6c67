// What a person does on a page of ours: buttons and forms name an action by `data-do`, choices a change by `data-change`, as they are typed with `data-live`.

/** @typedef {Record<string, (data: DOMStringMap, form: FormData | null) => unknown>} Actions */
/** @typedef {Record<string, (data: DOMStringMap, input: HTMLInputElement) => unknown>} Changes */

/**
 * @typedef {object} Page
 * @property {Actions} actions false from a form's action keeps what was typed
 * @property {Changes} changes likewise
 * @property {() => void} render
 * @property {() => void} focus goes to the view when the button that had the focus is gone
 * @property {() => Record<string, string>} drafts what is typed and not yet saved, by input
 * @property {() => unknown} remember
 * @property {(what?: string) => void} opened an action opened a form, to be filled in next; nothing: whichever is open
 */

/** @param {Page} page @returns {{ run: (step: () => unknown) => Promise<void>, listen: () => void }} */
export function act(page) {
  /** Runs something a person did, then shows what came of it. @param {() => unknown} step */
  async function run(step) {
    const done = step();
    page.render();
    await settle(() => done);
  }

  /** The same for a tick or a choice, which already shows what the person wants. @param {() => unknown} step */
  async function settle(step) {
    await step();
    page.render();
    if (document.activeElement === document.body && !document.querySelector('dialog[open]')) page.focus();
  }

  function listen() {
    document.addEventListener('click', (event) => {
      const target = event.target instanceof Element ? event.target.closest('[data-do]') : null;
      if (!(target instanceof HTMLButtonElement) || target.disabled || target.ariaDisabled === 'true') return;
      const { dataset } = target;
      void run(() => page.actions[dataset.do ?? '']?.(dataset, null)).then(() => {
        if (dataset.do === 'edit' || dataset.do === 'start-adding') page.opened(dataset.path ?? dataset.what ?? '');
      });
    });
    document.addEventListener('click', (event) => {
      const link = event.target instanceof Element ? event.target.closest('a[href^="#"]:not([href^="#/"])') : null;
      if (!link) return;
      event.preventDefault(); // the places within a page are named after dockets, and no docket may stand in an address
      const place = document.getElementById(link.getAttribute('href')?.slice(1) ?? '');
      place?.scrollIntoView({ block: 'start' });
      place?.focus({ preventScroll: true });
    });
    document.addEventListener('submit', (event) => {
      const form = /** @type {HTMLFormElement} */ (event.target);
      const action = page.actions[form.dataset.do ?? ''];
      if (!action) return;
      event.preventDefault();
      void run(async () => {
        if ((await action(form.dataset, new FormData(form))) === false) return;
        for (const input of form.querySelectorAll('[data-draft]')) delete page.drafts()[input.id];
      }).then(() => {
        if (form.dataset.do === 'add-case') page.opened();
      });
    });
    document.addEventListener('change', (event) => {
      const input = /** @type {HTMLInputElement} */ (event.target);
      const change = page.changes[input.dataset?.change ?? ''];
      if (change)
        void settle(async () => {
          if ((await change(input.dataset, input)) !== false) delete page.drafts()[input.id];
        });
    });
    document.addEventListener('input', (event) => {
      const input = /** @type {HTMLInputElement} */ (event.target);
      if (input.dataset.live !== undefined) void settle(() => page.changes[input.dataset.change ?? '']?.(input.dataset, input));
      if (input.dataset.draft === undefined) return;
      page.drafts()[input.id] = input.value;
      void page.remember();
    });
  }

  return { run, listen };
}

/** The form that an action opened; nothing when it was closed. @param {string} what is edited or added */
export const focusEditor = (what) =>
  what && /** @type {HTMLElement | null} */ (document.querySelector('form.edit [data-focus]'))?.focus();

/** The place among `count` that a key moves to from `at`; nothing for another key. @param {string} key @param {number} at @param {number} count */
export function moved(key, at, count) {
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: count - 1 }[key];
  return to === undefined || at < 0 ? undefined : (to + count) % count;
}
