// The toolbar button says at a glance how the page of its tab stands.

/** @typedef {import('../types.js').TabPage} TabPage */

const colours = { good: '#1f6b43', look: '#8a5300', bad: '#a3262a', quiet: '#4a5568' };

/** @param {TabPage | null} page @returns {{ text: string, colour: string, title: string }} */
export function toolbarFor(page) {
  if (!page || page.state === 'not-docket' || page.state === 'unread')
    return { text: '', colour: colours.quiet, title: 'Open RecordClearance' };
  if (page.trouble) return { text: '!', colour: colours.bad, title: `RecordClearance: ${page.trouble.title}` };
  if (page.state === 'loading') return { text: '…', colour: colours.quiet, title: 'RecordClearance: the page is still loading' };
  if (page.state === 'partial')
    return {
      text: `${page.fields.length}/${page.fields.length + page.missing.length}`,
      colour: colours.look,
      title: 'RecordClearance: part of the page could not be read',
    };
  if (page.state !== 'ready') return { text: '!', colour: colours.look, title: `RecordClearance: ${page.message}` };
  if (page.step !== 'done') return { text: '…', colour: colours.quiet, title: 'RecordClearance: looking at the page' };
  return { text: '✓', colour: colours.good, title: 'RecordClearance: the page was read' };
}

/** @param {number} tabId @param {TabPage | null} page */
export async function showOnToolbar(tabId, page) {
  const { text, colour, title } = toolbarFor(page);
  await Promise.all([
    chrome.action.setBadgeText({ tabId, text }),
    chrome.action.setBadgeBackgroundColor({ tabId, color: colour }),
    chrome.action.setBadgeTextColor({ tabId, color: '#ffffff' }),
    chrome.action.setTitle({ tabId, title }),
  ]).catch(() => undefined); // the tab was closed meanwhile
}
