import { html, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Task } from '@lit/task';
import { Sessions, type Session, type Signup } from '@mosty/sdk/core';
import { heading } from '../shared/heading.ts';
import { IdleController } from '../shared/idle.ts';
import { MostyElement } from '../shared/mosty-element.ts';
import { RecoveryController } from '../shared/recovery.ts';
import { drawStates } from '../shared/status.ts';
import { Attempt, emptyDraft, type Draft, type Field, type Outcome } from './attempt.ts';
import { done } from './done.ts';
import { MostySignupCompleteEvent } from './events.ts';
import { form } from './form.ts';
import type { SignupMessages } from './messages/types.ts';
import { uk } from './messages/uk.ts';
import { chance, facts, sessionCard } from './session.ts';
import { styles } from './training-signup.styles.ts';

/** One question a screen: which class, then who comes, then the code. */
type View = { at: 'list' } | { at: 'form'; session: Session } | { at: 'done'; session: Session; signup: Signup };

/**
 * Upcoming classes and a place in one of them, without an account, a password or a picture puzzle.
 *
 * @element mosty-training-signup
 *
 * @slot - A link and a phone of the library: shown until the classes are drawn, when they cannot be, and beside the code.
 *
 * @fires {MostySignupCompleteEvent} mosty-signup-complete - A signup was stored. Carries identifiers only.
 *
 * @csspart frame - The whole widget.
 * @csspart title - Its heading.
 * @csspart session - A class in the list.
 * @csspart name - Name of a class.
 * @csspart when - Its day and time.
 * @csspart join - The button that opens the form.
 * @csspart form - The form.
 * @csspart send - Its button.
 * @csspart done - What is shown when the signup is stored.
 * @csspart code - The code to write down.
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
 * @attr {'light' | 'dark'} theme - Keeps one colour scheme; by default the visitor's.
 * @attr {string} lang - `uk` or `en`; by default the language of the page.
 */
export class MostyTrainingSignup extends MostyElement<SignupMessages> {
  static override styles = [...MostyElement.styles, styles];

  /** Slug of a training: only its classes. */
  @property() training: string | null = null;

  /** Slug of a branch: only classes there. */
  @property() branch: string | null = null;

  @state() private view: View = { at: 'list' };
  @state() private draft: Draft = emptyDraft();
  @state() private outcome: Outcome | null = null;
  @state() private busy = false;

  private attempt = new Attempt();

  private readonly sessions = new Task(this, {
    args: () => [this.api, this.training, this.branch] as const,
    task: async ([, training, branch], { signal }) => {
      const query = {
        when: 'upcoming',
        eligibility: 'open',
        ...(training && { training }),
        ...(branch && { branch }),
      } as const;
      return new Sessions(this.transport).list({ ...query, pageSize: 50, signal });
    },
  });

  constructor() {
    super({ uk, en: () => import('./messages/en.ts').then(({ en }) => en) });
    new RecoveryController(this, this.sessions);
    new IdleController(this, this.forget);
  }

  protected override caption(): string {
    return this.texts.title;
  }

  protected override body(): unknown {
    const { view } = this;
    if (view.at === 'form') return this.form(view.session);
    if (view.at === 'done') return done(view.session, view.signup, this.locale, this.headingLevel + 1, this.toList);
    return drawStates(this.sessions, this.locale, {
      empty: () =>
        html`<p class="card">${this.texts.none}</p>
          <slot></slot>`,
      full: ({ items }) =>
        html`<ul class="list sessions">
          ${this.gradually(items, (session) => sessionCard(session, this.locale, this.headingLevel + 1, () => this.open(session)))}
        </ul>`,
    });
  }

  private form(session: Session): TemplateResult {
    const { texts, draft, outcome, busy, locale } = this;
    return html`<p class="back"><button type="button" @click=${this.toList}>${texts.back}</button></p>
      <div class="card stack">
        ${heading(this.headingLevel + 1, locale.say(session.name), 'name', 'chosen')} ${facts(session, locale)}
      </div>
      ${form(
        {
          draft,
          busy,
          faults: outcome?.kind === 'faults' ? outcome.faults : [],
          trouble: outcome?.kind === 'trouble' ? (outcome.text ?? texts.troubles[outcome.code]) : null,
          queue: chance(session) === 'queue',
          onInput: this.type,
          onSubmit: this.send,
        },
        texts,
      )}`;
  }

  private async show(view: View, ...focus: string[]): Promise<void> {
    this.view = view;
    this.outcome = null;
    await this.focusOn(...focus);
  }

  private open(session: Session): Promise<void> {
    return this.show({ at: 'form', session }, '#chosen');
  }

  /** Back to the list, to the button that was left; places may have changed meanwhile. */
  private toList = (): void => {
    const { view } = this;
    void this.sessions.run();
    const left = view.at === 'list' ? '' : view.session.slug;
    void this.show({ at: 'list' }, `[data-session="${left}"]`, '#title');
  };

  private type = (field: Field, value: string | boolean): void => {
    this.draft = { ...this.draft, [field]: value };
  };

  /** Library computers are shared: what was typed, and the code, do not stay for the next person. */
  private forget = (): void => {
    this.draft = emptyDraft();
    this.attempt = new Attempt();
    this.outcome = null;
    this.view = { at: 'list' };
  };

  private send = async (event: Event): Promise<void> => {
    event.preventDefault();
    if (this.busy || this.view.at !== 'form') return;
    const { session } = this.view;
    this.busy = true;
    const outcome = await this.attempt.send(this.transport, session.slug, this.draft, this.locale.locale);
    this.busy = false;
    if (outcome.kind === 'stored') {
      const { signup } = outcome;
      this.draft = emptyDraft();
      this.attempt = new Attempt();
      await this.show({ at: 'done', session, signup }, '#result');
      this.dispatchEvent(new MostySignupCompleteEvent(session.slug, signup.id, signup.state));
      return;
    }
    this.outcome = outcome;
    await this.focusOn('#summary');
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'mosty-training-signup': MostyTrainingSignup;
  }
}
