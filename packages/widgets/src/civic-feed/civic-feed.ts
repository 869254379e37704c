import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Feed, type FeedItem, type FeedQuery, type Indicator, type Page } from '@mosty/sdk/core';
import { MostyElement } from '../shared/mosty-element.ts';
import { RecoveryController } from '../shared/recovery.ts';
import { drawStates } from '../shared/status.ts';
import { Task } from '../shared/task.ts';
import { styles } from './civic-feed.styles.ts';
import { MostyFeedOpenEvent } from './events.ts';
import { item, type Reading } from './item.ts';
import type { FeedMessages } from './messages/types.ts';
import { uk } from './messages/uk.ts';
import { Parts } from './parts.ts';
import type { Choice, Room, ShownList } from './room.ts';

/**
 * «Влада – Бібліотека – Громада»: dated news of the authorities, the library and the community, newest first; the same
 * as headlines for a sidebar; or the project's results in figures.
 *
 * What was chosen and the item that is open are kept in the hash of the page where the page has no use of its own for
 * it: `#mosty-feed:voice=library&year=2013`, `#mosty-feed:item=founding-meeting`. Words that were typed are kept nowhere.
 *
 * @element mosty-civic-feed
 *
 * @slot - Shown until the news are drawn and when they cannot be: a link, or the latest news as HTML (`/v1/feed.html`).
 *
 * @fires {MostyFeedOpenEvent} mosty-feed-open - A person opened an item. Carries its slug and id.
 * @fires {MostyFeedFollowEvent} mosty-feed-follow - A person follows an item to a service or a branch. Carries its slug; `preventDefault()` leaves it to the page.
 *
 * @csspart frame - The whole widget.
 * @csspart title - Its heading.
 * @csspart filters - One group of chips.
 * @csspart refine - Further filters and the archive, folded.
 * @csspart tally - How many items there are, and whether there are new ones.
 * @csspart item - One item.
 * @csspart name - Title of an item.
 * @csspart picture - A picture of an item that the API keeps a copy of.
 * @csspart content - Full text of an item, folded.
 * @csspart document - A document that belongs to an item.
 * @csspart subscribe - Addresses of the feeds, folded.
 * @csspart figure - One figure of the results.
 * @csspart tabs - The tabs, where the feed has another widget beside it.
 * @csspart error - The message when data cannot be had.
 *
 * @cssproperty [--mosty-font] - Typeface of texts.
 * @cssproperty [--mosty-font-heading] - Typeface of headings.
 * @cssproperty [--mosty-font-size=18px] - Size everything is measured from.
 * @cssproperty [--mosty-color-ground] - Ground of the widget.
 * @cssproperty [--mosty-color-surface] - Ground of cards.
 * @cssproperty [--mosty-color-ink] - Text.
 * @cssproperty [--mosty-color-accent] - Buttons, links, chips, bars; the library's voice.
 * @cssproperty [--mosty-color-warm] - The authorities' voice.
 * @cssproperty [--mosty-color-good] - The community's voice.
 *
 * @attr {'light' | 'dark' | 'auto'} theme - Keeps one colour scheme, or follows the visitor; by default that of the page.
 * @attr {string} lang - `uk` or `en`; by default the language of the page.
 */
export class MostyCivicFeed extends MostyElement<FeedMessages> {
  static override styles = [...MostyElement.styles, styles];

  /** Only what `authority`, `library` or `community` says. What the page names here and below nobody can take off. */
  @property() voice: FeedQuery['voice'] | null = null;

  /** Only `news`, `announcement`, `decision`, `answer` or `result`. */
  @property() kind: FeedQuery['kind'] | null = null;

  /** Slug of a topic: only what is told under it. */
  @property() topic: string | null = null;

  /** Slug of a branch: only what concerns it. */
  @property() branch: string | null = null;

  /** Only items of this year. */
  @property({ type: Number }) year: number | null = null;

  /** `cards`: the whole feed. `headlines`: titles for a sidebar. `indicators`: the project's results in figures. */
  @property() view: 'cards' | 'headlines' | 'indicators' = 'cards';

  /** Items shown at first and added by each press, 1 to 100. */
  @property({ type: Number, attribute: 'page-size' }) pageSize = 5;

  /** Address of the page that has the whole feed: headlines lead there. */
  @property() page: string | null = null;

  /** `reception`: `mosty-reception` stands beside the news, in a tab. */
  @property() with: string | null = null;

  /** Leaves the hash of the page alone; for a second feed on a page, too. */
  @property({ type: Boolean, attribute: 'no-hash' }) noHash = false;

  @state() private chosen: Choice = {};

  private readonly opened = new Set<string>();
  /** The question that the list on the screen answers. */
  private answered = '';
  /** The form of what is on the screen, while another one is on its way. */
  private form: MostyCivicFeed['view'] = 'cards';
  private readonly shown: ShownList = { items: [], total: 0, cursor: null, list: 0 };

  private readonly reading: Reading = {
    isOpen: ({ id }) => this.opened.has(id),
    turned: (entry, isOpen, isHere) => {
      if (isHere) {
        this.opened[isOpen ? 'add' : 'delete'](entry.id);
        if (isOpen) this.parts.get('inside')?.again();
        this.parts.get('top')?.note(isOpen ? entry.slug : null);
        this.requestUpdate();
      }
      if (isOpen) this.dispatchEvent(new MostyFeedOpenEvent(entry.slug, entry.id));
    },
    inside: (entry) => this.parts.wanted('inside')?.draw(entry) ?? this.absent('inside'),
    picture: (picture) => picture?.copy && this.parts.wanted('pictures')?.draw(picture),
  };

  private readonly parts = new Parts(this.room());

  private readonly feed: Task<readonly unknown[], Page<FeedItem> | Page<Indicator>> = new Task(this, {
    args: () => [this.api, this.view, this.pageSize, this.question] as const,
    task: async ([, view, , question], { signal }) => {
      if (view === 'indicators') {
        const figures = await (await this.parts.bring('figures')).list(signal);
        this.form = view;
        return figures;
      }
      // What the address says is read first, so that nothing is asked for in vain.
      if (view === 'cards' && !this.noHash && location.hash.startsWith('#mosty-feed:')) await this.parts.bring('top');
      const [first] = await Promise.all([
        this.ask(null, signal),
        view === 'headlines' && this.parts.bring('headlines'),
      ]);
      // Before the cards, so that none of them grows under the eyes.
      if (first.items.some(({ image }) => image?.copy)) await this.parts.bring('pictures').catch(() => {});
      signal.throwIfAborted();
      this.form = view;
      const { items, total, next } = first;
      Object.assign(this.shown, { items, total, cursor: next, list: this.shown.list + 1 });
      this.answered = question;
      return first;
    },
  });

  constructor() {
    super({ uk, en: () => import('./messages/en.ts').then(({ en }) => en) });
    new RecoveryController(this, this.feed);
  }

  protected override caption(): string {
    return this.texts.titles[this.view] ?? this.texts.titles['cards']!;
  }

  protected override body(): unknown {
    const { form, parts } = this;
    const isCards = form === 'cards' && this.feed.value;
    const list = drawStates(this.feed, this.locale, {
      keep: (failed) => !failed || this.answered === this.question,
      empty: () =>
        parts.get('top')?.none() ??
        html`<p class="card">${this.texts.none}</p>
          <slot></slot>`,
      full: ({ items }) =>
        form === 'indicators' ? parts.get('figures')?.draw(items as readonly Indicator[]) : this.full(),
    });
    // Above the list, and not in it, so that a chip that was pressed stays the same and keeps the focus.
    const news = isCards
      ? html`<div class=${this.voice ? 'above brief' : 'above'}>${parts.wanted('top')?.above()}</div>
          ${list}`
      : list;
    return (this.with && parts.wanted('tabs')?.draw(this.with, news)) || news;
  }

  private full(): TemplateResult {
    const { parts, locale, reading, headingLevel } = this;
    const { items } = this.shown;
    const short = this.form === 'headlines' && parts.get('headlines');
    if (short)
      return html`<ul class="list headlines">
          ${this.gradually(items, short.draw)}
        </ul>
        ${short.below()}`;
    return html`<ul class="list">
        ${this.gradually(items, (...now) => item(...now, locale, headingLevel + 1, reading), 0, 2)}
      </ul>
      <div class="below">${parts.wanted('top')?.below() ?? this.absent('top')}</div>`;
  }

  /** What stands where a part is not there yet, or could not be had. */
  private absent(name: 'top' | 'inside'): unknown {
    const { texts, parts } = this;
    if (!parts.hasFailed(name)) return name === 'top' ? nothing : texts.loading;
    return html`<p>${texts.failed}</p>
      <p><button type="button" @click=${() => parts.wanted(name, true)}>${texts.retry}</button></p>`;
  }

  /** What the page has fixed, and what a person has chosen beside it. */
  private get wanted(): FeedQuery {
    const { voice, kind, topic, branch, year, chosen } = this;
    const fixed = Object.entries({ voice, kind, topic, branch, year }).filter(([, value]) => value);
    return { ...chosen, ...Object.fromEntries(fixed) } as FeedQuery;
  }

  private get question(): string {
    return String(new URLSearchParams(this.wanted as Record<string, string>));
  }

  private ask(cursor: string | null, signal?: AbortSignal) {
    const { pageSize, wanted } = this;
    return new Feed(this.transport).list({ ...wanted, pageSize, ...(cursor && { cursor }), ...(signal && { signal }) });
  }

  /** The widget as its parts see it. */
  private room(): Room {
    return {
      host: this,
      words: this.locale as Room['words'],
      shown: this.shown,
      reading: this.reading,
      transport: () => this.transport,
      level: () => this.headingLevel,
      chosen: () => this.chosen,
      wanted: () => this.wanted,
      choose: (choice) => {
        const next = Object.entries({ ...this.chosen, ...choice }).filter(([, value]) => value);
        this.chosen = Object.fromEntries(next) as Choice;
      },
      feed: () => this.feed,
      page: (cursor) => this.ask(cursor),
    };
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mosty-civic-feed': MostyCivicFeed;
  }
}
