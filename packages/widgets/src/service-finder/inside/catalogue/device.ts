import {
  SEARCH_WEIGHTS,
  serviceWords,
  type Freshness,
  type SearchFieldName,
  type Service,
  type Transport,
} from '@mosty/sdk/core';
import type { SearchIndex } from '@mosty/search';
import { admits } from './admits.ts';
import { Catalogue, endedLast, type One, type Slice, type Wanted } from './catalogue.ts';

/** All services in memory: an answer takes no time and no network. */
export class DeviceCatalogue extends Catalogue {
  readonly #services: readonly Service[];
  readonly #freshness: Freshness;
  #made: Promise<SearchIndex<Service>> | undefined;

  constructor(transport: Transport, services: readonly Service[], freshness: Freshness) {
    super(transport);
    this.#services = services;
    this.#freshness = freshness;
  }

  override prepare(): void {
    // Whoever searches is told when the engine cannot be had.
    this.#index().catch(() => {});
  }

  protected override async look(wanted: Wanted): Promise<Slice> {
    const filter = admits(wanted, wanted.branch ? await this.branches() : []);
    const { q, literal, limit } = wanted;
    const freshness = this.#freshness;
    if (!q) {
      const all = endedLast(this.#services.filter(filter));
      return { items: all.slice(0, limit), total: all.length, interpretation: null, freshness };
    }
    const { hits, total, interpretation } = (await this.#index()).search(q, { limit, literal, filter });
    return { items: hits.map(({ record }) => record), total, interpretation, freshness };
  }

  override async suggest(wanted: Wanted): Promise<readonly Service[]> {
    return (await this.look(wanted)).items;
  }

  protected override async get(slug: string, signal: AbortSignal): Promise<One> {
    const service = this.#services.find((each) => each.slug === slug);
    return service ? { items: [service], freshness: this.#freshness } : this.fetchOne(slug, signal);
  }

  #index(): Promise<SearchIndex<Service>> {
    this.#made ??= this.#make();
    this.#made.catch(() => (this.#made = undefined));
    return this.#made;
  }

  async #make(): Promise<SearchIndex<Service>> {
    const { createSearchIndex } = await import('@mosty/search');
    const names = Object.keys(SEARCH_WEIGHTS) as SearchFieldName[];
    const words = new Map(this.#services.map((service) => [service, serviceWords(service)]));
    return createSearchIndex(this.#services, {
      id: ({ slug }) => slug,
      fields: Object.fromEntries(
        names.map((name) => [
          name,
          { weight: SEARCH_WEIGHTS[name], text: (service: Service) => words.get(service)?.[name] ?? [] },
        ]),
      ),
    });
  }
}
