import { randomInt } from 'node:crypto';
import { type State, holdsPlaces, isActive } from '../../signups/machine.ts';
import { deleteAfter } from '../../signups/term.ts';
import { ending } from '../../time.ts';
import { owe } from '../letters.ts';
import { prepared } from '../prepared.ts';
import { bump } from '../settings.ts';
import { lapseOf, offerFree } from '../signups/line.ts';
import { type Db, byCode, byId, first, movePeople, sessionOf } from '../signups/rows.ts';
import { takePlace } from '../signups/sign-up.ts';
import { type ActOutcome, type By, done, leftIn, open } from './act.ts';

const rewrite = prepared(
  (
    db,
    its: {
      id: string;
      session: string;
      state: string;
      code: string;
      queueNo: number | null;
      term: string;
      base: number;
    },
  ) =>
    db
      .updateTable('signups')
      .set({
        session_id: its.session,
        state: its.state,
        code: its.code,
        queue_no: its.queueNo,
        delete_after: its.term,
        offered_until: null,
        attended: null,
        sequence_base: its.base,
      })
      .where('id', '=', its.id),
);
const contactsThere = prepared((db, its: { id: string; session: string }) =>
  db
    .selectFrom('signup_contacts as mine')
    .innerJoin('signup_contacts as theirs', 'theirs.contact', 'mine.contact')
    .select('theirs.signup_id')
    .where('mine.signup_id', '=', its.id)
    .where('theirs.session_id', '=', its.session),
);
const moveContacts = prepared((db, its: { id: string; session: string }) =>
  db.updateTable('signup_contacts').set({ session_id: its.session }).where('signup_id', '=', its.id),
);

/** The code that the person wrote down, or another one where somebody has it already. */
async function codeIn(db: Db, session: string, wanted: string): Promise<string> {
  const pair = () => String(randomInt(100)).padStart(2, '0');
  for (let code = wanted; ; code = [pair(), pair(), pair()].join('-'))
    if (!(await first(byCode(db, { session, code })))) return code;
}

/**
 * Moves a party to another session: who had a place or an offer gets a place there or stays, who waited stands there as
 * a newcomer would. What it held is handed on, and the person is told.
 */
export async function move(db: Db, id: string, to: string, by: By): Promise<ActOutcome> {
  const { now } = by;
  const row = await open(db, id, now);
  if (!row) return { kind: 'no-signup' };
  const from = row.state as State;
  if (!isActive(from)) return { kind: 'not-now', state: from };
  const [source, target] = [await sessionOf(db, row.session_id), await sessionOf(db, to)];
  if (!source || !target) return { kind: 'no-session' };
  if (source.id === target.id) return done(db, id, now, null);
  if (target.eventStatus === 'cancelled' || ending(target) <= now.getTime()) return { kind: 'over' };
  if (await first(contactsThere(db, { id, session: target.id }))) return { kind: 'already' };
  await lapseOf(db, target, now);

  const size = row.party_size;
  const held = holdsPlaces(from);
  let queueNo: number | null = null;
  if (held) {
    if (!(await movePeople(db, target.id, { taken: size, waiting: 0 })))
      return { kind: 'full', left: await leftIn(db, target.id) };
  } else {
    const place = await takePlace(db, target, size);
    if ('left' in place) return { kind: 'full', left: place.left };
    queueNo = place.queueNo;
  }
  await movePeople(db, source.id, held ? { taken: -size, waiting: 0 } : { taken: 0, waiting: -size });
  const state = queueNo === null ? 'confirmed' : 'waitlisted';
  const code = await codeIn(db, target.id, row.code);
  // Its event in calendars is the same, and newer than the one that was sent last.
  const base = row.sequence_base + source.sequence + 1;
  await rewrite(db, { id, session: target.id, state, code, queueNo, term: deleteAfter(target), base });
  await moveContacts(db, { id, session: target.id });
  const moved = (await first(byId(db, { id }))) ?? row;
  await owe(db, { signup: moved, kind: 'moved', cause: `${target.id} ${now.toISOString()}`, due: now });
  await offerFree(db, source, now);
  await bump(db, 'revision.places');
  const details = { from: source.slug, to: target.slug, state };
  return done(db, id, now, { ...by, action: 'signup.move', subject: `signups/${id}`, details });
}
