import { FeedTopic, FeedTopicPage, type FeedTopicQuery } from '../schemas/feed-topic.ts';
import type { Listing } from '../page.ts';
import type { CallOptions, Transport } from '../transport/index.ts';

/** Subjects that items of the feed are told under. */
export class FeedTopics {
  readonly #transport: Transport;

  constructor(transport: Transport) {
    this.#transport = transport;
  }

  /** All that match; await it for a page, iterate it for everything. */
  list(query: FeedTopicQuery & CallOptions = {}): Listing<FeedTopic> {
    return this.#transport.list('/v1/feed-topics', FeedTopicPage, query);
  }

  /** One of them, by slug or id. */
  get(id: string, options: CallOptions = {}): Promise<FeedTopic> {
    return this.#transport.get(`/v1/feed-topics/${encodeURIComponent(id)}`, FeedTopic, options);
  }
}
