// Which site map fits an address. The maps come from the service and are kept, so that a page can be read while it is stopped.

import * as service from './service.js';
import { keepOnDisk, kept } from './stored.js';

/** @typedef {import('./types.js').SiteMap} SiteMap */

/** The maps as last heard from the service; empty before the first time. @returns {Promise<SiteMap[]>} */
export async function knownMaps() {
  const { sites } = await kept();
  return sites ? JSON.parse(sites.maps) : [];
}

/** The state whose courts a map is for; empty for a map that is known no more. @param {string | null} site */
export const jurisdictionOf = async (site) => (await knownMaps()).find(({ id }) => id === site)?.jurisdiction ?? '';

/** Asks the service for newer maps. @returns {Promise<SiteMap[]>} */
export async function refreshMaps() {
  const { sites } = await kept();
  const newer = await service.siteMaps(sites?.etag ?? null);
  if (newer) await keepOnDisk({ sites: newer });
  return knownMaps();
}

/**
 * The maps that may fit a page: those of its address; all of them for a copy saved to disk.
 * @param {SiteMap[]} maps @param {string} url
 */
export const mapsFor = (maps, url) =>
  url.startsWith('file:') ? maps : maps.filter((map) => map.matches.some((pattern) => fits(pattern, url)));

/** Chrome's match patterns without a port stand for every port. @param {string} pattern @param {string} url */
function fits(pattern, url) {
  const [, scheme, host, path] = /^(\w+):\/\/([^/]+)(\/.*)\*$/.exec(pattern) ?? [];
  const { protocol, hostname, pathname } = new URL(url);
  return protocol === `${scheme}:` && hostname === host && pathname.startsWith(path);
}

/** The courts Chrome may be asked for, each host once; the practice dockets need no asking. @param {SiteMap[]} maps */
export const courtsOf = (maps) => [
  ...new Map(
    maps
      .flatMap((map) => map.matches.map((pattern) => ({ ...hostOf(pattern), name: map.name })))
      .filter(({ origin }) => origin.startsWith('https:'))
      .reverse() // the first map of a host names it
      .map((court) => [court.host, court]),
  ).values(),
].reverse();

/** Chrome grants whole hosts, whatever path a pattern names. @param {string} pattern */
const hostOf = (pattern) => {
  const { protocol, hostname } = new URL(pattern.replace('*', ''));
  return { origin: `${protocol}//${hostname}/*`, host: hostname };
};
