import type { ReactiveController, ReactiveElement } from 'lit';
import { Basemap, type BasemapCollection, type Branch, type Transport } from '@mosty/sdk/core';
import type { Locale } from '../shared/format.ts';
import type { LocaleController } from '../shared/locale.ts';
import { VisibilityController } from '../shared/visible.ts';
import type { MapTexts, MapView, Place } from './map/map-view.ts';
import type { BranchMessages } from './messages/types.ts';

/** What the pane asks of its widget; asked anew each time, because it changes. */
export interface MapSource {
  transport: () => Transport;
  words: LocaleController<BranchMessages>;
  /** What the map shows, in the order of the list: the same array as long as it is the same. */
  branches: () => readonly Branch[];
  /** Slug of the chosen branch. */
  chosen: () => string | null;
  onChoose: (slug: string) => void;
}

/** What is written on a pin is part of its name, so that it can be pressed by voice. [WCAG 2.2, 2.5.3] */
const named = (name: string, label: string) => ({ label, name: name.includes(label) ? name : `${label}, ${name}` });

function places({ branches, words: { plain, texts } }: MapSource): Place[] {
  return branches().flatMap(({ slug, name, number, kind, geo }) =>
    geo
      ? [
          {
            slug,
            ...named(plain(name), number ?? texts.pins[kind] ?? '•'),
            latitude: geo.latitude,
            longitude: geo.longitude,
            radius: geo.radius,
          },
        ]
      : [],
  );
}

const wordsIn = (locale: Locale): Promise<MapTexts> =>
  locale === 'en'
    ? import('./messages/map.en.ts').then(({ en }) => en)
    : import('./messages/map.uk.ts').then(({ uk }) => uk);

/**
 * The part of the widget a map stands in; fetched when there is such a part. The drawing and the base map are fetched when the pane is near the screen
 * and has a size: never in a list that is looked at alone.
 */
export class MapPane implements ReactiveController {
  /** There is no map: it could not be had. */
  failed = false;
  /** The base map could not be had, and with it the credit that a map writes on itself. */
  uncredited = false;
  #host: ReactiveElement;
  #pane: () => HTMLElement | null;
  #source: MapSource;
  #view: MapView | undefined;
  #drawn: { branches: readonly Branch[]; chosen: string | null } | undefined;
  /** The chosen pin is to have the focus once there is a map. */
  #wanted = false;

  constructor(host: ReactiveElement, pane: () => HTMLElement | null, source: MapSource) {
    this.#host = host;
    this.#pane = pane;
    this.#source = source;
    new VisibilityController(host, pane, () => void this.#build());
    host.addController(this);
  }

  hostUpdated(): void {
    const [branches, chosen] = [this.#source.branches(), this.#source.chosen()];
    if (!this.#view || (branches === this.#drawn?.branches && chosen === this.#drawn.chosen)) return;
    this.#drawn = { branches, chosen };
    this.#view.show(places(this.#source), chosen);
  }

  hostDisconnected(): void {
    this.#view?.destroy();
    this.#view = this.#drawn = undefined;
  }

  /** Gives the focus to the pin of the chosen branch, now or as soon as the map is there. */
  focusChosen(): void {
    this.#wanted = true;
    this.#focusWanted();
  }

  #focusWanted(frames = 30): void {
    if (!this.#view || !this.#wanted) return;
    // The chosen pin is the one that is marked, in any kind of map; it is there once the map has measured itself.
    const pin = this.#view.element.querySelector<HTMLElement>('[aria-current=true]');
    if (!pin) return void (frames && requestAnimationFrame(() => this.#focusWanted(frames - 1)));
    this.#wanted = false;
    this.#pane()?.scrollIntoView({ block: 'nearest' });
    pin.focus();
  }

  async #build(): Promise<void> {
    const { transport, words, onChoose } = this.#source;
    try {
      const [{ drawnMap }, texts, basemap] = await Promise.all([
        import('./map/drawn-map.ts'),
        wordsIn(words.locale),
        // Without its outlines the map still shows where the branches lie to each other.
        new Basemap(transport()).get().catch((): BasemapCollection | null => null),
      ]);
      const [pane, root] = [this.#pane(), this.#host.shadowRoot];
      if (!pane || !root || !this.#host.isConnected) return;
      this.uncredited = !basemap;
      this.#view = drawnMap(basemap, { texts, locale: words.locale, root, onChoose });
      pane.append(this.#view.element);
      this.hostUpdated();
      this.#host.requestUpdate();
      this.#focusWanted();
    } catch {
      this.failed = true;
      this.#host.requestUpdate();
    }
  }
}
