import { LitElement, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Transport } from '@mosty/sdk/core';
import { transportFor } from './client.ts';
import { apiAddress } from './embed.ts';
import { heading } from './heading.ts';
import { LocaleController, type Texts } from './locale.ts';
import type { CommonMessages } from './messages/types.ts';
import { painted } from './painted.ts';
import { UnconfiguredError } from './status.ts';
import { host } from './styles/host.ts';
import { tokens } from './styles/tokens.ts';

/** The ground of every widget: its language, its client, its frame. A widget says what stands inside. */
export abstract class MostyElement<M extends CommonMessages = CommonMessages> extends LitElement {
  static override styles = [...tokens, host];

  /** Level of the widget's own heading, 1 to 5, so that it fits the outline of the page. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Address of the data API; by default the one that the loader's script tag names, or its origin. */
  @property() api: string | null = null;

  protected readonly locale: LocaleController<M>;

  /**
   * What is being drawn beside a list; the list grows on when it stands, so that no frame pays for both. Never fails.
   *
   * @internal
   */
  beside: Promise<unknown> | undefined;

  #drawn = 0;
  #growing: Promise<void> | undefined;

  constructor(texts: Texts<M>) {
    super();
    this.locale = new LocaleController(this, texts);
  }

  protected get texts(): M {
    return this.locale.texts;
  }

  /** The client that all widgets of the page share; throws when the page names no address. */
  protected get transport(): Transport {
    const address = apiAddress(this.api);
    if (!address) {
      console.warn(`<${this.localName}>: no API address; set the attribute "api" or include embed/v1/loader.js`);
      throw new UnconfiguredError();
    }
    return transportFor(address, this.locale.locale);
  }

  /**
   * Draws parts that stand one under the other, one more with every frame, so that no task of the page becomes long.
   *
   * @param parts are told in which of its frames each is, from 1
   */
  protected inTurn(...parts: ((turns: number) => unknown)[]): unknown[] {
    if (this.#drawn < parts.length) this.#grow();
    return parts.slice(0, this.#drawn).map((part, index) => part(this.#drawn - index));
  }

  /**
   * Draws a list in the same way.
   *
   * @param draw draws an entry, or as many of its parts as are to stand: `parts` counts them from 1
   * @param after frames until its first entry: those of the parts above it
   * @param parts of an entry that is large, each drawn in a frame of its own
   */
  protected readonly gradually = <T>(
    all: readonly T[],
    draw: (entry: T, parts: number) => unknown,
    after = 0,
    parts = 1,
  ): unknown[] => {
    const turns = this.#drawn - after;
    const drawn = all
      .slice(0, Math.max(0, Math.ceil(turns / parts)))
      .map((entry, index) => draw(entry, turns - index * parts));
    if (turns >= all.length * parts) return drawn;
    this.#grow();
    // What stands under the list is not seen to move.
    return [...drawn, html`<li class="growing"></li>`];
  };

  /** Draws on in the next frame. */
  #grow(): void {
    this.#growing ??= Promise.all([painted(), this.beside]).then(() => {
      this.#growing = undefined;
      this.#drawn++;
      this.requestUpdate();
    });
  }

  /** The class, the frame and what stands in it are each a task of their own. */
  protected override async scheduleUpdate(): Promise<void> {
    if (!this.hasUpdated) await painted();
    super.scheduleUpdate();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    for (;;) {
      const settled = await super.getUpdateComplete();
      if (!this.#growing) return settled;
      await this.#growing;
    }
  }

  /** Moves the focus to where the eye goes after the view changed: to the first of these that is there. */
  protected async focusOn(...selectors: string[]): Promise<void> {
    await this.updateComplete;
    for (const selector of selectors) {
      const found = this.renderRoot.querySelector<HTMLElement>(selector);
      if (found) return found.focus();
    }
  }

  /** What the widget is called, and what stands under that heading. */
  protected abstract caption(): string;
  protected abstract body(): unknown;

  protected override render(): TemplateResult {
    if (!this.locale.ready) return html`<slot></slot>`;
    const isFirst = !this.hasUpdated;
    if (isFirst) this.#grow();
    return html`<section class="frame" lang=${this.locale.locale} aria-labelledby="title" part="frame">
      <div class="head">${heading(this.headingLevel, this.caption(), 'title', 'title')}</div>
      ${isFirst ? html`<slot></slot>` : this.body()}
    </section>`;
  }
}
