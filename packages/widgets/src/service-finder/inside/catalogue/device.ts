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
import { ServerCatalogue } from './server.ts';

/** Milliseconds that an answer of the server is waited for, where the device has one of its own. */
const PATIENCE = 1500;
/** Letters from which on the server may suggest what the device does not. */
const LEAST = 3;

/**
 * All services in memory: an answer takes no time and no network. The device carries fewer words than the server, so a
 * query of which no record has every word is asked there; nothing is shown before that, and so nothing moves under a
 * finger. Without a network its own answer stands.
 */
export class DeviceCatalogue extends Catalogue {
  readonly #services: readonly Service[];
  readonly #freshness: Freshness;
  readonly #server: ServerCatalogue;
  #made: Promise<SearchIndex<Service>> | undefined;

  constructor(transport: Transport, services: readonly Service[], freshness: Freshness) {
    super(transport);
    this.#server = new ServerCatalogue(transport);
    this.#services = services;
    this.#freshness = freshness;
  }

  override prepare(): void {
    // Whoever searches is told when the engine cannot be had.
    this.#index().catch(() => {});
  }

  protected override async look(wanted: Wanted, signal: AbortSignal): Promise<Slice> {
    const own = await this.glance(wanted);
    if (!wanted.q || wanted.literal || (await this.#knows(wanted.q))) return own;
    const patience = new Promise<Slice>((resolve) => setTimeout(resolve, PATIENCE, own));
    return Promise.race([this.#server.look(wanted, signal).catch(() => own), patience]);
  }

  protected override async glance(wanted: Wanted): Promise<Slice> {
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

  /** True when a record, filters aside, has every word of the query itself, whatever layout it was typed on. */
  async #knows(q: string): Promise<boolean> {
    const { slots, best } = (await this.#index()).ask(q, { limit: 1 });
    const [first] = best;
    return first?.found.length === slots.length && slots.every(({ alternatives: [word] }) => word?.direct);
  }

  override async suggest(wanted: Wanted, signal: AbortSignal): Promise<readonly Service[]> {
    const { items } = await this.glance(wanted);
    return items.length || wanted.q.length < LEAST ? items : this.#server.suggest(wanted, signal).catch(() => items);
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
