/**
 * Which records answer the slots of a query, and how well.
 *
 * A record's score is the sum of what its slots found (BM25 of the word × quality of the match), times the share of the
 * query it covers. Below `FLOOR` of coverage it is no answer: most of the words, weighed by how rare they are, were not
 * found, and showing it would be a guess. The score is mapped into (0, 1) for re-read hits and (1, 2) for direct ones,
 * so a direct hit always stands above.
 */
import { rarity, type Postings } from './postings.ts';
import type { Alternative, Slot } from './slots.ts';
import type { MatchKind } from './types.ts';

/** The least share of a query that a record must cover to be shown. */
export const FLOOR = 0.36;

/** What one slot found in one record. */
export interface Found {
  slot: Slot;
  /** The alternative that scored best. */
  alternative: Alternative;
  /** BM25 × share. */
  score: number;
  /** How much of the slot is answered: quality × the part of the words; of whichever alternative answers most. */
  share: number;
  /** The words themselves were found. */
  direct: boolean;
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
/** An unknown word may be what the whole query is about. */
const UNKNOWN = 1.1;

/** Scores the records for the slots; in order of score, then of the records. */
export function rank<T>(slots: readonly Slot[], postings: Postings<T>, isWeak: (stem: string) => boolean, asTyped: boolean): Ranked[] {
  const weightOf = (group: readonly string[]): number => {
    const most = Math.max(0, ...group.map((stem) => postings.of(stem).records.length));
    return rarity(most, postings.size) * (group.some(isWeak) ? WEAK : 1);
  };
  const weights = slots.map(({ alternatives, weak }) => {
    const own = alternatives.filter(({ kind }) => kind === 'exact');
    const groups = (own.length ? own : alternatives).flatMap((each) => each.groups);
    if (!groups.length) return rarity(0, postings.size) * (weak ? WEAK : UNKNOWN);
    return Math.max(...groups.map(weightOf));
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const byRecord = new Map<number, (Found | undefined)[]>();
  slots.forEach((slot, at) => {
    for (const [record, found] of answer(slot, postings, weightOf)) {
      let row = byRecord.get(record);
      if (!row) byRecord.set(record, (row = []));
      row[at] = found;
    }
  });
  const allWeak = slots.every(({ weak }) => weak);
  const ranked: Ranked[] = [];
  for (const [record, row] of byRecord) {
    let covered = 0;
    let sum = 0;
    let direct = asTyped;
    slots.forEach(({ weak }, at) => {
      covered += (weights[at] as number) * (row[at]?.share ?? 0);
      sum += row[at]?.score ?? 0;
      if (!row[at]?.direct && (!weak || allWeak)) direct = false;
    });
    const coverage = covered / total;
    if (coverage < FLOOR) continue;
    const strength = sum * coverage ** 1.5;
    const found = row.filter((each) => each !== undefined);
    ranked.push({ record, score: Number(direct) + strength / (1 + strength), direct, found });
  }
  return ranked.sort((a, b) => b.score - a.score || a.record - b.record);
}

/** What the slot finds in each record that has any of its alternatives. */
function answer<T>(slot: Slot, postings: Postings<T>, weightOf: (group: readonly string[]) => number): Map<number, Found> {
  const best = new Map<number, Found>();
  for (const alternative of slot.alternatives) {
    const { groups, quality, kind } = alternative;
    const weights = groups.map(weightOf);
    const total = weights.reduce((sum, weight) => sum + weight, 0);
    const sums = new Map<number, { score: number; part: number; fields: number }>();
    groups.forEach((group, at) => {
      const part = groups.length === 1 ? 1 : (weights[at] as number) / total;
      for (const [record, { score, fields }] of anyOf(group, postings)) {
        const sum = sums.get(record);
        if (sum) {
          sum.score += score;
          sum.part += part;
          sum.fields |= fields;
        } else sums.set(record, { score, part, fields });
      }
    });
    for (const [record, sum] of sums) {
      if (sum.part < 0.5) continue;
      const share = quality * sum.part;
      const score = (sum.score * share * sum.part) / Math.sqrt(groups.length);
      const direct = DIRECT.has(kind) && sum.part > 0.99;
      const found = best.get(record);
      if (!found) {
        best.set(record, { slot, alternative, score, share, direct, fields: sum.fields });
        continue;
      }
      found.share = Math.max(found.share, share);
      found.direct ||= direct;
      if (score > found.score) Object.assign(found, { alternative, score, fields: sum.fields });
    }
  }
  return best;
}

/** The best of the stems in each record. */
function anyOf<T>(group: readonly string[], postings: Postings<T>): Map<number, { score: number; fields: number }> {
  const best = new Map<number, { score: number; fields: number }>();
  for (const stem of group) {
    const { records, scores, fields } = postings.of(stem);
    for (let at = 0; at < records.length; at++) {
      const record = records[at] as number;
      const score = scores[at] as number;
      const before = best.get(record);
      if (!before || score > before.score) best.set(record, { score, fields: fields[at] as number });
    }
  }
  return best;
}
