/**
 * What a press at a door or on «Моє запитання» opens: the page behind a door, the form with similar answers before it, the
 * receipt, and a question found again. Fetched with the first of these presses, or for a letter's link.
 *
 * It is longer than a file of the house should be: these screens share one draft, one trouble and one focus, and apart
 * they would hand all of it to each other.
 */
import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import {
  Questions,
  type AskedQuestion,
  type Door,
  type Question,
  type Reception,
  type Transport,
} from '@mosty/sdk/core';
import type * as Mask from '@mosty/sdk/mask';
import type { PersonalKind } from '@mosty/sdk/mask';
import { apiAddress } from '../../shared/embed.ts';
import { reasonOf } from '../../shared/form/attempt.ts';
import { find, lookupOf, type Lookup } from '../../shared/form/find.ts';
import { styles } from '../../shared/form/form.styles.ts';
import { Trace } from '../../shared/form/trace.ts';
import { Wait } from '../../shared/form/wait.ts';
import { adopt } from '../../shared/styles/host.ts';
import type { Words } from '../doors.ts';
import type { Answers } from './answers.ts';
import { asked } from './asked.ts';
import { Attempt, check, type Outcome } from './attempt.ts';
import { doorPage } from './door.ts';
import { emptyDraft, keepDraft, recall, type Draft } from './draft.ts';
import { SCREENS, form, stepOf } from './form.ts';
import type { DeskMessages } from './messages/types.ts';
import { settled, similar } from './similar.ts';
import type * as Taken from './taken.ts';

/** Milliseconds after which nobody waits for similar answers any longer: they are a help, not a gate. */
const PATIENCE = 4000;

/** «471-528-306»; without a contact the code is longer, for it is all that keeps the question to her. */
const CODE = { digits: [9, 15], group: 3 };

/** What the desk asks of its widget. */
export interface DeskSource {
  words: Words;
  answers: Answers;
  transport: () => Transport;
  api: () => string | null;
  reception: () => Reception;
  /** Slug of the topic that the page wants. */
  topic: () => string | null;
  /** One question on a screen. */
  steps: () => boolean;
  level: () => number;
  focus: (...selectors: string[]) => Promise<void>;
  sent: (question: AskedQuestion) => void;
  /** Back to the doors, to the button of this one; `null` to the button that finds a question. */
  left: (door: string | null) => void;
}

type Screen =
  | { at: 'door'; door: Door }
  | { at: 'form'; door: Door }
  | { at: 'similar'; door: Door; found: readonly Question[] }
  | { at: 'settled'; door: Door }
  | { at: 'asked'; question: AskedQuestion; fresh: boolean }
  | { at: 'find' };

export class Desk {
  #host: ReactiveElement;
  #source: DeskSource;
  #screen: Screen | null = null;
  #draft: Draft;
  #attempt = new Attempt();
  #outcome: Outcome | null = null;
  #lookup: Lookup = { code: '', contact: '' };
  #trouble: string | null = null;
  #step = 0;
  /** The words for which similar answers were looked up. */
  #looked = '';
  #reply = '';
  #replyFault = false;
  #twin: Question | null = null;
  #asking = false;
  #unchanged = false;
  #busy: string | null = null;
  #mask: typeof Mask | undefined;
  #trace = new Trace();
  readonly #wait: Wait;

  constructor(host: ReactiveElement, source: DeskSource) {
    this.#host = host;
    this.#source = source;
    this.#wait = new Wait(() => host.requestUpdate());
    adopt(host.renderRoot, styles);
    this.#draft = emptyDraft(source.topic());
  }

  /** Fetches the words of the page's language, before anything is shown. */
  prepare(): Promise<void> {
    return this.#source.answers.texts.ready();
  }

  /** Whether it stands in place of the doors. */
  get open(): boolean {
    return this.#screen !== null;
  }

  /** Whether a person would lose what she sees by going elsewhere. */
  get writing(): boolean {
    return Boolean(this.#screen && this.#screen.at !== 'door');
  }

  /** @param focus whether a person came here by a press of hers */
  async enter(slug: string, focus = true): Promise<void> {
    const door = this.#doors.find((one) => one.slug === slug);
    if (!door) return;
    this.#step = 0;
    await this.#show({ at: door.here ? 'form' : 'door', door }, ...(focus ? ['#result'] : []));
    this.#keep();
  }

  async find(): Promise<void> {
    this.#lookup = { code: '', contact: '' };
    await this.#show({ at: 'find' }, '#result');
  }

  /** Opens the question that a letter links to. */
  async track(id: string, token: string): Promise<void> {
    await this.#try(
      () => this.#questions.track(id, token),
      (question) => this.#shown(question),
    );
    const { trouble } = { trouble: this.#trouble };
    if (!trouble) return;
    await this.find();
    this.#trouble = trouble;
    this.#host.requestUpdate();
  }

  /** Opens the form that a reload interrupted. What was sent then is settled first: it may be stored. */
  async resume(): Promise<void> {
    const kept = recall();
    const door = this.#doors.find(({ here }) => here);
    if (!kept || !door) return;
    this.#draft = kept.draft;
    this.#attempt = new Attempt(kept.draft, kept.key);
    const stored = kept.key ? await this.#questions.check(kept.key).catch(() => null) : null;
    if (stored) return this.#stored(stored);
    this.#step = Math.min(kept.step, this.#screens - 1);
    this.#looked = this.#step ? kept.draft.text.trim() : '';
    this.#screen = { at: 'form', door };
    this.#host.requestUpdate();
  }

  /** Library computers are shared: what was typed, and the code, do not stay for the next person. */
  forget(): void {
    this.#clear();
    this.#lookup = { code: '', contact: '' };
    this.#screen = this.#outcome = this.#trouble = null;
    this.#host.requestUpdate();
  }

  draw(): TemplateResult {
    const { words, level } = this.#source;
    const screen = this.#screen!;
    const texts = this.#texts;
    const back = html`<p class="back">
      <button type="button" id="leave" @click=${() => this.#leave()}>${words.texts.back}</button>
    </p>`;
    switch (screen.at) {
      case 'asked':
        return this.#drawAsked(screen);
      case 'settled':
        return settled(texts, level(), () => this.#leave());
      case 'similar':
        return html`${back}
        ${similar(screen.found, texts, {
          level: level(),
          one: (question, open) => this.#source.answers.one(question, { open, vote: false }),
          onSettled: () => void this.#settle(screen.door),
          onAnyway: () => void this.#ask(screen.door, 1),
        })}`;
      case 'find':
        return html`${back}
        ${find(texts, {
          level: level(),
          lookup: this.#lookup,
          busy: Boolean(this.#busy),
          trouble: this.#trouble,
          onChange: (change) => Object.assign(this.#lookup, change),
          onSubmit: (event) => void this.#look(event),
        })}`;
      case 'door':
        return html`${back} ${this.#trouble ? html`<p class="card trouble" role="alert">${this.#trouble}</p>` : nothing}
        ${doorPage(screen.door, words, texts, {
          level: level(),
          onPrint: () => void this.#take((taken) => taken.printDoor(screen.door, words, texts)),
        })}`;
      default:
        return html`${back} ${this.#drawForm(screen.door)}`;
    }
  }

  #drawForm(door: Door): TemplateResult {
    const { words, level, reception, steps } = this.#source;
    const outcome = this.#outcome;
    const authority = this.#doors.find(({ slug }) => slug === 'authority');
    return form(
      {
        door,
        reception: reception(),
        level: level(),
        draft: this.#draft,
        faults: outcome?.kind === 'faults' ? outcome.faults : [],
        personal: this.#personal(),
        trouble: outcome?.kind === 'trouble' ? (outcome.text ?? this.#texts.troubles[outcome.code]) : null,
        busy: this.#busy,
        wait: this.#wait.reason && this.#texts[this.#wait.reason],
        step: this.#step,
        steps: steps(),
        onChange: (change) => this.#change(change),
        onBegin: () => this.#trace.begin((options) => this.#questions.challenge(options)),
        onExtra: (words) => (this.#trace.extra = words),
        onBack: () => void this.#ask(door, this.#step - 1),
        onAuthority: authority ? () => void this.enter(authority.slug) : null,
        onSubmit: (event) => void this.#send(event, door),
      },
      words,
      this.#texts,
    );
  }

  /** What the server will hide, by the server's own rule; that is fetched when somebody begins to write. */
  #personal(): PersonalKind[] {
    const { text } = this.#draft;
    if (!this.#mask) {
      if (text)
        void import('@mosty/sdk/mask')
          .then((mask) => ((this.#mask = mask), this.#host.requestUpdate()))
          .catch(() => {});
      return [];
    }
    return [...new Set(this.#mask.personalIn(text).map(({ kind }) => kind))];
  }

  #drawAsked({ question, fresh }: Extract<Screen, { at: 'asked' }>): TemplateResult {
    const { words, level, reception, answers, api } = this.#source;
    const { id, manageToken, closed } = question;
    const door = this.#doors.find(({ here }) => here);
    const notice = door?.notice ? words.say(door.notice) : words.texts.notAppeal;
    const days = reception().term.workingDays;
    const address = apiAddress(api());
    return asked(question, words, this.#texts, answers.texts.answers, {
      level: level(),
      fresh,
      notice,
      days,
      asking: this.#asking,
      busy: Boolean(this.#busy),
      trouble: this.#trouble,
      unchanged: this.#unchanged,
      reply: this.#reply,
      replyFault: this.#replyFault,
      twin: this.#twin && answers.one(this.#twin, { open: true }),
      page: (slug) => address && `${address}/v1/questions/${slug}.html`,
      onReply: (text) => (this.#reply = text),
      onClarify: (event) => void this.#clarify(event, question),
      onTwin: () => void this.#fetchTwin(closed?.duplicateOf ?? ''),
      onPrint: () =>
        void this.#take((taken) =>
          taken.printQuestion(question, { fresh, notice, days }, words, this.#texts, answers.texts.answers),
        ),
      onRefresh: () => void this.#refresh(question),
      onWithdraw: () => void this.#act(() => this.#questions.withdraw(id, manageToken)),
      onAsk: (asking) => {
        this.#asking = asking;
        this.#host.requestUpdate();
        void this.#source.focus(asking ? '#sure' : '#withdraw');
      },
      onClose: () => this.#leave(),
    });
  }

  get #doors(): readonly Door[] {
    return this.#source.reception().doors;
  }

  get #texts(): DeskMessages {
    return this.#source.answers.texts.desk;
  }

  get #questions(): Questions {
    return new Questions(this.#source.transport());
  }

  get #screens(): number {
    return SCREENS[this.#source.steps() ? 'steps' : 'short'];
  }

  /** What goes on paper is made by a part that few fetch. */
  async #take(make: (taken: typeof Taken) => void): Promise<void> {
    await this.#try(async () => make(await import('./taken.ts')));
  }

  async #show(screen: Screen, ...focus: string[]): Promise<void> {
    this.#screen = screen;
    this.#outcome = this.#trouble = this.#twin = null;
    this.#asking = this.#unchanged = this.#replyFault = false;
    this.#host.requestUpdate();
    await this.#source.focus(...focus);
  }

  #leave(): void {
    const screen = this.#screen;
    keepDraft(null);
    this.#screen = null;
    this.#host.requestUpdate();
    this.#source.left(screen && 'door' in screen ? screen.door.slug : null);
  }

  #clear(): void {
    keepDraft(null);
    this.#draft = emptyDraft(this.#source.topic());
    this.#attempt = new Attempt();
    this.#trace = new Trace();
    this.#looked = this.#reply = '';
    this.#step = 0;
  }

  #change(change: Partial<Draft>): void {
    this.#draft = { ...this.#draft, ...change };
    this.#keep();
    this.#host.requestUpdate();
  }

  #keep(key: string | null = null): void {
    if (this.#screen?.at === 'form') keepDraft({ draft: this.#draft, step: this.#step, key });
  }

  async #ask(door: Door, step: number): Promise<void> {
    this.#step = step;
    await this.#show({ at: 'form', door });
    this.#keep();
    await this.#source.focus('form :is(textarea, select, input:not([tabindex]))');
  }

  async #send(event: Event, door: Door): Promise<void> {
    event.preventDefault();
    if (this.#busy) return;
    const { words, transport, steps, reception, focus } = this.#source;
    const { consents } = reception();
    if (this.#step < this.#screens - 1) {
      const checked = check(this.#draft, consents, words.locale);
      const faults =
        'faults' in checked ? checked.faults.filter(({ field }) => stepOf(field, steps()) === this.#step) : [];
      if (!faults.length) return this.#step ? this.#ask(door, this.#step + 1) : this.#lookUp(door);
      this.#outcome = { kind: 'faults', faults };
      this.#host.requestUpdate();
      return focus('#summary');
    }
    this.#working(this.#texts.sending);
    this.#wait.begin();
    const outcome = await this.#attempt.send(transport(), this.#draft, consents, words.locale, {
      trace: this.#trace,
      sending: (key) => this.#keep(key),
      checking: this.#wait.checking,
    });
    this.#wait.end();
    this.#working(null);
    if (outcome.kind === 'stored') return this.#stored(outcome.asked);
    this.#outcome = outcome;
    // The server may have refused what another screen asked for.
    if (outcome.kind === 'faults' && outcome.faults[0]) this.#step = stepOf(outcome.faults[0].field, steps());
    this.#host.requestUpdate();
    await focus('#summary');
  }

  /** Shows similar answers before anything else is asked; where there are none, or none come in time, goes on. */
  async #lookUp(door: Door): Promise<void> {
    const text = this.#draft.text.trim();
    if (text === this.#looked) return this.#ask(door, 1);
    this.#working(this.#texts.looking);
    const found = await this.#questions.similar(text, { signal: AbortSignal.timeout(PATIENCE) }).catch(() => []);
    this.#working(null);
    // She may have left meanwhile.
    if (this.#screen?.at !== 'form') return;
    this.#looked = text;
    if (!found.length) return this.#ask(door, 1);
    await this.#show({ at: 'similar', door, found }, '#result');
  }

  async #settle(door: Door): Promise<void> {
    this.#clear();
    await this.#show({ at: 'settled', door }, '#result');
  }

  async #stored(question: AskedQuestion): Promise<void> {
    this.#clear();
    await this.#shown(question, true);
    this.#source.sent(question);
  }

  #shown(question: AskedQuestion, fresh = false): Promise<void> {
    return this.#show({ at: 'asked', question, fresh }, '#result');
  }

  async #look(event: Event): Promise<void> {
    event.preventDefault();
    if (this.#busy) return;
    const lookup = lookupOf(this.#lookup, CODE);
    if (!lookup) this.#trouble = this.#texts.findFault;
    else {
      await this.#try(
        () => this.#questions.find(lookup),
        (question) => this.#shown(question),
      );
    }
    this.#host.requestUpdate();
    if (this.#trouble) await this.#source.focus('#summary');
  }

  async #refresh({ id, manageToken, state, messages }: AskedQuestion): Promise<void> {
    await this.#act(() => this.#questions.track(id, manageToken));
    const screen = this.#screen;
    if (this.#trouble || screen?.at !== 'asked') return;
    this.#unchanged = screen.question.state === state && screen.question.messages.length === messages.length;
    this.#host.requestUpdate();
    if (this.#unchanged) await this.#source.focus('#refresh');
  }

  async #clarify(event: Event, { id, manageToken }: AskedQuestion): Promise<void> {
    event.preventDefault();
    if (this.#busy) return;
    const text = this.#reply.trim();
    this.#replyFault = !text;
    this.#host.requestUpdate();
    if (!text) return this.#source.focus('#reply');
    await this.#act(() => this.#questions.clarify(id, manageToken, text));
    if (!this.#trouble) this.#reply = '';
  }

  async #fetchTwin(slug: string): Promise<void> {
    await this.#try(async () => {
      this.#twin = await this.#questions.get(slug);
    });
    await this.#source.focus(this.#trouble ? '#result' : `[data-answer="${slug}"] summary`);
  }

  async #act(act: () => Promise<AskedQuestion>): Promise<void> {
    if (this.#busy) return;
    await this.#try(act, (question) => this.#shown(question));
    if (this.#trouble) await this.#source.focus('#result');
  }

  /** Does it and shows what came of it, or says in a sentence why it could not be done. */
  async #try<T>(act: () => Promise<T>, show?: (got: T) => Promise<void>): Promise<void> {
    this.#trouble = null;
    this.#working(this.#texts.looking);
    let got: T;
    try {
      got = await act();
    } catch (error) {
      this.#trouble = reasonOf(error, this.#texts);
      return;
    } finally {
      this.#working(null);
    }
    // What is shown is pressed as soon as it is seen: by then nothing is under way that would swallow the press.
    await show?.(got);
  }

  #working(what: string | null): void {
    this.#busy = what;
    this.#host.requestUpdate();
  }
}
