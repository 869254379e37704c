import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { Task, TaskStatus, initialState } from '@lit/task';
import { LifeEvents, Services, type LifeEvent } from '@mosty/sdk/core';
import { heading } from '../shared/heading.ts';
import { MostyElement } from '../shared/mosty-element.ts';
import { drawStates } from '../shared/status.ts';
import { answer } from './answer.ts';
import { MostyServiceSelectEvent } from './events.ts';
import type { ServiceMessages } from './messages/types.ts';
import { uk } from './messages/uk.ts';
import { styles } from './service-finder.styles.ts';
import { tiles } from './tiles.ts';

/** Milliseconds of rest after the last letter before the server is asked. */
const REST = 250;
/** Answers shown at once. */
const ANSWERS = 20;

/**
 * Finds an e-service by a person's own words or by what has happened to her, and answers: what, who, how much, what to
 * bring, and what a librarian does and never does.
 *
 * @element mosty-service-finder
 *
 * @slot - A link and a phone of the library: shown until the finder is drawn, when it cannot be, and when nothing was found.
 *
 * @fires {MostyServiceSelectEvent} mosty-service-select - A person opened a service. Carries its slug and id, never her words.
 *
 * @csspart frame - The whole widget.
 * @csspart title - Its heading.
 * @csspart tile - A life event.
 * @csspart service - One answer.
 * @csspart name - Name of a service.
 * @csspart details - How to get it, folded.
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
 * @attr {'light' | 'dark'} theme - Keeps one colour scheme; by default the visitor's.
 * @attr {string} lang - `uk` or `en`; by default the language of the page.
 */
export class MostyServiceFinder extends MostyElement<ServiceMessages> {
  static override styles = [...MostyElement.styles, styles];

  /** Words to search at the start. */
  @property() query = '';

  /** Slug of a life event to begin with. */
  @property({ attribute: 'life-event' }) lifeEvent: string | null = null;

  /** True behind «Інше»: every service. */
  @state() private everything = false;

  private timer: ReturnType<typeof setTimeout> | undefined;

  private readonly moments = new Task(this, {
    args: () => [this.api] as const,
    task: async (_args, { signal }) => new LifeEvents(this.transport).list({ pageSize: 100, signal }),
  });

  private readonly answers = new Task(this, {
    args: () => [this.api, this.query.trim(), this.lifeEvent, this.everything] as const,
    task: async ([, q, lifeEvent, everything], { signal }) => {
      if (!q && !lifeEvent && !everything) return initialState;
      return new Services(this.transport).list({
        pageSize: ANSWERS,
        signal,
        ...(q && { q }),
        ...(lifeEvent && { lifeEvent }),
      });
    },
  });

  constructor() {
    super({ uk, en: () => import('./messages/en.ts').then(({ en }) => en) });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.timer);
  }

  protected override caption(): string {
    return this.texts.title;
  }

  protected override body(): unknown {
    const { texts } = this;
    const asked = this.query.trim() || this.lifeEvent || this.everything;
    return html`
      <search>
        <form @submit=${this.submit}>
          <label>
            ${texts.search} <span class="hint">${texts.searchHint}</span>
            <input
              type="search"
              name="q"
              autocomplete="off"
              autocapitalize="none"
              spellcheck="false"
              enterkeyhint="search"
              maxlength="200"
              .value=${this.query}
              @input=${this.typed}
            />
          </label>
          <button class="strong">${texts.submit}</button>
        </form>
      </search>
      ${asked ? this.results() : this.home()}
    `;
  }

  private home(): unknown {
    return drawStates(this.moments, this.locale, {
      bones: 2,
      empty: () => html`<button type="button" @click=${() => this.choose(null)}>${this.texts.all}</button>`,
      full: ({ items }) => tiles(items, this.locale, (moment) => void this.choose(moment)),
    });
  }

  private results(): unknown {
    const { texts, locale } = this;
    const moment = this.moments.value?.items.find(({ slug }) => slug === this.lifeEvent);
    const topic = moment ? locale.say(moment.title) : this.everything ? texts.all : null;
    return html`<p><button type="button" @click=${this.back}>${texts.back}</button></p>
      ${topic ? html`<div class="topic">${heading(this.headingLevel + 1, topic, 'name', 'topic')}</div>` : nothing}
      <p class="count" role="status">${this.count()}</p>
      ${drawStates(this.answers, locale, {
        // Answers to other words may stay while these are on their way, and never in place of an error.
        keep: (failed) => !failed && Boolean(this.query),
        empty: () =>
          html`<p>${texts.nothingHelp}</p>
            <slot></slot>`,
        full: ({ items }) =>
          html`<ul class="list">
            ${repeat(
              items,
              ({ slug }) => slug,
              (service) =>
                answer(service, locale, this.headingLevel + 1, items.length === 1, () =>
                  this.dispatchEvent(new MostyServiceSelectEvent(service.slug, service.id)),
                ),
            )}
          </ul>`,
      })}`;
  }

  /** How many answers there are, in a sentence that is announced. */
  private count(): string {
    const { texts, answers } = this;
    if (answers.status !== TaskStatus.COMPLETE || !answers.value) return '';
    const { items, total } = answers.value;
    if (!items.length && this.query) return texts.nothing(this.query.trim());
    return total > items.length ? texts.first(items.length, total) : texts.found(total);
  }

  private ask(what: { query?: string; lifeEvent?: string | null; everything?: boolean }): void {
    clearTimeout(this.timer);
    this.query = what.query ?? '';
    this.lifeEvent = what.lifeEvent ?? null;
    this.everything = what.everything ?? false;
    const box = this.renderRoot.querySelector('input');
    if (box && box.value.trim() !== this.query.trim()) box.value = this.query;
  }

  private typed(event: InputEvent): void {
    const { value } = event.target as HTMLInputElement;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.ask({ query: value }), REST);
  }

  private submit(event: SubmitEvent): void {
    event.preventDefault();
    this.ask({ query: (event.target as HTMLFormElement).querySelector('input')?.value ?? '' });
  }

  /** Shows what belongs to a moment of life; without one, everything. */
  private async choose(moment: LifeEvent | null): Promise<void> {
    this.ask(moment ? { lifeEvent: moment.slug } : { everything: true });
    await this.focusOn('#topic');
  }

  private async back(): Promise<void> {
    this.ask({});
    await this.focusOn('input');
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mosty-service-finder': MostyServiceFinder;
  }
}
