// Runs in each frame of a court page: waits until the page is drawn, reads it, marks it, tells the worker, answers "show me this".

(() => {
  const quiet = 400; // milliseconds without a change before the page counts as drawn
  const longest = 2000; // of waiting for quiet on a page that never rests
  const patience = 20_000; // for a page that says it is loading

  globalThis.RecordClearancePage?.stop();
  const life = new AbortController();
  const { signal } = life;
  const { RecordClearanceReader: reader, RecordClearanceHighlight: highlight, RecordClearanceOverlay: overlay } = globalThis;

  /** @typedef {import('../types.js').PageReading} PageReading */
  /** @type {{ maps: import('../types.js').SiteMap[], reading: PageReading | null, told: string, on: boolean, badges: import('../types.js').Badge[], since: number, timer: number, firstChange: number }} */
  const page = { maps: [], reading: null, told: '', on: true, badges: [], since: Date.now(), timer: 0, firstChange: 0 };
  /** @type {{ legend: ReturnType<typeof globalThis.RecordClearanceLegend.legend>, badges: ReturnType<typeof globalThis.RecordClearanceBadges.badges> } | null} */
  let marks = null;

  const observer = new MutationObserver((changes) => {
    if (changes.every(({ target }) => target instanceof Element && target.tagName.toLowerCase() === overlay.tag)) return;
    marks?.badges.arrange();
    readSoon();
  });

  /** @param {object} message @returns {Promise<any>} */
  async function tell(message) {
    try {
      return await chrome.runtime.sendMessage(message);
    } catch {
      if (!chrome.runtime?.id) stop(); // the extension was updated or removed
      return null;
    }
  }

  async function start() {
    page.since = Date.now();
    page.told = '';
    const answer = await tell({ type: 'started' });
    page.maps = answer?.maps ?? [];
    if (signal.aborted || !page.maps.length) return;
    observer.observe(document, { subtree: true, childList: true, characterData: true });
    read();
  }

  function readSoon() {
    const now = Date.now();
    page.firstChange ||= now;
    clearTimeout(page.timer);
    page.timer = setTimeout(read, Math.max(0, Math.min(quiet, page.firstChange + longest - now)));
  }

  /** Reads with the map that fits best, and speaks up only when what is read has changed. */
  function read() {
    clearTimeout(page.timer);
    page.firstChange = 0;
    const readings = page.maps.map((map) => ({ map, reading: reader.readPage(document, map) }));
    const { map, reading } = readings.find((tried) => tried.reading.state !== 'not-docket') ?? readings[0];
    if (reading.state === 'loading' && Date.now() - page.since < patience) page.timer = setTimeout(read, quiet);
    page.reading = reading;
    draw();
    const content = JSON.stringify([reading.state, reading.missing, reading.fields.map(({ name, text }) => [name, text])]);
    if (content === page.told) return;
    const same = page.told !== '';
    page.told = content;
    if (same) page.badges = [];
    draw();
    void tell(message(map, reading));
  }

  /** A restricted page is named, and nothing of it leaves this page. @param {import('../types.js').SiteMap} map @param {PageReading} reading */
  function message(map, { state, message: text, fields, missing }) {
    const sent = isDocket({ state });
    return {
      type: 'read',
      site: map.id,
      siteName: map.name,
      state,
      message: text,
      missing: state === 'restricted' ? [] : missing,
      fields: sent ? fields.map(({ name, text: value, place, kind, label }) => ({ name, text: value, place, kind, label })) : [],
      html: sent ? reader.snapshot(document, map.links) : null,
    };
  }

  function draw() {
    const fields = isDocket(page.reading) ? page.reading.fields : [];
    const on = page.on && fields.length > 0;
    if (!on && !marks) return;
    marks ??= openMarks();
    const missing = page.reading?.missing.length ?? 0;
    marks.legend.show(
      on,
      missing ? `Read ${fields.length} of ${fields.length + missing} fields.` : `Read ${fields.length} fields.`,
    );
    marks.legend.say(page.badges[0]?.notice ?? '');
    if (on) highlight.paint(fields);
    else highlight.clear();
    if (on) marks.badges.show(page.badges, elementOf);
    else marks.badges.clear();
  }

  function openMarks() {
    const root = overlay.open(signal);
    const openPanel = () => void tell({ type: 'open-panel' });
    return {
      badges: globalThis.RecordClearanceBadges.badges(root, openPanel, signal),
      legend: globalThis.RecordClearanceLegend.legend(root, { toggle: () => toggle(), openPanel }, signal),
    };
  }

  /** @param {Pick<PageReading, 'state'> | null} reading @returns {reading is PageReading} */
  const isDocket = (reading) => reading?.state === 'ready' || reading?.state === 'partial';

  /** @param {string} name */
  const elementOf = (name) => page.reading?.fields.find((field) => field.name === name)?.element ?? null;

  function toggle(on = !page.on) {
    page.on = on;
    draw();
    void tell({ type: 'highlights', on });
  }

  /** @type {Record<string, (message: any) => unknown>} */
  const handlers = {
    answers: ({ badges }) => {
      page.badges = badges;
      draw();
    },
    show: ({ field, place }) => {
      const element = elementOf(field) ?? (place ? document.querySelector(place) : null);
      if (element) void highlight.flash(element, signal);
      return { shown: element !== null };
    },
    highlights: ({ on }) => toggle(on),
    read: () => {
      page.told = '';
      read();
    },
    start: () => void start(),
    anonymous: () => globalThis.RecordClearanceAnonymous.anonymousHtml(reader.snapshot(document), page.maps),
  };

  /** @param {any} asked @param {chrome.runtime.MessageSender} sender @param {(answer: unknown) => void} reply */
  function hear(asked, sender, reply) {
    if (sender.id !== chrome.runtime.id || !handlers[asked?.type]) return;
    reply(handlers[asked.type](asked) ?? null);
  }

  function stop() {
    life.abort();
    clearTimeout(page.timer);
    observer.disconnect();
    highlight.clear();
    try {
      chrome.runtime.onMessage.removeListener(hear);
    } catch {
      /* the extension is gone */
    }
  }

  chrome.runtime.onMessage.addListener(hear);
  addEventListener(
    'hashchange',
    () => {
      page.since = Date.now();
      page.badges = [];
      readSoon();
    },
    { signal },
  );
  addEventListener(
    'keydown',
    (event) => {
      if (event.altKey && event.shiftKey && event.code === 'KeyH' && isDocket(page.reading)) {
        event.preventDefault();
        toggle();
      }
    },
    { signal, capture: true },
  );
  addEventListener('pagehide', () => void tell({ type: 'left' }), { signal });
  addEventListener(
    'pageshow',
    (event) => {
      if (event.persisted) void start();
    },
    { signal },
  );

  globalThis.RecordClearancePage = { stop };
  void start();
})();
