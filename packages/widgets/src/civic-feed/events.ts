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

declare global {
  interface HTMLElementEventMap {
    'mosty-feed-open': MostyFeedOpenEvent;
  }
}
