// How a page speaks with the API: as the person who is logged in, below /session.

const root = document.documentElement.dataset;

/** @param path of the API, with or without its service's prefix; without is the page's own */
export function address(path) {
  const whole = path.startsWith('/api/') ? `${root.own}${path}` : path;
  return whole.replace('/api/', '/session/api/');
}

/** How many commands were answered so far, or got no answer. */
export let answered = 0;

/**
 * Answers always: {status, ok, body, etag, location}; status 0 where nobody answered. A problem (RFC
 * 9457) is the body of what is refused, in the language of the page.
 *
 * @param key the Idempotency-Key; the same for the same command sent again
 */
export async function call(method, path, { body, ifMatch, ifNoneMatch, key } = {}) {
  const headers = {
    Accept: 'application/json',
    'Accept-Language': document.documentElement.lang,
    'X-Requested-With': 'JavaScript',
  };
  if (body !== undefined) {
    headers['Content-Type'] = 'application/json';
  }
  if (ifMatch) {
    headers['If-Match'] = ifMatch;
  }
  if (ifNoneMatch) {
    headers['If-None-Match'] = ifNoneMatch;
  }
  if (key) {
    headers['Idempotency-Key'] = key;
  }
  let answer;
  try {
    answer = await fetch(address(path), {
      method,
      headers,
      body: body === undefined ? undefined : JSON.stringify(body),
    });
  } catch {
    return { status: 0, ok: false, body: null };
  } finally {
    answered += method === 'GET' ? 0 : 1;
  }
  const json = /json/.test(answer.headers.get('Content-Type') ?? '');
  return {
    status: answer.status,
    ok: answer.ok,
    body: json ? await answer.json().catch(() => null) : null,
    etag: answer.headers.get('ETag'),
    location: answer.headers.get('Location'),
  };
}

/** Whether the person has to log in again. */
export function isLoggedOut(status) {
  return status === 401 || status === 499;
}

export const newKey = () =>
  crypto.randomUUID?.() ??
  [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
