import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { TaskStatus } from '@lit/task';
import { ReceptionDesk, freshnessOf, type Door, type Reception } from '@mosty/sdk/core';
import { IdleController } from '../shared/idle.ts';
import { MostyElement } from '../shared/mosty-element.ts';
import { RecoveryController } from '../shared/recovery.ts';
import { drawStates } from '../shared/status.ts';
import { Task } from '../shared/task.ts';
import { kept } from '../shared/storage.ts';
import { VisibilityController } from '../shared/visible.ts';
import { QUESTION_PLACE, doorCard, help } from './doors.ts';
import { MostyQuestionSentEvent } from './events.ts';
import type { Answers } from './inside/answers.ts';
import type { Desk } from './inside/desk.ts';
import type { ReceptionMessages } from './messages/types.ts';
import { uk } from './messages/uk.ts';
import { styles } from './reception.styles.ts';

/** A link from a letter: `#mosty-question=<id>.<token>`; what follows the # is seen by no server. */
const LINK = /[#&]mosty-question=([\w-]+)\.([\w-]+)/;

/**
 * The library's reception «Місто, в якому ти живеш»: three doors that say where a matter goes and how long that may take;
 * a question to the library without an account, followed by its code; and the answers that are published.
 *
 * A question to the library is no appeal to the authorities, and the widget says so at the door, above the button that
 * sends it, on the receipt and on paper.
 *
 * What is typed survives a reload: while the form is open a copy stays in the tab (`sessionStorage`), and it is gone with
 * the answer, with the way back, and after ten idle minutes.
 *
 * @element mosty-reception
 *
 * @slot - A link and a phone of the library: always the last thing in the widget. By default the phone that the data know.
 *
 * @fires {MostyQuestionSentEvent} mosty-question-sent - A question was stored. Carries identifiers only.
 *
 * @csspart frame - The whole widget.
 * @csspart title - Its heading.
 * @csspart door - A door in the list, or the page behind it.
 * @csspart name - Name of a door, title of an answer.
 * @csspart open - The button of a door.
 * @csspart call - A phone.
 * @csspart mine - The button that finds a question again.
 * @csspart answers - The published answers.
 * @csspart answer - One of them.
 * @csspart form - The form.
 * @csspart send - Its button.
 * @csspart similar - Published answers that may settle it.
 * @csspart find - The form that finds a question by its code.
 * @csspart find-send - Its button.
 * @csspart asked - What is shown of a question that was sent.
 * @csspart code - The code to write down.
 * @csspart print - The button that prints it.
 * @csspart withdraw - The button that asks whether to take it back.
 * @csspart withdraw-yes - The button that takes it back.
 * @csspart help - The phone and the link of the library.
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
export class MostyReception extends MostyElement<ReceptionMessages> {
  static override styles = [...MostyElement.styles, styles];

  /** Slug of the door to begin behind: `library`, `authority`, `document`. */
  @property() door: string | null = null;

  /** Slug of a topic: only its answers, and the form begins with it. */
  @property() topic: string | null = null;

  /** Slug of the library whose phone is shown first. */
  @property() branch: string | null = null;

  /** One question on a screen. */
  @property({ type: Boolean }) steps = false;

  /** Fetched with the first press. */
  private desk: Desk | undefined;
  /** Fetched when they come near the screen. */
  @state() private answers: Answers | undefined;

  private readonly reception = new Task(this, {
    args: () => [this.api] as const,
    task: async (_args, { signal }) => {
      const reception = await new ReceptionDesk(this.transport).get({ signal });
      void this.resume(reception);
      return { items: reception.doors, reception, freshness: freshnessOf(reception)! };
    },
  });

  constructor() {
    super({ uk, en: () => import('./messages/en.ts').then(({ en }) => en) });
    new RecoveryController(this, this.reception);
    new IdleController(this, () => this.desk?.forget());
    new VisibilityController(
      this,
      () => this.renderRoot.querySelector('#answers'),
      () => void this.withAnswers(),
    );
  }

  /** A page that changes its wish later is followed; what a person opened meanwhile is hers. */
  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    if (changed.has('door') && this.door && this.desk && !this.desk.writing) void this.desk.enter(this.door, false);
  }

  protected override caption(): string {
    return this.texts.title;
  }

  protected override body(): unknown {
    const { desk, reception, locale, branch } = this;
    const doors = reception.value?.items ?? [];
    const places = doors.find(({ here }) => here)?.places ?? [];
    // Until the doors stand, the page's own words are above their bones: under them they would be moved by the doors.
    const waits = !reception.value && reception.status !== TaskStatus.ERROR;
    const view = () =>
      desk?.open
        ? desk.draw()
        : drawStates(reception, locale, {
            slotted: waits,
            empty: () => html`<p class="card">${this.texts.none}</p>`,
            full: ({ items }) => this.doors(items),
          });
    if (waits) return [view()];
    return this.inTurn(
      view,
      // Whom to call comes when all doors stand, and is moved by none.
      ...doors.map(() => () => nothing),
      () =>
        help(
          [...places].sort((a, b) => Number(b.branch === branch) - Number(a.branch === branch)),
          locale,
        ),
    );
  }

  private doors(doors: readonly Door[]): TemplateResult {
    const { texts, locale, headingLevel, answers } = this;
    return html`<p class="lead">${texts.lead}</p>
      <ul class="list doors">
        ${this.gradually(
          doors,
          (door) => doorCard(door, locale, headingLevel + 1, () => void this.atDesk((desk) => desk.enter(door.slug))),
          1,
        )}
      </ul>
      <p class="mine">
        <button type="button" part="mine" @click=${() => void this.atDesk((desk) => desk.find())}>${texts.mine}</button>
      </p>
      <div id="answers">${answers ? answers.draw() : nothing}</div>`;
  }

  private async withAnswers(): Promise<Answers> {
    const { Answers } = await import('./inside/answers.ts');
    return (this.answers ??= new Answers(this, {
      words: this.locale,
      transport: () => this.transport,
      api: () => this.api,
      topics: () => this.reception.value?.reception.topics ?? [],
      topic: () => this.topic,
      level: () => this.headingLevel + 1,
      focus: (...selectors) => this.focusOn(...selectors),
    }));
  }

  /** Does something at the desk, which is fetched first. */
  private async atDesk(act: (desk: Desk) => Promise<void>): Promise<void> {
    const reception = this.reception.value?.reception;
    const [{ Desk }, answers] = await Promise.all([import('./inside/desk.ts'), this.withAnswers()]);
    if (!reception) return;
    this.desk ??= new Desk(this, {
      words: this.locale,
      answers,
      transport: () => this.transport,
      api: () => this.api,
      reception: () => this.reception.value?.reception ?? reception,
      topic: () => this.topic,
      steps: () => this.steps,
      level: () => this.headingLevel + 1,
      focus: (...selectors) => this.focusOn(...selectors),
      sent: ({ id, topic }) => void this.dispatchEvent(new MostyQuestionSentEvent(id, topic)),
      left: (door) => void this.focusOn(door ? `[data-door="${door}"]` : '[part=mine]', '#title'),
    });
    await this.desk.prepare();
    await act(this.desk);
  }

  /** Goes on where a letter's link, an interrupted form or the page's own wish leads, once. */
  private async resume({ doors }: Reception): Promise<void> {
    if (this.desk) return;
    await this.reception.taskComplete.catch(() => {});
    const [, id, token] = LINK.exec(location.hash) ?? [];
    if (id && token) {
      // The link opens the question: it does not stay in the address bar of a shared computer.
      history.replaceState(history.state, '', location.pathname + location.search);
      return this.atDesk((desk) => desk.track(id, token));
    }
    if (kept(QUESTION_PLACE)) return this.atDesk((desk) => desk.resume());
    const wanted = doors.find(({ slug }) => slug === this.door);
    if (wanted) await this.atDesk((desk) => desk.enter(wanted.slug, false));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'mosty-reception': MostyReception;
  }
}
