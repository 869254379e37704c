/** Which item of a feed is which entry that is known, when identifiers, addresses and titles wobble. Pure. */
import type { Draft } from '../../feeds/read.ts';

/** What an entry is known by. */
export interface Known {
  id: string;
  guid: string | null;
  link_key: string | null;
  title_key: string;
  /** The day it is of. */
  day: string;
}

type Keys = Pick<Draft, 'guid' | 'linkKey' | 'titleKey'>;

/** Weights of what agrees: two of the weaker outweigh an identifier, which some number anew from one reading to the next. */
const GUID = 3;
const LINK = 2;
const TITLE = 2;
/** Too short or too common a title tells nothing by itself. */
const TELLING = 12;

const byKey = <T>(items: readonly T[], key: (item: T) => string | null): Map<string, T[]> => {
  const map = new Map<string, T[]>();
  for (const item of items) {
    const value = key(item);
    if (value !== null && value !== '') map.set(value, [...(map.get(value) ?? []), item]);
  }
  return map;
};

/** Keys that one item of the feed has, and no other: the address of the front page in every item is no key. */
export const unique = (drafts: readonly Keys[], key: (draft: Keys) => string | null) =>
  new Set([...byKey(drafts, key)].flatMap(([value, all]) => (all.length === 1 ? [value] : [])));

/** Finds the entry of each item; items without one are new. Every entry is found once. */
export function match(drafts: readonly Draft[], known: readonly Known[]): Map<Draft, Known> {
  const guids = unique(drafts, ({ guid }) => guid);
  const links = unique(drafts, ({ linkKey }) => linkKey);
  const titles = unique(drafts, ({ titleKey }) => titleKey);
  const indexes = {
    guid: byKey(known, ({ guid }) => guid),
    link: byKey(known, ({ link_key }) => link_key),
    title: byKey(known, ({ title_key }) => title_key),
  };
  const pairs: { draft: Draft; entry: Known; score: number }[] = [];
  for (const draft of drafts) {
    const scores = new Map<Known, number>();
    const add = (entries: Known[] | undefined, weight: number) => {
      for (const entry of entries ?? []) scores.set(entry, (scores.get(entry) ?? 0) + weight);
    };
    if (draft.guid !== null && guids.has(draft.guid)) add(indexes.guid.get(draft.guid), GUID);
    if (draft.linkKey !== null && links.has(draft.linkKey)) add(indexes.link.get(draft.linkKey), LINK);
    if (titles.has(draft.titleKey)) add(indexes.title.get(draft.titleKey), TITLE);
    for (const [entry, score] of scores) {
      const onlyTitle = score === TITLE && draft.linkKey !== entry.link_key && draft.guid !== entry.guid;
      if (onlyTitle && (draft.titleKey.length < TELLING || bothTell(draft, entry))) continue;
      pairs.push({ draft, entry, score });
    }
  }
  pairs.sort((a, b) => b.score - a.score);
  const found = new Map<Draft, Known>();
  const taken = new Set<Known>();
  for (const { draft, entry } of pairs) {
    if (found.has(draft) || taken.has(entry)) continue;
    found.set(draft, entry);
    taken.add(entry);
  }
  return found;
}

/** A weekly notice has one title and every time another day, another identifier and another address: those are two items. */
const bothTell = (draft: Draft, entry: Known): boolean =>
  draft.published?.day !== entry.day &&
  draft.guid !== null &&
  entry.guid !== null &&
  draft.linkKey !== null &&
  entry.link_key !== null;
