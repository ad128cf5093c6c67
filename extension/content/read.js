// @ts-check
// Reads a court page by its site map. The service reads the same page with server/Reading/PageReader.cs: both must
// give the same fields, texts and places. Needs visible.js.

/**
 * @typedef {'ready' | 'partial' | 'changed' | 'restricted' | 'loading' | 'signed-out' | 'error' | 'not-docket'} PageState
 * @typedef {{ label?: string[], heading?: string[], column?: string[], at?: string, text?: string, attribute?: string, lines?: 'all' | 'own' }} Finder
 * @typedef {Finder & { title: string, kind: string, need?: string, or?: Finder[], many?: boolean, skip?: number, shows?: string }} FieldMap
 * @typedef {Finder & { title: string, need?: string, or?: Finder[], span?: boolean, split?: string, cut?: string, fields?: Record<string, FieldMap>, groups?: Record<string, GroupMap> }} GroupMap
 * @typedef {{ titles: string[], need?: string, fields?: Record<string, FieldMap>, groups?: Record<string, GroupMap>, anyOf?: string[] }} SectionMap
 * @typedef {{ state: PageState, has: string, lacks?: string, empty?: string, text?: string, message: string }} PageMark
 * @typedef {{ id: string, name: string, jurisdiction: string, matches: string[], caseNumbers?: string[], root: string, ignore: string[],
 *   page?: 'list', links?: string, section?: { header: string, title?: string, frame: string }, states?: PageMark[], messages: Record<string, string>,
 *   restricted?: { field: string, text: string, message: string }[], sections: Record<string, SectionMap> }} SiteMap
 * @typedef {{ name: string, text: string, place: string, kind: string, label: string, element: Element }} ReadField
 * @typedef {import('../types.js').VisiblePage} VisiblePage
 * @typedef {import('../types.js').PageLine} PageLine
 * @typedef {Element[] | PageLine[]} Scope the elements being read, or the lines of one row cut out of running text
 * @typedef {{ name: string, label: string }} MissingField
 * @typedef {{ state: PageState, message: string, fields: ReadField[], missing: MissingField[], unknown: string[] }} PageReading
 */

(() => {
  const { visiblePage, find, pattern, labelKey, textOf, placeOf } = globalThis.RecordClearanceVisible;

  /**
   * Follows a site map over one page and keeps what it finds, and what it should have found.
   * @param {VisiblePage} page
   */
  function collector(page) {
    /** @type {Map<Element, string>} */
    const places = new Map();
    /** @type {ReadField[]} */
    const fields = [];
    /** @type {MissingField[]} */
    const missing = [];
    /** @type {PageState} */
    let state = 'ready';

    const tries = (/** @type {FieldMap | GroupMap} */ part) => [part, ...part.or ?? []];

    function miss(/** @type {string | undefined} */ need, /** @type {string} */ name, /** @type {string} */ label) {
      if (need === 'always' || need === 'usually') {
        missing.push({ name, label });
        state = need === 'always' || state === 'changed' ? 'changed' : 'partial';
      }
    }

    /** @param {Scope} scope @returns {scope is PageLine[]} */
    const areLines = (scope) => scope.length > 0 && 'holds' in scope[0];

    /** @param {Scope} scope @param {Finder} finder @returns {{ element: Element, text: string }[]} */
    function textsIn(scope, finder) {
      if (areLines(scope)) {
        return scope.filter((line) => !finder.at || line.holds.some((element) => element.matches(finder.at ?? '')));
      }
      const found = find(page, scope, finder);
      return finder.lines ? found.flatMap((element) => page.lines(element).filter((line) => finder.lines === 'all' || line.element === element))
        : found.map((element) => ({ element, text: finder.attribute ? page.attribute(element, finder.attribute) : page.text(element) }));
    }

    function texts(/** @type {Scope} */ scope, /** @type {Finder} */ finder, /** @type {string | undefined} */ shows) {
      /** @type {{ element: Element, text: string }[]} */
      const found = [];
      for (const { element, text: whole } of textsIn(scope, finder)) {
        let text = whole;
        if (finder.text) {
          const match = pattern(finder.text).exec(text);
          text = (match?.[1] ?? match?.[0] ?? '').replace(/^ +| +$/g, '');
          if (!text) {
            continue;
          }
        }
        if (shows ?? text) {
          found.push({ element, text: shows ?? text });
        }
      }
      return found;
    }

    function readField(/** @type {Scope} */ scope, /** @type {string} */ name, /** @type {FieldMap} */ field) {
      for (const finder of tries(field)) {
        const found = texts(scope, finder, field.shows).slice(field.skip ?? 0);
        const kept = field.many ? found : found.slice(0, 1);
        kept.forEach(({ element, text }, i) => fields.push({
          name: field.many ? `${name}[${i}]` : name, text, place: placeOf(element, places), kind: field.kind, label: field.title, element,
        }));
        if (kept.length > 0) {
          return true;
        }
      }
      return false;
    }

    function rowsOf(/** @type {Element[]} */ roots, /** @type {Finder} */ finder) {
      /** @type {Element[]} */
      const rows = [];
      for (const row of find(page, roots, finder)) {
        if (!rows.at(-1)?.contains(row) && (!finder.text || pattern(finder.text).test(page.text(row)))) {
          rows.push(row);
        }
      }
      return rows;
    }

    function spread(/** @type {Element} */ row, /** @type {Element[]} */ rows) {
      const after = page.after(row);
      const next = after.findIndex((sibling) => rows.includes(sibling));
      return [row, ...next < 0 ? after : after.slice(0, next)];
    }

    function cut(/** @type {Element[]} */ roots, /** @type {string} */ start) {
      /** @type {Element[][]} */
      const rows = [];
      for (const block of roots.flatMap(page.blocks)) {
        if (pattern(start).test(page.text(block))) {
          rows.push([block]);
        } else {
          rows.at(-1)?.push(block);
        }
      }
      return rows;
    }

    function cutLines(/** @type {Element[]} */ roots, /** @type {string} */ start) {
      /** @type {PageLine[][]} */
      const rows = [];
      for (const root of roots) {
        /** @type {PageLine[] | undefined} */
        let row;
        for (const line of page.lines(root)) {
          if (line.element === root && pattern(start).test(line.text)) {
            rows.push(row = []);
          }
          row?.push(line);
        }
      }
      return rows;
    }

    function readGroup(/** @type {Element[]} */ roots, /** @type {string} */ name, /** @type {GroupMap} */ group) {
      /** @type {Element[]} */
      let rows = [];
      for (const finder of tries(group)) {
        rows = rowsOf(roots, finder);
        if (rows.length > 0) {
          break;
        }
      }
      /** @type {Scope[]} */
      const scopes = group.cut ? cutLines(rows, group.cut)
        : group.split ? cut(rows.length > 0 ? rows : roots, group.split)
          : rows.map((row) => group.span ? spread(row, rows) : [row]);
      let count = 0;
      for (const scope of scopes) {
        const before = { fields: fields.length, missing: missing.length, state };
        readParts(scope, `${name}[${count}].`, group);
        if (fields.length > before.fields) {
          count++;
        } else {
          // A row without a single field is a spacer.
          missing.length = before.missing;
          state = before.state;
        }
      }
      return count > 0;
    }

    /** @param {Scope} scope @param {string} prefix @param {{ fields?: Record<string, FieldMap>, groups?: Record<string, GroupMap> }} parts */
    function readParts(scope, prefix, parts) {
      for (const [name, field] of Object.entries(parts.fields ?? {})) {
        if (!readField(scope, prefix + name, field)) {
          miss(field.need, prefix + name, field.title);
        }
      }
      for (const [name, group] of Object.entries(parts.groups ?? {})) {
        if (areLines(scope) || !readGroup(scope, prefix + name, group)) {
          miss(group.need, prefix + name, group.title);
        }
      }
    }

    function readSection(/** @type {string} */ name, /** @type {SectionMap} */ section, /** @type {Element[]} */ roots) {
      const before = fields.length;
      if (roots.length > 0) {
        readParts(roots, '', section);
      } else {
        miss(section.need, name, section.titles[0]);
      }
      if (roots.length > 0 && section.anyOf && fields.length === before) {
        miss('usually', name, section.titles[0]);
      }
    }

    return { fields, missing, readSection, state: () => state };
  }

  /** The titled parts that are shown. @param {VisiblePage} page @param {SiteMap} siteMap */
  function sectionsOf(page, siteMap) {
    if (!siteMap.section) {
      return [];
    }
    const { header, title, frame } = siteMap.section;
    return page.below(page.root, header).map((element) => {
      const text = title ? element.getAttribute(title) ?? '' : page.text(element);
      const box = element.closest(frame);
      const within = box && box !== page.root && page.root.contains(box) ? box : element.parentElement;
      return { title: text, key: labelKey(text.trim()), element: /** @type {Element} */ (within) };
    });
  }

  /** @param {Document} document @param {SiteMap} siteMap @returns {PageReading} */
  function readPage(document, siteMap) {
    const unread = (/** @type {PageState} */ state, /** @type {string} */ message) =>
      ({ state, message, fields: [], missing: [], unknown: [] });
    const root = document.querySelector(siteMap.root);
    const page = root && visiblePage(root, siteMap.ignore.join(', '));
    for (const mark of siteMap.states ?? []) {
      const fits = !(mark.empty && page && page.text(page.root) !== '')
        && document.querySelector(mark.has)
        && !(mark.lacks && document.querySelector(mark.lacks))
        && (!mark.text || page && pattern(mark.text).test(page.text(page.root)));
      if (fits) {
        return unread(mark.state, mark.message);
      }
    }
    if (!page) {
      return unread('not-docket', siteMap.messages['not-docket'] ?? '');
    }

    const shown = sectionsOf(page, siteMap);
    const { fields, missing, readSection, state } = collector(page);
    const known = new Set();
    for (const [name, section] of Object.entries(siteMap.sections)) {
      const keys = section.titles.map(labelKey);
      keys.forEach((key) => known.add(key));
      readSection(name, section, keys.length === 0 ? [page.root] : shown.filter((part) => keys.includes(part.key)).map((part) => part.element));
    }
    for (const mark of siteMap.restricted ?? []) {
      if (fields.some((field) => field.name.replace(/\[\d+\]/g, '') === mark.field && pattern(mark.text).test(field.text))) {
        return unread('restricted', mark.message);
      }
    }
    // A civil docket of the same product lacks the charges because it has none.
    const number = fields.find((field) => field.name === 'case.number');
    const forms = siteMap.caseNumbers ?? [];
    if (state() === 'changed' && number && forms.length > 0 && !forms.some((form) => pattern(form).test(number.text))) {
      return unread('not-docket', siteMap.messages['other-docket'] ?? '');
    }
    return {
      state: state(),
      message: state() === 'ready' ? '' : siteMap.messages[state()] ?? '',
      fields,
      missing,
      unknown: shown.filter((part) => !known.has(part.key)).map((part) => part.title),
    };
  }

  /**
   * The page as it is posted to the service: what a reader needs of it, without scripts, styles, comments and the
   * contents of pictures. Every element that counts for a place stays.
   * @param {Document} document
   * @param {string} [links] a selector of the links whose address is read
   */
  function snapshot(document, links) {
    const copy = /** @type {Element} */ (document.documentElement.cloneNode(true));
    for (const element of copy.querySelectorAll('script, style, link, svg, noscript, template, object, embed')) {
      element.textContent = '';
    }
    for (const element of copy.querySelectorAll('*')) {
      for (const { name, value } of [...element.attributes]) {
        if (name === 'style' || name === 'srcset' || name === 'href' && !(links && element.matches(links)) || name.startsWith('on') || value.startsWith('data:')) {
          element.removeAttribute(name);
        }
      }
    }
    const comments = document.createTreeWalker(copy, 128 /* NodeFilter.SHOW_COMMENT */);
    const found = [];
    while (comments.nextNode()) {
      found.push(comments.currentNode);
    }
    found.forEach((comment) => comment.parentNode?.removeChild(comment));
    return `<!DOCTYPE html>${copy.outerHTML}`.toWellFormed();
  }

  Object.assign(globalThis, { RecordClearanceReader: { readPage, snapshot, textOf, placeOf } });
})();
