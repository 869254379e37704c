import { type Kysely, sql } from 'kysely';
import { prepared } from './prepared.ts';
import { mac } from './signups/identity.ts';
import type { Tables } from './tables.ts';

type Db = Kysely<Tables>;

/** What is counted, and how often it may be within the window. */
export interface Limit {
  name: string;
  most: number;
}

export type Counted =
  /** How often each was counted by now. */
  | { isFull: false; counts: number[] }
  /** Nothing was counted: from this instant on it may be tried again. */
  | { isFull: true; until: number };

/**
 * Counts of tries within a window of time, which begins with the first of them. Names are kept as keyed hashes: an
 * address of a person is in none of them, and they are deleted a day after.
 */
export interface Tallies {
  /** Counts one more under each name; nothing at all once one of them has reached its most. */
  count(limits: readonly Limit[], window: number, now: number): Promise<Counted>;
  /** Takes one back under each name. */
  uncount(names: readonly string[]): Promise<void>;
  /** How often each was counted. Writes nothing. */
  read(names: readonly string[], window: number, now: number): Promise<number[]>;
}

const insert = prepared((db, its: { name: string; now: string; old: string }) =>
  db
    .insertInto('tallies')
    .values({ name: its.name, since: its.now, count: 1 })
    .onConflict((conflict) =>
      conflict.column('name').doUpdateSet({
        count: sql`CASE WHEN tallies.since <= ${its.old} THEN 1 ELSE tallies.count + 1 END`,
        since: sql`CASE WHEN tallies.since <= ${its.old} THEN excluded.since ELSE tallies.since END`,
      }),
    )
    .returning('count'),
);
const select = prepared((db, its: { name: string; old: string }) =>
  db.selectFrom('tallies').select(['count', 'since']).where('name', '=', its.name).where('since', '>', its.old),
);
const reduce = prepared((db, its: { name: string }) =>
  db
    .updateTable('tallies')
    .set({ count: sql`count - 1` })
    .where('name', '=', its.name)
    .where('count', '>', 0),
);

const iso = (instant: number) => new Date(instant).toISOString();

/** Counts a try; how often it was counted by now. */
export async function countOne(db: Db, secret: string, name: string, window: number, now: number): Promise<number> {
  const { rows } = await insert(db, { name: mac(secret, 'tally', name), now: iso(now), old: iso(now - window) });
  return rows[0]?.count ?? 1;
}

type Write = <T>(work: (db: Db) => Promise<T>) => Promise<T>;

export function tallies(read: Db, write: Write, secret: string): Tallies {
  const find = async (db: Db, name: string, window: number, now: number) =>
    (await select(db, { name: mac(secret, 'tally', name), old: iso(now - window) })).rows[0];
  const full = async (db: Db, limits: readonly Limit[], window: number, now: number): Promise<Counted | null> => {
    for (const { name, most } of limits) {
      const kept = await find(db, name, window, now);
      if (kept && kept.count >= most) return { isFull: true, until: Date.parse(kept.since) + window };
    }
    return null;
  };
  return {
    async count(limits, window, now) {
      // Who is refused already costs a look, and no write.
      const refused = await full(read, limits, window, now);
      if (refused) return refused;
      return write(async (db) => {
        const late = await full(db, limits, window, now);
        if (late) return late;
        const counts: number[] = [];
        for (const { name } of limits) counts.push(await countOne(db, secret, name, window, now));
        return { isFull: false, counts };
      });
    },
    uncount: (names) =>
      write(async (db) => {
        for (const name of names) await reduce(db, { name: mac(secret, 'tally', name) });
      }),
    read: (names, window, now) =>
      Promise.all(names.map(async (name) => (await find(read, name, window, now))?.count ?? 0)),
  };
}
