import { html, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Sessions, type Session } from '@mosty/sdk/core';
import { IdleController } from '../shared/idle.ts';
import { LiveController } from '../shared/live.ts';
import { MostyElement } from '../shared/mosty-element.ts';
import { RecoveryController } from '../shared/recovery.ts';
import { drawStates } from '../shared/status.ts';
import { Task } from '../shared/task.ts';
import { kept } from '../shared/storage.ts';
import { MostySignupCompleteEvent } from './events.ts';
import { choices, everything, narrow, type Filters } from './filters.ts';
import type { Desk } from './inside/desk.ts';
import { LetterController } from './letter-controller.ts';
import type { SignupMessages } from './messages/types.ts';
import { uk } from './messages/uk.ts';
import { FORM_PLACE, chance, sessionCard } from './session.ts';
import { styles } from './training-signup.styles.ts';

/** Classes on a page. */
const MANY = 100;

/**
 * Upcoming classes and a place in one of them, without an account, a password or a picture puzzle; and the place found
 * again by its code or by the link of a letter, to see it, to confirm it or to give it back.
 *
 * What is typed survives a reload: while the form is open a copy stays in the tab (`sessionStorage`), and it is gone with
 * the answer, with the way back, and after ten idle minutes.
 *
 * @element mosty-training-signup
 *
 * @slot - A link and a phone of the library: shown until the classes are drawn, when they cannot be, and beside the code.
 *
 * @fires {MostySignupCompleteEvent} mosty-signup-complete - A signup was stored. Carries identifiers only.
 *
 * @csspart frame - The whole widget.
 * @csspart title - Its heading.
 * @csspart filters - What narrows the list.
 * @csspart session - A class in the list.
 * @csspart name - Name of a class.
 * @csspart when - Its day and time.
 * @csspart way - How to get there.
 * @csspart join - The button that opens the form.
 * @csspart mine - The button that finds a signup again.
 * @csspart form - The form.
 * @csspart send - Its button.
 * @csspart find - The form that finds a signup by its code.
 * @csspart find-send - Its button.
 * @csspart done - What is shown of a signup.
 * @csspart code - The code to write down.
 * @csspart accept - The button that confirms an offered place.
 * @csspart print - The button that prints it.
 * @csspart calendar - The button that saves a calendar file.
 * @csspart cancel - The button that asks whether to cancel.
 * @csspart cancel-yes - The button that cancels.
 * @csspart error - The message when data cannot be had.
 *
 * @cssproperty [--mosty-font] - Typeface of texts.
 * @cssproperty [--mosty-font-heading] - Typeface of headings.
 * @cssproperty [--mosty-font-size=18px] - Size everything is measured from.
 * @cssproperty [--mosty-color-ground] - Ground of the widget.
 * @cssproperty [--mosty-color-surface] - Ground of cards.
 * @cssproperty [--mosty-color-ink] - Text.
 * @cssproperty [--mosty-color-accent] - Buttons, links.
 *
 * @attr {'light' | 'dark' | 'auto'} theme - Keeps one colour scheme, or follows the visitor; by default that of the page.
 * @attr {string} lang - `uk` or `en`; by default the language of the page.
 */
export class MostyTrainingSignup extends MostyElement<SignupMessages> {
  static override styles = [...MostyElement.styles, styles];

  /** Slug of a training: only its classes. */
  @property() training: string | null = null;

  /** Slug of a branch: only classes there. */
  @property() branch: string | null = null;

  /** `steps`: one question on a screen. `short`: all on one. */
  @property() form: 'short' | 'steps' = 'short';

  /** Shows past classes too, marked as such. */
  @property({ type: Boolean }) archive = false;

  @state() private filters: Filters = everything;
  /** What was typed is gone, because nobody touched it for a while. */
  @state() private forgot = false;

  /** Fetched with the first press. */
  private desk: Desk | undefined;
  private readonly letter: LetterController;
  private readonly idle: IdleController;
  /** Newer free places than the list came with. */
  private live: readonly Session[] | null = null;

  private readonly sessions = new Task(this, {
    args: () => [this.api, this.training, this.branch, this.archive] as const,
    task: async (_args, { signal }) => {
      this.live = null;
      const page = await this.page(signal);
      void this.resume(page.items.length > 0);
      return page;
    },
  });

  constructor() {
    super({ uk, en: () => import('./messages/en.ts').then(({ en }) => en) });
    new RecoveryController(this, this.sessions);
    this.idle = new IdleController(this, () => (this.forgot = this.desk?.forget() ?? false));
    new LiveController(this, () => void this.refresh());
    this.letter = new LetterController(this, (id, token) => void this.atDesk((desk) => desk.manage(id, token)));
  }

  protected override caption(): string {
    return this.texts.title;
  }

  protected override body(): unknown {
    if (this.desk?.open) return this.desk.draw();
    return drawStates(this.sessions, this.locale, {
      empty: () =>
        html`<p class="card">${this.texts.none}</p>
          <slot></slot>`,
      full: () => this.list(this.listed()),
    });
  }

  private list(all: readonly Session[]): TemplateResult {
    const { texts, locale, filters, headingLevel } = this;
    const found = narrow(all, filters);
    const coming = found.filter((session) => chance(session) !== 'past');
    const cards = (sessions: readonly Session[]) =>
      this.gradually(
        sessions,
        (session, parts) =>
          sessionCard(session, parts, locale, headingLevel + 1, () => void this.atDesk((desk) => desk.begin(session))),
        1,
        2,
      );
    return html`${this.forgot ? html`<p class="note" role="status">${texts.forgot}</p>` : ''}
      ${choices(all, filters, locale, (chosen) => (this.filters = chosen))}
      <p class="unseen" role="status">${filters === everything ? '' : texts.found(coming.length)}</p>
      <ul class="list sessions">
        ${cards([...coming, ...found.filter((session) => !coming.includes(session))])}
      </ul>
      ${found.length ? '' : html`<p class="card">${texts.noneSuch}</p>`}
      <p class="mine">
        <button type="button" part="mine" @click=${() => void this.atDesk((desk) => desk.find())}>${texts.mine}</button>
      </p>`;
  }

  /** All of them, page by page: who looks for her class, or for her signup, finds it beyond the first page too. */
  private async page(signal?: AbortSignal) {
    const { training, branch, archive } = this;
    const list = new Sessions(this.transport).list({
      ...(!archive && { when: 'upcoming' }),
      eligibility: 'open',
      ...(training && { training }),
      ...(branch && { branch }),
      pageSize: MANY,
      ...(signal && { signal }),
    });
    const { freshness } = await list;
    return { items: await list.toArray(), freshness };
  }

  private listed(): readonly Session[] {
    return this.live ?? this.sessions.value?.items ?? [];
  }

  private async refresh(): Promise<void> {
    if (this.desk?.open || !this.sessions.value) return;
    const { value } = this.sessions;
    // A longer list is read once: nobody looks at all of it.
    if (value.items.length > MANY) return;
    const page = await this.page().catch(() => null);
    if (!page || value !== this.sessions.value) return;
    this.live = page.items;
    this.requestUpdate();
  }

  /** Does something at the desk, which is fetched first; told in the list's own place when it cannot be had. */
  private async atDesk(act: (desk: Desk) => Promise<void>): Promise<void> {
    this.forgot = false;
    const { Desk } = await import('./inside/desk.ts');
    this.desk ??= new Desk(this, {
      words: this.locale,
      transport: () => this.transport,
      steps: () => this.form === 'steps',
      level: () => this.headingLevel + 1,
      sessions: () => this.listed(),
      focus: (...selectors) => this.focusOn(...selectors),
      completed: (session, { id, state }) =>
        void this.dispatchEvent(new MostySignupCompleteEvent(session.slug, id, state)),
      left: (session) => {
        // Places may have changed meanwhile.
        void this.sessions.run();
        void this.focusOn(session ? `[data-session="${session}"]` : '[part=mine]', '#title');
      },
    });
    await this.desk.prepare();
    // A letter's link and a reload bring words and codes to the screen that nobody has touched.
    this.idle.touched();
    await act(this.desk);
  }

  /** Goes on where a letter's link or an interrupted form leads, once. */
  private async resume(hasSessions: boolean): Promise<void> {
    if (this.desk || this.letter.open() || !hasSessions || !kept(FORM_PLACE)) return;
    await this.sessions.taskComplete.catch(() => {});
    await this.atDesk((desk) => desk.resume());
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mosty-training-signup': MostyTrainingSignup;
  }
}
