import { MostyEvent } from '../shared/events.ts';
/** A person opened the full text of an item. */
export class MostyFeedOpenEvent extends MostyEvent {
    /** Slug of the item. */
    item;
    /** Identifier of the item. */
    itemId;
    constructor(item, itemId) {
        super('mosty-feed-open');
        this.item = item;
        this.itemId = itemId;
    }
}
