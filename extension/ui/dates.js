// Dates and money as a person in the United States reads them.

const long = new Intl.DateTimeFormat('en-US', { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' });
const dollars = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });

/** `2026-11-01` as "Nov 1, 2026"; anything else as it stands. @param {unknown} value */
export const dateText = (value) =>
  isDate(value) ? long.format(new Date(`${value.slice(0, 10)}T00:00:00Z`)) : String(value ?? '');

/** @param {unknown} value @returns {value is string} */
export const isDate = (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}(T.*)?$/.test(value);

/** @param {number} value */
export const moneyText = (value) => dollars.format(value);

/** The local calendar day. */
export const today = () => {
  const now = new Date();
  return `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}-${String(now.getDate()).padStart(2, '0')}`;
};
