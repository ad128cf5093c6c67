// What the parts of the options page share.

/** @param {string} id */
export const element = (id) => /** @type {HTMLElement} */ (document.getElementById(id));

/** @param {string} id */
export const form = (id) => /** @type {HTMLFormElement} */ (document.getElementById(id));

/** @param {string} id */
export const input = (id) => /** @type {HTMLInputElement} */ (document.getElementById(id));

/** @param {string} id @param {string} text */
export const say = (id, text) => {
  element(id).textContent = text;
};
