import { createHash } from 'node:crypto';
import type { Revision, Store } from '../store/store.ts';
import { type Encoding, compress } from './encoding.ts';
import { CORS_READ, READ_CACHE, SECURITY } from './headers.ts';

/** Below this a compressed body saves no packet. */
const WORTH_COMPRESSING = 1024;
/** Commits of other processes are seen after this time at the latest, in milliseconds. */
const RECHECK = 500;
const MOST_BYTES = 64 * 1024 * 1024;
const MOST_ALIASES = 5000;

/** What an answer is made from, and so when it has to be made again. */
export type Scope = 'data' | 'feed' | 'places';

/** What a route makes: any JSON, or a text as it stands, and what the answer says besides. */
export interface Made {
  json?: unknown;
  text?: string;
  type?: string;
  headers?: Record<string, string>;
}

/** One form of a body, ready to be sent: names and values of its headers in turn, as Node writes them fastest. */
export interface Form {
  bytes: Buffer;
  etag: string;
  /** Headers of an answer with the body. */
  full: readonly string[];
  /** Headers of an answer that says that nothing changed, but for the tag; how to treat the body was said with it. */
  unchanged: readonly string[];
}

function form(bytes: Buffer, etag: string, type: string, headers: Record<string, string>, encoding?: Encoding): Form {
  const common = { ...CORS_READ, ...headers, 'cache-control': READ_CACHE, vary: 'Accept-Encoding' };
  const body = {
    'content-type': type,
    etag,
    ...(encoding && { 'content-encoding': encoding }),
    'content-length': String(bytes.length),
  };
  return {
    bytes,
    etag,
    full: Object.entries({ ...SECURITY, ...common, ...body }).flat(),
    unchanged: Object.entries(common).flat(),
  };
}

/** A body that was made once, with its tag and its compressed forms. */
export class Body {
  readonly plain: Form;
  readonly #hash: string;
  readonly #tags: ReadonlySet<string>;
  /** A strong tag means "the same bytes", so each form has its own. */
  readonly #compressed: (packed: Buffer, encoding: Encoding) => Form;
  readonly #forms = new Map<Encoding, Form | Promise<Form>>();
  readonly scope: Scope;
  /** The revision of its scope that it was made from. */
  readonly revision: number;
  readonly until: number;
  /** Asked for since the last time space was made. */
  used = false;
  /** What it costs to keep, compressed forms included, roughly. */
  readonly size: number;

  constructor(
    { json, text = JSON.stringify(json), type = 'application/json; charset=utf-8', headers = {} }: Made,
    scope: Scope,
    revision: number,
    until: number,
  ) {
    const bytes = Buffer.from(text);
    this.#hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 22);
    this.#tags = new Set(['', '-br', '-gzip'].map((suffix) => `"${this.#hash}${suffix}"`));
    this.plain = form(bytes, `"${this.#hash}"`, type, headers);
    this.#compressed = (packed, encoding) => form(packed, `"${this.#hash}-${encoding}"`, type, headers, encoding);
    this.scope = scope;
    this.revision = revision;
    this.until = until;
    this.size = bytes.length * 1.5 + 1000;
  }

  /** The form for an encoding; a promise only the first time. */
  form(encoding: Encoding | null): Form | Promise<Form> {
    if (!encoding || this.plain.bytes.length < WORTH_COMPRESSING) return this.plain;
    const found = this.#forms.get(encoding);
    if (found) return found;
    const making = compress[encoding](this.plain.bytes).then((bytes) => {
      const made = this.#compressed(bytes, encoding);
      this.#forms.set(encoding, made);
      return made;
    });
    this.#forms.set(encoding, making);
    return making;
  }

  /** The tag of `If-None-Match` that still holds, in whatever form it was given; `null` when none does. */
  match(header: string, { etag }: Form): string | null {
    // What browsers send: one tag, as it was given.
    if (this.#tags.has(header)) return header;
    if (header.trim() === '*') return etag;
    for (const part of header.split(',')) {
      const tag = /^\s*(?:W\/)?"([^"]*)"\s*$/.exec(part)?.[1];
      if (tag === this.#hash || tag === `${this.#hash}-br` || tag === `${this.#hash}-gzip`) return `"${tag}"`;
    }
    return null;
  }
}

/**
 * Bodies by what was asked for. A body is made once per revision of what it shows, not once per request, and several
 * requests that come while it is being made wait for the same one.
 */
export class Bodies {
  readonly #store: Store;
  readonly #now: () => number;
  readonly #bodies = new Map<string, Body>();
  /** Addresses as they were written, for finding a body without reading the query. */
  readonly #aliases = new Map<string, Body>();
  readonly #making = new Map<string, Promise<Body>>();
  #bytes = 0;
  #revision: Revision = { data: -1, feed: -1, places: -1 };
  #checkedAt = 0;
  #writes = -1;

  constructor(store: Store, now: () => number) {
    this.#store = store;
    this.#now = now;
  }

  #fresh(body: Body | undefined): body is Body {
    return body !== undefined && body.revision === this.#revision[body.scope] && this.#now() < body.until;
  }

  /** Whether the database has to be asked for its revision before an answer may come from memory. */
  due(): boolean {
    return performance.now() - this.#checkedAt > RECHECK || this.#writes !== this.#store.writes;
  }

  /** The body for an address, when it is at hand. */
  hit(url: string): Body | undefined {
    const body = this.due() ? undefined : this.#aliases.get(url);
    if (!this.#fresh(body)) return undefined;
    body.used = true;
    return body;
  }

  /** The revision that answers are made from now. */
  async revision(): Promise<Revision> {
    if (!this.due()) return this.#revision;
    const writes = this.#store.writes;
    const revision = await this.#store.revision();
    if (revision.data !== this.#revision.data) {
      this.#bodies.clear();
      this.#aliases.clear();
      this.#bytes = 0;
    }
    this.#revision = revision;
    this.#checkedAt = performance.now();
    this.#writes = writes;
    return revision;
  }

  /** The body for `key`, made when it is not at hand. A body that depends on the clock is good for its minute. */
  async get(url: string, key: string, scope: Scope, timed: boolean, make: () => Promise<Made>): Promise<Body> {
    const revision = await this.revision();
    const { data } = revision;
    let body = this.#bodies.get(key);
    if (!this.#fresh(body)) {
      const job = `${data} ${revision[scope]} ${key}`;
      let making = this.#making.get(job);
      if (!making) {
        const until = timed ? (Math.floor(this.#now() / 60_000) + 1) * 60_000 : Infinity;
        making = make().then((made) => new Body(made, scope, revision[scope], until));
        this.#making.set(job, making);
        const done = () => this.#making.delete(job);
        making.then(done, done);
      }
      body = await making;
      if (this.#revision.data === data) this.#keep(key, body);
    }
    body.used = true;
    if (this.#revision.data === data) {
      if (this.#aliases.size >= MOST_ALIASES) this.#aliases.clear();
      this.#aliases.set(url, body);
    }
    return body;
  }

  #keep(key: string, body: Body): void {
    this.#bytes += body.size - (this.#bodies.get(key)?.size ?? 0);
    this.#bodies.delete(key);
    this.#bodies.set(key, body);
    if (this.#bytes <= MOST_BYTES) return;
    this.#aliases.clear();
    // Second chance: what was asked for since the last time goes to the back of the line.
    for (const [old, candidate] of this.#bodies) {
      if (this.#bytes <= MOST_BYTES / 2) break;
      this.#bodies.delete(old);
      if (candidate.used) {
        candidate.used = false;
        this.#bodies.set(old, candidate);
      } else this.#bytes -= candidate.size;
    }
  }
}
