import type { CommonMessages } from '../../shared/messages/types.ts';

/** Texts of the civic feed. */
export interface FeedMessages extends CommonMessages {
  /** The heading of each form. */
  titles: Record<string, string>;
  none: string;
  /** Opens the full text of an item. */
  read: string;
  /** Opens what belongs to an item whose text is all there. */
  details: string;
  minutes: (number: number) => string;
  source: string;
  updated: (when: string) => string;
  /** The source does not say when; this is the day it was first seen. */
  seen: (when: string) => string;
  voices: Record<string, string>;
  kinds: Record<string, string>;
}

/** Texts of the headlines. */
export interface HeadlineMessages {
  /** Link to the whole feed. */
  whole: string;
}

/** Texts of what narrows the feed and of its subscriptions. */
export interface ToolMessages {
  noneSuch: string;
  /** Takes all filters off. */
  everything: string;
  more: string;
  moreFailed: string;
  added: (number: number) => string;
  end: string;
  /** Names the group of the voices. */
  whose: string;
  all: string;
  /** How many items there are, and how many were found. */
  total: (number: number) => string;
  found: (number: number) => string;
  /** New items that are not shown yet. */
  waiting: (number: number) => string;
  show: string;
  refine: string;
  subscribe: string;
  kind: string;
  topic: string;
  year: string;
  any: string;
  words: string;
  find: string;
  clear: string;
  wait: string;
  failed: string;
  retry: string;
  kinds: Record<string, string>;
  /** What a subscription is, in plain words. */
  about: string;
  feeds: readonly (readonly [name: string, file: string, forWhom: string])[];
  narrowed: string;
}

/** Texts of the tabs. */
export interface TabMessages {
  news: string;
  other: string;
  /** Stands in for the reception until it is there. */
  askByPhone: (phone: string) => string;
  askInPerson: string;
}

/** Texts of what belongs to an open item. */
export interface BesideMessages {
  document: string;
  /** «№ 220-р». */
  number: (number: string) => string;
  openDocument: (name: string) => string;
  open: string;
  paper: string;
  paperUnknown: string;
  service: string;
  toService: (name: string) => string;
  branch: string;
  onMap: string;
  onMapOf: (name: string) => string;
  files: string;
  picture: string;
  bytes: (number: string, unit: 'kB' | 'MB') => string;
  also: string;
  unavailable: string;
  loading: string;
}

/** Texts of pictures. */
export interface PictureMessages {
  /** Link to a picture whose copy could not be had. */
  picture: string;
}

/** Texts of the indicators. */
export interface FigureMessages {
  /** «понад 2 000», «близько 100», «до 30»; figures and nouns are put together before. */
  qualified: Record<string, (quantity: string) => string>;
  period: (from: string, to: string) => string;
  asOf: (when: string) => string;
  unknownPeriod: string;
  inferred: string;
  ofThem: (whole: string) => string;
  chart: string;
}
