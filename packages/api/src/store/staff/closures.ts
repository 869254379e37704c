/** When a branch is shut for some hours: kept beside its record, told with it, taken back by its identifier. */
import { randomUUID } from 'node:crypto';
import type { Branch, Closure, LocalizedText, Session } from '@mosty/sdk/schemas';
import type { Selectable } from 'kysely';
import { ZONE, closureIn } from '../../closures.ts';
import { exists } from '../../staff/change.ts';
import { beginning, ending, inOwnOffset, inZone } from '../../time.ts';
import { collection } from '../records.ts';
import { bump } from '../settings.ts';
import type { Db } from '../signups/rows.ts';
import type { Tables } from '../tables.ts';
import type { By } from './act.ts';
import { audit } from './audit.ts';

/** What is asked for. */
export interface ClosureAsked {
  /** From now on when absent. */
  from?: string | undefined;
  /** `null` = nobody knows yet. */
  until: string | null;
  reason?: LocalizedText | null | undefined;
}

/** A session that would take place while the branch is shut. */
export interface Concerned {
  session: string;
  startDate: string;
  endDate: string;
  /** People who have a place, are offered one or wait. */
  people: number;
}

export type CloseOutcome =
  /** `isNew` is false when the same had been said before. */
  | { kind: 'closed'; branch: Branch; closure: Closure; concerned: Concerned[]; isNew: boolean }
  | { kind: 'no-branch' }
  | { kind: 'unfit'; field: 'from' | 'until'; code: 'no-such-day' | 'foreign-offset' | 'in-the-past' | 'ends-before-it-begins' }; // prettier-ignore

export type ReopenOutcome =
  /** Taken back now, or before. */
  { kind: 'reopened'; branch: string; closure: Closure } | { kind: 'no-closure' };

type Row = Selectable<Tables['branch_closures']>;

const known = ({ id, starts_at, ends_at, reason }: Row): Closure => ({
  id,
  from: starts_at,
  until: ends_at,
  reason: reason === null ? null : (JSON.parse(reason) as LocalizedText),
});

/** Closures that are not over yet and not taken back, by identifier of the branch. */
export async function closuresFrom(db: Db, now: Date): Promise<Map<string, Closure[]>> {
  const rows = await db
    .selectFrom('branch_closures')
    .selectAll()
    .where('undone_at', 'is', null)
    .where(({ or, eb }) => or([eb('over_at', 'is', null), eb('over_at', '>', now.toISOString())]))
    .execute();
  const byBranch = new Map<string, Closure[]>();
  for (const row of rows) byBranch.set(row.branch_id, [...(byBranch.get(row.branch_id) ?? []), known(row)]);
  return byBranch;
}

type Unfit = Extract<CloseOutcome, { kind: 'unfit' }>;
const isUnfit = (span: Unfit | Pick<Closure, 'from' | 'until'>): span is Unfit => 'kind' in span;

/** What is wrong with the times, or the times as they are told. */
function spanOf({ from, until }: ClosureAsked, now: number): Unfit | Pick<Closure, 'from' | 'until'> {
  const unfit = (field: Unfit['field'], code: Unfit['code']): Unfit => ({ kind: 'unfit', field, code });
  for (const [field, moment] of [
    ['from', from],
    ['until', until],
  ] as const) {
    if (!moment) continue;
    if (!exists(moment)) return unfit(field, 'no-such-day');
    if (!inOwnOffset(moment, ZONE)) return unfit(field, 'foreign-offset');
  }
  const begins = from ? Date.parse(from) : Math.floor(now / 60_000) * 60_000;
  if (until === null) return { from: inZone(ZONE, begins), until };
  const ends = Date.parse(until);
  if (ends <= now) return unfit('until', 'in-the-past');
  if (ends <= begins) return unfit('until', 'ends-before-it-begins');
  return { from: inZone(ZONE, begins), until: inZone(ZONE, ends) };
}

/** Sessions of the branch that fall into a closure, the nearest first. */
async function concernedBy(db: Db, { slug }: Branch, closure: Closure): Promise<Concerned[]> {
  const filters = [{ name: 'branch', op: '=' as const, value: slug }];
  const { items } = await collection(db, 'sessions').list({ filters, limit: 1000 });
  const found = items.filter(
    (session: Session) =>
      session.eventStatus !== 'cancelled' && closureIn([closure], beginning(session), ending(session)) !== null,
  );
  const places = await db.selectFrom('places').select(['session_id', 'taken', 'waiting']).execute();
  return found.map(({ id, slug: session, startDate, endDate }) => {
    const { taken = 0, waiting = 0 } = places.find(({ session_id }) => session_id === id) ?? {};
    return { session, startDate, endDate, people: taken + waiting };
  });
}

/** Shuts a branch (identifier or slug). The same said twice is one closure. */
export async function close(db: Db, idOrSlug: string, asked: ClosureAsked, by: By): Promise<CloseOutcome> {
  const branch = await collection(db, 'branches').get(idOrSlug);
  if (!branch) return { kind: 'no-branch' };
  const span = spanOf(asked, by.now.getTime());
  if (isUnfit(span)) return span;
  const reason = asked.reason ? JSON.stringify(asked.reason) : null;
  const row: Row = {
    id: randomUUID(),
    branch_id: branch.id,
    starts_at: span.from,
    ends_at: span.until,
    reason,
    over_at: span.until && new Date(span.until).toISOString(),
    created_at: by.now.toISOString(),
    undone_at: null,
  };
  const mine = (await closuresFrom(db, by.now)).get(branch.id) ?? [];
  // A press that is repeated without a beginning begins a little later.
  const same = mine.find(
    (each) =>
      each.until === span.until &&
      JSON.stringify(each.reason) === JSON.stringify(asked.reason ?? null) &&
      (each.from === span.from || (!asked.from && Date.parse(each.from) <= by.now.getTime())),
  );
  const closure = same ?? known(row);
  const concerned = await concernedBy(db, branch, closure);
  if (same) return { kind: 'closed', branch, closure, concerned, isNew: false };
  await db.insertInto('branch_closures').values(row).execute();
  await bump(db, 'revision.data');
  const { id, from, until } = closure;
  const details = { closure: id, from, until, reason: closure.reason };
  await audit(db, { ...by, action: 'branch.close', subject: `branches/${branch.slug}`, details });
  return { kind: 'closed', branch, closure, concerned, isNew: true };
}

/** Takes a closure back: the light came earlier, or it was a mistake. May be repeated. */
export async function reopen(db: Db, id: string, by: By): Promise<ReopenOutcome> {
  const row = await db.selectFrom('branch_closures').selectAll().where('id', '=', id).executeTakeFirst();
  if (!row) return { kind: 'no-closure' };
  const branch = (await collection(db, 'branches').get(row.branch_id))?.slug ?? row.branch_id;
  if (row.undone_at === null) {
    const undone = { undone_at: by.now.toISOString() };
    await db.updateTable('branch_closures').set(undone).where('id', '=', id).execute();
    await bump(db, 'revision.data');
    await audit(db, { ...by, action: 'branch.reopen', subject: `branches/${branch}`, details: { closure: id } });
  }
  return { kind: 'reopened', branch, closure: known(row) };
}
