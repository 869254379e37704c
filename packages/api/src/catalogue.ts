import type { Branch, PageOf, Session } from '@mosty/sdk/schemas';
import type { Bodies } from './http/bodies.ts';
import { problem } from './problems.ts';
import { closureIn, withClosures } from './closures.ts';
import { locationOf } from './location.ts';
import { type Searchable } from './search/fields.ts';
import type { Indexes } from './search/indexes.ts';
import type { Noun, RecordOf } from './store/dataset.ts';
import type { Filter, Mark, Order, Places, Store } from './store/store.ts';
import { beginning, ending } from './time.ts';

export const PAGE_SIZE = 50;
const MOST_TOTALS = 1000;

export interface ListRequest {
  filters: readonly Filter[];
  order?: Order;
  q?: string | undefined;
  cursor?: string | undefined;
  pageSize?: number | undefined;
}

/** A cursor says where a page ended: after a record, or after so many hits of a search. */
type Cursor = Mark | { hits: number };

const encode = (cursor: Cursor): string =>
  Buffer.from(JSON.stringify('hits' in cursor ? [cursor.hits] : [cursor.position, cursor.id])).toString('base64url');

function decode(cursor: string, searching: boolean): Cursor {
  try {
    const parts: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (Array.isArray(parts) && Number.isSafeInteger(parts[0]) && parts[0] >= 0) {
      if (searching && parts.length === 1) return { hits: parts[0] as number };
      if (!searching && parts.length === 2 && typeof parts[1] === 'string')
        return { position: parts[0] as number, id: parts[1] };
    }
  } catch {
    // Told below, with every other cursor that this list did not make.
  }
  const message = {
    uk: 'Цей курсор не від цього списку: почніть з першої сторінки.',
    en: 'This cursor is not of this list: start from its first page.',
  };
  throw problem('bad-request', { errors: [{ pointer: '?cursor', code: 'invalid-cursor', message }] });
}

/** Records as the world sees them: with what the server makes, page by page. */
export class Catalogue {
  readonly #store: Store;
  readonly #bodies: Bodies;
  readonly #indexes: Indexes;
  readonly #now: () => number;
  readonly #totals = new Map<string, number>();
  #revision = '';

  constructor(store: Store, bodies: Bodies, indexes: Indexes, now: () => number) {
    this.#store = store;
    this.#bodies = bodies;
    this.#indexes = indexes;
    this.#now = now;
  }

  async list<N extends Noun>(noun: N, request: ListRequest): Promise<PageOf<RecordOf<N>>> {
    const page =
      request.q === undefined ? await this.#walk(noun, request) : await this.#search(noun, request.q, request);
    return { items: await this.#complete(noun, page.items), total: page.total, next: page.next && encode(page.next) };
  }

  /** All records that match, in the order of the list. */
  async all<N extends Noun>(noun: N, request: Pick<ListRequest, 'filters' | 'q'>): Promise<RecordOf<N>[]> {
    const pageSize = Math.max(1, await this.#total(noun, []));
    return (await this.list(noun, { ...request, pageSize })).items;
  }

  /** How many of what a search finds have each value of a facet. */
  async counts(noun: Noun, facet: string, { filters, q }: Pick<ListRequest, 'filters' | 'q'>) {
    return this.#store.collection(noun).counts(facet, filters, q === undefined ? undefined : await this.#hits(noun, q));
  }

  async #hits(noun: Noun, q: string): Promise<Set<string>> {
    const index = await this.#indexes.of(noun as Searchable);
    return new Set(index.search(q, { limit: index.size || 1 }).hits.map(({ record }) => record.id));
  }

  async get<N extends Noun>(noun: N, idOrSlug: string): Promise<RecordOf<N>> {
    const record = await this.#store.collection(noun).get(idOrSlug);
    const [complete] = record ? await this.#complete(noun, [record]) : [];
    if (complete) return complete;
    throw problem('not-found', {
      detail: {
        uk: 'Такого запису немає. Перевірте його назву в адресі.',
        en: 'There is no such record. Check its name in the address.',
      },
    });
  }

  async #walk<N extends Noun>(noun: N, { filters, order = 'position', cursor, pageSize = PAGE_SIZE }: ListRequest) {
    const after = cursor === undefined ? null : (decode(cursor, false) as Mark);
    const { items, next } = await this.#store.collection(noun).list({ filters, order, after, limit: pageSize });
    return { items, next, total: await this.#total(noun, filters) };
  }

  /** Best hits first, whatever order was asked for. */
  async #search<N extends Noun>(noun: N, q: string, { filters, cursor, pageSize = PAGE_SIZE }: ListRequest) {
    const start = cursor === undefined ? 0 : (decode(cursor, true) as { hits: number }).hits;
    const collection = this.#store.collection(noun);
    const [index, allowed] = await Promise.all([
      this.#indexes.of(noun as Searchable),
      filters.length > 0 ? collection.ids(filters) : null,
    ]);
    const { hits } = index.search(q, { limit: index.size || 1, filter: ({ id }) => !allowed || allowed.has(id) });
    const some = await Promise.all(hits.slice(start, start + pageSize).map(({ record }) => collection.get(record.id)));
    const end = start + pageSize;
    return {
      items: some.filter((record) => record !== null),
      next: end < hits.length ? { hits: end } : null,
      total: hits.length,
    };
  }

  /** Counted once per revision and filter, not once per page. */
  async #total(noun: Noun, filters: readonly Filter[]): Promise<number> {
    const { data, feed } = await this.#bodies.revision();
    const revision = `${data} ${feed}`;
    if (revision !== this.#revision || this.#totals.size > MOST_TOTALS) this.#totals.clear();
    this.#revision = revision;
    const key = JSON.stringify([noun, filters]);
    const known = this.#totals.get(key);
    if (known !== undefined) return known;
    const total = await this.#store.collection(noun).count(filters);
    this.#totals.set(key, total);
    return total;
  }

  async #complete<N extends Noun>(noun: N, records: RecordOf<N>[]): Promise<RecordOf<N>[]> {
    if (noun === 'sessions') return (await this.#sessions(records as Session[])) as RecordOf<N>[];
    if (noun === 'branches') {
      const closures = await this.#store.closures(new Date(this.#now()));
      return (records as Branch[]).map((branch) => withClosures(branch, closures.get(branch.id))) as RecordOf<N>[];
    }
    if (noun === 'questions') {
      const votes = await this.#store.questions.votes();
      return records.map((record) => ({ ...record, helpful: votes.get(record.id) ?? { yes: 0, no: 0 } }));
    }
    if (noun === 'lifeEvents') {
      return Promise.all(records.map(async (record) => ({ ...record, services: await this.#servicesOf(record.slug) })));
    }
    return records;
  }

  async #servicesOf(lifeEvent: string): Promise<string[]> {
    const filters: Filter[] = [{ name: 'lifeEvent', op: '=', value: lifeEvent }];
    const { items } = await this.#store.collection('services').list({ filters, limit: 1000 });
    // What ended is told last; the ranking of 2013 is not today's order.
    const ended = ({ status }: { status: string }) => Number(status !== 'active');
    return items.sort((a, b) => ended(a) - ended(b)).map(({ slug }) => slug);
  }

  async #sessions(sessions: readonly Session[]): Promise<Session[]> {
    const [places, closures] = await Promise.all([this.#store.places(), this.#store.closures(new Date(this.#now()))]);
    const slugs = [...new Set(sessions.flatMap(({ branch }) => branch ?? []))];
    const branches = await Promise.all(slugs.map((slug) => this.#store.collection('branches').get(slug)));
    return sessions.map((session) => {
      const branch = branches.find((each) => each?.slug === session.branch);
      const mine = places.get(session.id);
      return {
        ...session,
        location: branch
          ? locationOf(branch, closureIn(closures.get(branch.id) ?? [], beginning(session), ending(session)))
          : null,
        remainingAttendeeCapacity: this.#remaining(session, mine),
        waitlist: { ...session.waitlist, length: mine?.waiting ?? 0 },
      };
    });
  }

  /** Places left mean something only where people can still come and sign up themselves. */
  #remaining(session: Session, places: Places | undefined): number | null {
    const open = session.eligibility === 'open' && ending(session) > this.#now();
    return open && places && places.capacity !== null ? places.capacity - places.taken : null;
  }
}
