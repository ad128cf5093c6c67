// The only file that calls the service. Content scripts cannot import it, so court pages never come near the token.

/** @typedef {import('./types.js').Trouble} Trouble */

import { kept } from './stored.js';

export const defaultAddress = 'http://127.0.0.1:7332';

/** A call that did not work, with what to do next. */
export class ServiceError extends Error {
  /** @param {Trouble} trouble */
  constructor(trouble) {
    super(trouble.detail || trouble.title);
    this.trouble = trouble;
  }
}

/** @returns {Promise<string>} */
export const address = async () => (await kept()).address ?? defaultAddress;

/** @param {string} path */
export const get = (path) => call('GET', path);
/** @param {string} path @param {unknown} [body] */
export const post = (path, body = {}) => call('POST', path, body);
/** @param {string} path @param {unknown} body */
export const put = (path, body) => call('PUT', path, body);
/** @param {string} path */
export const remove = (path) => call('DELETE', path);

/**
 * @param {string} method @param {string} path @param {unknown} [body]
 * @returns {Promise<any>} the answer's JSON; null when there is none
 */
async function call(method, path, body) {
  const response = await send(method, path, body);
  const text = await response.text();
  return text ? JSON.parse(text) : null;
}

/**
 * A file the service made, and the name it gave it.
 * @param {string} path @param {unknown} body
 * @returns {Promise<{ blob: Blob, name: string }>}
 */
export async function download(path, body) {
  const response = await send('POST', path, body);
  return { blob: await response.blob(), name: fileName(response.headers.get('Content-Disposition') ?? '') };
}

/** A safe file name from a Content-Disposition header. @param {string} header */
export function fileName(header) {
  const extended = /filename\*=UTF-8''([^;]+)/i.exec(header)?.[1];
  const plain = /filename="?([^";]+)"?/i.exec(header)?.[1];
  const name = extended ? decodeURIComponent(extended) : (plain ?? '');
  return (
    name
      .replace(/[^\p{L}\p{N}._ -]/gu, '-')
      .replace(/^[. ]+/, '')
      .slice(0, 120) || 'petitions.docx'
  );
}

/** Site maps: unchanged ones cost no body. @param {string | null} etag @returns {Promise<{ etag: string | null, maps: string } | null>} null when unchanged */
export async function siteMaps(etag) {
  const response = await send('GET', '/api/sites', undefined, etag ? { 'If-None-Match': etag } : {});
  return response.status === 304 ? null : { etag: response.headers.get('ETag'), maps: await response.text() };
}

/**
 * @param {string} method @param {string} path @param {unknown} [body] @param {Record<string, string>} [extra]
 * @returns {Promise<Response>}
 */
async function send(method, path, body, extra = {}) {
  const { token } = await kept();
  const headers = { Accept: 'application/json', ...extra };
  if (token) Object.assign(headers, { Authorization: `Bearer ${token}` });
  if (body !== undefined) Object.assign(headers, { 'Content-Type': 'application/json' });
  const base = await address();
  const response = await fetch(base + path, {
    method,
    headers,
    body: body === undefined ? undefined : JSON.stringify(body),
    cache: 'no-store',
  }).catch(() => {
    throw new ServiceError(unreachable(base));
  });
  if (response.ok || response.status === 304) return response;
  throw new ServiceError(await refusal(response, base));
}

/** @param {string} base @returns {Trouble} */
const unreachable = (base) => ({
  kind: 'unreachable',
  status: 0,
  type: '',
  title: 'The RecordClearance service is not answering.',
  detail: `Start the service on this computer, then choose “Try again”. This browser expects it at ${base}.`,
});

/** @type {Trouble} */
export const unpaired = {
  kind: 'unpaired',
  status: 401,
  type: '',
  title: 'This browser is not paired with the service.',
  detail: 'Open the options and enter the code that the service shows.',
};

/** @param {Response} response @param {string} base @returns {Promise<Trouble>} */
async function refusal(response, base) {
  const problem = await response.json().catch(() => ({}));
  if (response.status === 401 && !new URL(response.url).pathname.startsWith('/api/pairing')) return unpaired;
  return {
    kind: 'refused',
    status: response.status,
    type: problem.type ?? '',
    title: problem.title ?? `The service at ${base} answered ${response.status}.`,
    detail: problem.detail ?? '',
    differences: problem.differences,
    missing: problem.missing,
  };
}

/** @param {unknown} error @returns {Trouble} */
export const troubleOf = (error) =>
  error instanceof ServiceError
    ? error.trouble
    : {
        kind: 'refused',
        status: 0,
        type: '',
        title: 'Something went wrong in the extension.',
        detail: error instanceof Error ? error.message : '',
      };
