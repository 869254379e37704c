/**
 * The fetch guard: the one door through which the server asks other people's servers. Whatever an address says, and
 * wherever it leads, only the open internet is contacted, for so long and for so many bytes. Longer than our files
 * are, because a guard in pieces is a guard with gaps.
 */
import { lookup as resolve } from 'node:dns';
import type { LookupFunction } from 'node:net';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { Agent, request } from 'undici';
import { isPublic, literal } from './address.ts';

/** Who asks, so that the owner of a site can ask back. */
const USER_AGENT = 'Mosty/0.1 (reads feeds for a civic page)';
const ACCEPT =
  'application/feed+json, application/atom+xml, application/rss+xml, application/rdf+xml;q=0.9, application/xml;q=0.8, text/xml;q=0.8, application/json;q=0.7, */*;q=0.1';
const MOST_HOPS = 5;
/** A whole fetch, redirects included, in milliseconds. */
const MOST_TIME = 10_000;
/** Of a body after it is unpacked, and of one on its way. */
const MOST_BYTES = 2 * 1024 * 1024;
const PORTS = new Set(['', '80', '443']);
/** What feeds are served as, rightly and by old habit; a body that is no feed is refused where it is read. */
const TYPES =
  /^(?:application|text)\/(?:[\w.-]+\+)?(?:xml|json)$|^text\/(?:plain|html)$|^(?:application|binary)\/octet-stream$/;

export type FetchFault =
  /** Not http or https, another port, a password in it, or no address at all. */
  | 'address-refused'
  /** The host is, or resolves to, an address that is not of the open internet. */
  | 'address-not-public'
  | 'no-such-host'
  | 'too-many-redirects'
  | 'redirect-without-address'
  /** From https to http. */
  | 'downgrade'
  | 'unreachable'
  | 'timeout'
  | 'too-large'
  /** Packed in a way we do not unpack, or broken. */
  | 'encoding'
  | 'content-type'
  | 'gone'
  | 'status';

/** Why nothing was brought. The message is for the log: staff is told in words by the code. */
export class FetchError extends Error {
  override name = 'FetchError';
  readonly fault: FetchFault;
  /** The status that the server answered with. */
  readonly status: number | null;
  /** Milliseconds that the server asks to be left alone. */
  readonly retryAfter: number | null;
  constructor(
    fault: FetchFault,
    message: string,
    more: { status?: number; retryAfter?: number | null; cause?: unknown } = {},
  ) {
    super(message, { cause: more.cause });
    this.fault = fault;
    this.status = more.status ?? null;
    this.retryAfter = more.retryAfter ?? null;
  }
}

export interface Fetched {
  /** `null`: nothing has changed since the validators that were given. */
  bytes: Buffer | null;
  /** As the server writes it. */
  contentType: string | null;
  etag: string | null;
  lastModified: string | null;
  /** Where the answer came from in the end. */
  url: string;
  /** Where the feed has moved to for good; `null` when it has not. */
  movedTo: string | null;
}

export interface FetchOptions {
  etag?: string | null;
  lastModified?: string | null;
  /**
   * Hosts with their ports that are contacted although they are not of the open internet: `127.0.0.1:8099`. For tests
   * and the demonstration only.
   */
  allow?: ReadonlySet<string>;
  /** What is asked for, and the types that are taken; those of feeds when absent. */
  accept?: string;
  types?: RegExp;
  /** How we call ourselves. */
  userAgent?: string;
  /** Resolves names; tests set it. */
  lookup?: typeof resolve;
  now?: () => number;
  mostTime?: number;
  mostBytes?: number;
  signal?: AbortSignal;
}

/** Checks an address as it is written: scheme, port, and the host when it is an address itself. */
export function checked(address: string, allow: ReadonlySet<string> = new Set()): URL {
  if (!URL.canParse(address)) throw new FetchError('address-refused', `no address: ${address.slice(0, 100)}`);
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) throw new FetchError('address-refused', `scheme ${url.protocol}`);
  if (url.username || url.password) throw new FetchError('address-refused', 'a name or a password in the address');
  if (allow.has(url.host)) return url;
  if (!PORTS.has(url.port)) throw new FetchError('address-refused', `port ${url.port}`);
  const address4or6 = literal(url.hostname);
  if (address4or6 !== null && !isPublic(address4or6)) throw new FetchError('address-not-public', url.hostname);
  return url;
}

/** Resolves a name for the very connection that is made: what was checked is what is contacted. */
function guardedLookup(lookup: typeof resolve, allowed: boolean): LookupFunction {
  return (hostname, options, callback) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(new FetchError('no-such-host', hostname, { cause: error }), '', 0);
      const [first] = addresses;
      const inside = addresses.find(({ address }) => !isPublic(address));
      if (!first || (inside && !allowed))
        return callback(new FetchError('address-not-public', `${hostname} is ${inside?.address ?? 'nowhere'}`), '', 0);
      if ((options as { all?: boolean }).all)
        return (callback as unknown as (e: null, a: typeof addresses) => void)(null, addresses);
      callback(null, first.address, first.family);
    });
  };
}

/** `Retry-After` in both of its forms, in milliseconds from now. */
export function retryAfter(value: string | undefined, now: number): number | null {
  if (value === undefined) return null;
  if (/^\s*\d+\s*$/.test(value)) return Number(value) * 1000;
  const at = Date.parse(value);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}

type Headers = Record<string, string | string[] | undefined>;
const one = (headers: Headers, name: string): string | undefined => [headers[name]].flat()[0];

/** Brings what is at an address, or says why not. Never throws anything but a `FetchError`. */
export async function fetchFeed(address: string, options: FetchOptions = {}): Promise<Fetched> {
  const { allow, mostTime = MOST_TIME, now = Date.now } = options;
  const deadline = AbortSignal.timeout(mostTime);
  const signal = options.signal ? AbortSignal.any([deadline, options.signal]) : deadline;
  let url = checked(address, allow);
  let permanent = true;
  let movedTo: string | null = null;
  try {
    for (let hops = 0; ; hops++) {
      const found = await hop(url, { ...options, signal, now });
      if (!('location' in found)) return { ...found, url: url.href, movedTo };
      if (hops === MOST_HOPS) throw new FetchError('too-many-redirects', url.href);
      const next = checked(resolved(found.location, url), allow);
      if (url.protocol === 'https:' && next.protocol === 'http:') throw new FetchError('downgrade', next.href);
      permanent &&= found.permanent;
      if (permanent) movedTo = next.href;
      url = next;
    }
  } catch (error) {
    throw faultOf(error, deadline.aborted);
  }
}

function resolved(location: string, base: URL): string {
  if (!URL.canParse(location, base)) throw new FetchError('address-refused', 'a redirect to no address');
  return new URL(location, base).href;
}

type Hop = Omit<Fetched, 'url' | 'movedTo'> | { location: string; permanent: boolean };

/** One request. The agent lives as long as it does: nothing of one fetch is left for the next. */
async function hop(url: URL, options: FetchOptions & { signal: AbortSignal; now: () => number }): Promise<Hop> {
  const {
    etag,
    lastModified,
    allow,
    lookup = resolve,
    signal,
    now,
    mostBytes = MOST_BYTES,
    userAgent = USER_AGENT,
    accept = ACCEPT,
    types = TYPES,
  } = options;
  const agent = new Agent({
    connect: { lookup: guardedLookup(lookup, allow?.has(url.host) ?? false), timeout: 5000 },
    pipelining: 0,
    maxHeaderSize: 16 * 1024,
  });
  try {
    const {
      statusCode: status,
      headers,
      body,
    } = await request(url, {
      dispatcher: agent,
      signal,
      headers: {
        accept,
        'accept-encoding': 'gzip, br, deflate',
        'user-agent': userAgent,
        ...(etag && { 'if-none-match': etag }),
        ...(lastModified && { 'if-modified-since': lastModified }),
      },
    });
    const told = { etag: one(headers, 'etag') ?? null, lastModified: one(headers, 'last-modified') ?? null };
    const contentType = one(headers, 'content-type') ?? null;
    if (status === 304) return { bytes: null, contentType, ...told };
    if ([301, 302, 303, 307, 308].includes(status)) {
      const location = one(headers, 'location');
      if (!location) throw new FetchError('redirect-without-address', url.href, { status });
      return { location, permanent: status === 301 || status === 308 };
    }
    if (status === 410) throw new FetchError('gone', url.href, { status });
    if (status !== 200)
      throw new FetchError('status', String(status), {
        status,
        retryAfter: retryAfter(one(headers, 'retry-after'), now()),
      });
    const type = contentType?.split(';')[0]?.trim().toLowerCase();
    if (type && !types.test(type)) throw new FetchError('content-type', type);
    return { bytes: await read(body, one(headers, 'content-encoding'), mostBytes, signal), contentType, ...told };
  } finally {
    await agent.destroy().catch(() => {});
  }
}

/** Reads a body, unpacked, and stops at the first byte too many. */
async function read(body: Readable, encoding: string | undefined, most: number, signal: AbortSignal): Promise<Buffer> {
  const steps = (encoding ?? '').toLowerCase().split(',').map((step) => step.trim()).filter((step) => step && step !== 'identity'); // prettier-ignore
  if (steps.length > 1) throw new FetchError('encoding', steps.join());
  const [step] = steps;
  const unpacked = step === undefined ? body : body.pipe(unpacker(step));
  const fail = (error: Error) => void unpacked.destroy(error);
  if (unpacked !== body) body.on('error', fail);
  const stop = () => fail(signal.reason as Error);
  signal.addEventListener('abort', stop, { once: true });
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of unpacked as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > most) throw new FetchError('too-large', `more than ${most} bytes`);
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } finally {
    signal.removeEventListener('abort', stop);
    body.on('error', () => {}).destroy();
    unpacked.on('error', () => {}).destroy();
  }
}

function unpacker(step: string) {
  // Small pieces, so that a bomb is met by the count and not by memory.
  const chunkSize = 64 * 1024;
  if (step === 'gzip' || step === 'x-gzip') return createGunzip({ chunkSize });
  if (step === 'br') return createBrotliDecompress({ chunkSize });
  if (step === 'deflate') return createInflate({ chunkSize });
  throw new FetchError('encoding', step);
}

function faultOf(error: unknown, late: boolean): FetchError {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++) {
    if (at instanceof FetchError) return at;
    const { errors } = at as AggregateError;
    const inner = Array.isArray(errors) ? errors.find((each) => each instanceof FetchError) : undefined;
    if (inner) return inner as FetchError;
  }
  const { code = '', message } = error as NodeJS.ErrnoException;
  if (late || /TIMEOUT/.test(code)) return new FetchError('timeout', 'it took too long', { cause: error });
  if (/^(Z_|ERR__ERROR_FORMAT|ERR_BROTLI|ERR_ZLIB|ERR_.*DECODER)/.test(code))
    return new FetchError('encoding', message, { cause: error });
  return new FetchError('unreachable', code || message, { cause: error });
}
