import { MostyEvent } from '../shared/events.ts';

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
  }
}
