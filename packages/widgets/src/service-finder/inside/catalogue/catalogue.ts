import {
  Branches,
  Services,
  freshnessOf,
  type Branch,
  type SearchInterpretation,
  type Service,
  type Telephone,
  type Transport,
} from '@mosty/sdk/core';
import type { Shown } from '../../../shared/status.ts';

/** What is looked for: words, a moment of life, and what narrows both. */
export interface Wanted {
  q: string;
  /** Exactly the words that were typed: no other layout, no synonyms. */
  literal: boolean;
  lifeEvent: string | null;
  audience: string | null;
  channel: string | null;
  /** Slug of a branch: only what is helped with there. */
  branch: string | null;
  limit: number;
}

/** Some of the services, in order. */
export interface Slice extends Shown {
  items: readonly Service[];
  /** How many there are without `limit`. */
  total: number;
  /** What the search understood when it is not what was typed. */
  interpretation: SearchInterpretation | null;
}

/** An answer to what was wanted, with what helps on where there is none. */
export interface Found extends Slice {
  /** Where nothing was found: what is closest to the words. */
  near: readonly Service[];
  /** Where nothing was found, or nothing was asked: whom to call. */
  telephone: Telephone | null;
}

export interface One extends Shown {
  items: readonly [Service];
}

/** One service, and what took its place. */
export interface Answer extends One {
  instead: readonly Service[];
}

/** How many closest services are offered where nothing was found. */
const NEAR = 3;

export const ended = ({ status }: Service): boolean => status !== 'active';

/** What has ended is told last; the order is kept otherwise. */
export const endedLast = (services: readonly Service[]): Service[] =>
  [...services].sort((a, b) => Number(ended(a)) - Number(ended(b)));

/** The services of a library network, on the device or on its server: whoever asks does not know which. */
export abstract class Catalogue {
  protected readonly transport: Transport;
  #branches: Promise<Branch[]> | undefined;

  constructor(transport: Transport) {
    this.transport = transport;
  }

  protected abstract look(wanted: Wanted, signal: AbortSignal): Promise<Slice>;

  /** The same as far as it is known without waiting: a help page asks several times. */
  protected glance(wanted: Wanted, signal: AbortSignal): Promise<Slice> {
    return this.look(wanted, signal);
  }

  /** Services to offer while the words are being typed. */
  abstract suggest(wanted: Wanted, signal: AbortSignal): Promise<readonly Service[]>;

  /** One service by its slug, as a list of one. */
  protected abstract get(slug: string, signal: AbortSignal): Promise<One>;

  /** Gets ready for the first letter, and for a network that goes away. */
  prepare(): void {}

  async find(wanted: Wanted, signal: AbortSignal): Promise<Found> {
    const slice = await this.look(wanted, signal);
    const none = !slice.items.length;
    const [near, telephone] = await Promise.all([
      none && wanted.q ? this.#near(wanted, signal) : [],
      none || !(wanted.q || wanted.lifeEvent) ? this.#telephone() : null,
    ]);
    return { ...slice, near, telephone };
  }

  /** One service by its slug, with those that took its place. */
  async answer(slug: string, signal: AbortSignal): Promise<Answer> {
    const one = await this.get(slug, signal);
    const instead = one.items[0].replacedBy.map((other) => this.get(other, signal).catch(() => ({ items: [] })));
    return { ...one, instead: (await Promise.all(instead)).flatMap(({ items }): readonly Service[] => items) };
  }

  /** Asks the server for one service. */
  protected async fetchOne(slug: string, signal: AbortSignal): Promise<One> {
    const service = await new Services(this.transport).get(slug, { signal });
    return { items: [service], freshness: freshnessOf(service) ?? { fetchedAt: new Date(), age: 0 } };
  }

  /** All places; asked for once. */
  protected branches(): Promise<Branch[]> {
    this.#branches ??= new Branches(this.transport).list({ pageSize: 100 }).toArray();
    this.#branches.catch(() => (this.#branches = undefined));
    return this.#branches;
  }

  /** What the words mean without filters, then what each of them means alone. */
  async #near(wanted: Wanted, signal: AbortSignal): Promise<Service[]> {
    const words = wanted.q.split(/\s+/).filter((word) => word.length > 2);
    const near = new Map<string, Service>();
    for (const q of [wanted.q, ...(words.length > 1 ? words.slice(0, 4) : [])]) {
      const alone = {
        ...wanted,
        q,
        literal: false,
        lifeEvent: null,
        audience: null,
        channel: null,
        branch: null,
        limit: 2,
      };
      const { items } = await this.glance(alone, signal).catch(() => ({ items: [] as readonly Service[] }));
      for (const service of items) if (near.size < NEAR) near.set(service.slug, service);
    }
    return [...near.values()];
  }

  /** The phone of the central library, else of the first place that has one; a help page must not fail for want of it. */
  async #telephone(): Promise<Telephone | null> {
    const branches = await this.branches().catch(() => []);
    const [first] = [...branches]
      .sort((a, b) => Number(b.kind === 'central') - Number(a.kind === 'central'))
      .flatMap(({ telephone }) => telephone);
    return first ?? null;
  }
}
