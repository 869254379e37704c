import { html, nothing, type TemplateResult } from 'lit';
import type { LocalizedText, Service, ServiceChannel } from '@mosty/sdk/core';
import { date, number } from '../../../shared/format.ts';
import { heading } from '../../../shared/heading.ts';
import type { LocaleController } from '../../../shared/locale.ts';
import type { InsideMessages } from '../../messages/types.ts';

type Words = LocaleController<InsideMessages>;

/** A part of an answer: its heading and what stands under it. */
export type Part = readonly [title: string, body: TemplateResult];

const unordered = (items: readonly unknown[]): TemplateResult =>
  html`<ul class="bullets">
    ${items.map((item) => html`<li>${item}</li>`)}
  </ul>`;
const plainly = (text: string): TemplateResult => html`<p>${text}</p>`;

/** Texts as a list; two sentences of its own for what is unknown and for what is known to be none. */
function listed(
  texts: readonly LocalizedText[] | null,
  { say }: Words,
  unknown: string,
  none = unknown,
): TemplateResult {
  return texts?.length ? unordered(texts.map(say)) : plainly(texts ? none : unknown);
}

function channel(
  { type, url, linkCheckedAt, telephone, note }: ServiceChannel,
  { texts, say, locale }: Words,
): TemplateResult {
  const address = url && new URL(url);
  return html`<span class="strong">${texts.channels[type] ?? type}:</span> ${note ? say(note) : nothing}
    ${
      address
        ? html`<a href=${address.href} rel="noopener external">${address.hostname.replace(/^www\./, '')}</a>
            <span class="muted small"
              >(${linkCheckedAt ? texts.checked(date(locale, linkCheckedAt)) : texts.unchecked})</span
            >`
        : nothing
    }
    ${telephone.map(({ e164, printed }) => html`<a class="button" href="tel:${e164}">${printed}</a> `)}`;
}

/** Free, or the price, or that nobody has said. */
export function cost({ cost: { free, value, note } }: Service, { texts, say, locale }: Words): TemplateResult {
  const price = value === null ? null : texts.cost(number(locale, value));
  const known = free ? html`<span class="badge good">${texts.free}</span>` : price;
  // The stop is for ears and for paper, where the badge is a word like the others.
  return html`<p>
    ${known && note ? html`${known}<span class="unseen">.</span>` : (known ?? (note ? nothing : texts.costUnknown))}
    ${note ? html`<span class="muted">${say(note)}</span>` : nothing}
  </p>`;
}

function signature({ requiresSignature }: Service, { texts }: Words): TemplateResult {
  if (!requiresSignature) return plainly(texts.signatureUnknown);
  if (!requiresSignature.length) return plainly(texts.signatureNone);
  return html`${requiresSignature.length > 1 ? plainly(texts.signatureOneOf) : nothing}
  ${unordered(requiresSignature.map((way) => texts.signatures[way] ?? way))}`;
}

/** What people ask about a service, in the order they ask it; of one that is gone only what is still known. */
export function parts(service: Service, words: Words): Part[] {
  const { texts, say } = words;
  const { channels, bring, steps, librarianHelps } = service;
  const doing: Part = [
    texts.steps,
    steps?.length
      ? html`<ol class="bullets">
          ${steps.map((step) => html`<li>${say(step)}</li>`)}
        </ol>`
      : plainly(texts.stepsUnknown),
  ];
  const helping: Part = [texts.helps, listed(librarianHelps, words, texts.helpsUnknown)];
  if (service.status === 'defunct')
    return [...(steps?.length ? [doing] : []), ...(librarianHelps.length ? [helping] : [])];
  return [
    [
      texts.how,
      channels.length ? unordered(channels.map((one) => channel(one, words))) : plainly(texts.channelsUnknown),
    ],
    [texts.signature, signature(service, words)],
    [texts.bring, listed(bring, words, texts.bringUnknown, texts.bringNothing)],
    doing,
    helping,
  ];
}

/** What a librarian never does; nothing where the record does not say. */
export const never = ({ librarianCannot }: Service, words: Words): Part[] =>
  librarianCannot.length ? [[words.texts.cannot, unordered(librarianCannot.map(words.say))]] : [];

/** A part as the widget shows it. */
export const section = ([title, body]: Part, level: number, warm = false): TemplateResult =>
  html`<div class=${warm ? 'note part' : 'part'}>${heading(level, title, 'name')} ${body}</div>`;
