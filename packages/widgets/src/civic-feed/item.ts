import { html, nothing, type TemplateResult } from 'lit';
import type { FeedItem, FeedPicture, LocalizedText } from '@mosty/sdk/core';
import { asOf, date } from '../shared/format.ts';
import { heading } from '../shared/heading.ts';
import type { Words } from './room.ts';

/** What a card asks of its widget. */
export interface Reading {
  isOpen: (entry: FeedItem) => boolean;
  /** A person opened an item here, closed it, or followed it to where it comes from. */
  turned: (entry: FeedItem, isOpen: boolean, isHere: boolean) => void;
  /** What is seen of it when it is open. */
  inside: (entry: FeedItem) => unknown;
  /** A picture that has a copy. */
  picture: (picture: FeedPicture | null) => unknown;
}

/**
 * The day of an item, or the days from its first to its last, as far as they are known.
 *
 * @param weekday names the day of the week, too
 */
export function when(
  { datePublished, dateEnded, dateKnown, publishedAt }: FeedItem,
  { locale, texts }: Words,
  weekday = true,
): TemplateResult {
  const from = date(locale, datePublished, weekday);
  const time = html`<time datetime=${publishedAt ?? datePublished}>${dateKnown ? from : texts.seen(from)}</time>`;
  return !dateEnded || dateEnded === datePublished ? time : html`${time} – ${date(locale, dateEnded, weekday)}`;
}

/** Text of an item; polled ones have one language, that of their source. */
export const tell = ({ inLanguage }: FeedItem, text: LocalizedText, { say }: Words): unknown =>
  inLanguage ? html`<span lang=${inLanguage}>${text.uk}</span>` : say(text);

export const voice = (entry: FeedItem, { texts }: Words): TemplateResult =>
  html`<span class="badge">${texts.voices[entry.voice] ?? entry.voice}</span>`;

/** Whether opening it shows more than the card does. */
const hasMore = (entry: FeedItem): unknown =>
  [entry.relatedDocuments, entry.relatedServices, entry.attachments, entry.alsoAt, entry.warnings].some(
    ({ length }) => length,
  ) ||
  entry.branch ||
  entry.image?.copy === null;

/** Signs that a person of ordinary practice reads in a minute: 150 words of Ukrainian. */
const PACE = 1000;

/** Minutes it takes to read an item in full, one at least; 0 where the summary is all there is. */
export function readingTime({ summary, body, content }: FeedItem, { plain }: Words): number {
  if (!body && !content?.length) return 0;
  let signs = plain(summary).length;
  for (const { spans, items } of body ?? []) for (const { text } of [...spans, ...items.flat()]) signs += text.length;
  for (const paragraph of content ?? []) signs += plain(paragraph).length;
  return Math.max(1, Math.round(signs / PACE));
}

/** What opens in place: the full text, and what belongs to it. */
export function opening(entry: FeedItem, words: Words, reading: Reading, label?: unknown): unknown {
  const { texts, plain } = words;
  const minutes = readingTime(entry, words);
  if (!minutes && !hasMore(entry) && !label) return nothing;
  const isOpen = reading.isOpen(entry);
  const turned = ({ target }: Event) => {
    const { open } = target as HTMLDetailsElement;
    if (open !== reading.isOpen(entry)) reading.turned(entry, open, true);
  };
  const name = minutes ? `${texts.read} · ${texts.minutes(minutes).replace(' ', '\u00a0')}` : texts.details;
  return html`<details part="content" .open=${isOpen} @toggle=${turned}>
    <summary aria-label=${label ? nothing : `${name}: ${plain(entry.title)}`}>${label ?? name}</summary>
    ${isOpen ? html`<div class="stack">${reading.inside(entry)}</div>` : nothing}
  </details>`;
}

/**
 * One item of the feed: who speaks, when, what kind it is, what it says, and where it comes from.
 *
 * @param parts how many of its two parts are to stand
 */
export function item(entry: FeedItem, parts: number, words: Words, level: number, reading: Reading): TemplateResult {
  const { texts, plain, locale } = words;
  const { title, summary, author, url } = entry;
  const rest = () =>
    html`${plain(summary) === plain(title) ? nothing : html`<p>${tell(entry, summary, words)}</p>`}
      ${opening(entry, words, reading)}
      <p class="small muted">
        ${texts.source}:
        ${
          url
            ? html`<a href=${url} rel="noopener nofollow" @click=${() => reading.turned(entry, true, false)}
                >${tell(entry, author, words)}</a
              >`
            : tell(entry, author, words)
        }${entry.asOf ? ` · ${texts.asOf(asOf(locale, entry.asOf))}` : nothing}${
          entry.dateModified ? ` · ${texts.updated(date(locale, entry.dateModified))}` : nothing
        }
      </p>`;
  return html`<li>
    <article class="card stack" part="item" data-voice=${entry.voice}>
      <p class="meta small">
        ${voice(entry, words)}
        <span class="muted">${when(entry, words)} · ${texts.kinds[entry.kind] ?? entry.kind}</span>
      </p>
      ${heading(level, tell(entry, title, words), 'name')} ${reading.picture(entry.image)}
      ${parts > 1 ? rest() : nothing}
    </article>
  </li>`;
}
