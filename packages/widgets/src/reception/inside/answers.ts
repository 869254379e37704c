/**
 * The published answers under the doors: the latest first, all of them and a search behind a press. Fetched when they come
 * near the screen, and with the first press at a door, because similar answers are shown before anything is asked.
 */
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { Questions, newKey, type Page, type Question, type Topic, type Transport } from '@mosty/sdk/core';
import { apiAddress } from '../../shared/embed.ts';
import { heading } from '../../shared/heading.ts';
import { RecoveryController } from '../../shared/recovery.ts';
import { drawStates } from '../../shared/status.ts';
import { Task } from '../../shared/task.ts';
import type { Words } from '../doors.ts';
import { answer } from './answer.ts';
import { InsideTexts } from './texts.ts';

/** How many stand under the doors, and on a page of the whole list. */
const LATEST = 3;
const PAGE = 10;

/** What the answers ask of their widget. */
export interface AnswersSource {
  words: Words;
  transport: () => Transport;
  /** The element's own `api`. */
  api: () => string | null;
  topics: () => readonly Topic[];
  /** Slug of the topic that the page wants. */
  topic: () => string | null;
  level: () => number;
  focus: (...selectors: string[]) => Promise<void>;
}

interface Vote {
  idempotencyKey: string;
  state: 'busy' | 'kept' | 'failed';
}

export class Answers {
  readonly texts: InsideTexts;
  #host: LitElement;
  #source: AnswersSource;
  #list: Task<readonly unknown[], Page<Question>>;
  #later: Question[] = [];
  #next: string | null = null;
  #more: 'idle' | 'busy' | 'failed' = 'idle';
  /** All of them, with the box, in place of the latest. */
  #all = false;
  #query = '';
  #typed = '';
  /** A topic that the reader chose; `null` follows the page. */
  #chosen: string | null = null;
  #votes = new Map<string, Vote>();

  constructor(host: LitElement, source: AnswersSource) {
    this.#host = host;
    this.#source = source;
    this.texts = new InsideTexts(host, source.words);
    this.#list = new Task(host, {
      args: () => [source.api(), this.#topic, this.#query, this.#all],
      task: async (_args, { signal }) => {
        const page = await this.#page(null, signal);
        this.#later = [];
        this.#next = page.next;
        this.#more = 'idle';
        return page;
      },
    });
    new RecoveryController(host, this.#list);
  }

  draw(): TemplateResult {
    const { words, level } = this.#source;
    const texts = this.texts.answers;
    return html`<section class="answers stack" part="answers" aria-labelledby="answers-title">
      ${heading(level(), texts.title, 'name', 'answers-title')} ${this.#all ? this.#box() : nothing}
      ${drawStates(this.#list, words, {
        slotted: false,
        bones: LATEST,
        empty: () =>
          html`<p class="card" role="status">${this.#query || this.#topic ? texts.noneSuch : texts.none}</p>`,
        full: (page) => this.#full(page),
      })}
    </section>`;
  }

  /** One answer, closed or open, with the reader's vote where it is asked for. */
  one(question: Question, { open = false, vote = true } = {}): TemplateResult {
    const { words, topics, api, level } = this.#source;
    const topic = topics().find(({ slug }) => slug === question.topic);
    const address = apiAddress(api());
    return answer(question, words, this.texts.answers, {
      level: level() + 1,
      open,
      topic: topic ? words.say(topic.name) : nothing,
      page: address && `${address}/v1/questions/${question.slug}.html`,
      vote: this.#votes.get(question.slug)?.state,
      onVote: vote ? (helpful) => void this.#vote(question, helpful) : null,
    });
  }

  get #topic(): string | null {
    return this.#chosen ?? this.#source.topic();
  }

  #page(cursor: string | null, signal?: AbortSignal) {
    const topic = this.#topic;
    return new Questions(this.#source.transport()).list({
      pageSize: this.#all ? PAGE : LATEST,
      ...(this.#query && { q: this.#query }),
      ...(topic && { topic }),
      ...(cursor && { cursor }),
      ...(signal && { signal }),
    });
  }

  #box(): TemplateResult {
    const { words, topics } = this.#source;
    const texts = this.texts.answers;
    const search = (event: Event) => {
      event.preventDefault();
      this.#query = this.#typed.trim();
      this.#host.requestUpdate();
    };
    return html`<search>
      <form class="box" @submit=${search}>
        <div class="field">
          <label for="q">${texts.search}</label>
          <input
            id="q"
            type="search"
            autocomplete="off"
            maxlength="200"
            .value=${this.#typed}
            @input=${(event: Event) => (this.#typed = (event.target as HTMLInputElement).value)}
          />
        </div>
        <button class="strong" id="search">${texts.searchSend}</button>
        <label class="field"
          >${texts.topic}
          <select
            id="answers-topic"
            @change=${(event: Event) => {
              this.#chosen = (event.target as HTMLSelectElement).value;
              search(event);
            }}
          >
            <option value="">${texts.everyTopic}</option>
            ${topics().map(
              ({ slug, name }) =>
                html`<option value=${slug} ?selected=${slug === this.#topic}>${words.plain(name)}</option>`,
            )}
          </select>
        </label>
      </form>
    </search>`;
  }

  #full({ items, total }: Page<Question>): TemplateResult {
    const texts = this.texts.answers;
    const shown = [...items, ...this.#later];
    const rest = this.#all ? this.#next : total > items.length;
    const busy = this.#more === 'busy' ? 'true' : nothing;
    return html`<p class="unseen" role="status">${this.#all ? texts.found(total) : nothing}</p>
      <div class="list">${shown.map((question) => this.one(question))}</div>
      ${this.#more === 'failed' ? html`<p class="card trouble" role="alert">${texts.moreFailed}</p>` : nothing}
      <p class="doings">
        ${
          rest
            ? html`<button
                type="button"
                id="more"
                aria-disabled=${busy}
                @click=${() => void (this.#all ? this.#on(shown.length) : this.#whole(true))}
              >
                ${this.#all ? texts.more : texts.all}
              </button>`
            : nothing
        }
        ${
          this.#all
            ? html`<button type="button" id="fewer" @click=${() => void this.#whole(false)}>${texts.fewer}</button>`
            : nothing
        }
      </p>`;
  }

  /** Opens the whole list with its box, or goes back to the latest. */
  async #whole(all: boolean): Promise<void> {
    this.#all = all;
    this.#typed = this.#query = '';
    this.#chosen = null;
    this.#host.requestUpdate();
    await this.#source.focus(all ? '#q' : '#answers-title');
  }

  /** Adds the next page under what is there, and takes the focus to its first question. */
  async #on(at: number): Promise<void> {
    if (!this.#next || this.#more === 'busy') return;
    const { value } = this.#list;
    this.#more = 'busy';
    this.#host.requestUpdate();
    const page = await this.#page(this.#next).then(
      (page) => page,
      () => null,
    );
    // Another search wins.
    if (this.#list.value !== value) return;
    this.#more = page ? 'idle' : 'failed';
    if (page) {
      this.#later = [...this.#later, ...page.items];
      this.#next = page.next;
    }
    this.#host.requestUpdate();
    if (page) await this.#source.focus(`.answers .list > :nth-child(${at + 1}) summary`);
  }

  /** The key is the reader's ballot: another press changes the vote and does not add one. */
  async #vote({ slug }: Question, helpful: boolean): Promise<void> {
    const { idempotencyKey, state } = this.#votes.get(slug) ?? { idempotencyKey: newKey(), state: null };
    if (state === 'busy') return;
    const settle = (state: Vote['state']) => {
      this.#votes.set(slug, { idempotencyKey, state });
      this.#host.requestUpdate();
    };
    settle('busy');
    await new Questions(this.#source.transport()).helpful(slug, helpful, { idempotencyKey }).then(
      () => settle('kept'),
      () => settle('failed'),
    );
  }
}
