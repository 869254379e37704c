/**
 * The outbox (ADR 0011): rows of letters and calls that are owed. A row holds nothing personal and no text; what a letter
 * says is read when it is sent. Every method is a transaction of its own, so that none is open while a letter is on its
 * way.
 */
import type { LetterKind } from '../../outbox/placeholders.ts';
import { TOO_LATE, backOff, isWorthACall } from '../../outbox/sense.ts';
import type { Database } from '../database.ts';
import { owe } from '../letters.ts';
import type { Call, Letter } from './letter.ts';
import { type Db, type Found, type Told, contactOf, details, find, isOvertaken, isTrue, partyOf } from './rows.ts';
import { upcoming } from './schedule.ts';

/** A sender that dies has its letters sent by another after this time, in milliseconds. Sending takes much less. */
export const CLAIM = 5 * 60_000;

export interface Outbox {
  /** Writes down the reminders and the letters after sessions whose time has come, and drops calls that nobody needs any more. Returns how many. */
  schedule(now: number): Promise<number>;
  /** Takes letters that are due, at most so many. Those that have nothing true to tell any more are dropped on the way. */
  claim(now: number, most: number): Promise<Letter[]>;
  /** The mail server has said yes. */
  sent(id: string, now: number): Promise<void>;
  /** Not this time: tried again later. `why` is kept, so it must not name the person. */
  failed(letter: Pick<Letter, 'id' | 'claim'>, now: number, why: string): Promise<void>;
  /** The mailbox does not exist: the person is called, or nothing more can be done. */
  refused(letter: Pick<Letter, 'id' | 'claim'>, now: number, why: string): Promise<void>;
  /** Calls that are owed, the oldest first. */
  calls(now: number): Promise<Call[]>;
  /** Marks a call as made; false when there was nothing to mark. */
  called(id: string, by: string, now: number): Promise<boolean>;
}

const iso = (time: number): string => new Date(time).toISOString();

/** There is nothing to tell any more. */
async function drop(db: Db, id: string, now: number): Promise<void> {
  await db
    .updateTable('letters')
    .set({ state: 'dropped', done_at: iso(now) })
    .where('id', '=', id)
    .where('state', '=', 'due')
    .execute();
}

/** Nothing can be sent: a call where a phone is known and a call is worth it, the end otherwise. */
async function giveUp(db: Db, { row, signup }: Found, now: number, why: string): Promise<void> {
  const call = contactOf(signup)?.phone !== undefined && row.kind !== 'after';
  await db
    .updateTable('letters')
    .set(
      call ? { channel: 'call', claimed_until: null, error: why } : { state: 'dropped', done_at: iso(now), error: why },
    )
    .where('id', '=', row.id)
    .execute();
}

/** Marks a call as made; false when there was nothing to mark. */
export async function markCalled(db: Db, id: string, by: string, now: number): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('letters')
    .set({ state: 'done', done_at: iso(now), done_by: by })
    .where('id', '=', id)
    .where('channel', '=', 'call')
    .where('state', '=', 'due')
    .executeTakeFirst();
  return numUpdatedRows === 1n;
}

const isDue = (db: Db, channel: 'email' | 'call', now: string) =>
  db
    .selectFrom('letters')
    .selectAll()
    .where('state', '=', 'due')
    .where('channel', '=', channel)
    .where('due_at', '<=', now)
    .where(({ or, eb }) => or([eb('claimed_until', 'is', null), eb('claimed_until', '<=', now)]))
    .orderBy('due_at')
    .orderBy('id');

/** The outbox of a database; `manageToken` makes the token of a signup. */
export function outbox(read: Db, write: Database['write'], manageToken: (id: string) => string): Outbox {
  /** Calls that are due: those that somebody should make, and those that nobody needs any more. */
  async function dueCalls(now: number): Promise<{ needed: Told[]; idle: Found[] }> {
    const needed: Told[] = [];
    const idle: Found[] = [];
    for (const found of await find(read, await isDue(read, 'call', iso(now)).execute())) {
      if (isTrue(found, now) && isWorthACall(found.row) && !(await isOvertaken(read, found.row))) needed.push(found);
      else idle.push(found);
    }
    return { needed, idle };
  }
  return {
    async schedule(now) {
      const [found, { idle }] = await Promise.all([upcoming(read, now), dueCalls(now)]);
      if (found.length === 0 && idle.length === 0) return 0;
      await write(async (db) => {
        for (const owed of found) await owe(db, owed);
        for (const { row } of idle) await drop(db, row.id, now);
      });
      return found.length;
    },

    async claim(now, most) {
      // A look costs nobody anything; the one write transaction is opened when there is something to claim.
      if (!(await isDue(read, 'email', iso(now)).limit(1).executeTakeFirst())) return [];
      return write(async (db) => {
        const letters: Letter[] = [];
        for (const found of await find(db, await isDue(db, 'email', iso(now)).limit(most).execute())) {
          const { row, signup } = found;
          const email = contactOf(signup)?.email;
          if (!isTrue(found, now) || !email || (await isOvertaken(db, row))) {
            await drop(db, row.id, now);
            continue;
          }
          if (now - Date.parse(row.due_at) > TOO_LATE) {
            await giveUp(db, found, now, row.error ?? 'too late');
            continue;
          }
          const claim = iso(now + CLAIM);
          await db
            .updateTable('letters')
            .set({ claimed_until: claim, attempts: row.attempts + 1 })
            .where('id', '=', row.id)
            .execute();
          const locale = signup.locale === 'en' ? 'en' : 'uk';
          const its = await details(db, found, manageToken);
          letters.push({ id: row.id, kind: row.kind as LetterKind, locale, to: email, claim, ...its });
        }
        return letters;
      });
    },

    async sent(id, now) {
      await write((db) =>
        db
          .updateTable('letters')
          .set({ state: 'done', done_at: iso(now), claimed_until: null, error: null })
          .where('id', '=', id)
          .where('state', '=', 'due')
          .execute(),
      );
    },

    async failed({ id, claim }, now, why) {
      await write(async (db) => {
        const row = await db
          .selectFrom('letters')
          .select('attempts')
          .where('id', '=', id)
          .where('claimed_until', '=', claim)
          .executeTakeFirst();
        if (!row) return;
        await db
          .updateTable('letters')
          .set({ claimed_until: iso(now + backOff(row.attempts)), error: why })
          .where('id', '=', id)
          .execute();
      });
    },

    async refused({ id, claim }, now, why) {
      await write(async (db) => {
        const rows = await db
          .selectFrom('letters')
          .selectAll()
          .where('id', '=', id)
          .where('claimed_until', '=', claim)
          .execute();
        for (const found of await find(db, rows)) await giveUp(db, found, now, why);
      });
    },

    async calls(now) {
      const calls: Call[] = [];
      for (const found of (await dueCalls(now)).needed) {
        const { row, signup } = found;
        const phone = contactOf(signup)?.phone;
        if (!phone) continue;
        const its = await details(read, found, manageToken);
        calls.push({
          id: row.id,
          kind: row.kind as LetterKind,
          dueAt: row.due_at,
          phone,
          names: partyOf(signup),
          ...its,
        });
      }
      return calls;
    },

    called: (id, by, now) => write((db) => markCalled(db, id, by, now)),
  };
}
