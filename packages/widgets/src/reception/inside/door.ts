/** The page behind a door that leads away: what it is not, what has to be in it, where to turn, how long to wait. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Door, DoorPlace, DoorTerm } from '@mosty/sdk/core';
import { date } from '../../shared/format.ts';
import { heading } from '../../shared/heading.ts';
import { calls, type Words } from '../doors.ts';
import type { DeskMessages } from './messages/types.ts';

/** The last address of a link without its scheme, as it is printed. */
export const printed = (url: string): string => url.replace(/^https?:\/\/(www\.)?|\/$/g, '');

export function place(one: DoorPlace, words: Words): TemplateResult {
  const { say } = words;
  const { name, address, url, note, telephone } = one;
  return html`<li class="place">
    <p class="strong">${say(name)}</p>
    ${address ? html`<p>${say(address)}</p>` : nothing} ${note ? html`<p class="small">${say(note)}</p>` : nothing}
    ${telephone.length ? html`<p class="doings">${calls(one, words)}</p>` : nothing}
    ${url ? html`<p><a href=${url} rel="noopener">${printed(url)}</a></p>` : nothing}
  </li>`;
}

/** A term with whose it is: what a law asks of an authority is never the library's promise. */
export function term(
  { name, text, basis, law, url, caveat }: DoorTerm,
  words: Words,
  texts: DeskMessages,
): TemplateResult {
  const { say } = words;
  const cited = law && (url ? html`<a class="law" href=${url} rel="noopener">${say(law)}</a>` : say(law));
  return html`<li>
    <p><strong>${say(name)}:</strong> ${say(text)}</p>
    ${cited ? html`<p class="small">${cited}</p>` : nothing}
    ${caveat ? html`<p class="small">${say(caveat)}</p>` : basis === 'law' ? html`<p class="small">${texts.lawTerm}</p>` : nothing}
  </li>`;
}

export const requirementsTitle = ({ slug }: Door, { requirements }: DeskMessages): string =>
  requirements[slug] ?? requirements['document'] ?? '';

export interface DoorState {
  level: number;
  onPrint: () => void;
}

export function doorPage(door: Door, words: Words, texts: DeskMessages, state: DoorState): TemplateResult {
  const { say, locale } = words;
  const { level, onPrint } = state;
  const finder = document.querySelector('mosty-service-finder');
  const part = (title: string, lines: readonly unknown[], kind: 'ul' | 'dl' = 'ul') =>
    lines.length
      ? html`${heading(level + 1, title, 'name')}
          <ul class=${kind === 'ul' ? 'bullets' : 'parts'}>
            ${lines}
          </ul>`
      : nothing;
  return html`<div class="card stack behind" part="door">
    ${heading(level, say(door.name), 'name', 'result')}
    <p>${say(door.summary)}</p>
    ${door.notice ? html`<p class="note">${say(door.notice)}</p>` : nothing}
    <p>${texts.nothingHere}</p>
    ${part(
      requirementsTitle(door, texts),
      door.requirements.map((one) => html`<li>${say(one)}</li>`),
    )}
    ${part(
      texts.places,
      door.places.map((one) => place(one, words)),
      'dl',
    )}
    ${part(
      texts.terms,
      door.terms.map((one) => term(one, words, texts)),
      'dl',
    )}
    <p>${texts.elsewhere}</p>
    ${
      finder && door.relatedServices.length
        ? html`<p class="doings">
            ${door.relatedServices
              .slice(0, 1)
              .map((service) => html`<a class="button" href="#mosty-service=${service}">${texts.toFinder}</a>`)}
          </p>`
        : nothing
    }
    <p class="small muted">${door.verifiedAt ? texts.verified(date(locale, door.verifiedAt)) : texts.unverified}</p>
    <p><button type="button" part="print" @click=${onPrint}>${texts.printHow}</button></p>
  </div>`;
}
