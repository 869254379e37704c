/**
 * The outbox (ADR 0011): rows of letters and calls that are owed. A row holds nothing personal and no text; what a letter
 * says is read when it is sent. Every method is a transaction of its own, so that none is open while a letter is on its
 * way.
 */
import type { LetterKind, QuestionKind } from '../../outbox/placeholders.ts';
import { TOO_LATE, backOff, isWorthACall } from '../../outbox/sense.ts';
import type { Database } from '../database.ts';
import { owe } from '../letters.ts';
import type { AnyCall, AnyLetter, Letter } from './letter.ts';
import { type FoundQuestion, findQuestion, isStillSo, isWorthCalling, toldOf } from './questions.ts';
import { type Db, type Found, type Told, contactOf, details, find, isOvertaken, isTrue, partyOf } from './rows.ts';
import { upcoming } from './schedule.ts';

/** A sender that dies has its letters sent by another after this time, in milliseconds. Sending takes much less. */
export const CLAIM = 5 * 60_000;

export interface Outbox {
  /** Writes down the reminders and the letters after sessions whose time has come, and drops calls that nobody needs any more. Returns how many. */
  schedule(now: number): Promise<number>;
  /** Takes letters that are due, at most so many. Those that have nothing true to tell any more are dropped on the way. */
  claim(now: number, most: number): Promise<AnyLetter[]>;
  /** The mail server has said yes. */
  sent(id: string, now: number): Promise<void>;
  /** Not this time: tried again later. `why` is kept, so it must not name the person. */
  failed(letter: Pick<Letter, 'id' | 'claim'>, now: number, why: string): Promise<void>;
  /** The mailbox does not exist: the person is called, or nothing more can be done. */
  refused(letter: Pick<Letter, 'id' | 'claim'>, now: number, why: string): Promise<void>;
  /** Calls that are owed, the oldest first. */
  calls(now: number): Promise<AnyCall[]>;
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
async function giveUp(db: Db, found: Found | FoundQuestion, now: number, why: string): Promise<void> {
  const { row } = found;
  const contact = 'signup' in found ? contactOf(found.signup) : found.personal?.contact;
  const call = contact?.phone !== undefined && row.kind !== 'after';
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

/** Makes what opens a signup, and a question, to its person. */
export interface TokenMakers {
  signup(id: string): string;
  question(id: string): string;
}

/** The outbox of a database. */
export function outbox(read: Db, write: Database['write'], tokens: TokenMakers): Outbox {
  /** Calls that are due: those that somebody should make, and those that nobody needs any more. */
  async function dueCalls(now: number): Promise<{ needed: (Told | FoundQuestion)[]; idle: (Found | FoundQuestion)[] }> {
    const needed: (Told | FoundQuestion)[] = [];
    const idle: (Found | FoundQuestion)[] = [];
    for (const row of await isDue(read, 'call', iso(now)).execute()) {
      const about = await findQuestion(read, row);
      if (about) {
        (isStillSo(about) && isWorthCalling(about) ? needed : idle).push(about);
        continue;
      }
      const [found] = await find(read, [row]);
      if (!found) continue;
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
        const letters: AnyLetter[] = [];
        for (const row of await isDue(db, 'email', iso(now)).limit(most).execute()) {
          const about = await findQuestion(db, row);
          const [found] = about ? [] : await find(db, [row]);
          const subject = about ?? found;
          const email = about ? about.personal?.contact.email : found && contactOf(found.signup)?.email;
          const isSo = about ? isStillSo(about) : found && isTrue(found, now) && !(await isOvertaken(db, row));
          if (!subject || !isSo || !email) {
            await drop(db, row.id, now);
            continue;
          }
          if (now - Date.parse(row.due_at) > TOO_LATE) {
            await giveUp(db, subject, now, row.error ?? 'too late');
            continue;
          }
          const claim = iso(now + CLAIM);
          await db
            .updateTable('letters')
            .set({ claimed_until: claim, attempts: row.attempts + 1 })
            .where('id', '=', row.id)
            .execute();
          const common = { id: row.id, to: email, claim };
          if (about) {
            const locale = about.question.locale === 'en' ? 'en' : 'uk';
            const question = await toldOf(db, about, tokens.question);
            letters.push({ ...common, kind: row.kind as QuestionKind, locale, question });
          } else if (found) {
            const locale = found.signup.locale === 'en' ? 'en' : 'uk';
            const its = await details(db, found as Told, tokens.signup);
            letters.push({ ...common, kind: row.kind as LetterKind, locale, ...its });
          }
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
        for (const row of rows) {
          const subject = (await findQuestion(db, row)) ?? (await find(db, [row]))[0];
          if (subject) await giveUp(db, subject, now, why);
        }
      });
    },

    async calls(now) {
      const calls: AnyCall[] = [];
      for (const found of (await dueCalls(now)).needed) {
        const { row } = found;
        if (!('signup' in found)) {
          const { personal } = found;
          const to = personal?.contact.phone;
          if (!to) continue;
          const question = await toldOf(read, found, tokens.question);
          const names = personal.name ? [personal.name] : [];
          calls.push({ id: row.id, kind: row.kind as QuestionKind, dueAt: row.due_at, phone: to, names, question });
          continue;
        }
        const { signup } = found;
        const phone = contactOf(signup)?.phone;
        if (!phone) continue;
        const its = await details(read, found, tokens.signup);
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
