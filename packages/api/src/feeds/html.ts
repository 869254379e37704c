import type { FeedBlock, FeedPicture, FeedSpan } from '@mosty/sdk/schemas';

const escape = (text: string) =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

function span({ text, strong, em, href }: FeedSpan): string {
  let html = escape(text).replace(/\n/g, '<br>');
  if (em) html = `<em>${html}</em>`;
  if (strong) html = `<strong>${html}</strong>`;
  return href === undefined ? html : `<a href="${escape(href)}" rel="nofollow noopener ugc">${html}</a>`;
}
const line = (spans: readonly FeedSpan[]) => spans.map(span).join('');

/** A picture as HTML, from wherever it is to be loaded. */
export const img = (src: string, { alt, copy }: FeedPicture): string =>
  `<p><img src="${escape(src)}" alt="${escape(alt ?? '')}"${copy ? ` width="${copy.width}" height="${copy.height}"` : ''}></p>`;

/**
 * Blocks as HTML, everything in them escaped: for the feeds that we give.
 * @param draw writes a picture; one that it does not write is told as a link
 */
export const html = (
  blocks: readonly FeedBlock[],
  draw: (picture: FeedPicture) => string | null = () => null,
): string =>
  blocks
    .map(({ type, spans, items, picture }) => {
      const drawn = picture && draw(picture);
      if (drawn) return drawn;
      if (type === 'list' || type === 'ordered-list') {
        const name = type === 'list' ? 'ul' : 'ol';
        return `<${name}>${items.map((item) => `<li>${line(item)}</li>`).join('')}</${name}>`;
      }
      return type === 'quote' ? `<blockquote><p>${line(spans)}</p></blockquote>` : `<p>${line(spans)}</p>`;
    })
    .join('');
