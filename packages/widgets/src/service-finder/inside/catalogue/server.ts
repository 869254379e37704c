import { Search, Services, type Service, type ServiceQuery } from '@mosty/sdk/core';
import { admits } from './admits.ts';
import { Catalogue, endedLast, type One, type Slice, type Wanted } from './catalogue.ts';

/** Milliseconds of rest after the last letter before the server is asked. */
const REST = 250;
/** Most that the API gives on one page, and in one search. */
const PAGE = 100;
const HITS = 50;

const rest = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, REST);
    signal.addEventListener('abort', () => (clearTimeout(timer), reject(signal.reason)), { once: true });
  });

function query({ q, lifeEvent, audience, channel, branch, limit }: Wanted): ServiceQuery {
  return {
    pageSize: Math.min(limit, PAGE),
    ...(q && { q }),
    ...(lifeEvent && { lifeEvent }),
    ...(audience && { audience }),
    ...(channel && { channel: channel as NonNullable<ServiceQuery['channel']> }),
    ...(branch && { branch }),
  };
}

/** Services too many to carry: the same engine, asked over the network. */
export class ServerCatalogue extends Catalogue {
  override async look(wanted: Wanted, signal: AbortSignal): Promise<Slice> {
    const { q } = wanted;
    if (q && wanted.literal) return this.#literally(wanted, signal);
    const [page, understood] = await Promise.all([
      new Services(this.transport).list({ ...query(wanted), signal }),
      // The list does not say how it read the words; without that, its answers are as good.
      q ? new Search(this.transport).find({ q, in: 'services', limit: 1, signal }).catch(() => null) : null,
    ]);
    const { total, freshness } = page;
    const items = q ? page.items : endedLast(page.items);
    return { items, total, freshness, interpretation: items.length ? (understood?.interpretation ?? null) : null };
  }

  override async suggest(wanted: Wanted, signal: AbortSignal): Promise<readonly Service[]> {
    await rest(signal);
    return (await new Services(this.transport).list({ ...query(wanted), signal })).items;
  }

  protected override get(slug: string, signal: AbortSignal): Promise<One> {
    return this.fetchOne(slug, signal);
  }

  /** Only the search of everything can be literal; the records are fetched by their names. */
  async #literally(wanted: Wanted, signal: AbortSignal): Promise<Slice> {
    const { q, limit, branch } = wanted;
    const [{ items }, branches] = await Promise.all([
      new Search(this.transport).find({ q, in: 'services', literal: true, limit: HITS, signal }),
      branch ? this.branches() : [],
    ]);
    const records = await Promise.all(items.map(({ slug }) => this.get(slug, signal)));
    const found = records.flatMap(({ items: [service] }) => service).filter(admits(wanted, branches));
    const freshness = { fetchedAt: new Date(), age: 0 };
    return { items: found.slice(0, limit), total: found.length, interpretation: null, freshness };
  }
}
