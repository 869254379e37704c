import type { FeedItem, Page } from '@mosty/sdk/core';
import { LiveController } from '../../shared/live.ts';
import { unknownOf, type Room } from '../room.ts';
import { focusOn } from './focus.ts';

/** What has come since the list was drawn. It is counted, and waits for a person's word: nothing moves under her finger. */
export class Fresh {
  /** New items that are not shown yet. */
  waiting = 0;
  #newer: Page<FeedItem> | null = null;
  #list = -1;
  readonly #room: Room;

  constructor(room: Room) {
    this.#room = room;
    new LiveController(room.host, () => void this.look());
  }

  /** Asks for the first page again; an answer that did not change costs one small «not modified». */
  async look(): Promise<void> {
    const { shown, page, host } = this.#room;
    const { list } = shown;
    try {
      const newer = await page(null);
      if (shown.list !== list || newer.freshness.staleBecause) return;
      const fresh = unknownOf(newer, shown.items).length;
      // Where the whole page is new there may be more of it than that.
      this.waiting = fresh && fresh === newer.items.length ? Math.max(fresh, newer.total - shown.total) : fresh;
      this.#newer = newer;
      this.#list = list;
      host.requestUpdate();
    } catch {
      // It is looked for again in a minute.
    }
  }

  /** How many wait for the list that is shown now. */
  get count(): number {
    return this.#list === this.#room.shown.list ? this.waiting : 0;
  }

  /** Puts what was waiting on top, and takes the person who asked for it there. */
  async show(): Promise<void> {
    const { shown, feed, host } = this.#room;
    const newer = this.#newer;
    if (!newer) return;
    // A page without anything known leaves a gap between it and what is shown.
    if (unknownOf(newer, shown.items).length === newer.items.length) await feed().run();
    else {
      shown.items = [...newer.items, ...unknownOf(shown, newer.items)];
      shown.total = newer.total;
    }
    this.waiting = 0;
    this.#newer = null;
    host.requestUpdate();
    await focusOn(host, 0);
  }
}
