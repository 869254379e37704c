/** When each source is read next, who reads it, and how it went. */
import type { FeedSource } from '@mosty/sdk/schemas';
import { type Kysely, type Selectable, sql } from 'kysely';
import type { Reading } from '../../feeds/read.ts';
import { bump } from '../settings.ts';
import type { Tables } from '../tables.ts';
import { type Applied, apply, forget } from './apply.ts';

export type SourceState = Selectable<Tables['source_states']>;

const MINUTE = 60_000;
/** A reading may take so long; then another process may try. */
export const CLAIM = 2 * MINUTE;
/** Two looks at one host, at least. */
export const HOST_REST = 15 * MINUTE;
/** A source that fails is tried again after its interval, then twice as long each time, a day at most. */
const MOST_WAIT = 24 * 60 * MINUTE;
/** What a server may ask for with `Retry-After`, at most. */
const MOST_ASKED = 7 * 24 * 60 * MINUTE;
/** New sources begin within this time, not all at once. */
const SPREAD = 5 * MINUTE;

/** A source that is to be read now. */
export interface Claim {
  source: FeedSource;
  state: SourceState;
  /** Proves the claim: what comes of one that was lost changes nothing. */
  until: string;
}

/** What the server of a source said besides the bytes. */
export interface Answer {
  etag: string | null;
  lastModified: string | null;
  movedTo: string | null;
}

const iso = (time: number) => new Date(time).toISOString();
const every = ({ everyMinutes }: FeedSource) => Math.max(15, everyMinutes) * MINUTE;
/** The same feed is not asked by all readers in the same second. */
const jitter = (time: number, share: number, random: () => number) => Math.round(time * (1 + share * random()));

export async function sourcesOf(db: Kysely<Tables>): Promise<FeedSource[]> {
  const rows = await db
    .selectFrom('records')
    .select('body')
    .where('noun', '=', 'sources')
    .orderBy('position')
    .execute();
  return rows.map(({ body }) => JSON.parse(body) as FeedSource);
}

const hostOf = (url: string) => (URL.canParse(url) ? new URL(url).host.replace(/^www\./, '') : url);

/** Brings the states to the sources of the data: new ones begin soon, and what sources that are gone brought goes too. */
export async function sync(db: Kysely<Tables>, now: number, random: () => number): Promise<void> {
  const sources = await sourcesOf(db);
  const states = new Map((await db.selectFrom('source_states').selectAll().execute()).map((row) => [row.source, row]));
  let removed = 0;
  for (const source of sources) {
    const state = states.get(source.slug);
    states.delete(source.slug);
    const active = Number(source.active && source.status === 'active');
    if (state?.url === source.url) {
      if (state.active !== active)
        await db.updateTable('source_states').set({ active }).where('source', '=', source.slug).execute();
      continue;
    }
    await db.deleteFrom('source_states').where('source', '=', source.slug).execute();
    const due_at = iso(now + (sources.length > 10 ? Math.round(SPREAD * random()) : 0));
    await db.insertInto('source_states').values({ source: source.slug, active, host: hostOf(source.url), url: source.url, due_at }).execute(); // prettier-ignore
  }
  for (const { source } of states.values()) {
    removed += await forget(db, source);
    await db.deleteFrom('source_states').where('source', '=', source).execute();
  }
  if (removed > 0) await bump(db, 'revision.feed');
}

/** Whether any source is due, without a look at its host; most looks find none. */
export async function isAnyDue(db: Kysely<Tables>, now: number, answering: boolean): Promise<boolean> {
  const rows = await db
    .selectFrom('source_states')
    .select('source')
    .where('active', '=', 1)
    .where('stopped', '=', 0)
    .where('due_at', '<=', iso(now))
    .$if(answering, (query) => query.where('failures', '=', 0))
    .limit(1)
    .execute();
  return rows.length > 0;
}

/**
 * Takes the source that has waited longest and whose host has rested; `null` when none is due.
 * @param answering leaves out those that failed when they were asked last
 */
export async function claim(db: Kysely<Tables>, now: number, answering: boolean): Promise<Claim | null> {
  const [at, rested] = [iso(now), iso(now - HOST_REST)];
  const state = await db
    .selectFrom('source_states as s')
    .selectAll()
    .where('active', '=', 1)
    .where('stopped', '=', 0)
    .where('due_at', '<=', at)
    .$if(answering, (query) => query.where('failures', '=', 0))
    .where((or) => or.or([or('claimed_until', 'is', null), or('claimed_until', '<=', at)]))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('source_states as o')
            .select('o.source')
            .whereRef('o.host', '=', 's.host')
            .whereRef('o.source', '!=', 's.source')
            .where((or) => or.or([or('o.claimed_until', '>', at), or('o.last_try_at', '>', rested)])),
        ),
      ),
    )
    .orderBy('due_at')
    .limit(1)
    .executeTakeFirst();
  if (!state) return null;
  const row = await db
    .selectFrom('records')
    .select('body')
    .where('noun', '=', 'sources')
    .where('slug', '=', state.source)
    .executeTakeFirst();
  if (!row) {
    await db.updateTable('source_states').set({ active: 0 }).where('source', '=', state.source).execute();
    return null;
  }
  const until = iso(now + CLAIM);
  await db
    .updateTable('source_states')
    .set({ claimed_until: until, last_try_at: at })
    .where('source', '=', state.source)
    .execute();
  return { source: JSON.parse(row.body) as FeedSource, state, until };
}

/** Writes how a reading went, unless the claim was lost. */
async function settle(db: Kysely<Tables>, { source, until }: Claim, values: Partial<SourceState>): Promise<boolean> {
  const done = await db
    .updateTable('source_states')
    .set({ ...values, claimed_until: null })
    .where('source', '=', source.slug)
    .where('claimed_until', '=', until)
    .executeTakeFirst();
  return Number(done.numUpdatedRows) > 0;
}

/** Nothing has changed since the last reading. */
export const unchanged = (
  db: Kysely<Tables>,
  claimed: Claim,
  now: number,
  random: () => number,
  answer: Answer,
): Promise<boolean> =>
  settle(db, claimed, {
    ...well(claimed, now, random),
    ...(answer.movedTo && { moved_to: answer.movedTo }),
    ...(answer.etag && { etag: answer.etag }),
    ...(answer.lastModified && { last_modified: answer.lastModified }),
  });

const well = ({ source }: Claim, now: number, random: () => number) => ({
  due_at: iso(now + jitter(every(source), 0.1, random)),
  last_success_at: iso(now),
  failures: 0,
  fault: null,
  fault_details: null,
});

/** What was read becomes what is shown. `null` when the claim was lost meanwhile. */
export async function brought(
  db: Kysely<Tables>,
  claimed: Claim,
  reading: Reading,
  {
    rules,
    bytesHash,
    answer,
    now,
    random,
  }: { rules: number; bytesHash: string; answer: Answer; now: number; random: () => number },
): Promise<Applied | null> {
  const kept = await settle(db, claimed, {
    ...well(claimed, now, random),
    etag: answer.etag,
    last_modified: answer.lastModified,
    moved_to: answer.movedTo ?? claimed.state.moved_to,
    rules,
    bytes_hash: bytesHash,
  });
  if (!kept) return null;
  const applied = await apply(db, claimed.source, reading, rules, new Date(now));
  if (applied.added > 0) await db.updateTable('source_states').set({ last_new_at: iso(now) }).where('source', '=', claimed.source.slug).execute(); // prettier-ignore
  if (applied.added + applied.changed + applied.removed > 0) await bump(db, 'revision.feed');
  return applied;
}

/** Nothing was brought: tried again later, the later the longer it lasts; never again once the source says it is gone. */
export async function failed(
  db: Kysely<Tables>,
  claimed: Claim,
  {
    fault,
    details,
    retryAfter,
    now,
    random,
  }: { fault: string; details: string; retryAfter: number | null; now: number; random: () => number },
): Promise<void> {
  const failures = claimed.state.failures + 1;
  const wait = Math.max(
    every(claimed.source),
    Math.min(MOST_WAIT, every(claimed.source) * 2 ** Math.min(failures - 1, 20)),
  );
  const asked = Math.min(retryAfter ?? 0, MOST_ASKED);
  await settle(db, claimed, {
    due_at: iso(now + Math.max(asked, jitter(wait, 0.25, random))),
    failures,
    fault,
    fault_details: details.slice(0, 300),
    stopped: Number(fault === 'gone'),
    // An address that a source moved to and that fails is given up for the one that staff wrote.
    ...(failures >= 3 && { moved_to: null }),
  });
}

/** A source is read as soon as somebody is free; one that said it was gone is tried again. `false`: there is none that is read. */
export async function hurry(db: Kysely<Tables>, source: string, now: number): Promise<boolean> {
  const done = await db
    .updateTable('source_states')
    .set({ due_at: iso(now), stopped: 0, etag: null, last_modified: null, bytes_hash: null })
    .where('source', '=', source)
    .where('active', '=', 1)
    .executeTakeFirst();
  return Number(done.numUpdatedRows) > 0;
}

/** The state of each source, with how many of its items are shown. */
export async function health(db: Kysely<Tables>): Promise<Map<string, SourceState & { items: number }>> {
  const states = await db.selectFrom('source_states').selectAll().execute();
  const counts = await db
    .selectFrom('feed_entries')
    .select(['source', sql<number>`count(*)`.as('items')])
    .where('state', '=', 'shown')
    .groupBy('source')
    .execute();
  const items = new Map(counts.map((row) => [row.source, Number(row.items)]));
  return new Map(states.map((state) => [state.source, { ...state, items: items.get(state.source) ?? 0 }]));
}
