/** One published question with its answers, as it stands in a list: opened in its place, or read on a page of its own. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Answer, AnswerSource, Question } from '@mosty/sdk/core';
import { asOf, date } from '../../shared/format.ts';
import type { Words } from '../doors.ts';
import type { AnswersMessages } from './messages/types.ts';

/** Plain text with empty lines between its paragraphs. */
export const paragraphs = (text: string): TemplateResult[] =>
  text.split(/\n\s*\n/).map((paragraph) => html`<p class="lines">${paragraph.trim()}</p>`);

/** A page of the source's own, or the service where the page has a finder; else the name alone. */
function source({ title, url, service }: AnswerSource, { say }: Words): unknown {
  const finder = service && document.querySelector('mosty-service-finder');
  const href = url ?? (finder ? `#mosty-service=${service}` : null);
  return href ? html`<a href=${href} rel="noopener">${say(title)}</a>` : say(title);
}

/** What the library says: the words, who answers and when, and what it stands on. */
export function said({ text, sources, answeredBy, answeredAt }: Answer, words: Words, texts: AnswersMessages): unknown {
  const { locale, say, plain } = words;
  const who = [
    ...(answeredBy ? [say(answeredBy)] : []),
    ...(answeredAt ? [texts.answered(date(locale, answeredAt))] : []),
  ];
  return html`<div class="said stack">
    <div class="stack" lang=${locale === 'en' && !text.en ? 'uk' : nothing}>${paragraphs(plain(text))}</div>
    ${who.length ? html`<p class="small muted">${who.map((one, at) => html`${at ? ' · ' : nothing}${one}`)}</p>` : nothing}
    ${
      sources.length
        ? html`<div class="small">
            <p class="strong">${texts.sources}</p>
            <ul class="sources">
              ${sources.map((one) => html`<li>${source(one, words)}</li>`)}
            </ul>
          </div>`
        : nothing
    }
  </div>`;
}

export interface AnswerState {
  level: number;
  open: boolean;
  /** Name of its topic. */
  topic: unknown;
  /** Address of its own page; `null` where the API has none. */
  page: string | null;
  /** How the reader's vote stands; `undefined` before it. */
  vote: 'busy' | 'kept' | 'failed' | undefined;
  /** `null` where something else is asked about it. */
  onVote: ((helpful: boolean) => void) | null;
}

/** Whether it helped: asked under an answer, thanked for in the same place. */
function helpful(question: Question, texts: AnswersMessages, { vote, onVote }: AnswerState): unknown {
  if (!onVote) return nothing;
  const { yes } = question.helpful;
  return html`<div class="helpful" role="group" aria-label=${texts.helpful}>
      <p>${texts.helpful}</p>
      <button
        type="button"
        data-vote="yes"
        aria-disabled=${vote === 'busy' ? 'true' : nothing}
        @click=${() => onVote(true)}
      >
        ${texts.yes}
      </button>
      <button
        type="button"
        data-vote="no"
        aria-disabled=${vote === 'busy' ? 'true' : nothing}
        @click=${() => onVote(false)}
      >
        ${texts.no}
      </button>
    </div>
    <p class="small muted" role="status">
      ${vote === 'kept' ? texts.thanks : vote === 'failed' ? texts.helpfulFailed : yes ? texts.helped(yes) : nothing}
    </p>`;
}

export function answer(question: Question, words: Words, texts: AnswersMessages, state: AnswerState): TemplateResult {
  const { say, plain, locale } = words;
  const { title, text, answers, askedAt } = question;
  return html`<details class="card" part="answer" ?open=${state.open} data-answer=${question.slug}>
    <summary><span class="name" role="heading" aria-level=${Math.min(6, state.level)}>${say(title)}</span></summary>
    <div class="stack">
      <p class="small muted">
        ${state.topic}${askedAt ? html` · ${texts.asked(date(locale, askedAt))}` : nothing}${
          question.asOf ? html` · <span class="badge warm">${texts.asOf(asOf(locale, question.asOf))}</span>` : nothing
        }
      </p>
      ${text ? html`<blockquote class="stack">${paragraphs(plain(text))}</blockquote>` : nothing}
      ${answers.map((one) => said(one, words, texts))} ${helpful(question, texts, state)}
      ${
        state.page
          ? html`<p class="small">
              <a class="page" href=${state.page}>${texts.page}<span class="unseen">: ${plain(title)}</span></a>
            </p>`
          : nothing
      }
    </div>
  </details>`;
}
