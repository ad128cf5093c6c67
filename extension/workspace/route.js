// Where in the workspace a tab is: `#/`, `#/templates`, `#/client/<id>/<part>`. Of a client only the meaningless id ever stands in an address.

/** @typedef {{ view: string, client: string, part: string }} Route `view` is 'client' or an office view; '' is the list of clients */

/** @param {string} hash @returns {Route} */
export function routeOf(hash) {
  const [view = '', client = '', part = ''] = hash.replace(/^#?\/?/, '').split('/');
  return view === 'client' && /^[0-9a-f]{32}$/.test(client) ? { view, client, part: part || 'charges' } : { view: view === 'client' ? '' : view, client: '', part: '' };
}

/** @param {string} client @param {string} [part] */
export const clientHash = (client, part = 'charges') => `#/client/${client}/${part}`;
