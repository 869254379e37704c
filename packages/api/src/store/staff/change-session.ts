import type { LocalizedText, Session } from '@mosty/sdk/schemas';
import { offerUntil } from '../../signups/machine.ts';
import { deleteAfter } from '../../signups/term.ts';
import { type Asked, CHANGEABLE, type Changeable, type Unfit, isMove, planned } from '../../staff/change.ts';
import { beginning, ending } from '../../time.ts';
import { owe } from '../letters.ts';
import { prepared } from '../prepared.ts';
import { rewriteSessions } from '../replace.ts';
import { bump } from '../settings.ts';
import { cancelAll, fitCapacity } from '../signups/capacity.ts';
import { lapseOf, offerFree } from '../signups/line.ts';
import { type Db, sessionOf } from '../signups/rows.ts';
import type { By } from './act.ts';
import { audit } from './audit.ts';
import { type Laid, overlays } from './overlay.ts';

export type ChangeOutcome =
  /** As it is now; how many parties are told of it, and how many were offered a place. */
  | { kind: 'changed'; session: Session; told: number; offered: number }
  | { kind: 'no-session' }
  /** Somebody else has changed it since it was looked at. */
  | { kind: 'changed-meanwhile'; session: Session }
  /** It is over: there is nothing to change. */
  | { kind: 'over' }
  /** More people hold places than it would have. */
  | { kind: 'below-taken'; taken: number }
  | ({ kind: 'unfit' } & Unfit);

/**
 * Changes a session for the day: lays the change over its record, tells everybody who is concerned, offers what comes free.
 * `seen` is the sequence of the session that was looked at; what is already as it is asked is no conflict.
 */
export async function changeSession(
  db: Db,
  idOrSlug: string,
  asked: Asked,
  by: By,
  seen: number | null = null,
): Promise<ChangeOutcome> {
  const { now } = by;
  const before = await sessionOf(db, idOrSlug);
  if (!before) return { kind: 'no-session' };
  if (ending(before) <= now.getTime()) return { kind: 'over' };
  const after = planned(before, asked, now.getTime());
  if ('code' in after) return { kind: 'unfit', ...after };
  if (after.branch !== before.branch && after.branch !== null && !(await hasBranch(db, after.branch)))
    return { kind: 'unfit', field: 'branch', code: 'unknown-branch' };
  const changed = CHANGEABLE.filter((field) => after[field] !== before[field]);
  const reason = reasonOf(before, after, asked);
  if (changed.length === 0 && JSON.stringify(reason) === JSON.stringify(before.statusReason ?? null))
    return { kind: 'changed', session: before, told: 0, offered: 0 };
  if (seen !== null && seen !== before.sequence) return { kind: 'changed-meanwhile', session: before };

  await lapseOf(db, before, now);
  const taken = await fitCapacity(db, before.id, after.maximumAttendeeCapacity);
  if (taken !== null) return { kind: 'below-taken', taken };
  const sequence = await keep(db, before, { ...pick(after, changed), reason }, now);
  await rewriteSessions(db);
  const session = await sessionOf(db, before.id);
  if (!session) throw new Error('a session that is changed is there');
  await db.updateTable('signups').set({ delete_after: deleteAfter(session) }).where('session_id', '=', session.id).execute(); // prettier-ignore
  const told = await tell(db, before, session, sequence, now);
  const offered = await offerFree(db, session, now);
  await bump(db, 'revision.places');
  const fields = Object.fromEntries(changed.map((field) => [field, { from: before[field], to: after[field] }]));
  const details = { ...fields, reason: asked.reason ?? null, told, offered };
  await audit(db, { ...by, action: 'session.change', subject: `sessions/${session.slug}`, details });
  return { kind: 'changed', session, told, offered };
}

/** The words for a change; those of an earlier one stay while the class is where and when they moved it. */
function reasonOf(before: Session, after: Changeable, { reason }: Asked): LocalizedText | null {
  if (reason !== undefined) return reason;
  const isOther = isMove(before, after) || before.eventStatus !== after.eventStatus;
  return isOther ? null : (before.statusReason ?? null);
}

const pick = (fields: Changeable, names: readonly (keyof Changeable)[]): Partial<Changeable> =>
  Object.fromEntries(names.map((name) => [name, fields[name]]));

async function hasBranch(db: Db, slug: string): Promise<boolean> {
  const row = await db.selectFrom('records').select('id').where('noun', '=', 'branches').where('slug', '=', slug).executeTakeFirst(); // prettier-ignore
  return row !== undefined;
}

/** Keeps the change beside those before it; returns how often the session was changed. */
async function keep(db: Db, before: Session, fields: Laid, now: Date): Promise<number> {
  const known = (await overlays(db)).get(before.id);
  const changes: Laid = { ...known?.changes, ...fields };
  const sequence = (known?.sequence ?? 0) + 1;
  const row = { changes: JSON.stringify(changes), sequence, changed_at: now.toISOString() };
  await db
    .insertInto('session_changes')
    .values({ session_id: before.id, announced: JSON.stringify(before), ...row })
    .onConflict((conflict) => conflict.column('session_id').doUpdateSet(row))
    .execute();
  return sequence;
}

const active = prepared((db, its: { session: string }) =>
  db
    .selectFrom('signups')
    .select(['id', 'personal', 'state', 'offered_until'])
    .where('session_id', '=', its.session)
    .where('state', 'in', ['confirmed', 'waitlisted', 'offered']),
);

/** Tells everybody who has signed up, once a change. Returns how many parties. */
async function tell(db: Db, before: Session, session: Session, sequence: number, now: Date): Promise<number> {
  if (session.eventStatus === 'cancelled') return before.eventStatus === 'cancelled' ? 0 : cancelAll(db, session, now);
  if (!isMove(before, session)) return 0;
  const { rows } = await active(db, { session: session.id });
  for (const row of rows) {
    await owe(db, { signup: row, kind: 'moved', cause: `change ${sequence}`, due: now });
    if (row.offered_until !== null) await shorten(db, row.id, row.offered_until, session, now);
  }
  return rows.length;
}

/** An offer of a session that begins earlier now ends earlier, so that another party can still be asked. */
async function shorten(db: Db, id: string, until: string, session: Session, now: Date): Promise<void> {
  const limit = offerUntil(now.getTime(), beginning(session)) ?? now.getTime();
  if (Date.parse(until) <= limit) return;
  await db
    .updateTable('signups')
    .set({ offered_until: new Date(limit).toISOString() })
    .where('id', '=', id)
    .execute();
}
