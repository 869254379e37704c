/** The signup on paper: one A4 page for a person who has no phone with her on the day. */
import { html, nothing } from 'lit';
import type { Session, Signup } from '@mosty/sdk/core';
import { css } from '../../shared/guards.ts';
import type { Sheet } from '../../shared/print.ts';
import { address, stops, whenLine, type Words } from '../session.ts';
import type { DeskMessages } from './messages/types.ts';
import { codeHint } from './place.ts';

const styles = css`
  .code {
    font-size: 34pt;
    font-weight: 700;
    letter-spacing: 0.06em;
  }
  .when {
    font-size: 18pt;
    font-weight: 700;
  }
`;

export function sheet(session: Session, signup: Signup, words: Words, texts: DeskMessages): Sheet {
  const { say, plain, locale } = words;
  const lines = stops(session, words);
  return {
    lang: locale,
    title: `${plain(session.name)}, ${signup.code}`,
    styles,
    body: html`<h1>${say(session.name)}</h1>
      <p class="when">${whenLine(session, words)}</p>
      <p>${address(session, words)}</p>
      <h2>${texts.code}</h2>
      <p class="code">${signup.code}</p>
      <p>${texts.states[signup.state] ?? signup.state}. ${codeHint(signup, texts)}</p>
      ${
        lines.length
          ? html`<h2>${words.texts.way}</h2>
              <ul>
                ${lines.map((line) => html`<li>${line}</li>`)}
              </ul>`
          : nothing
      }`,
  };
}
