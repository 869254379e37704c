/** When each picture is fetched, who fetches it, how it went, and the copies. */
import { type Kysely, type Selectable, sql } from 'kysely';
import type { Still } from '../../feeds/pictures/still.ts';
import { bump } from '../settings.ts';
import type { Tables } from '../tables.ts';
import { show } from './apply.ts';

const HOUR = 3_600_000;
/** A fetch may take so long; then another process may try. */
const CLAIM = 2 * 60_000;
/** One that cannot be had is tried again after an hour, four hours, …; then it stays a link. */
const TRIES = 5;
/** A host that does not answer is left alone by all of its pictures for so long. */
const REST = HOUR / 4;

type Db = Kysely<Tables>;
const iso = (time: number) => new Date(time).toISOString();

/** A picture that is to be fetched now. */
export interface PictureClaim {
  url: string;
  tries: number;
  /** Proves the claim, as that of a source does. */
  until: string;
}

/** Whether any picture is due; most looks find none. */
export async function isAnyPictureDue(db: Db, now: number): Promise<boolean> {
  const rows = await db.selectFrom('feed_pictures').select('url').where('due_at', '<=', iso(now)).limit(1).execute();
  return rows.length > 0;
}

/** Takes the picture that has waited longest; `null` when none is due. */
export async function claimPicture(db: Db, now: number): Promise<PictureClaim | null> {
  const row = await db
    .selectFrom('feed_pictures')
    .select(['url', 'tries'])
    .where('due_at', '<=', iso(now))
    .where((or) => or.or([or('claimed_until', 'is', null), or('claimed_until', '<=', iso(now))]))
    .orderBy('due_at')
    .orderBy('tries')
    .limit(1)
    .executeTakeFirst();
  if (!row) return null;
  const until = iso(now + CLAIM);
  await db.updateTable('feed_pictures').set({ claimed_until: until }).where('url', '=', row.url).execute();
  return { ...row, until };
}

type Settled = Partial<Selectable<Tables['feed_pictures']>>;

/** Writes how a fetch went; `false` when the claim was lost, or nobody shows the picture any more. */
async function settle(db: Db, { url, until }: PictureClaim, values: Settled): Promise<boolean> {
  const done = await db
    .updateTable('feed_pictures')
    .set({ ...values, claimed_until: null })
    .where('url', '=', url)
    .where('claimed_until', '=', until)
    .executeTakeFirst();
  return Number(done.numUpdatedRows) > 0;
}

/** Keeps a copy, and shows it wherever its picture stands. */
export async function copied(db: Db, claimed: PictureClaim, hash: string, still: Still): Promise<void> {
  if (!(await settle(db, claimed, { hash, due_at: null, tries: claimed.tries + 1, fault: null }))) return;
  const { bytes, ...told } = still;
  await db
    .insertInto('picture_copies')
    .values({ hash, ...told, size: bytes.length, bytes })
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .execute();
  const entries = await db.selectFrom('entry_pictures').select('entry').where('url', '=', claimed.url).execute();
  for (const { entry } of entries) await show(db, entry);
  await bump(db, 'revision.feed');
}

/** There is no copy, and never will be when it is `final`; `silent`: its host does not answer. */
export async function notCopied(
  db: Db,
  claimed: PictureClaim,
  { fault, final, silent, now }: { fault: string; final: boolean; silent: boolean; now: number },
): Promise<void> {
  const tries = claimed.tries + 1;
  const due_at = final || tries >= TRIES ? null : iso(now + HOUR * 4 ** claimed.tries);
  await settle(db, claimed, { due_at, tries, fault });
  if (!silent) return;
  await db
    .updateTable('feed_pictures')
    .set({ due_at: iso(now + REST) })
    .where('host', '=', new URL(claimed.url).host)
    .where('due_at', '<=', iso(now))
    .where((or) => or.or([or('claimed_until', 'is', null), or('claimed_until', '<=', iso(now))]))
    .execute();
}

/** Pictures of a source that could not be had are tried again, because staff wishes it. */
export async function hurryPictures(db: Db, source: string, now: number): Promise<void> {
  await db
    .updateTable('feed_pictures')
    .set({ due_at: iso(now), tries: 0 })
    .where('hash', 'is', null)
    .where('url', 'in', (from) =>
      from
        .selectFrom('entry_pictures as e')
        .innerJoin('feed_entries as f', 'f.id', 'e.entry')
        .select('e.url')
        .where('f.source', '=', source),
    )
    .execute();
}

/** A copy by its hash. */
export async function copyOf(db: Db, hash: string): Promise<{ type: string; bytes: Uint8Array } | null> {
  const row = await db
    .selectFrom('picture_copies')
    .select(['type', 'bytes'])
    .where('hash', '=', hash)
    .executeTakeFirst();
  return row ?? null;
}

/** How many pictures of each source are copied, wait, and could not be had. */
export async function pictureCounts(db: Db): Promise<Map<string, { copied: number; waiting: number; refused: number }>> {
  const rows = await db
    .selectFrom('entry_pictures as e')
    .innerJoin('feed_pictures as p', 'p.url', 'e.url')
    .innerJoin('feed_entries as f', 'f.id', 'e.entry')
    .select([
      'f.source',
      sql<number>`count(distinct case when p.hash is not null then p.url end)`.as('copied'),
      sql<number>`count(distinct case when p.hash is null and p.due_at is not null then p.url end)`.as('waiting'),
      sql<number>`count(distinct case when p.hash is null and p.due_at is null then p.url end)`.as('refused'),
    ])
    .groupBy('f.source')
    .execute();
  return new Map(rows.map(({ source, ...counts }) => [source, counts]));
} // prettier-ignore
