import { MostyEvent } from '../shared/events.ts';

/** A person opened the full text of an item. */
export class MostyFeedOpenEvent extends MostyEvent {
  /** Slug of the item. */
  readonly item: string;
  /** Identifier of the item. */
  readonly itemId: string;

  constructor(item: string, itemId: string) {
    super('mosty-feed-open');
    this.item = item;
    this.itemId = itemId;
  }
}

/** A person follows an item to a service or a branch. Where a page does that in its own way, it prevents ours. */
export class MostyFeedFollowEvent extends MostyEvent {
  /** What is followed. */
  readonly noun: 'service' | 'branch';
  /** Its slug. */
  readonly slug: string;

  constructor(noun: 'service' | 'branch', slug: string) {
    super('mosty-feed-follow', true);
    this.noun = noun;
    this.slug = slug;
  }
}

declare global {
  interface HTMLElementEventMap {
    'mosty-feed-follow': MostyFeedFollowEvent;
    'mosty-feed-open': MostyFeedOpenEvent;
  }
}
