import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Task } from '@lit/task';
import { Feed, type FeedItem, type FeedQuery } from '@mosty/sdk/core';
import { MostyElement } from '../shared/mosty-element.ts';
import { RecoveryController } from '../shared/recovery.ts';
import { drawStates } from '../shared/status.ts';
import { styles } from './civic-feed.styles.ts';
import { MostyFeedOpenEvent } from './events.ts';
import { item } from './item.ts';
import type { FeedMessages } from './messages/types.ts';
import { uk } from './messages/uk.ts';

/**
 * «Влада – Бібліотека – Громада»: dated news of the authorities, the library and the community, newest first.
 *
 * @element mosty-civic-feed
 *
 * @slot - Shown until the news are drawn and when they cannot be: a link, or the latest news as HTML.
 *
 * @fires {MostyFeedOpenEvent} mosty-feed-open - A person opened an item. Carries its slug and id.
 *
 * @csspart frame - The whole widget.
 * @csspart title - Its heading.
 * @csspart item - One item.
 * @csspart name - Title of an item.
 * @csspart content - Full text of an item, folded.
 * @csspart error - The message when data cannot be had.
 *
 * @cssproperty [--mosty-font] - Typeface of texts.
 * @cssproperty [--mosty-font-heading] - Typeface of headings.
 * @cssproperty [--mosty-font-size=18px] - Size everything is measured from.
 * @cssproperty [--mosty-color-ground] - Ground of the widget.
 * @cssproperty [--mosty-color-surface] - Ground of cards.
 * @cssproperty [--mosty-color-ink] - Text.
 * @cssproperty [--mosty-color-accent] - Buttons, links, badges.
 *
 * @attr {'light' | 'dark'} theme - Keeps one colour scheme; by default the visitor's.
 * @attr {string} lang - `uk` or `en`; by default the language of the page.
 */
export class MostyCivicFeed extends MostyElement<FeedMessages> {
  static override styles = [...MostyElement.styles, styles];

  /** Only what `authority`, `library` or `community` says. */
  @property() voice: FeedQuery['voice'] | null = null;

  /** Items shown at first and added by each press, 1 to 100. */
  @property({ type: Number, attribute: 'page-size' }) pageSize = 5;

  /** Pages after the first one, and what is known of the next. */
  @state() private later: FeedItem[] = [];
  @state() private cursor: string | null = null;
  @state() private added = 0;
  @state() private adding: 'idle' | 'busy' | 'failed' = 'idle';

  private readonly feed = new Task(this, {
    args: () => [this.api, this.voice, this.pageSize] as const,
    task: async (_args, { signal }) => {
      const first = await this.page(null, signal);
      this.later = [];
      this.cursor = first.next;
      this.adding = 'idle';
      return first;
    },
  });

  constructor() {
    super({ uk, en: () => import('./messages/en.ts').then(({ en }) => en) });
    new RecoveryController(this, this.feed);
  }

  protected override caption(): string {
    return this.texts.title;
  }

  protected override body(): unknown {
    return drawStates(this.feed, this.locale, {
      empty: () =>
        html`<p class="card">${this.texts.none}</p>
          <slot></slot>`,
      full: ({ items }) => this.full(items),
    });
  }

  private page(cursor: string | null, signal?: AbortSignal) {
    const { voice, pageSize } = this;
    return new Feed(this.transport).list({
      pageSize,
      ...(voice && { voice }),
      ...(cursor && { cursor }),
      ...(signal && { signal }),
    });
  }

  private full(first: readonly FeedItem[]): TemplateResult {
    const { texts, later, adding } = this;
    const open = (entry: FeedItem) => () => void this.dispatchEvent(new MostyFeedOpenEvent(entry.slug, entry.id));
    return html`<ul class="list">
        ${this.gradually([...first, ...later], (entry) => item(entry, this.locale, this.headingLevel + 1, open(entry)))}
      </ul>
      ${adding === 'failed' ? html`<p class="card trouble more">${texts.moreFailed}</p>` : nothing}
      <p class="more" role="status">
        ${later.length && adding === 'idle' ? html`<span class="unseen">${texts.added(this.added)}</span>` : nothing}
        ${later.length && !this.cursor ? texts.end : nothing}
      </p>
      ${
        this.cursor
          ? html`<p>
              <button type="button" aria-disabled=${adding === 'busy'} @click=${this.more}>${texts.more}</button>
            </p>`
          : nothing
      }`;
  }

  private async more(): Promise<void> {
    if (!this.cursor || this.adding === 'busy') return;
    this.adding = 'busy';
    const known = this.feed.value;
    try {
      const page = await this.page(this.cursor);
      // Another feed may have been asked for meanwhile; its first page wins.
      if (this.feed.value !== known) return;
      const at = (known?.items.length ?? 0) + this.later.length;
      this.later = [...this.later, ...page.items];
      this.added = page.items.length;
      this.cursor = page.next;
      this.adding = 'idle';
      await this.updateComplete;
      this.renderRoot.querySelectorAll<HTMLElement>('.name')[at]?.focus();
    } catch {
      this.adding = 'failed';
    }
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mosty-civic-feed': MostyCivicFeed;
  }
}
