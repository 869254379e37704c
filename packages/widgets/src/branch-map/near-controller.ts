import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { Basemap, type Branch, type Transport } from '@mosty/sdk/core';
import { POSITIONS_CREDIT } from './credit.ts';
import { byDistance, spotFromCoordinates, whereAmI, type Spot } from './near.ts';
import type { LocaleController } from '../shared/locale.ts';
import { en } from './messages/near.en.ts';
import { uk } from './messages/near.uk.ts';
import type { NearMessages } from './messages/types.ts';
import type { Row } from './selection.ts';

const texts = { uk, en };

/** Where the person starts from: her device's position, asked for only on press, or a place she or the page named. */
export class NearController implements ReactiveController {
  state: 'off' | 'asking' | 'on' | 'refused' = 'off';
  spot: Spot | null = null;
  #host: ReactiveControllerHost;
  #transport: () => Transport;
  #words: LocaleController<unknown>;
  /** What was looked up in the base map; `null` for "no such place" and for "on its way". */
  #named = new Map<string, Spot | null>();

  constructor(host: ReactiveControllerHost, transport: () => Transport, words: LocaleController<unknown>) {
    this.#host = host;
    this.#transport = transport;
    this.#words = words;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#named.clear();
  }

  /** The press on «поруч зі мною», and the second press that takes it back. */
  async toggle(): Promise<void> {
    if (this.state === 'asking') return;
    if (this.state === 'on') return this.#set('off', null);
    this.#set('asking', null);
    try {
      this.#set('on', await whereAmI());
    } catch {
      this.#set('refused', null);
    }
  }

  /** The attribute `near`: coordinates, or a name that the base map knows. */
  async startFrom(near: string | null): Promise<void> {
    const spot = near ? (spotFromCoordinates(near) ?? (await this.#lookUp(near))) : null;
    if (spot || this.spot) this.#set('off', spot);
  }

  /** A place by its name. `null` at first: the host is asked to draw again when there is one. */
  named(typed: string): Spot | null {
    const wanted = typed.trim().toLowerCase();
    if (!this.#named.has(wanted)) {
      this.#named.set(wanted, null);
      void this.#lookUp(wanted).then((spot) => {
        if (!spot) return;
        this.#named.set(wanted, spot);
        this.#host.requestUpdate();
      });
    }
    return this.#named.get(wanted) ?? null;
  }

  /** The nearest first, each with its distance in words. */
  order(branches: readonly Branch[], from: Spot): Row[] {
    return byDistance(branches, from).map(({ branch, metres }) => ({
      branch,
      away: metres === null ? '' : this.#texts.away(metres),
    }));
  }

  /** «Найближчі до вас — першими», with the credit for the positions that were measured. */
  from({ name }: Spot): TemplateResult {
    return html`<p>${this.#texts.from(name)}</p>
      <p class="muted small" lang="en">${POSITIONS_CREDIT}</p>`;
  }

  /** What there is to say of the search for the person's place. */
  get said(): string {
    const { asking, refused } = this.#texts;
    return this.state === 'asking' ? asking : this.state === 'refused' ? refused : '';
  }

  get #texts(): NearMessages {
    return texts[this.#words.locale];
  }

  async #lookUp(name: string): Promise<Spot | null> {
    try {
      const [{ spotByName }, basemap] = await Promise.all([
        import('./places.ts'),
        new Basemap(this.#transport()).get(),
      ]);
      return spotByName(name, basemap);
    } catch {
      return null;
    }
  }

  #set(state: NearController['state'], spot: Spot | null): void {
    [this.state, this.spot] = [state, spot];
    this.#host.requestUpdate();
  }
}
