/**
 * What a widget tells its host page: a small class per event, a name that no other widget uses, and never a name, a
 * phone or anything else of a person. They bubble out of shadow roots, so a page may listen on any ancestor.
 */
export class MostyEvent extends Event {
  /** @param cancelable whether the page may take over what would follow */
  constructor(type: string, cancelable = false) {
    super(type, { bubbles: true, composed: true, cancelable });
  }
}

declare global {
  interface HTMLElementEventMap {
    /** The loader could not have a widget's files; `error` says what failed. The page's own content stays. */
    'mosty-error': ErrorEvent;
  }
}
