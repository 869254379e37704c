/** On paper: a question with its code and what it is not, and the page behind a door for the way to the authority. */
import { html, nothing } from 'lit';
import type { AskedQuestion, Door } from '@mosty/sdk/core';
import { date } from '../../shared/format.ts';
import { css } from '../../shared/guards.ts';
import type { Sheet } from '../../shared/print.ts';
import type { Words } from '../doors.ts';
import { paragraphs } from './answer.ts';
import { due, headingOf } from './asked.ts';
import { printed, requirementsTitle } from './door.ts';
import type { AnswersMessages, DeskMessages } from './messages/types.ts';

const styles = css`
  .code {
    font-size: 30pt;
    font-weight: 700;
    letter-spacing: 0.04em;
  }
  .notice {
    padding: 3mm;
    border: 1px solid #000;
  }
  .lines {
    white-space: pre-line;
  }
  blockquote {
    margin: 0;
  }
`;

/** What a sheet says besides the question itself. */
export interface Facts {
  fresh: boolean;
  notice: unknown;
  days: number;
}

/** The page where the code is used, without what the address may hold of a person. */
const here = (): string => location.href.split('#')[0] ?? '';

export function questionSheet(
  question: AskedQuestion,
  { fresh, notice, days }: Facts,
  words: Words,
  texts: DeskMessages,
  answers: AnswersMessages,
): Sheet {
  const { say, plain, locale } = words;
  const when = due(question, days, words, texts);
  const { redirectedTo } = question;
  return {
    lang: locale,
    title: `${words.texts.title}, ${question.code}`,
    styles,
    body: html`<h1>${headingOf(question, fresh, texts)}</h1>
      <p>${texts.code}</p>
      <p class="code">${question.code}</p>
      <p>${texts.codeHint} ${texts.where(here())}</p>
      ${when ? html`<p><strong>${when}</strong></p>` : nothing}
      <p class="notice">${notice}</p>
      ${
        question.text === null
          ? nothing
          : html`<h2>${texts.question}</h2>
              ${paragraphs(question.text)}`
      }
      ${question.answers.map(
        ({ text, sources, answeredBy }) =>
          html`<h2>${answeredBy ? say(answeredBy) : texts.wroteLibrary}</h2>
            ${paragraphs(plain(text))}
            ${
              sources.length
                ? html`<p>${answers.sources}:</p>
                    <ul>
                      ${sources.map(({ title, url }) => html`<li>${say(title)}${url ? `: ${printed(url)}` : nothing}</li>`)}
                    </ul>`
                : nothing
            }`,
      )}
      ${
        redirectedTo
          ? html`<h2>${say(redirectedTo.authority)}</h2>
              ${redirectedTo.note ? html`<p class="lines">${redirectedTo.note}</p>` : nothing}
              ${redirectedTo.url ? html`<p>${printed(redirectedTo.url)}</p>` : nothing}
              <p>${texts.redirected}</p>`
          : nothing
      }`,
  };
}

export function doorSheet(door: Door, words: Words, texts: DeskMessages): Sheet {
  const { say, plain, locale } = words;
  return {
    lang: locale,
    title: plain(door.name),
    styles,
    body: html`<h1>${say(door.name)}</h1>
      ${door.notice ? html`<p class="notice">${say(door.notice)}</p>` : nothing}
      ${
        door.requirements.length
          ? html`<h2>${requirementsTitle(door, texts)}</h2>
              <ul>
                ${door.requirements.map((one) => html`<li>${say(one)}</li>`)}
              </ul>`
          : nothing
      }
      <h2>${texts.places}</h2>
      ${door.places.map(
        ({ name, address, telephone, url, note }) =>
          html`<p>
            <strong>${say(name)}</strong>${address ? html`<br />${say(address)}` : nothing}${
              telephone.length ? html`<br />${telephone.map(({ printed: phone }) => phone).join(', ')}` : nothing
            }${url ? html`<br />${printed(url)}` : nothing}${note ? html`<br />${say(note)}` : nothing}
          </p>`,
      )}
      <h2>${texts.terms}</h2>
      ${door.terms.map(
        ({ name, text, basis, law, caveat }) =>
          html`<p>
            <strong>${say(name)}:</strong> ${say(text)} ${law ? html`${say(law)}.` : nothing}
            ${caveat ? say(caveat) : basis === 'law' ? texts.lawTerm : nothing}
          </p>`,
      )}
      <footer>${door.verifiedAt ? texts.verified(date(locale, door.verifiedAt)) : texts.unverified}</footer>`,
  };
}
