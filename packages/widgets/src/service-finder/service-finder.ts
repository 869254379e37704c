import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Task, TaskStatus, initialState } from '@lit/task';
import { Audiences, LifeEvents, type LifeEvent, type Service } from '@mosty/sdk/core';
import { IdleController } from '../shared/idle.ts';
import { MostyElement } from '../shared/mosty-element.ts';
import { RecoveryController } from '../shared/recovery.ts';
import { drawStates } from '../shared/status.ts';
import type { AnswerPage } from './answer/page.ts';
import type { Catalogue, Wanted } from './catalogue/catalogue.ts';
import { Combobox } from './combobox.ts';
import { MostyServiceSelectEvent } from './events.ts';
import { filters, type Filters } from './filters.ts';
import { HashController } from './hash.ts';
import type { ServiceMessages } from './messages/types.ts';
import { uk } from './messages/uk.ts';
import { nothingFound } from './nothing-found.ts';
import { counted, listOf, topic, understood, type Actions } from './results.ts';
import { styles } from './service-finder.styles.ts';
import { TILES, tiles } from './tiles.ts';

/** Suggestions under the box at once. */
const SUGGESTIONS = 8;

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

  private opened: Promise<Catalogue> | undefined;
  private page: AnswerPage | undefined;
  /** The service that a person, and not the page, has opened. */
  private picked: string | null = null;

  private readonly hash = new HashController(
    this,
    () => this.noHash,
    (place) => this.show(place),
  );

  private readonly box = new Combobox(this, {
    typed: (value) => (this.typed = value),
    suggest: async (q, signal) =>
      (await this.catalogue()).suggest({ ...this.wanted, q, literal: false, lifeEvent: null, limit: SUGGESTIONS }, signal),
    choose: (service) => void this.open(service),
  });

  private readonly moments = new Task(this, {
    args: () => [this.api] as const,
    task: async (_args, { signal }) => new LifeEvents(this.transport).list({ pageSize: 100, signal }),
  });

  private readonly audiences = new Task(this, {
    autoRun: false,
    task: async (_args, { signal }) => (await new Audiences(this.transport).list({ pageSize: 100, signal })).items,
  });

  private readonly answers = new Task(this, {
    args: () => [this.api, this.asked, ...Object.values(this.wanted)] as const,
    task: async ([, asked], { signal }) => (asked ? (await this.catalogue()).find(this.wanted, signal) : initialState),
  });

  private readonly answer = new Task(this, {
    args: () => [this.api, this.service] as const,
    task: async ([, slug], { signal }) => {
      if (!slug) return initialState;
      const [{ AnswerPage }, catalogue] = await Promise.all([import('./answer/page.ts'), this.catalogue()]);
      const one = await catalogue.get(slug, signal);
      this.page ??= new AnswerPage(this, () => this.transport);
      if (this.picked === slug) this.dispatchEvent(new MostyServiceSelectEvent(slug, one.items[0].id));
      this.picked = null;
      return one;
    },
  });

  private readonly does: Actions = {
    open: (service) => void this.open(service),
    choose: (moment) => void this.ask({ lifeEvent: moment.slug }),
    other: () => void this.ask({ everything: true }),
    literally: () => void this.ask({ query: this.query, literal: true }),
    more: () => this.pages++,
  };

  constructor() {
    super({ uk, en: () => import('./messages/en.ts').then(({ en }) => en) });
    new IdleController(this, this.forget);
    for (const task of [this.moments, this.answers, this.answer]) new RecoveryController(this, task);
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('query') && this.query) this.typed = this.query;
    if (changed.has('api')) this.opened = undefined;
  }

  protected override caption(): string {
    return this.texts.title;
  }

  protected override body(): unknown {
    const { texts, locale } = this;
    const back = html`<p><button type="button" id="back" @click=${this.back}>${texts.back}</button></p>`;
    if (this.service) {
      return html`${back}
      ${drawStates(this.answer, locale, {
        keep: () => false,
        empty: () => nothing,
        full: ({ items: [service] }) =>
          this.page?.template(service, this.headingLevel + 1, (slug) => void this.open({ slug })),
      })}`;
    }
    return html`
      <search>
        <form @submit=${this.submit} @focusin=${this.prepare}>
          <label for="box">${texts.search}</label>
          <span class="hint" id="hint">${texts.searchHint}</span>
          <div class="row">
            ${this.box.template(this.typed, locale)}
            <button class="strong">${texts.submit}</button>
          </div>
        </form>
      </search>
      ${this.asked ? html`${back} ${this.results()}` : this.home()}
    `;
  }

  private home(): unknown {
    const { texts, locale, does } = this;
    return drawStates(this.moments, locale, {
      bones: 2,
      empty: () => html`<button type="button" @click=${does.other}>${texts.all}</button>`,
      full: ({ items }) =>
        html`<p class="muted">${texts.chooseLife}</p>
          ${tiles(items.slice(0, TILES), locale, does.choose, does.other)}`,
    });
  }

  private results(): unknown {
    const { locale, wanted, does, answers } = this;
    const moments = this.moments.value?.items ?? [];
    const level = this.headingLevel + 1;
    const found = answers.status === TaskStatus.COMPLETE ? answers.value : undefined;
    return html`${topic(wanted, moments, level, locale)}
      <p class="count" role="status">${found ? counted(found, wanted, locale) : nothing}</p>
      ${found ? understood(found, locale, does) : nothing}
      ${filters(wanted, this.audiences.value ?? [], locale, this.narrow, () => this.audiences.value ?? this.audiences.run())}
      ${drawStates(answers, locale, {
        // Answers to other words may stay while these are on their way, and never in place of an error.
        keep: (failed) => !failed && Boolean(this.query),
        empty: () => answers.value && nothingFound(answers.value, moments, locale, does),
        full: (value) => listOf(value, wanted, moments, level, locale, does),
      })}`;
  }

  private get asked(): boolean {
    return Boolean(this.query.trim() || this.lifeEvent || this.everything);
  }

  private get wanted(): Wanted {
    const { literal, lifeEvent, audience, channel, branch } = this;
    return { q: this.query.trim(), literal, lifeEvent, audience, channel, branch, limit: this.limit * this.pages };
  }

  /** The services, asked for when somebody begins to look, once. */
  private catalogue(): Promise<Catalogue> {
    this.opened ??= import('./catalogue/open.ts').then(({ openCatalogue }) => openCatalogue(this.transport));
    this.opened.catch(() => (this.opened = undefined));
    return this.opened;
  }

  /** At the first touch of the box: what the first letter will need, and what answers need without a network. */
  private prepare(): void {
    this.catalogue().then(
      (catalogue) => catalogue.prepare(),
      () => {},
    );
    import('./answer/page.ts').catch(() => {});
  }

  private narrow = (filters: Partial<Filters>): void => {
    this.pages = 1;
    Object.assign(this, filters);
  };

  /** Shows a place of the finder, or its beginning; what stands in the box stays there. */
  private show(to: Partial<Pick<MostyServiceFinder, 'query' | 'lifeEvent' | 'service'>> & { everything?: boolean; literal?: boolean }): void {
    this.box.close();
    this.page?.leave();
    Object.assign(this, { query: '', lifeEvent: null, service: null, everything: false, literal: false, pages: 1 }, to);
  }

  private async ask(to: Parameters<MostyServiceFinder['show']>[0]): Promise<void> {
    this.show(to);
    this.hash.write(this);
    if (this.answers.status === TaskStatus.ERROR) void this.answers.run();
    await this.focusOn('#topic');
  }

  private submit(event: SubmitEvent): void {
    event.preventDefault();
    if (this.typed.trim()) void this.ask({ query: this.typed.trim() });
    else void this.focusOn('#box');
  }

  /** Opens an answer; the list it was found in waits behind it. */
  private async open({ slug }: Pick<Service, 'slug'>): Promise<void> {
    this.page?.leave();
    this.service = this.picked = slug;
    this.hash.write(this);
    await this.focusOn('#back');
    await this.answer.taskComplete.catch(() => {});
    await this.focusOn('#answer', '[part=error] button');
  }

  private async back(): Promise<void> {
    const { service, lifeEvent, asked } = this;
    this.page?.leave();
    if (service) this.service = null;
    else this.show({});
    this.hash.write(this);
    if (service && asked) return this.focusOn(`[data-service="${service}"]`, '#topic');
    await this.focusOn(...(service || !lifeEvent ? [] : [`[data-moment="${lifeEvent}"]`]), '#box');
  }

  private forget = (): void => {
    this.typed = '';
    this.channel = null;
    this.show({});
    this.hash.write(this);
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'mosty-service-finder': MostyServiceFinder;
  }
}
