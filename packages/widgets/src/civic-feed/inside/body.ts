/** The full text of an item. It comes as data, and is drawn as elements and text: no HTML of anybody is ever read. */
import { html, nothing, type TemplateResult } from 'lit';
import type { FeedBlock, FeedItem, FeedSpan } from '@mosty/sdk/core';
import type { Words } from '../room.ts';

/** What a link may lead to. The contract says the same; a page that is shown somebody's words checks it again. */
export const isSafe = (href: string): boolean => /^(https?:\/\/|mailto:)[^\s<>"]+$/i.test(href);

function span({ text, strong, em, href }: FeedSpan): unknown {
  const plain: unknown = strong ? html`<strong>${text}</strong>` : text;
  const told: unknown = em ? html`<em>${plain}</em>` : plain;
  return href && isSafe(href) ? html`<a href=${href} rel="noopener nofollow ugc">${told}</a>` : told;
}

function block({ type, spans, items }: FeedBlock): TemplateResult {
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

/** Rich text where there is any, else plain paragraphs; nothing where the summary says it all. */
export function body({ body, content, summary, inLanguage }: FeedItem, { say }: Words): unknown {
  if (!body && !content?.length) return nothing;
  return html`<div class="stack text" lang=${inLanguage ?? nothing}>
    ${body ? untold(body, summary.uk).map(block) : content?.map((paragraph) => html`<p>${say(paragraph)}</p>`)}
  </div>`;
}
