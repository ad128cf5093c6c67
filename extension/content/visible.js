// @ts-check
// What a person sees of a court page: texts, and where they stand. The service does the same in VisiblePage.cs,
// PageScope.cs and PagePlaces.cs. A classic script, because content scripts cannot be modules.

(() => {
  const inLine = new Set((
    'a abbr b bdi bdo cite code em font i kbd mark nobr q s small span strong sub sup time tt u var wbr').split(' '));

  /** @type {Map<string, RegExp>} */
  const patterns = new Map();

  /** @param {string} source */
  function pattern(source) {
    let known = patterns.get(source);
    if (!known) {
      patterns.set(source, known = new RegExp(source, 'i'));
    }
    return known;
  }

  /** A label as it is compared: without its colon, without regard to case. @param {string} text */
  const labelKey = (text) => text.replace(/:+$/, '').replace(/ +$/, '').toLowerCase();

  /**
   * The visible text of an element, white space collapsed.
   * @param {Element} element
   * @param {(child: Element) => boolean} [visible]
   */
  function textOf(element, visible = () => true) {
    /** @type {string[]} */
    const parts = [];
    const add = (/** @type {Element} */ parent) => {
      for (let node = parent.firstChild; node; node = node.nextSibling) {
        if (node.nodeType === 3) {
          parts.push(/** @type {Text} */ (node).data);
        } else if (node.nodeType === 1 && visible(/** @type {Element} */ (node))) {
          const separate = inLine.has(/** @type {Element} */ (node).localName) ? '' : ' ';
          parts.push(separate);
          add(/** @type {Element} */ (node));
          parts.push(separate);
        }
      }
    };
    add(element);
    return collapsed(parts);
  }

  const collapsed = (/** @type {string[]} */ parts) => parts.join('').toWellFormed().replace(/\s+/g, ' ').replace(/^ | $/g, '');

  /**
   * The lines that an element is drawn in: a break or the edge of a box ends one.
   * @param {Element} element
   * @param {(child: Element) => boolean} visible
   */
  function linesOf(element, visible) {
    /** @type {import('../types.js').PageLine[]} */
    const lines = [];
    /** @type {string[]} */
    let parts = [];
    /** @type {Element[]} */
    let holds = [];
    const end = (/** @type {Element} */ box) => {
      const text = collapsed(parts);
      if (text) {
        lines.push({ element: box, text, holds });
      }
      [parts, holds] = [[], []];
    };
    const add = (/** @type {Element} */ parent, /** @type {Element} */ box) => {
      for (let node = parent.firstChild; node; node = node.nextSibling) {
        if (node.nodeType === 3) {
          parts.push(/** @type {Text} */ (node).data);
        } else if (node.nodeType === 1 && visible(/** @type {Element} */ (node))) {
          const child = /** @type {Element} */ (node);
          if (inLine.has(child.localName)) {
            holds.push(child);
            add(child, box);
          } else {
            end(box);
            add(child, child);
            end(child);
          }
        }
      }
    };
    add(element, element);
    end(element);
    return lines;
  }

  const plainId = /^[A-Za-z][\w-]*$/;

  /**
   * A CSS path from the nearest ancestor with an id of its own, else from the top.
   * @param {Element} element
   * @param {Map<Element, string>} [known] places found so far
   * @returns {string}
   */
  function placeOf(element, known = new Map()) {
    let place = known.get(element);
    if (place === undefined) {
      known.set(element, place = findPlace(element, known));
    }
    return place;
  }

  /** @param {Element} element @param {Map<Element, string>} known */
  function findPlace(element, known) {
    const { id, localName, parentElement } = element;
    if (plainId.test(id) && element.ownerDocument.querySelectorAll('#' + id).length === 1) {
      return '#' + id;
    }
    const name = localName.replace(/[^A-Za-z0-9-]/g, '\\$&');
    if (!parentElement) {
      return name;
    }
    let position = 1;
    for (let before = element.previousElementSibling; before; before = before.previousElementSibling) {
      position += before.localName === localName ? 1 : 0;
    }
    return `${placeOf(parentElement, known)} > ${name}:nth-of-type(${position})`;
  }

  /**
   * What a person sees of the docket. Text standing directly in an element makes the outermost such element a block:
   * a label, a heading or a value.
   * @param {Element} root
   * @param {string} ignore
   */
  function visiblePage(root, ignore) {
    /** @type {Set<Element>} */
    const visible = new Set();
    /** @type {Set<Element>} */
    const blocks = new Set();
    /** @type {Map<Element, string>} */
    const texts = new Map();

    const hasOwnText = (/** @type {Element} */ element) => {
      for (let node = element.firstChild; node; node = node.nextSibling) {
        if (node.nodeType === 3 && /\S/.test(/** @type {Text} */ (node).data)) {
          return true;
        }
      }
      return false;
    };
    const walk = (/** @type {Element} */ element, /** @type {boolean} */ inBlock) => {
      visible.add(element);
      // The root is no block: a stray word beside the tables would make one text of the whole page.
      const block = element !== root && !inBlock && hasOwnText(element);
      if (block) {
        blocks.add(element);
      }
      for (let child = element.firstElementChild; child; child = child.nextElementSibling) {
        if (!child.matches(ignore)) {
          walk(child, inBlock || block);
        }
      }
    };
    walk(root, false);

    const cellsOf = (/** @type {Element} */ row) => [...row.children].filter((cell) => visible.has(cell) && /^t[dh]$/.test(cell.localName));
    const widthOf = (/** @type {Element} */ cell) => {
      const span = cell.getAttribute('colspan') ?? '';
      return /^[1-9][0-9]?$/.test(span) ? Number(span) : 1;
    };
    /** The header cells above each row of a table: of the same words, the nearest. @type {Map<Element, Map<Element, Map<string, number>>>} */
    const tables = new Map();
    const headersOf = (/** @type {Element} */ table) => {
      let known = tables.get(table);
      if (!known) {
        tables.set(table, known = new Map());
        /** @type {Map<string, number>} */
        let above = new Map();
        for (const row of [...table.querySelectorAll('tr')].filter((line) => line.closest('table') === table)) {
          known.set(row, above);
          const cells = cellsOf(row);
          if (cells.some((cell) => cell.localName === 'th')) {
            above = new Map(above);
            let at = 0;
            for (const cell of cells) {
              if (cell.localName === 'th') {
                above.set(labelKey(page.text(cell)), at);
              }
              at += widthOf(cell);
            }
          }
        }
      }
      return known;
    };

    const page = {
      root,
      /** @param {Element} element */
      text(element) {
        let known = texts.get(element);
        if (known === undefined) {
          texts.set(element, known = textOf(element, (child) => visible.has(child)));
        }
        return known;
      },
      /** @param {Element} scope @param {string} css */
      below: (scope, css) => [...scope.querySelectorAll(css)].filter((element) => visible.has(element)),
      /** @param {Element} scope @returns {Element[]} */
      blocks: (scope) => [scope, ...scope.querySelectorAll('*')].filter((element) => blocks.has(element)),
      /** The visible elements after this one in its parent. @param {Element} element */
      after(element) {
        const found = [];
        for (let next = element === root ? null : element.nextElementSibling; next; next = next.nextElementSibling) {
          if (visible.has(next)) {
            found.push(next);
          }
        }
        return found;
      },
      /** The cell of a table's row that stands under one of these headers. @param {Element} row @param {string[]} keys */
      under(row, keys) {
        const table = row.closest('table');
        const above = table && headersOf(table).get(row);
        const column = keys.map((key) => above?.get(key)).find((at) => at !== undefined);
        let at = 0;
        for (const cell of column === undefined ? [] : cellsOf(row)) {
          at += widthOf(cell);
          if (at > /** @type {number} */ (column)) {
            return cell.localName === 'td' ? [cell] : [];
          }
        }
        return [];
      },
      /** @param {Element} element */
      lines: (element) => linesOf(element, (child) => visible.has(child)),
      /** @param {Element} element @param {string} name */
      attribute: (element, name) => collapsed([element.getAttribute(name) ?? '']),
      // A label may sit alone in a box of its own: then its value stands beside the box.
      /** @param {Element} block @returns {Element[]} */
      beside(block) {
        const next = page.after(block);
        return next.length > 0 || block === root ? next : page.after(/** @type {Element} */ (block.parentElement));
      },
    };
    return page;
  }

  /**
   * @param {ReturnType<typeof visiblePage>} page
   * @param {Element[]} roots
   * @param {{ label?: string[], heading?: string[], column?: string[], at?: string, text?: string, lines?: 'all' | 'own' }} finder
   * @returns {Element[]}
   */
  function find(page, roots, finder) {
    const named = (/** @type {string[]} */ names) => {
      const keys = names.map(labelKey);
      return roots.flatMap(page.blocks).filter((block) => keys.includes(labelKey(page.text(block))));
    };
    const found = finder.label ? named(finder.label).flatMap((block) => page.beside(block).slice(0, 1))
      : finder.heading ? named(finder.heading).flatMap(page.beside)
        : finder.column ? roots.flatMap((root) => page.under(root, (finder.column ?? []).map(labelKey)))
          : !finder.at && finder.text && !finder.lines ? roots.flatMap(page.blocks)
            : roots;
    const { at } = finder;
    return at ? found.flatMap((root) => page.below(root, at)) : found;
  }

  Object.assign(globalThis, { RecordClearanceVisible: { visiblePage, find, pattern, labelKey, textOf, placeOf } });
})();
