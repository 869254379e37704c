/** A question that was sent, as the person who asked it sees it: the receipt at first, how it stands afterwards. */
import { html, nothing, type TemplateResult } from 'lit';
import type { AskedQuestion, Question } from '@mosty/sdk/core';
import { sure } from '../../shared/form/sure.ts';
import { date, dateTime } from '../../shared/format.ts';
import { heading } from '../../shared/heading.ts';
import type { Words } from '../doors.ts';
import { paragraphs, said } from './answer.ts';
import { printed } from './door.ts';
import type { AnswersMessages, DeskMessages } from './messages/types.ts';

export interface AskedState {
  level: number;
  /** It was sent a moment ago. */
  fresh: boolean;
  /** What the door says that a question to the library is not. */
  notice: unknown;
  /** Working days of the library's own rule. */
  days: number;
  /** The person is asked whether to take it back. */
  asking: boolean;
  busy: boolean;
  trouble: string | null;
  /** Looked again, and nothing had changed. */
  unchanged: boolean;
  /** What she is writing to the library. */
  reply: string;
  replyFault: boolean;
  /** The published question that answers hers too, once it was fetched. */
  twin: TemplateResult | null;
  page: (slug: Question['slug']) => string | null;
  onReply: (text: string) => void;
  onClarify: (event: Event) => void;
  onTwin: () => void;
  onPrint: () => void;
  onRefresh: () => void;
  onAsk: (asking: boolean) => void;
  onWithdraw: () => void;
  onClose: () => void;
}

export const headingOf = ({ state }: AskedQuestion, fresh: boolean, texts: DeskMessages): string =>
  fresh && state === 'received' ? texts.sent : (texts.states[state] ?? state);

/** «471-528-306-» and «621-093»: a long code breaks in one place only. */
const groups = (code: string): unknown =>
  code.match(/.{1,12}/g)?.map((part) => html`<span class="nowrap">${part}</span><wbr />`);

/** Nothing leads out of these, and nothing is waited for. */
export const isOver = ({ state }: AskedQuestion): boolean => /redirected|closed|withdrawn/.test(state);

/** By when the library answers, and by whose rule. */
export const due = ({ dueAt }: AskedQuestion, days: number, { locale }: Words, texts: DeskMessages): string | null =>
  dueAt && texts.due(dateTime(locale, dueAt), texts.rule(days));

/** What the library asked back and what she said. */
function talk({ messages }: AskedQuestion, { locale }: Words, texts: DeskMessages): unknown {
  return messages.map(
    ({ from, text, at }) =>
      html`<div class="message ${from === 'library' ? '' : 'own'}">
        <p class="small muted">${from === 'library' ? texts.wroteLibrary : texts.wroteYou}, ${dateTime(locale, at)}</p>
        ${paragraphs(text)}
      </div>`,
  );
}

function reply({ replyBy }: AskedQuestion, state: AskedState, { locale }: Words, texts: DeskMessages): TemplateResult {
  const { replyFault, busy } = state;
  return html`<form class="stack" novalidate @submit=${state.onClarify} part="form">
    <div class="field">
      <label for="reply">${texts.clarify}</label>
      <span class="hint" id="reply-hint">${texts.clarifyHint(replyBy && date(locale, replyBy))}</span>
      ${replyFault ? html`<p class="fault" id="reply-fault">${texts.clarifyFault}</p>` : nothing}
      <textarea
        id="reply"
        rows="4"
        autocomplete="off"
        aria-invalid=${replyFault ? 'true' : nothing}
        aria-describedby=${replyFault ? 'reply-fault reply-hint' : 'reply-hint'}
        .value=${state.reply}
        @input=${(event: Event) => state.onReply((event.target as HTMLTextAreaElement).value)}
      ></textarea>
    </div>
    <p>
      <button class="strong" part="send" aria-disabled=${busy ? 'true' : nothing}>${texts.clarifySend}</button>
    </p>
  </form>`;
}

/** How it ended elsewhere than with an answer of its own. */
function end(asked: AskedQuestion, words: Words, texts: DeskMessages, { twin, onTwin }: AskedState): unknown {
  const { redirectedTo, closed } = asked;
  const { say } = words;
  if (asked.state === 'redirected' && redirectedTo) {
    const { authority, url, note } = redirectedTo;
    return html`<div class="place">
        <p class="strong">${say(authority)}</p>
        ${note ? html`<p class="lines">${note}</p>` : nothing}
        ${url ? html`<p><a href=${url} rel="noopener">${printed(url)}</a></p>` : nothing}
      </div>
      <p class="note">${texts.redirected}</p>`;
  }
  if (asked.state !== 'closed' || !closed) return nothing;
  return html`<p>${texts.closed[closed.reason] ?? nothing}</p>
    ${closed.text ? html`<p class="lines">${closed.text}</p>` : nothing}
    ${
      twin ??
      (closed.duplicateOf
        ? html`<p><button type="button" class="strong" id="twin" @click=${onTwin}>${texts.duplicate}</button></p>`
        : nothing)
    }`;
}

export function asked(
  question: AskedQuestion,
  words: Words,
  texts: DeskMessages,
  answers: AnswersMessages,
  state: AskedState,
): TemplateResult {
  const { locale } = words;
  const { fresh, busy, level } = state;
  const waits = question.state === 'received' || question.state === 'clarify';
  const withdrawn = question.state === 'withdrawn';
  // A reply that comes too late opens the question again.
  const clarifies = question.state === 'clarify' || question.closed?.reason === 'no-reply';
  const when = due(question, state.days, words, texts);
  const page = question.publishedAs && state.page(question.publishedAs);
  const disabled = busy ? 'true' : nothing;
  return html`<div class="card stack done ${isOver(question) ? 'over' : ''}" part="asked">
    ${heading(level, headingOf(question, fresh, texts), 'name', 'result')}
    ${state.trouble ? html`<p class="card trouble" role="alert">${state.trouble}</p>` : nothing}
    ${end(question, words, texts, state)} ${question.answers.map((one) => said(one, words, answers))}
    ${page ? html`<p><a href=${page}>${texts.published}</a></p>` : nothing}
    ${clarifies ? html`${talk(question, words, texts)} ${reply(question, state, words, texts)}` : nothing}
    ${
      withdrawn
        ? nothing
        : html`<p class="code" part="code">
              <span class="muted small">${texts.code}</span> <strong>${groups(question.code)}</strong>
            </p>
            ${waits ? html`<p>${texts.codeHint} ${texts.answerBy[question.answerBy] ?? nothing}</p>` : nothing}`
    }
    ${question.extension ? html`<p class="note">${texts.longer(question.extension.reason)}</p>` : nothing}
    ${when ? html`<p class="when">${when}</p>` : nothing} ${clarifies ? nothing : talk(question, words, texts)}
    ${waits ? html`<p class="note">${state.notice}</p>` : nothing}
    ${
      withdrawn
        ? nothing
        : html`<details ?open=${fresh}>
              <summary>${texts.question}</summary>
              ${
                question.text === null
                  ? html`<p>${texts.questionGone}</p>`
                  : html`<blockquote class="stack">${paragraphs(question.text)}</blockquote>`
              }
            </details>
            ${waits ? html`<p class="small">${question.mayPublish ? texts.willPublish : texts.wontPublish}</p>` : nothing}
            <p class="doings">
              <button type="button" part="print" @click=${state.onPrint}>${texts.print}</button>
              ${
                fresh
                  ? nothing
                  : html`<button type="button" id="refresh" aria-disabled=${disabled} @click=${state.onRefresh}>
                      ${texts.refresh}
                    </button>`
              }
              ${
                state.asking
                  ? nothing
                  : html`<button type="button" id="withdraw" part="withdraw" @click=${() => state.onAsk(true)}>
                      ${texts.withdraw}
                    </button>`
              }
            </p>
            <p class="small" role="status">${state.unchanged ? texts.refreshed : nothing}</p>`
    }
    ${
      state.asking
        ? sure(texts, 'withdraw-yes', busy, (yes) => (yes ? state.onWithdraw() : state.onAsk(false)))
        : nothing
    }
    ${withdrawn ? nothing : html`<p class="muted small">${texts.deleted(date(locale, question.deleteAfter))}</p>`}
    <p><button type="button" id="close" @click=${state.onClose}>${texts.toDoors}</button></p>
  </div>`;
}
