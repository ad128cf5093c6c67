// A copy of a page for the maintainers when a court has changed it: its shape and its labels, and nobody's data.

(() => {
  const kept = new Set(['class', 'id', 'label', 'data-header-text', 'colspan', 'rowspan', 'ng-if', 'ng-repeat', 'type', 'role']);

  /** @param {string} text */
  const key = (text) => text.replace(/\s+/g, ' ').trim().replace(/:$/, '').toLowerCase();

  /** Every text of a site map: the labels it looks for. @param {unknown} part @returns {string[]} */
  const textsOf = (part) =>
    typeof part === 'string' ? [part] : part && typeof part === 'object' ? Object.values(part).flatMap(textsOf) : [];

  /** @param {string} text */
  const masked = (text) => text.replace(/\p{L}/gu, 'x').replace(/\p{N}/gu, '0');

  /** @param {string} html @param {import('../types.js').SiteMap[]} maps */
  function anonymousHtml(html, maps) {
    const copy = new DOMParser().parseFromString(html, 'text/html');
    const labels = new Set(maps.flatMap(textsOf).map(key));
    copy.querySelectorAll('head > *').forEach((element) => element.remove());
    for (const element of copy.querySelectorAll('*'))
      for (const { name, value } of [...element.attributes])
        if (!kept.has(name)) element.removeAttribute(name);
        else if ((name === 'label' || name === 'data-header-text' || name === 'id') && !labels.has(key(value)))
          element.setAttribute(name, name === 'id' ? value.replace(/\d/g, '0') : masked(value));
    const texts = copy.createTreeWalker(copy, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const text = texts.currentNode.nodeValue ?? '';
      if (!labels.has(key(text))) texts.currentNode.nodeValue = masked(text);
    }
    return `<!DOCTYPE html>${copy.documentElement.outerHTML}`;
  }

  globalThis.RecordClearanceAnonymous = { anonymousHtml };
})();
