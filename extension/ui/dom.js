// Building and refreshing the panel's elements. Everything is text: page content can never become markup.

/** @typedef {Node | string | number | null | undefined | false} Child */

const properties = new Set(['value', 'checked', 'disabled', 'open', 'selected']);

/**
 * Makes an element: `h('p', { class: 'hint' }, 'Some text')`.
 * @param {string} tag
 * @param {Record<string, unknown> | null} [attributes] true writes the bare attribute; false, null and undefined leave it out
 * @param {...(Child | Child[])} children
 */
export const h = (tag, attributes, ...children) => {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === false || value === null || value === undefined) continue;
    element.setAttribute(name, value === true ? '' : String(value));
    if (properties.has(name)) Reflect.set(element, name, value);
  }
  element.append(
    ...children
      .flat()
      .filter((child) => child !== null && child !== undefined && child !== false)
      .map((child) => (child instanceof Node ? child : String(child))),
  );
  return element;
};

/**
 * Makes `current` look like `fresh` while keeping elements that stay, so that focus, scrolling, opened
 * details and half-typed answers survive a redraw.
 * @param {Element} current
 * @param {Element} fresh
 */
export function patch(current, fresh) {
  patchAttributes(current, fresh);
  const kept = new Map([...current.children].filter((child) => child.id).map((child) => [child.id, child]));
  let place = current.firstChild;
  for (const wanted of [...fresh.childNodes]) {
    const match = wanted instanceof Element && wanted.id ? kept.get(wanted.id) : fits(place, wanted) ? place : null;
    if (match && fits(match, wanted)) {
      if (match !== place) current.insertBefore(match, place);
      else place = place.nextSibling;
      if (match instanceof Element && wanted instanceof Element) patch(match, wanted);
      else if (match.nodeValue !== wanted.nodeValue) match.nodeValue = wanted.nodeValue;
    } else current.insertBefore(wanted, place);
  }
  while (place) {
    const gone = place;
    place = place.nextSibling;
    gone.remove();
  }
}

/** Shows these children in an element of the page. @param {HTMLElement} element @param {Child[]} children */
export function fill(element, children) {
  const fresh = /** @type {HTMLElement} */ (element.cloneNode(false));
  fresh.append(...children.filter((child) => child instanceof Node));
  patch(element, fresh);
}

/** @param {Node | null} node @param {Node} wanted @returns {node is Node} */
const fits = (node, wanted) =>
  node !== null &&
  node.nodeName === wanted.nodeName &&
  (!(node instanceof Element) || !(wanted instanceof Element) || node.id === wanted.id);

/** @param {Element} current @param {Element} fresh */
function patchAttributes(current, fresh) {
  for (const { name } of [...current.attributes])
    if (!fresh.hasAttribute(name) && !(name === 'open')) current.removeAttribute(name);
  for (const { name, value } of [...fresh.attributes])
    if (current.getAttribute(name) !== value && !(name === 'open')) current.setAttribute(name, value);
  if (current === document.activeElement && !isButtonLike(current)) return;
  for (const name of ['value', 'checked', 'disabled'])
    if (name in current && Reflect.get(current, name) !== Reflect.get(fresh, name))
      Reflect.set(current, name, Reflect.get(fresh, name));
}

/** @param {Element} element */
const isButtonLike = (element) =>
  element instanceof HTMLButtonElement ||
  (element instanceof HTMLInputElement && (element.type === 'radio' || element.type === 'checkbox'));
