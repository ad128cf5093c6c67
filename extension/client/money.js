// Money owed over several cases.

import { moneyText } from '../ui/dates.js';

/** What the cases' accounts come to, in words; empty when no account shows a balance. @param {import('../types.js').Case[]} cases */
export function addedUp(cases) {
  const cents = cases.reduce((sum, { balanceDue }) => sum + Math.round((balanceDue ?? 0) * 100), 0);
  return cents ? moneyText(cents / 100) : '';
}
