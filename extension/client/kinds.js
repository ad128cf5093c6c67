// The kinds of charge that a state's law tells apart, in plain words.

import { state } from './state.js';

/** The name stands where its words are not known. @param {string} kind */
export const kindText = (kind) => {
  const record = state.view === 'page' ? state.page?.record : state.client?.record;
  return state.kinds[record?.jurisdiction ?? '']?.[kind] ?? kind;
};

/** @param {string[] | null | undefined} classification all that it may be */
export const classificationText = (classification) =>
  !classification?.length
    ? ''
    : classification.length === 1
      ? `Kind of charge: ${kindText(classification[0])}`
      : `Kind of charge not settled. It may be: ${classification.map(kindText).join('; or ')}`;
