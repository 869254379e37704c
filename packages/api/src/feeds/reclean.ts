/**
 * An item that was cleaned by older rules, cleaned again. What its source wrote is not kept, only what was shown of it: so
 * that is what goes through the same door once more. An item that still stands in its feed is read anew from there.
 */
import type { FeedItem } from '@mosty/sdk/schemas';
import type { Sources } from '../store/feed/store.ts';
import { type Images, RULES, clean, link } from './clean.ts';
import { html, img } from './html.ts';
import { MOST_SUMMARY, MOST_TITLE, oneLine } from './read.ts';

/** Items of one transaction: nobody waits long behind it. */
const PORTION = 50;

/** @returns the item as the rules of today leave it */
export function reclean(item: FeedItem, images: Images): FeedItem {
  const address = (raw: string | null) => {
    const target = link(raw, null);
    return target?.startsWith('mailto:') ? null : target;
  };
  const title = oneLine(item.title.uk, MOST_TITLE);
  // What was a picture is one to the door, too: links stay links.
  const body =
    item.body &&
    clean(
      html(item.body, (picture) => img(picture.url, picture)),
      { base: null, images },
    );
  const image = images !== 'none' && item.image ? address(item.image.url) : null;
  return {
    ...item,
    title: { uk: title || '…' },
    summary: { uk: oneLine(item.summary.uk, MOST_SUMMARY) || title || '…' },
    body: body?.length ? body : null,
    url: address(item.url),
    image: image && item.image ? { ...item.image, url: image } : null,
    attachments: item.attachments.flatMap((each) => {
      const url = address(each.url);
      return url === null ? [] : [{ ...each, url, type: (each.type && oneLine(each.type, 100)) || null, title: each.title && oneLine(each.title, MOST_TITLE) }];
    }),
  }; // prettier-ignore
}

/** How many items older rules had cleaned, and how many of them look different now. */
export interface Recleaned {
  cleaned: number;
  changed: number;
}

/** Cleans everything again that older rules have cleaned. Ends at once when the rules are those of the last time. */
export async function recleanAll(
  sources: Pick<Sources, 'reclean'>,
  imagesOf: (source: string | null) => Images,
  signal?: AbortSignal,
): Promise<Recleaned> {
  const all: Recleaned = { cleaned: 0, changed: 0 };
  while (!signal?.aborted) {
    const some = await sources.reclean(RULES, (item) => reclean(item, imagesOf(item.origin.source)), PORTION);
    if (some.cleaned === 0) break;
    all.cleaned += some.cleaned;
    all.changed += some.changed;
  }
  return all;
}
