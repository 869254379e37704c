/**
 * Which records answer the slots of a query, and how well.
 *
 * A record's score is the sum of what its slots found (BM25 of the word × quality of the match), times the share of the
 * query it covers. Below `FLOOR` of coverage it is no answer: half of the words, weighed by how rare they are, were not
 * found, and showing it would be a guess. The score is mapped into (0, 1) for re-read hits and (1, 2) for direct ones,
 * so a direct hit always stands above.
 */
import { rarity, type Postings } from './postings.ts';
import type { Alternative, Slot } from './slots.ts';
import type { MatchKind } from './types.ts';

/** The least share of a query that a record must cover to be shown. */
export const FLOOR = 0.42;

/** What one slot found in one record. */
export interface Found {
  slot: Slot;
  alternative: Alternative;
  /** BM25 × quality. */
  score: number;
  /** Quality × share of the alternative's words. */
  share: number;
  /** Bits of the fields. */
  fields: number;
}

/** One record that answers. */
export interface Ranked {
  record: number;
  score: number;
  direct: boolean;
  found: Found[];
}

const DIRECT: ReadonlySet<MatchKind> = new Set(['exact', 'root', 'prefix']);
const WEAK = 0.3;

/** Scores the records for the slots; in order of score, then of the records. */
export function rank<T>(slots: readonly Slot[], postings: Postings<T>, direct: boolean): Ranked[] {
  const weights = slots.map((slot) => weigh(slot, postings));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const byRecord = new Map<number, Found[]>();
  for (const slot of slots) {
    for (const [record, found] of answer(slot, postings)) {
      const list = byRecord.get(record);
      if (list) list.push(found);
      else byRecord.set(record, [found]);
    }
  }
  const strong = slots.filter((slot) => !slot.weak);
  const needed = strong.length ? strong : slots;
  const ranked: Ranked[] = [];
  for (const [record, found] of byRecord) {
    let covered = 0;
    let sum = 0;
    for (const each of found) {
      covered += (weights[slots.indexOf(each.slot)] as number) * each.share;
      sum += each.score;
    }
    const coverage = covered / total;
    if (coverage < FLOOR) continue;
    const isDirect = direct && needed.every((slot) => found.some((each) => each.slot === slot && isDirectly(each)));
    const strength = sum * coverage ** 1.5;
    ranked.push({ record, score: Number(isDirect) + strength / (1 + strength), direct: isDirect, found });
  }
  return ranked.sort((a, b) => b.score - a.score || a.record - b.record);
}

const isDirectly = ({ alternative, share }: Found): boolean =>
  DIRECT.has(alternative.kind) && share >= alternative.quality * 0.99;

/** A word nobody has written weighs a little less than one that is in a single record: it may only be a filler. */
function weigh(slot: Slot, postings: Postings<unknown>): number {
  let fewest = 0;
  let exact = false;
  for (const { groups, kind } of slot.alternatives) {
    if (exact && kind !== 'exact') break;
    for (const group of groups) {
      const count = Math.max(0, ...group.map((stem) => postings.of(stem).records.length));
      if (count && (!fewest || count < fewest)) fewest = count;
    }
    exact = kind === 'exact' && fewest > 0;
  }
  const weight = fewest ? rarity(fewest, postings.size) : rarity(0, postings.size) * 0.8;
  return weight * (slot.weak ? WEAK : 1);
}

/** The best alternative of the slot in each record that has any. */
function answer<T>(slot: Slot, postings: Postings<T>): Map<number, Found> {
  const best = new Map<number, Found>();
  for (const alternative of slot.alternatives) {
    const { groups, quality } = alternative;
    const sums = new Map<number, { score: number; groups: number; fields: number }>();
    for (const group of groups) {
      const one = new Map<number, { score: number; fields: number }>();
      for (const stem of group) {
        const { records, scores, fields } = postings.of(stem);
        for (let at = 0; at < records.length; at++) {
          const record = records[at] as number;
          const before = one.get(record);
          const score = scores[at] as number;
          if (!before || score > before.score) one.set(record, { score, fields: fields[at] as number });
        }
      }
      for (const [record, { score, fields }] of one) {
        const sum = sums.get(record);
        if (sum) {
          sum.score += score;
          sum.groups++;
          sum.fields |= fields;
        } else sums.set(record, { score, groups: 1, fields });
      }
    }
    for (const [record, sum] of sums) {
      const part = sum.groups / groups.length;
      if (part < 0.5) continue;
      const share = quality * part * part;
      const score = (sum.score * share) / Math.sqrt(groups.length);
      const before = best.get(record);
      if (!before || score > before.score) best.set(record, { slot, alternative, score, share, fields: sum.fields });
    }
  }
  return best;
}
