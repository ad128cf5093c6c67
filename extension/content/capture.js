// The page as text for the service: a copy without scripts, styles, pictures and our own overlay.

(() => {
  const dropped = 'script, style, link, noscript, template, svg, video, audio, canvas, object, embed, record-clearance';
  const unneeded = /^(style|srcset|value|nonce|integrity|on.*|data-savepage-(?!src$).*)$/;
  const longest = 300; // characters of an attribute: pictures inside the page's text are longer

  /** @param {Document} page */
  function pageHtml(page) {
    const copy = /** @type {HTMLElement} */ (page.documentElement.cloneNode(true));
    copy.querySelectorAll(dropped).forEach((element) => element.remove());
    for (const element of [copy, ...copy.querySelectorAll('*')])
      for (const { name, value } of [...element.attributes])
        if (unneeded.test(name) || value.length > longest || /^(data|blob|javascript):/i.test(value)) element.removeAttribute(name);
    return `<!doctype html>\n${copy.outerHTML}`;
  }

  globalThis.RecordClearanceCapture = { pageHtml };
})();
