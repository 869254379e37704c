/**
 * What a press on «Записатися» or «Мій запис» opens: the form, the place that was got, and finding it again. Fetched with
 * the first of these presses, or when the page comes with a link from a letter.
 *
 * It is longer than a file of the house should be: three screens share one draft, one trouble and one focus, and apart
 * they would hand all of it to each other.
 */
import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import { Sessions, Signups, isApiError, type Session, type Signup, type Transport } from '@mosty/sdk/core';
import { reasonOf } from '../../shared/form/attempt.ts';
import { typed } from '../../shared/form/fields.ts';
import { find, lookupOf, type Lookup as CodeLookup } from '../../shared/form/find.ts';
import { styles } from '../../shared/form/form.styles.ts';
import { Trace } from '../../shared/form/trace.ts';
import { Wait } from '../../shared/form/wait.ts';
import { heading } from '../../shared/heading.ts';
import { adopt } from '../../shared/styles/host.ts';
import { chance, essentials, facts, joinButton, when, type Words } from '../session.ts';
import { Attempt, check, type Outcome } from './attempt.ts';
import { PARTY, emptyDraft, keepDraft, recall, type Draft } from './draft.ts';
import { STEPS, form, stepOf } from './form.ts';
import type { DeskMessages } from './messages/types.ts';
import { uk } from './messages/uk.ts';
import { place } from './place.ts';
import type * as Taken from './taken.ts';

/** What the desk asks of its widget. */
export interface DeskSource {
  words: Words;
  transport: () => Transport;
  /** One question on a screen. */
  steps: () => boolean;
  level: () => number;
  /** Sessions that are listed. */
  sessions: () => readonly Session[];
  focus: (...selectors: string[]) => Promise<void>;
  completed: (session: Session, signup: Signup) => void;
  /** Back to the list, to the button of this session. */
  left: (session: string | null) => void;
}

/** «47-15»; longer where a class has many signups. */
const CODE = { digits: [4, 6], group: 2 };

/** Which class, the code that was written down, and the contact it was made with. */
interface Lookup extends CodeLookup {
  session: string;
}

type Screen =
  | { at: 'form'; session: Session }
  | { at: 'place'; session: Session; signup: Signup; mailed: boolean | null }
  | { at: 'find' };

export class Desk {
  #host: ReactiveElement;
  #source: DeskSource;
  #screen: Screen | null = null;
  #draft: Draft = emptyDraft();
  #attempt = new Attempt();
  #outcome: Outcome | null = null;
  #lookup: Lookup = { session: '', code: '', contact: '' };
  #trouble: string | null = null;
  #step = 0;
  #asking = false;
  #busy = false;
  #trace = new Trace();
  readonly #wait: Wait;
  #english: DeskMessages | undefined;

  constructor(host: ReactiveElement, source: DeskSource) {
    this.#host = host;
    this.#source = source;
    this.#wait = new Wait(() => host.requestUpdate());
    adopt(host.renderRoot, styles);
  }

  /** Fetches the words of the page's language, before anything is shown. */
  async prepare(): Promise<void> {
    if (this.#source.words.locale === 'en') this.#english ??= (await import('./messages/en.ts')).en;
  }

  /** Whether it stands in place of the list. */
  get open(): boolean {
    return this.#screen !== null;
  }

  async begin(session: Session): Promise<void> {
    this.#step = 0;
    this.#trace = new Trace();
    await this.#show({ at: 'form', session }, '#chosen');
    this.#keep();
  }

  /** @param trouble why she has to look for it: a link that opens nothing */
  async find(trouble: string | null = null): Promise<void> {
    const [first, second] = this.#source.sessions();
    // One of several she names herself: nobody is to look in vain in the first.
    this.#lookup = { session: (!second && first?.slug) || '', code: '', contact: '' };
    const shown = this.#show({ at: 'find' }, trouble ? '#summary' : '#result');
    this.#trouble = trouble;
    await shown;
  }

  /** Opens the signup that a letter links to. */
  async manage(id: string, token: string): Promise<void> {
    await this.#try(
      async () => {
        const signup = await this.#signups.get(id, token);
        return { signup, session: await new Sessions(this.#source.transport()).get(signup.session) };
      },
      ({ session, signup }) => this.#place(session, signup, null),
      this.#texts.badLink,
    );
    if (this.#trouble) await this.find(this.#trouble);
  }

  /** Opens the form that a reload interrupted. What was sent then is settled first: it may be stored. */
  async resume(): Promise<void> {
    const kept = recall();
    const session = kept && this.#source.sessions().find(({ slug }) => slug === kept.session);
    if (!kept || !session) return;
    this.#draft = kept.draft;
    this.#attempt = new Attempt(session.slug, kept.draft, kept.key);
    const signup = kept.key ? await this.#signups.check(session.slug, kept.key).catch(() => null) : null;
    if (signup) return this.#stored(session, signup);
    this.#begin(session);
    await this.#show({ at: 'form', session }, '#chosen');
  }

  /** Library computers are shared: what was typed, and the code, do not stay for the next person. Says whether anything stood there. */
  forget(): boolean {
    const stood = this.open;
    keepDraft(null);
    this.#draft = emptyDraft();
    this.#attempt = new Attempt();
    this.#screen = this.#outcome = this.#trouble = null;
    this.#host.requestUpdate();
    return stood;
  }

  draw(): TemplateResult {
    const { words, level } = this.#source;
    const screen = this.#screen!;
    const back = html`<p class="back">
      <button type="button" @click=${() => this.#leave()}>${words.texts.back}</button>
    </p>`;
    if (screen.at === 'place') return this.#drawPlace(screen);
    if (screen.at === 'find') {
      return html`${back}
      ${find(this.#texts, {
        level: level(),
        lookup: this.#lookup,
        busy: this.#busy,
        trouble: this.#trouble,
        above: this.#whichSession(),
        onChange: (change) => Object.assign(this.#lookup, change),
        onSubmit: (event) => void this.#look(event),
      })}`;
    }
    const { session } = screen;
    const outcome = this.#outcome;
    const queue = chance(session) === 'queue' ? session.waitlist.length : null;
    return html`${back}
      <div class="card stack">
        ${heading(level(), words.say(session.name), 'name', 'chosen')} ${facts(session, words)}
        ${queue === null ? nothing : this.#others(session)}
      </div>
      ${form(
        {
          draft: this.#draft,
          busy: this.#busy,
          faults: outcome?.kind === 'faults' ? outcome.faults : [],
          trouble: outcome?.kind === 'trouble' ? (outcome.text ?? this.#texts.troubles[outcome.code]) : null,
          queue,
          tooMany: this.#tooMany(session),
          wait: this.#wait.reason && this.#texts[this.#wait.reason],
          step: this.#source.steps() ? this.#step : null,
          onChange: (change) => this.#change(change),
          onBegin: () => this.#begin(session),
          onExtra: (words) => (this.#trace.extra = words),
          onParty: (people) => void this.#party(people),
          onBack: () => void this.#ask(this.#step - 1),
          onSubmit: (event) => void this.#send(event, session),
        },
        this.#texts,
      )}`;
  }

  /** More people come than there are places: together they wait, or cannot come at all. */
  #tooMany(session: Session): { said: string; waits: boolean } | null {
    const { remainingAttendeeCapacity: left, maximumAttendeeCapacity: all, waitlist } = session;
    const people = this.#draft.names.length;
    if (left === null || people <= left || chance(session) !== 'join') return null;
    const waits = waitlist.enabled && (all === null || people <= all);
    return { said: this.#texts.tooMany(left, people, waits), waits };
  }

  #whichSession(): TemplateResult {
    const { words, sessions } = this.#source;
    return html`<div class="field">
      <label for="session">${this.#texts.findSession}</label>
      <select id="session" @change=${(event: Event) => (this.#lookup.session = typed(event))}>
        ${this.#lookup.session ? nothing : html`<option value="">${this.#texts.findWhich}</option>`}
        ${sessions().map(
          (session) =>
            html`<option value=${session.slug} ?selected=${session.slug === this.#lookup.session}>
              ${when(session, words)}: ${words.plain(session.name)}
            </option>`,
        )}
      </select>
    </div>`;
  }

  /** Other runs of the same training that have places now; whom to ask where there are none. */
  #others(session: Session): unknown {
    const { words, sessions } = this.#source;
    const free = sessions().filter(
      (other) => other.training === session.training && other.slug !== session.slug && chance(other) === 'join',
    );
    if (!free.length)
      return html`<p>${this.#texts.noOthers}</p>
        <div><slot></slot></div>`;
    return html`<div class="others stack">
      <p class="strong">${this.#texts.others}</p>
      ${free.slice(0, 3).map((other) => html`<div class="other stack">${essentials(other, words)} ${joinButton(other, words, () => void this.begin(other))}</div>`)}
    </div>`;
  }

  #drawPlace({ session, signup, mailed }: Extract<Screen, { at: 'place' }>): TemplateResult {
    const { words, level } = this.#source;
    const { id, manageToken } = signup;
    return place(session, signup, words, this.#texts, {
      level: level(),
      mailed,
      asking: this.#asking,
      busy: this.#busy,
      trouble: this.#trouble,
      onPrint: () => void this.#take((taken) => taken.print(session, signup, words, this.#texts)),
      onCalendar: () => void this.#take((taken) => taken.saveCalendar(session, signup, words.locale)),
      onAccept: () => void this.#settle(session, signup, () => this.#signups.accept(id, manageToken)),
      onCancel: () => void this.#settle(session, signup, () => this.#signups.cancel(id, manageToken)),
      onAsk: (asking) => {
        this.#asking = asking;
        this.#host.requestUpdate();
        void this.#source.focus(asking ? '#sure' : '#cancel');
      },
      onClose: () => this.#leave(),
    });
  }

  get #texts(): DeskMessages {
    return this.#source.words.locale === 'en' ? (this.#english ?? uk) : uk;
  }

  /** What is taken along, on paper or in a calendar, is made by a part that few fetch. */
  async #take(make: (taken: typeof Taken) => void): Promise<void> {
    await this.#try(async () => make(await import('./taken.ts')));
  }

  get #signups(): Signups {
    return new Signups(this.#source.transport());
  }

  #begin({ slug }: Session): void {
    this.#trace.begin((options) => this.#signups.challenge(slug, options), slug);
  }

  async #show(screen: Screen, ...focus: string[]): Promise<void> {
    this.#screen = screen;
    this.#outcome = this.#trouble = null;
    this.#asking = false;
    this.#host.requestUpdate();
    await this.#source.focus(...focus);
  }

  #leave(): void {
    const left = this.#screen?.at === 'find' ? null : (this.#screen?.session.slug ?? null);
    keepDraft(null);
    this.#screen = null;
    this.#host.requestUpdate();
    this.#source.left(left);
  }

  #change(change: Partial<Draft>): void {
    this.#draft = { ...this.#draft, ...change };
    this.#keep();
    this.#host.requestUpdate();
  }

  #keep(key: string | null = null): void {
    if (this.#screen?.at === 'form') keepDraft({ session: this.#screen.session.slug, draft: this.#draft, key });
  }

  async #party(people: number): Promise<void> {
    const names = Array.from({ length: Math.min(people, PARTY) }, (_, at) => this.#draft.names[at] ?? '');
    this.#change({ names });
    await this.#source.focus(`#name-${people - 1}`);
  }

  async #ask(step: number): Promise<void> {
    this.#step = step;
    this.#outcome = null;
    this.#host.requestUpdate();
    await this.#source.focus('form :is(input, textarea)');
  }

  async #send(event: Event, session: Session): Promise<void> {
    event.preventDefault();
    if (this.#busy) return;
    const { words, transport, steps, focus } = this.#source;
    if (steps() && this.#step < STEPS.length - 1) {
      const checked = check(this.#draft, words.locale);
      const faults = 'faults' in checked ? checked.faults.filter(({ field }) => stepOf(field) === this.#step) : [];
      if (!faults.length) return this.#ask(this.#step + 1);
      this.#outcome = { kind: 'faults', faults };
      this.#host.requestUpdate();
      return focus('#summary');
    }
    // What was wrong is mended, or told anew.
    this.#outcome = null;
    this.#working(true);
    this.#wait.begin();
    const outcome = await this.#attempt.send(transport(), session.slug, this.#draft, words.locale, {
      trace: this.#trace,
      sending: (key) => this.#keep(key),
      checking: this.#wait.checking,
    });
    this.#wait.end();
    this.#working(false);
    if (outcome.kind === 'stored') return this.#stored(session, outcome.signup);
    this.#outcome = outcome;
    // The server may have refused what another screen asked for.
    if (outcome.kind === 'faults' && outcome.faults[0]) this.#step = stepOf(outcome.faults[0].field);
    this.#host.requestUpdate();
    await focus('#summary');
  }

  async #stored(session: Session, signup: Signup): Promise<void> {
    const mailed = this.#draft.email.trim() !== '';
    keepDraft(null);
    this.#draft = emptyDraft();
    this.#attempt = new Attempt();
    await this.#place(session, signup, mailed);
    this.#source.completed(session, signup);
  }

  #place(session: Session, signup: Signup, mailed: boolean | null): Promise<void> {
    return this.#show({ at: 'place', session, signup, mailed }, '#result');
  }

  async #look(event: Event): Promise<void> {
    event.preventDefault();
    if (this.#busy) return;
    const lookup = lookupOf(this.#lookup, CODE);
    const session = this.#source.sessions().find(({ slug }) => slug === this.#lookup.session);
    if (!lookup || !session || !this.#lookup.contact.trim()) this.#trouble = this.#texts.findFault;
    else {
      await this.#try(
        () => this.#signups.find(session.slug, lookup),
        (signup) => this.#place(session, signup, null),
      );
    }
    this.#host.requestUpdate();
    if (this.#trouble) await this.#source.focus('#summary');
  }

  async #settle(session: Session, { id, manageToken }: Signup, act: () => Promise<Signup>): Promise<void> {
    if (this.#busy) return;
    const error = await this.#try(act, (signup) => this.#place(session, signup, null));
    if (!error) return;
    // Refused is what is so no more: an offer whose time is over is not offered a second time.
    const now =
      isApiError(error) && error.status < 500 ? await this.#signups.get(id, manageToken).catch(() => null) : null;
    if (now && this.#screen?.at === 'place') this.#screen = { ...this.#screen, signup: now };
    this.#host.requestUpdate();
    await this.#source.focus('#result');
  }

  /** Does it and shows what came of it, or says in a sentence why it could not be done; returns what stood against it. */
  async #try<T>(
    act: () => Promise<T>,
    show?: (got: T) => Promise<void>,
    notFound = this.#texts.notFound,
  ): Promise<unknown> {
    this.#trouble = null;
    this.#working(true);
    let got: T;
    try {
      got = await act();
    } catch (error) {
      this.#trouble = reasonOf(error, { ...this.#texts, notFound });
      return error;
    } finally {
      this.#working(false);
    }
    // What is shown is pressed as soon as it is seen: by then nothing is under way that would swallow the press.
    await show?.(got);
    return null;
  }

  #working(busy: boolean): void {
    this.#busy = busy;
    this.#host.requestUpdate();
  }
}
