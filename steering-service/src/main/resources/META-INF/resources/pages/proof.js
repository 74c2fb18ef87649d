// Checks the proof of a decision as docs/proof/VerifyProof.java does, with what the browser brings: SHA-256 and
// ECDSA of WebCrypto. Nothing of the proof leaves the browser.
//
// judge(proof, keys) answers {holds, text, facts, covered, others}, or throws Refused: the proof does not hold. Any
// other error says nothing of the proof: it could not be checked.

const SIDES = ['CUSTOMER', 'PROVIDER'];
const COVERED = ['content', 'contentHash', 'approvals', 'seal', 'chain'];

/** In people's words; what is not among them is shown as it stands in the proof. */
const WORDS = new Map([
  ['PROVIDER', 'provider'],
  ['CUSTOMER', 'customer'],
  ['INVEST', 'Invest'],
  ['REWORK', 'Send it back'],
  ['SHELVE', 'Shelve'],
  ['REVIVE', 'Take it up again'],
  ['STOP', 'Stop'],
  ['NEEDS', 'in phase 1, Needs'],
  ['PRIORITIZATION', 'in phase 2, Prioritization'],
  ['DEVELOPMENT', 'in phase 3, Development'],
  ['IMPLEMENTATION', 'in phase 4, Implementation'],
  ['EVALUATION', 'in phase 5, Evaluation'],
  ['content', 'the content'],
  ['contentHash', 'its hash'],
  ['approvals', 'the signatures'],
  ['seal', 'the decision'],
  ['chain', 'the decisions before it'],
]);

/** Of a constant or a member of the proof. */
export const words = (name) => WORDS.get(name) ?? name;

/** 2026-03-11T13:04:10.215660Z: 2026-03-11 13:04 UTC. What is no such time as it stands there. */
const when = (time) => time.replace(/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d):\d\d(\.\d+)?Z$/, '$1 $2 UTC');

const DEEPEST = 200;
const COORDINATE = 32;
const bytes = new TextEncoder();

/** Why a proof does not hold, or cannot be understood. */
export class Refused extends Error {}

/** Why nothing can be checked with these keys: that is no fault of a proof. */
export class UnusableKeys extends Error {}

/**
 * RFC 8259 strictly, as UTF-8, and no member twice (RFC 7493): what stands twice could be read in two ways. What
 * RFC 8785 cannot write is refused wherever it stands, and what is nested deeper than anybody needs.
 *
 * @param what the bytes of a file
 */
export function read(what) {
  let text;
  let value;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(what);
    value = JSON.parse(text);
  } catch (e) {
    if (e instanceof TypeError || e instanceof SyntaxError) {
      throw new Refused(`The file is no JSON in UTF-8: ${e.message}`);
    }
    throw e;
  }
  requirePlain(value, 1);
  refuseTwice(text);
  return value;
}

function requirePlain(value, depth) {
  if (depth > DEEPEST) {
    throw new Refused('It is too deep.');
  }
  if (value !== null && typeof value === 'object') {
    for (const [name, member] of Object.entries(value)) {
      requireWhole(name);
      requirePlain(member, depth + 1);
    }
  } else if (typeof value === 'string') {
    requireWhole(value);
  } else if (typeof value === 'number' && !Number.isFinite(value)) {
    throw new Refused('A number is too large.');
  }
}

/** With this flag, a surrogate that has its other half is not found. */
function requireWhole(text) {
  if (/\p{Surrogate}/u.test(text)) {
    throw new Refused('A text has half a character in it.');
  }
}

/** The text is known to be JSON: its strings and signs are all that there is to look at. */
function refuseTwice(text) {
  const open = [];
  let last;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}[\]:]/g)) {
    if (token === '{' || token === '[') {
      open.push(new Set());
    } else if (token === '}' || token === ']') {
      open.pop();
    } else if (token === ':') {
      const name = JSON.parse(last);
      if (open.at(-1).has(name)) {
        throw new Refused(`“${name}” is there twice.`);
      }
      open.at(-1).add(name);
    } else {
      last = token;
    }
  }
}

/** RFC 8785, of what was read: members sorted by their UTF-16 code units, no white space, the rest as ECMAScript writes it. */
export function canonical(value) {
  if (Array.isArray(value)) {
    return `[${value.map(canonical).join(',')}]`;
  }
  if (value !== null && typeof value === 'object') {
    const members = Object.keys(value).sort();
    return `{${members.map((name) => `${canonical(name)}:${canonical(value[name])}`).join(',')}}`;
  }
  return JSON.stringify(value);
}

async function sha256(text) {
  const hash = await crypto.subtle.digest('SHA-256', bytes.encode(text));
  return [...new Uint8Array(hash)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function object(value, what) {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) {
    throw new Refused(`${what} is no object.`);
  }
  return value;
}

function list(value, what) {
  if (!Array.isArray(value)) {
    throw new Refused(`${what} is no list.`);
  }
  return value;
}

function text(value, what) {
  if (typeof value !== 'string') {
    throw new Refused(`${what} is no text.`);
  }
  return value;
}

/** Whether a document says that it has public keys, as /.well-known/jwks.json does. */
export const isKeys = (document) =>
  document !== null &&
  typeof document === 'object' &&
  document.content === undefined &&
  (Object.hasOwn(document, 'keys') || Object.hasOwn(document, 'kty'));

/** @throws UnusableKeys where nothing can be checked with what is in the file */
export async function readKeys(what) {
  try {
    const document = read(what);
    await keysById(document);
    return document;
  } catch (e) {
    throw e instanceof Refused ? new UnusableKeys(e.message) : e;
  }
}

/** The keys by their ids; others than those of ES256 are passed over. */
async function keysById(document) {
  try {
    const known = new Map();
    const { keys } = object(document, 'What has the keys');
    for (const one of Object.hasOwn(document, 'keys') ? list(keys, 'What keys there are') : [document]) {
      const key = object(one, 'A key');
      if (key.kty === 'EC' && key.crv === 'P-256') {
        known.set(text(key.kid, 'The id of a key'), await imported(key));
      }
    }
    return known;
  } catch (e) {
    throw e instanceof Refused ? new UnusableKeys(e.message) : e;
  }
}

async function imported({ x, y }) {
  const point = [x, y].map((coordinate) => decoded(text(coordinate, 'A coordinate')));
  if (point.some((coordinate) => coordinate.length !== COORDINATE)) {
    throw new Refused('A key is no point of P-256.');
  }
  const uncompressed = Uint8Array.of(4, ...point[0], ...point[1]);
  try {
    return await crypto.subtle.importKey('raw', uncompressed, { name: 'ECDSA', namedCurve: 'P-256' }, false, ['verify']);
  } catch (e) {
    throw e.name === 'DataError' ? new Refused('A key is no point of P-256.') : e;
  }
}

function decoded(base64Url) {
  if (!/^[\w-]*={0,2}$/.test(base64Url)) {
    throw new Refused('A part is no Base64url.');
  }
  try {
    return Uint8Array.from(atob(base64Url.replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt(0));
  } catch {
    throw new Refused('A part is no Base64url.');
  }
}

/** What the service sealed: a JWS (RFC 7515, ES256) in its compact form, verified. */
async function sealed(compact, keys) {
  const parts = compact.split('.');
  if (parts.length !== 3) {
    throw new Refused('Forged: the seal is no JWS.');
  }
  const header = object(read(decoded(parts[0])), 'The header of the seal');
  const key = keys.get(text(header.kid, 'The name of the seal’s key'));
  if (!key) {
    throw new Refused(`Forged, or of another service: its key ${header.kid} is none of these.`);
  }
  if (header.alg !== 'ES256' || Object.hasOwn(header, 'crit')) {
    throw new Refused('Forged: the seal is not ES256.');
  }
  const holds = await crypto.subtle.verify(
    { name: 'ECDSA', hash: 'SHA-256' },
    key,
    decoded(parts[2]),
    bytes.encode(`${parts[0]}.${parts[1]}`),
  );
  if (!holds) {
    throw new Refused(`Forged: the seal is not by the key ${header.kid}.`);
  }
  return { ...object(read(decoded(parts[1])), 'The seal'), keyId: header.kid };
}

/** Whose approvals they are; all of exactly this hash, and by different people. */
function sidesOf(approvals, hash) {
  const sides = new Set();
  const people = new Set();
  for (const one of approvals) {
    const { side, who, contentHash } = object(one, 'An approval');
    if (contentHash !== hash) {
      throw new Refused(`The approval of the ${words(text(side, 'A side'))} is for other content.`);
    }
    if (sides.has(text(side, 'A side'))) {
      throw new Refused(`The ${words(side)} is named twice.`);
    }
    if (people.has(text(who, 'Who approved'))) {
      throw new Refused(`${who} is named for both sides.`);
    }
    sides.add(side);
    people.add(who);
  }
  return sides;
}

function requireBothSides(sides) {
  if (sides.size !== SIDES.length || !SIDES.every((side) => sides.has(side))) {
    throw new Refused(`Not approved by both sides, but by ${[...sides].sort().map((side) => `the ${words(side)}`).join(', ') || 'nobody'}.`);
  }
}

function requireLink(seal, number, previous, last) {
  const sameChain = text(seal.partnershipId, 'The partnership') === text(last.partnershipId, 'The partnership');
  if (seal.number !== number || (seal.previous ?? null) !== previous || !sameChain) {
    throw new Refused(`The chain is broken at decision ${number} of the partnership.`);
  }
}

/** Each seal names the hash of the one before; the first of a partnership names none. */
async function requireChain(chain, last, keys) {
  let previous = null;
  let number = 1;
  for (const one of chain) {
    const compact = text(one, 'A seal of the chain');
    requireLink(await sealed(compact, keys), number, previous, last);
    previous = await sha256(compact);
    number++;
  }
  requireLink(last, number, previous, last);
}

/**
 * @param keys the service's public keys as a document, or null: then nobody can tell who said so
 * @throws Refused where the proof does not hold
 * @throws UnusableKeys where nothing can be checked with the keys
 */
export async function judge(proof, keys) {
  object(proof, 'The proof');
  const known = keys && (await keysById(keys));
  const content = object(proof.content, 'The content');
  const hash = await sha256(canonical(content));
  if (hash !== text(proof.contentHash, 'The hash')) {
    throw new Refused(`The content was changed: its hash is ${hash}, not ${proof.contentHash}.`);
  }
  const approvals = list(proof.approvals, 'What approvals there are');
  const sides = sidesOf(approvals, hash);
  const facts = approvals.map(({ side, who, at }) => `Signed for the ${words(side)}: ${who}, ${when(text(at, 'When it was approved'))}`);
  const others = (covered) => Object.keys(proof).filter((member) => !covered.includes(member));
  if (proof.seal === undefined || proof.seal === null || !known) {
    requireBothSides(sides);
    return {
      holds: false,
      text: known
        ? 'Not sealed: the content matches its hash, and the approvals name it; who made this proof cannot be told. Decisions from before seals have none.'
        : 'The seal could not be checked: there are no keys. The content matches its hash, and the approvals name it.',
      facts: [`Content: SHA-256 ${hash}`, ...facts],
      covered: [],
      others: others([]),
    };
  }
  const seal = await sealed(text(proof.seal, 'The seal'), known);
  if (seal.contentHash !== hash) {
    throw new Refused(`Forged: the seal is of the content with SHA-256 ${seal.contentHash}.`);
  }
  if (canonical(seal.approvals ?? null) !== canonical(approvals)) {
    throw new Refused('Forged: the seal is of other approvals.');
  }
  if (seal.outcome === 'INVEST' && seal.phase === 'PRIORITIZATION') {
    requireBothSides(sides);
  }
  const [outcome, phase, person, at] = ['outcome', 'phase', 'person', 'at'].map((name) => text(seal[name], name));
  const side = typeof seal.side === 'string' ? ` for the ${words(seal.side)}` : '';
  await requireChain(list(proof.chain, 'The chain'), seal, known);
  return {
    holds: true,
    text: 'The proof holds: the content is unchanged, sealed by one of the keys, and its chain is complete.',
    facts: [
      `Content: SHA-256 ${hash}`,
      `Decision: ${words(outcome)}, ${words(phase)}; number ${seal.number} of its partnership, taken by ${person}${side}, ${when(at)}`,
      `Key: ${seal.keyId}`,
      ...facts,
    ],
    covered: COVERED,
    others: others(COVERED),
  };
}
