// The one element added to the page: closed to the page's scripts, over its content, never inside it.

(() => {
  const tag = 'record-clearance';

  const css = `
    :host { all: initial; position: fixed; inset: 0; pointer-events: none; z-index: 2147483647; color-scheme: light dark;
      --ground: #fff; --text: #1b2430; --soft: #56616f; --line: #c9d1db; --focus: #1f5fa8;
      --eligible: #1f6b43; --eligible-on: #1f5fa8; --ineligible: #a3262a; --needs-review: #8a5300; --automatic: #5b3d9a; }
    @media (prefers-color-scheme: dark) {
      :host { --ground: #1c232c; --text: #e8edf3; --soft: #aab5c2; --line: #46515e; --focus: #8fc0f7;
        --eligible: #7fd6a4; --eligible-on: #8fc0f7; --ineligible: #f5a3a3; --needs-review: #f2c078; --automatic: #c7b0f5; } }
    * { box-sizing: border-box; font: 13px/1.4 system-ui, -apple-system, 'Segoe UI', Roboto, sans-serif; }
    [hidden] { display: none !important; }
    button, input { pointer-events: auto; font: inherit; color: inherit; cursor: pointer; }
    :focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
    p, ul { margin: 0; padding: 0; } ul { list-style: none; }
    svg { width: 12px; height: 12px; flex: none; fill: none; stroke: currentColor; stroke-width: 2.2; stroke-linecap: round; stroke-linejoin: round; }
    .card { pointer-events: auto; position: fixed; background: var(--ground); color: var(--text); border: 1px solid var(--line);
      border-radius: 8px; box-shadow: 0 4px 18px rgb(0 0 0 / .22); }
    .badge { position: fixed; top: 0; left: 0; display: inline-flex; align-items: center; gap: 5px; min-height: 24px; max-width: 260px; padding: 1px 9px 1px 7px;
      border: 1.5px solid currentColor; border-radius: 12px; background: var(--ground); font-weight: 600; font-size: 12px; white-space: nowrap; box-shadow: 0 1px 3px rgb(0 0 0 / .2); }
    .badge span { overflow: hidden; text-overflow: ellipsis; }
    .eligible { color: var(--eligible); } .eligible-on { color: var(--eligible-on); border-style: dashed; } .ineligible { color: var(--ineligible); border-radius: 3px; }
    .needs-review { color: var(--needs-review); border-style: dotted; } .automatic { color: var(--automatic); border-style: double; border-width: 3px; }
    .why { z-index: 1; width: min(400px, calc(100vw - 16px)); max-height: min(420px, calc(100vh - 16px)); overflow: auto; padding: 10px 14px; }
    .why h2 { margin: 0; font-size: 14px; font-weight: 650; } .why .cite, .why .notice, .legend .notice { color: var(--soft); font-size: 12px; }
    .why li { display: grid; grid-template-columns: 16px 1fr; gap: 4px; padding: 4px 0; border-top: 1px solid var(--line); }
    .why li b { font-weight: 700; } .why ul { margin: 6px 0; } .why .note { margin: 6px 0; } .why .notice { border-top: 1px solid var(--line); padding-top: 6px; }
    .why > button { margin-top: 6px; } .why button, .legend button { border: 1px solid var(--line); border-radius: 5px; background: transparent; padding: 2px 9px; min-height: 26px; }
    .legend { width: 236px; padding: 8px 12px 10px; } .legend header { display: flex; align-items: center; gap: 6px; justify-content: space-between; }
    .legend h2 { margin: 0; font-size: 13px; font-weight: 650; flex: 1; } .legend header button { min-width: 26px; padding: 0 4px; }
    .legend ul { display: grid; grid-template-columns: 1fr 1fr; gap: 2px 12px; margin: 6px 0; }
    .legend li { text-decoration-thickness: 2px; text-underline-offset: 2px; }
    .legend mark { padding: 0 3px; } .legend label { display: flex; gap: 6px; align-items: center; min-height: 26px; }
    .legend footer { display: flex; gap: 8px; align-items: center; justify-content: space-between; flex-wrap: wrap; } .legend .notice { margin-top: 6px; }
    .legend[data-corner='bottom-right'] { right: 16px; bottom: 16px; } .legend[data-corner='bottom-left'] { left: 16px; bottom: 16px; }
    .legend[data-corner='top-left'] { left: 16px; top: 16px; } .legend[data-corner='top-right'] { right: 16px; top: 16px; }
    .case { background: #e8eaee; color: #16202c; text-decoration: underline solid 1px #4a5568; } .person { background: #d9e8fb; color: #10243b; text-decoration: underline solid 2px #1f5fa8; }
    .charge { background: #e9e0f8; color: #26153f; text-decoration: underline double #6a3fb0; } .dates { background: #d5f0ee; color: #0c2c2a; text-decoration: underline dotted 2px #0d6e68; }
    .disposition { background: #ffe7cf; color: #3a1f04; text-decoration: underline dashed 2px #a34d00; } .money { background: #dff2d8; color: #12300a; text-decoration: underline wavy #2f7a1c; }`;

  /** @param {AbortSignal} signal @returns {ShadowRoot} */
  function open(signal) {
    document.querySelectorAll(tag).forEach((old) => old.remove());
    const host = document.createElement(tag);
    host.setAttribute('lang', 'en');
    const root = host.attachShadow({ mode: 'closed' });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    root.adoptedStyleSheets = [sheet];
    document.documentElement.append(host);
    signal.addEventListener('abort', () => host.remove());
    return root;
  }

  /**
   * @param {string} tagName @param {Record<string, string>} [attributes] @param {...(Node | string)} children
   */
  function make(tagName, attributes = {}, ...children) {
    const element = document.createElement(tagName);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    element.append(...children);
    return element;
  }

  /** @param {string} path */
  function drawing(path) {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    const line = document.createElementNS('http://www.w3.org/2000/svg', 'path');
    svg.setAttribute('viewBox', '0 0 16 16');
    svg.setAttribute('aria-hidden', 'true');
    line.setAttribute('d', path);
    svg.append(line);
    return svg;
  }

  globalThis.RecordClearanceOverlay = { tag, open, make, drawing };
})();
