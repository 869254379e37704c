import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Service } from '@mosty/sdk/core';
import { HashController } from '../shared/hash.ts';
import { IdleController } from '../shared/idle.ts';
import { MostyElement } from '../shared/mosty-element.ts';
import { drawStates } from '../shared/status.ts';
import { Combobox } from './combobox.ts';
import { MostyServiceSelectEvent } from './events.ts';
import { hashForm } from './hash.ts';
import { Inquiry } from './inquiry.ts';
import type { Wanted } from './inside/catalogue/catalogue.ts';
import type { Actions } from './inside/inside.ts';
import type { ServiceMessages } from './messages/types.ts';
import { uk } from './messages/uk.ts';
import { list, tiles } from './screens.ts';
import { styles } from './service-finder.styles.ts';

/** Where in a finder a person stands. */
type Where = Partial<Pick<MostyServiceFinder, 'query' | 'lifeEvent'>> & { everything?: boolean; literal?: boolean };

/**
 * Finds an e-service by a person's own words or by what has happened to her, and answers: what it is for, who gives it,
 * what it costs, what to bring, how to do it, where somebody helps, and what a librarian never does.
 *
 * What is open is kept in the hash of the page where the page has no use of its own for it: `#mosty-service=pension`,
 * `#mosty-life-event=utilities`. Words that were typed are kept nowhere, and forgotten after ten idle minutes.
 *
 * @element mosty-service-finder
 *
 * @slot - A link and a phone of the library: shown until the finder is drawn, when it cannot be, and when nothing was found.
 *
 * @fires {MostyServiceSelectEvent} mosty-service-select - A person opened a service. Carries its slug and id, never her words.
 *
 * @csspart frame - The whole widget.
 * @csspart title - Its heading.
 * @csspart options - The list of suggestions.
 * @csspart option - One suggestion.
 * @csspart tile - A life event.
 * @csspart filters - For whom and how, folded.
 * @csspart interpretation - What the search understood.
 * @csspart service - A service in the list.
 * @csspart name - Name of a service.
 * @csspart answer - The answer about one service.
 * @csspart error - The message when data cannot be had.
 *
 * @cssproperty [--mosty-font] - Typeface of texts.
 * @cssproperty [--mosty-font-heading] - Typeface of headings.
 * @cssproperty [--mosty-font-size=18px] - Size everything is measured from.
 * @cssproperty [--mosty-color-ground] - Ground of the widget.
 * @cssproperty [--mosty-color-surface] - Ground of cards.
 * @cssproperty [--mosty-color-ink] - Text.
 * @cssproperty [--mosty-color-accent] - Buttons, links, tiles.
 *
 * @attr {'light' | 'dark'} theme - Keeps one colour scheme; by default the page's.
 * @attr {string} lang - `uk` or `en`; by default the language of the page.
 */
export class MostyServiceFinder extends MostyElement<ServiceMessages> {
  static override styles = [...MostyElement.styles, styles];

  /** Words to search at the start. */
  @property() query = '';

  /** Slug of a life event to begin with: `utilities`. */
  @property({ attribute: 'life-event' }) lifeEvent: string | null = null;

  /** Slug of the service whose answer is open: `pension`. */
  @property() service: string | null = null;

  /** Slug of an audience: only what is for it, or for everybody. */
  @property() audience: string | null = null;

  /** Slug of a branch: only what is helped with there. */
  @property() branch: string | null = null;

  /** Services shown at once. */
  @property({ type: Number }) limit = 20;

  /** Leaves the hash of the page alone; for a second finder on a page, too. */
  @property({ type: Boolean, attribute: 'no-hash' }) noHash = false;

  /** What stands in the box; stays when a person goes back. */
  @state() private typed = '';
  @state() private literal = false;
  /** True behind «Інше»: every service. */
  @state() private everything = false;
  @state() private channel: string | null = null;
  @state() private pages = 1;

  /** The service that a person, and not the page, has opened. */
  private picked: string | null = null;

  private readonly hash = new HashController(
    this,
    hashForm,
    () => this.noHash,
    (place, later) => {
      Object.assign(this, { query: '', ...place });
      if (later) void this.arrive();
    },
  );

  private readonly does: Actions = {
    open: (service) => void this.open(service),
    literally: () => void this.ask({ query: this.query, literal: true }),
    more: () => this.pages++,
    narrow: (filters) => void Object.assign(this, { pages: 1 }, filters),
    tiles: (which) =>
      tiles(
        this.inquiry.lifeEvents,
        which,
        this.locale,
        (moment) => void this.ask(moment ? { lifeEvent: moment.slug } : { everything: true }),
      ),
  };

  private readonly inquiry = new Inquiry(this, {
    transport: () => this.transport,
    api: () => this.api,
    wanted: () => (this.asked ? this.wanted : null),
    service: () => this.service,
    does: this.does,
    answered: ({ slug, id }) => {
      if (this.picked === slug) this.dispatchEvent(new MostyServiceSelectEvent(slug, id));
      this.picked = null;
    },
  });

  private readonly box = new Combobox(this, {
    prepare: () => this.inquiry.prepare(),
    typed: (value) => (this.typed = value),
    submit: (query) => void this.ask({ query }),
    suggest: (q, signal) => this.inquiry.suggest({ ...this.wanted, q }, signal),
    choose: (service) => void this.open(service),
  });

  constructor() {
    super({ uk, en: () => import('./messages/en.ts').then(({ en }) => en) });
    new IdleController(this, () => {
      // The next person finds what the page asks for, and nothing of the last one's.
      const asked = (name: string) => this.getAttribute(name);
      const query = asked('query') ?? '';
      Object.assign(this, { typed: query, channel: null, audience: asked('audience') });
      this.go({ query, lifeEvent: asked('life-event') }, asked('service'));
    });
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('query') && this.query) this.typed = this.query;
  }

  protected override caption(): string {
    return this.texts.title;
  }

  protected override body(): unknown {
    const { texts, locale, inquiry, does } = this;
    const level = this.headingLevel + 1;
    const back = html`<p class="back"><button type="button" id="back" @click=${this.back}>${texts.back}</button></p>`;
    if (this.service) {
      return html`${back}
      ${drawStates(inquiry.answer, locale, {
        keep: () => false,
        empty: () => nothing,
        full: (answer) => inquiry.inside?.answer(answer, level),
      })}`;
    }
    return this.inTurn(
      () => this.box.template(this.typed, locale),
      () =>
        this.asked
          ? html`${back} ${list(inquiry, this.wanted, level, locale)}`
          : drawStates(inquiry.moments, locale, {
              bones: 2,
              empty: () => does.tiles('first'),
              full: () => does.tiles('first'),
            }),
    );
  }

  private get asked(): boolean {
    return Boolean(this.query.trim() || this.lifeEvent || this.everything);
  }

  private get wanted(): Wanted {
    const { literal, lifeEvent, audience, channel, branch } = this;
    return { q: this.query.trim(), literal, lifeEvent, audience, channel, branch, limit: this.limit * this.pages };
  }

  /** Goes to a list, or to the beginning, or to an answer that stands before the list; the box keeps its words. */
  private go(to: Where | null, service: string | null): void {
    this.box.close();
    this.inquiry.inside?.leave();
    if (to) Object.assign(this, { query: '', lifeEvent: null, everything: false, literal: false, pages: 1 }, to);
    this.service = this.picked = service;
    this.hash.write(this);
  }

  private async ask(to: Where): Promise<void> {
    this.go(to, null);
    this.inquiry.again();
    await this.focusOn('#topic');
  }

  private async open({ slug }: Pick<Service, 'slug'>): Promise<void> {
    this.go(null, slug);
    await this.arrive();
  }

  /** Takes the focus to what was opened, at once and again when it is drawn. */
  private async arrive(): Promise<void> {
    const { service } = this;
    await this.focusOn('#back');
    await this.inquiry.answer.taskComplete.catch(() => {});
    if (service && service === this.service) await this.focusOn('#answer', '[part=error] button');
  }

  /** To the list an answer was found in, or to the beginning: there, to what was pressed. */
  private async back(): Promise<void> {
    const { service, lifeEvent, everything, asked } = this;
    this.go(service ? null : {}, null);
    if (service) return this.focusOn(`[data-service="${service}"]`, asked ? '#topic' : '#box');
    await this.focusOn(...(lifeEvent || everything ? [`[data-moment="${lifeEvent ?? ''}"]`] : []), '#box');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mosty-service-finder': MostyServiceFinder;
  }
}
