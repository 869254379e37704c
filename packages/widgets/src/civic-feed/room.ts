/** What the parts of the feed that are fetched later know of the widget, and the widget of them. */
import type { ReactiveElement } from 'lit';
import type { FeedItem, FeedPicture, FeedQuery, Indicator, Page, Transport } from '@mosty/sdk/core';
import type { LocaleController } from '../shared/locale.ts';
import type { Reading } from './item.ts';
import type { FeedMessages } from './messages/types.ts';

export type Words = LocaleController<FeedMessages>;

/** What a person has chosen to see of the feed. */
export interface Choice {
  voice?: string | undefined;
  kind?: string | undefined;
  /** Slug of a topic. */
  topic?: string | undefined;
  year?: string | undefined;
  /** Words to look for. */
  q?: string | undefined;
}

/** What the address of a page remembers of a feed: what was chosen, and the item that is open. Never the words. */
export interface Place extends Omit<Choice, 'q'> {
  /** Slug of an item. */
  item?: string;
}

/** Items on the screen. */
export interface ShownList {
  items: readonly FeedItem[];
  /** Items that match, on the screen or not. */
  total: number;
  /** Where the next page begins; `null` behind the last. */
  cursor: string | null;
  /** Which list it is, counted: what was asked for an earlier one comes too late. */
  list: number;
}

/** Items of a page that are not among the known ones. */
export function unknownOf({ items }: Pick<ShownList, 'items'>, known: readonly FeedItem[]): FeedItem[] {
  const ids = new Set(known.map(({ id }) => id));
  return items.filter(({ id }) => !ids.has(id));
}

/** The widget, as its parts see it. */
export interface Room {
  host: ReactiveElement & { api: string | null; noHash: boolean; page: string | null; view: string };
  words: Words;
  shown: ShownList;
  reading: Reading;
  /** Throws where the page names no address. */
  transport: () => Transport;
  /** Level of the widget's heading. */
  level: () => number;
  /** What a person has chosen; the page's own filters are not among it. */
  chosen: () => Choice;
  /** Both together: what is asked for now. */
  wanted: () => FeedQuery;
  /** Asks for something else. */
  choose: (choice: Choice) => void;
  /** What asks for the list. */
  feed: () => { run: () => Promise<unknown>; taskComplete: Promise<unknown> };
  page: (cursor: string | null) => PromiseLike<Page<FeedItem>>;
}

/** Above and under the list: whose news, what else narrows them, what is new, where to subscribe. */
export interface TopPart {
  above: () => unknown;
  below: () => unknown;
  /** In place of a list that is empty; `null` where nothing was chosen that would explain it. */
  none: () => unknown;
  /** The item that is open, for the address; `null` when none is. */
  note: (item: string | null) => void;
}

/** What is seen of an item that is open. */
export interface InsidePart {
  draw: (entry: FeedItem) => unknown;
  /** An item was opened: what failed before is asked for again. */
  again: () => void;
}

/** The news with another widget beside them; `null` where there is no such widget. */
export interface TabsPart {
  draw: (other: string, news: unknown) => unknown;
}

/** The list in a short form. */
export interface HeadlinesPart {
  draw: (entry: FeedItem) => unknown;
  below: () => unknown;
}

/** Pictures that have a copy. */
export interface PicturesPart {
  draw: (picture: FeedPicture) => unknown;
}

/** The project's results. */
export interface FiguresPart {
  list: (signal: AbortSignal) => PromiseLike<Page<Indicator>>;
  draw: (all: readonly Indicator[]) => unknown;
}

export interface PartOf {
  top: TopPart;
  inside: InsidePart;
  tabs: TabsPart;
  headlines: HeadlinesPart;
  pictures: PicturesPart;
  figures: FiguresPart;
}
