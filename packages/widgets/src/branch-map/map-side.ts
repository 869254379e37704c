/**
 * The map beside the list, or in its place where the page is narrow. Fetched together with the list, and only where
 * the page did not ask for the list alone; the drawing itself and the base map are fetched when there is a map to see.
 */
import { html, nothing, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import { Basemap, type BasemapCollection, type Branch, type Transport } from '@mosty/sdk/core';
import type { MostyElement } from '../shared/mosty-element.ts';
import type { LocaleController } from '../shared/locale.ts';
import { painted } from '../shared/painted.ts';
import { adopt } from '../shared/styles/host.ts';
import { VisibilityController } from '../shared/visible.ts';
import { POSITIONS_CREDIT } from './credit.ts';
import type { MapView, Place } from './map/map-view.ts';
import { inSlices } from './map/slices.ts';
import { styles } from './map-side.styles.ts';
import { en } from './messages/map.en.ts';
import { uk } from './messages/map.uk.ts';
import type { BranchMessages, MapMessages } from './messages/types.ts';
import type { Pane, Row } from './selection.ts';

/** What the map asks of its widget. */
export interface MapSource {
  transport: () => Transport;
  words: LocaleController<BranchMessages>;
  /** Slug of the chosen branch. */
  chosen: () => string | null;
  onChoose: (slug: string) => void;
}

/** The widget; its list waits for what is drawn beside it. */
type Host = ReactiveElement & Pick<MostyElement, 'beside'>;

const messages = { uk, en };

/** In which a map draws itself, one thing in each. */
const FRAMES = 8;

async function frames(count: number): Promise<void> {
  while (count--) await painted();
}

/** What is written on a pin is part of its name, so that it can be pressed by voice. [WCAG 2.2, 2.5.3] */
const named = (name: string, label: string) => ({ label, name: name.includes(label) ? name : `${label}, ${name}` });

export class MapSide implements ReactiveController {
  /** Which of the two is in sight where there is no room for both. */
  pane: Pane = 'list';
  #host: Host;
  #source: MapSource;
  #view: MapView | undefined;
  /** The same array as long as it holds the same branches, so that the map is not drawn anew. */
  #branches: readonly Branch[] = [];
  #drawn: { branches: readonly Branch[]; chosen: string | null } | undefined;
  #showing: Promise<void> | undefined;
  /** The chosen pin is to have the focus once there is a map. */
  #wanted = false;
  #failed = false;
  #uncredited = false;
  /** A page that names other tiles gets the map made anew: what the old ones drew must not stay under another's name. */
  readonly #tiles = new MutationObserver(() => {
    if (!this.#view) return;
    this.#raze();
    void this.#build();
  });

  constructor(host: Host, source: MapSource) {
    this.#host = host;
    this.#source = source;
    adopt(host.renderRoot, styles);
    new VisibilityController(
      host,
      () => this.#chart,
      () => void this.#build(),
    );
    host.addController(this);
  }

  /** The list with the map beside it; the pins stand in the order of the rows. */
  draw(list: unknown, rows: readonly Row[]): TemplateResult {
    const same = rows.length === this.#branches.length && rows.every(({ branch }, at) => branch === this.#branches[at]);
    if (!same) this.#branches = rows.map(({ branch }) => branch);
    const texts = this.#texts;
    const choice = (pane: Pane) =>
      html`<button type="button" aria-pressed=${this.pane === pane} @click=${() => this.look(pane)}>
        ${texts[pane]}
      </button>`;
    return html`<div class="views tools" role="group" aria-label=${texts.views}>${choice('list')}${choice('map')}</div>
      <div class="panes" data-view=${this.pane}>
        <div class="list-pane">${list}</div>
        <div class="map-pane">
          <div class="chart" part="map"></div>
          ${this.#failed ? html`<p class="note" role="status">${texts.none}</p>` : nothing}
          ${this.#uncredited ? html`<p class="muted small" lang="en">${POSITIONS_CREDIT}</p>` : nothing}
        </div>
      </div>`;
  }

  look(pane: Pane): void {
    this.pane = pane;
    this.#host.requestUpdate();
  }

  /** Brings the map into sight and gives the focus to the pin of the chosen branch, now or as soon as it is there. */
  async reveal(): Promise<void> {
    this.look('map');
    this.#wanted = true;
    await this.#host.updateComplete;
    this.#focusWanted();
  }

  hostUpdated(): void {
    const chosen = this.#source.chosen();
    const before = this.#drawn;
    const same = this.#branches === before?.branches;
    if (!this.#view || (same && chosen === before?.chosen)) return;
    this.#drawn = { branches: this.#branches, chosen };
    // Who types waits for the list alone; a new map, and a pin that was pressed, wait for nothing.
    if (before && !same) this.#showing ??= painted().then(() => this.#show());
    else this.#show();
  }

  #show(): void {
    this.#showing = undefined;
    if (this.#drawn) this.#view?.show(this.#places(), this.#drawn.chosen);
  }

  hostConnected(): void {
    this.#tiles.observe(this.#host, { attributeFilter: ['tiles', 'tiles-credit'] });
  }

  hostDisconnected(): void {
    this.#tiles.disconnect();
    this.#raze();
  }

  #raze(): void {
    this.#view?.destroy();
    this.#view = this.#drawn = undefined;
  }

  get #texts(): MapMessages {
    return messages[this.#source.words.locale];
  }

  get #chart(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('.chart');
  }

  #places(): Place[] {
    const { plain } = this.#source.words;
    return this.#branches.flatMap(({ slug, name, number, kind, geo }) => {
      if (!geo) return [];
      const { latitude, longitude, radius } = geo;
      return [{ slug, ...named(plain(name), number ?? this.#texts.pins[kind] ?? '•'), latitude, longitude, radius }];
    });
  }

  #focusWanted(frames = 30): void {
    if (!this.#view || !this.#wanted) return;
    // The chosen pin is the one that is marked, in any kind of map; it is there once the map has measured itself.
    const pin = this.#view.element.querySelector<HTMLElement>('[aria-current=true]');
    if (!pin) return void (frames && requestAnimationFrame(() => this.#focusWanted(frames - 1)));
    this.#wanted = false;
    this.#chart?.scrollIntoView({ block: 'nearest' });
    pin.focus();
  }

  /** Until its land, pins and names stand, as far as they need not be waited for. */
  async #place(view: MapView): Promise<void> {
    // What waits for it has begun with the frame before.
    await frames(2);
    // Taken off the page meanwhile, or named other tiles.
    if (view !== this.#view) return;
    this.#chart?.append(view.element);
    this.hostUpdated();
    this.#focusWanted();
    await frames(FRAMES);
  }

  async #build(): Promise<void> {
    const { transport, words, onChoose } = this.#source;
    try {
      const [{ drawnMap, draw }, basemap] = await Promise.all([
        import('./map/drawn-map.ts'),
        // Without its outlines the map still shows where the branches lie to each other.
        new Basemap(transport()).get().catch((): BasemapCollection | null => null),
      ]);
      // To read the map, to draw it and to lay it out are each a task of their own.
      const root = this.#host.shadowRoot;
      const features = root && (await inSlices(draw(basemap), () => this.#host.isConnected));
      if (!features) return;
      this.#uncredited = !basemap;
      // Few pages have tiles of their own: the others do not pay for two properties.
      const address = this.#host.getAttribute('tiles');
      const credit = this.#host.getAttribute('tiles-credit');
      const view = (this.#view = drawnMap(basemap, features, {
        texts: this.#texts.drawing,
        locale: words.locale,
        root,
        onChoose,
        tiles: address ? { address, credit } : undefined,
      }));
      const placing = this.#place(view);
      this.#host.beside = placing.catch(() => undefined);
      await placing;
    } catch {
      this.#failed = true;
    }
    this.#host.requestUpdate();
  }
}
