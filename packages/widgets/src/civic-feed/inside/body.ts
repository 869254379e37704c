/** The full text of an item. It comes as data, and is drawn as elements and text: no HTML of anybody is ever read. */
import { html, nothing } from 'lit';
import type { FeedBlock, FeedItem, FeedPicture, FeedSpan } from '@mosty/sdk/core';
import type { Words } from '../room.ts';
import { isSafe } from './safe.ts';

function span({ text, strong, em, href }: FeedSpan): unknown {
  const plain: unknown = strong ? html`<strong>${text}</strong>` : text;
  const told: unknown = em ? html`<em>${plain}</em>` : plain;
  return href && isSafe(href) ? html`<a href=${href} rel="noopener nofollow ugc">${told}</a>` : told;
}

function block({ type, spans, items, picture }: FeedBlock, draw: (picture: FeedPicture) => unknown): unknown {
  if (picture?.copy) return draw(picture);
  const lines = () => items.map((line) => html`<li>${line.map(span)}</li>`);
  if (type === 'list')
    return html`<ul class="bullets">
      ${lines()}
    </ul>`;
  if (type === 'ordered-list')
    return html`<ol class="bullets">
      ${lines()}
    </ol>`;
  if (type === 'quote') return html`<blockquote>${spans.map(span)}</blockquote>`;
  return html`<p>${spans.map(span)}</p>`;
}

/**
 * The blocks that the summary has not told whole: where a site writes none, its text begins with the same words. What has a
 * link in it stays.
 */
function untold(blocks: readonly FeedBlock[], summary: string): readonly FeedBlock[] {
  const [first, ...rest] = blocks;
  const isTold =
    first?.type === 'paragraph' &&
    rest.length > 0 &&
    first.spans.every(({ href }) => !href) &&
    summary.startsWith(first.spans.map(({ text }) => text).join(''));
  return isTold ? rest : blocks;
}

/**
 * Rich text where there is any, else plain paragraphs; nothing where the summary says it all.
 *
 * @param draw draws a picture that has a copy
 * @param seen the address of a picture that is seen above already
 */
export function body(
  { body, content, summary, inLanguage }: FeedItem,
  { say }: Words,
  draw: (picture: FeedPicture) => unknown,
  seen: string | undefined,
): unknown {
  if (!body && !content?.length) return nothing;
  const rest = body?.filter(({ picture }) => !picture?.copy || picture.url !== seen) ?? [];
  return html`<div class="stack text" lang=${inLanguage ?? nothing}>
    ${body ? untold(rest, summary.uk).map((one) => block(one, draw)) : content?.map((paragraph) => html`<p>${say(paragraph)}</p>`)}
  </div>`;
}
