export type FeedFault =
  /** A web page stands where the feed should be. */
  | 'html'
  | 'not-a-feed'
  /** It declares entities of its own. */
  | 'doctype'
  | 'too-deep'
  | 'empty'
  /** Reading it took too long or too much memory. */
  | 'too-costly';

/** Why what was brought is no feed that can be read. */
export class FeedError extends Error {
  override name = 'FeedError';
  readonly fault: FeedFault;
  /** The address of a feed that the page names, as the page writes it. */
  readonly linked: string | null;
  constructor(fault: FeedFault, message: string, linked: string | null = null) {
    super(message);
    this.fault = fault;
    this.linked = linked;
  }
}
