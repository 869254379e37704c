import assert from 'node:assert/strict';
import type { Call, Letter } from './letter.ts';
import { afterEach, beforeEach, describe, it } from 'node:test';
import type { Session } from '@mosty/sdk/schemas';
import { NOW, openSession, testDataset } from '../../test/dataset.ts';
import { temporary } from '../../test/server.ts';
import { compose } from '../../outbox/compose.ts';
import { readTemplates } from '../../outbox/template.ts';
import { TEMPLATES } from '../../outbox/test/letters.ts';
import { openStore } from '../open.ts';
import { openSqlite } from '../sqlite.ts';
import type { Store, StoredSignup } from '../store.ts';
import { CLAIM } from './outbox.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** The test session begins on 1 December at 10:00. */
const BEGINS = Date.parse('2026-12-01T10:00:00+02:00');

let place: ReturnType<typeof temporary>;
let store: Store;
let keys = 0;
beforeEach(async () => {
  place = temporary();
  store = await openStore(place.url);
  await replace({});
});
afterEach(async () => {
  await store.close();
  place.remove();
});

/** The data with one session of one's own: `basics`, 2 places. */
const replace = (more: Partial<Session>, now = NOW) =>
  store.replaceDataset(
    {
      ...testDataset(),
      sessions: [openSession('basics', { maximumAttendeeCapacity: 2, waitlist: { enabled: true }, ...more })],
    },
    new Date(now),
  );

async function signUp(
  contact: { email?: string; phone?: string },
  { people = 1, now = NOW }: { people?: number; now?: number } = {},
): Promise<StoredSignup> {
  const outcome = await store.signUp<string>({
    session: 'basics',
    idempotencyKey: `key-of-the-outbox-${keys++}`,
    details: {
      party: Array.from({ length: people }, () => ({ name: 'Тестова Особа' })),
      contact,
      accessNeeds: null,
      consentVersion: '1',
      locale: 'uk',
    },
    now: new Date(now),
    refuse: () => null,
  });
  assert.ok('signup' in outcome, outcome.kind);
  return outcome.signup;
}
const opening = ({ id, manageToken }: StoredSignup, now = NOW) => ({ id, token: manageToken, now: new Date(now) });

/** Everything that can be claimed at a moment, marked as sent. */
async function take(now: number) {
  const all = [];
  for (;;) {
    const letters = (await store.outbox.claim(now, 10)) as Letter[];
    if (letters.length === 0) return all;
    for (const letter of letters) await store.outbox.sent(letter.id, now);
    all.push(...letters);
  }
}
const kinds = (letters: { kind: string; to?: string }[]) => letters.map(({ kind, to }) => `${kind} ${to ?? ''}`.trim());

/** The rows as they are kept. */
async function rows() {
  const database = await openSqlite(place.url.replace('sqlite:', ''));
  const found = await database.read.selectFrom('letters').selectAll().orderBy('due_at').execute();
  await database.close();
  return found;
}
async function set(table: 'signups' | 'letters' | 'session_changes', values: Record<string, unknown>) {
  const database = await openSqlite(place.url.replace('sqlite:', ''));
  await database.write(async (db) => {
    if (table === 'session_changes')
      await db
        .insertInto(table)
        .values(values as never)
        .execute();
    else await db.updateTable(table).set(values).execute();
  });
  await database.close();
}

describe('the outbox', () => {
  it('hands out a letter with everything it tells, and keeps nothing personal of it', async () => {
    const signup = await signUp({ email: 'a@example.org' });
    const [letter] = (await store.outbox.claim(NOW, 10)) as Letter[];
    assert.equal(letter?.to, 'a@example.org');
    assert.deepEqual(
      [letter?.kind, letter?.locale, letter?.session.slug, letter?.branch?.slug],
      ['confirmed', 'uk', 'basics', 'branch-12'],
    );
    assert.deepEqual([letter?.signup.code, letter?.signup.manageToken], [signup.code, signup.manageToken]);
    assert.equal(letter?.session.location?.address?.locatorDesignator, '34-а');
    assert.doesNotMatch(JSON.stringify(await rows()), /example\.org|Тестова/);
  });

  it('hands out each letter to one sender; a sender that dies loses it, and the mark of its late one stays', async () => {
    await signUp({ email: 'a@example.org' });
    const second = await openStore(place.url);
    const [mine, theirs] = await Promise.all([store.outbox.claim(NOW, 10), second.outbox.claim(NOW, 10)]);
    assert.equal(mine.length + theirs.length, 1);
    assert.deepEqual(await second.outbox.claim(NOW + CLAIM - 1, 10), []);
    const [again] = await second.outbox.claim(NOW + CLAIM, 10);
    assert.equal(again?.id, [...mine, ...theirs][0]?.id, 'the same row, so the same Message-ID');
    await store.outbox.failed([...mine, ...theirs][0]!, NOW + CLAIM, 'ETIMEDOUT');
    assert.equal((await rows())[0]?.claimed_until, again?.claim, 'a claim that was lost changes nothing');
    await second.outbox.sent(again!.id, NOW + CLAIM);
    assert.deepEqual(await store.outbox.claim(NOW + DAY, 10), []);
    await second.close();
  });

  it('tries a letter that failed again after a minute, then twice as long each time, six hours at most', async () => {
    await signUp({ email: 'a@example.org' });
    const waits: number[] = [];
    let now = NOW;
    for (let attempt = 0; attempt < 12; attempt++) {
      const [letter] = await store.outbox.claim(now, 1);
      assert.ok(letter);
      await store.outbox.failed(letter, now, 'ECONNECTION');
      let wait = MINUTE;
      while ((await store.outbox.claim(now + wait - 1, 1)).length > 0) assert.fail('too early');
      const [row] = await rows();
      wait = Date.parse(row?.claimed_until ?? '') - now;
      waits.push(wait / MINUTE);
      now += wait;
    }
    assert.deepEqual(waits, [1, 2, 4, 8, 16, 32, 64, 128, 256, 360, 360, 360]);
    assert.equal((await rows())[0]?.error, 'ECONNECTION');
  });

  it('gives a letter up after five days; who left a phone is called instead', async () => {
    await signUp({ email: 'a@example.org' });
    await signUp({ email: 'b@example.org', phone: '+380512000000' });
    for (const letter of await store.outbox.claim(NOW, 10)) await store.outbox.failed(letter, NOW, 'ECONNECTION');
    const late = NOW + 5 * DAY + 1;
    assert.deepEqual(await store.outbox.claim(late, 10), []);
    assert.deepEqual((await rows()).map(({ state, channel, error }) => [state, channel, error]).sort(), [
      ['dropped', 'email', 'ECONNECTION'],
      ['due', 'call', 'ECONNECTION'],
    ]);
    assert.deepEqual(
      ((await store.outbox.calls(late)) as Call[]).map(({ phone }) => phone),
      ['+380512000000'],
    );
  });

  it('calls whom the mail server does not know, or ends there', async () => {
    await signUp({ email: 'a@example.org' });
    await signUp({ email: 'b@example.org', phone: '+380512000000' });
    for (const letter of await store.outbox.claim(NOW, 10)) await store.outbox.refused(letter, NOW, '550');
    assert.deepEqual((await rows()).map(({ state, channel }) => `${state} ${channel}`).sort(), [
      'dropped email',
      'due call',
    ]);
  });

  it('tells nobody what is no longer so', async () => {
    const one = await signUp({ email: 'a@example.org' });
    await store.cancelSignup(opening(one));
    assert.deepEqual(kinds(await take(NOW)), ['cancelled a@example.org']);
    assert.deepEqual((await rows()).map(({ kind, state }) => `${kind} ${state}`).sort(), [
      'cancelled done',
      'confirmed dropped',
    ]);
  });

  it('offers only while the offer holds, and says a place in the line that is of now', async () => {
    const first = await signUp({ email: 'a@example.org' }, { people: 2 });
    await signUp({ email: 'b@example.org' });
    await signUp({ email: 'c@example.org' }, { people: 2 });
    const waiting = ((await store.outbox.claim(NOW, 10)) as Letter[]).filter(({ kind }) => kind === 'waitlisted');
    assert.deepEqual(waiting.map(({ signup }) => signup.queuePosition).sort(), [1, 2]);
    for (const letter of waiting) await store.outbox.failed(letter, NOW, '451');
    await store.cancelSignup(opening(first));
    const letters = await take(NOW + MINUTE);
    assert.deepEqual(kinds(letters).sort(), [
      'cancelled a@example.org',
      'offered b@example.org',
      'waitlisted c@example.org',
    ]);
    assert.equal(letters.find(({ kind }) => kind === 'waitlisted')?.signup.queuePosition, 1);
    const offer = letters.find(({ kind }) => kind === 'offered');
    assert.equal(offer?.signup.offeredUntil, new Date(NOW + DAY).toISOString());
  });

  it('lets an offer that nobody could send in time go', async () => {
    const first = await signUp({ email: 'a@example.org' }, { people: 2 });
    await signUp({ email: 'b@example.org' });
    await take(NOW);
    await store.cancelSignup(opening(first));
    assert.deepEqual(kinds(await take(NOW + DAY)), ['cancelled a@example.org']);
  });

  it('tells nothing to nobody: once the personal data are gone, so are the letters', async () => {
    await signUp({ email: 'a@example.org' });
    await signUp({ phone: '+380512000000' });
    await set('letters', { due_at: '2026-11-20T00:00:00.000Z' });
    await store.sweep('2027-01-01');
    assert.deepEqual(await take(NOW), []);
    assert.deepEqual((await store.outbox.calls(NOW)) as Call[], []);
  });

  it('tells two changes of a session in one letter, with the reason and the present dates', async () => {
    const signup = await signUp({ email: 'a@example.org' });
    await take(NOW);
    const database = await openSqlite(place.url.replace('sqlite:', ''));
    await database.write(async (db) => {
      for (const cause of ['1', '2'])
        await db
          .insertInto('letters')
          .values({ id: `00000000-0000-4000-8000-00000000000${cause}`, signup_id: signup.id, kind: 'moved', cause, channel: 'email', state: 'due', due_at: new Date(NOW + Number(cause)).toISOString() })
          .execute(); // prettier-ignore
    });
    await database.close();
    const [session] = await store.collection('sessions').all();
    await set('session_changes', {
      session_id: session?.id,
      announced: JSON.stringify(session),
      changes: JSON.stringify({ reason: { uk: 'вимкнуть світло' } }),
      sequence: 2,
      changed_at: '2026-11-23T09:00:00.000Z',
    });
    const letters = await take(NOW + MINUTE);
    assert.deepEqual(
      letters.map(({ id }) => id.slice(-1)),
      ['2'],
    );
    assert.deepEqual(letters[0]?.change, { reason: { uk: 'вимкнуть світло' }, changedAt: '2026-11-23T09:00:00.000Z' });
  });
});

describe('reminders', () => {
  it('leave a day before, at the hour of the session, once, to who has a place', async () => {
    await signUp({ email: 'a@example.org' });
    await signUp({ email: 'b@example.org' }, { people: 2 });
    await take(NOW);
    assert.equal(await store.outbox.schedule(BEGINS - DAY - 2 * HOUR), 0);
    assert.equal(await store.outbox.schedule(BEGINS - DAY - MINUTE), 1);
    assert.equal(await store.outbox.schedule(BEGINS - DAY - MINUTE), 0);
    assert.deepEqual(await take(BEGINS - DAY - 1), []);
    assert.deepEqual(kinds(await take(BEGINS - DAY)), ['reminder a@example.org']);
    await store.outbox.schedule(BEGINS - HOUR);
    assert.deepEqual(await take(BEGINS - HOUR), []);
  });

  it('tell that the library will be shut then, and nothing of it once that is taken back', async () => {
    const by = { who: 'Читальна зала', now: new Date(NOW) };
    const [{ branch }] = (await store.collection('sessions').list({ filters: [], limit: 1 })).items as [Session];
    const closed = await store.staff.close(
      branch!,
      { from: '2026-12-01T09:00:00+02:00', until: '2026-12-01T12:00:00+02:00', reason: { uk: 'Вимкнуть світло.' } },
      by,
    );
    assert.ok(closed.kind === 'closed');
    await signUp({ email: 'a@example.org' });
    await take(NOW);
    await store.outbox.schedule(BEGINS - DAY);
    const templates = await readTemplates(TEMPLATES);
    const reads = (letter: Letter) =>
      compose(letter, { templates, signupPage: 'https://library.example/courses', organizer: null }, NOW).text;
    const [letter] = (await store.outbox.claim(BEGINS - DAY, 10)) as [Letter];
    assert.match(reads(letter), /^Увага: у цей час бібліотеку буде зачинено \(Вимкнуть світло\)\. Зателефонуйте нам/m);
    await store.staff.reopen(closed.closure.id, by);
    const [again] = (await store.outbox.claim(BEGINS - DAY + CLAIM + 1, 10)) as [Letter];
    assert.equal(again.kind, 'reminder');
    assert.doesNotMatch(reads(again), /зачинено|Увага/);
  });

  it('of a session that moved leave again, and the old one does not', async () => {
    await signUp({ email: 'a@example.org' });
    await take(NOW);
    await store.outbox.schedule(BEGINS - DAY);
    const later = { startDate: '2026-12-03T12:00:00+02:00', endDate: '2026-12-03T14:00:00+02:00' };
    await replace({ ...later, eventStatus: 'rescheduled', sequence: 1 });
    assert.deepEqual(await take(BEGINS - DAY), []);
    const again = Date.parse(later.startDate) - DAY;
    assert.equal(await store.outbox.schedule(again), 1);
    assert.deepEqual(kinds(await take(again)), ['reminder a@example.org']);
  });

  it('of a day without hours leave in the morning of the day before', async () => {
    await replace({ startDate: '2026-12-02', endDate: '2026-12-02' });
    await signUp({ email: 'a@example.org' });
    await take(NOW);
    const morning = Date.parse('2026-12-01T10:00:00+02:00');
    await store.outbox.schedule(morning);
    assert.deepEqual(await take(morning - 1), []);
    assert.equal((await take(morning)).length, 1);
  });

  it('do not follow a signup of the last day, a session that is cancelled, nor one that has begun', async () => {
    await signUp({ email: 'a@example.org' }, { now: BEGINS - HOUR });
    assert.equal(await store.outbox.schedule(BEGINS - HOUR), 0);
    await signUp({ email: 'b@example.org' });
    assert.equal(await store.outbox.schedule(BEGINS + 1), 0);
    await replace({ eventStatus: 'postponed' });
    assert.equal(await store.outbox.schedule(BEGINS - DAY), 0);
  });
});

describe('the letter after a session', () => {
  const MORNING = Date.parse('2026-12-02T10:00:00+02:00');

  it('leaves in the morning after, to who was not said to be absent', async () => {
    await signUp({ email: 'a@example.org' });
    await signUp({ phone: '+380512000000' });
    await take(NOW);
    assert.equal(await store.outbox.schedule(MORNING), 1);
    assert.deepEqual(kinds(await take(MORNING)), ['after a@example.org']);
    assert.deepEqual((await store.outbox.calls(MORNING)) as Call[], []);
  });

  it('does not go to who did not come', async () => {
    await signUp({ email: 'a@example.org' });
    await take(NOW);
    await set('signups', { attended: 0 });
    await store.outbox.schedule(MORNING);
    assert.deepEqual(await take(MORNING), []);
  });

  it('is not begun days later, when a server was away', async () => {
    await signUp({ email: 'a@example.org' });
    assert.equal(await store.outbox.schedule(MORNING + 4 * DAY), 0);
  });
});

describe('the call list', () => {
  it('has who left a phone only: what she is to be told, her code and the session; nothing she has seen herself', async () => {
    const first = await signUp({ email: 'a@example.org' }, { people: 2 });
    const waiting = await signUp({ phone: '+380512000000' });
    assert.deepEqual((await store.outbox.calls(NOW)) as Call[], [], 'she has just read that she waits');
    await store.cancelSignup(opening(first));
    const [call, ...others] = (await store.outbox.calls(NOW)) as Call[];
    assert.deepEqual(others, []);
    assert.deepEqual(
      [call?.kind, call?.phone, call?.names, call?.signup.code],
      ['offered', '+380512000000', ['Тестова Особа'], waiting.code],
    );
    assert.equal(call?.session.slug, 'basics');
    await store.acceptOffer(opening(waiting));
    assert.deepEqual((await store.outbox.calls(NOW)) as Call[], [], 'who took the offer knows');
    await store.cancelSignup(opening(waiting));
    assert.deepEqual((await store.outbox.calls(NOW)) as Call[], [], 'who cancelled herself knows');
    await store.outbox.schedule(NOW);
    const kept = (await rows()).filter(({ channel, state }) => channel === 'call' && state === 'due');
    assert.deepEqual(kept, [], 'and none of it stays to be looked at again');
  });

  it('forgets a call that was made, and says who made it', async () => {
    await signUp({ phone: '+380512000000' });
    await store.outbox.schedule(BEGINS - DAY);
    const [call] = (await store.outbox.calls(BEGINS - DAY)) as Call[];
    assert.equal(call?.kind, 'reminder');
    assert.equal(await store.outbox.called(call!.id, 'desk-1', BEGINS - DAY), true);
    assert.equal(await store.outbox.called(call!.id, 'desk-2', BEGINS - DAY), false);
    assert.deepEqual((await store.outbox.calls(BEGINS - DAY)) as Call[], []);
    const row = (await rows()).find(({ id }) => id === call?.id);
    assert.deepEqual([row?.state, row?.done_by], ['done', 'desk-1']);
    assert.equal(await store.outbox.called('nothing', 'desk-1', NOW), false);
  });

  it('is not a letter: nobody sends it, and nobody marks a letter as a call', async () => {
    await signUp({ phone: '+380512000000' });
    await signUp({ email: 'a@example.org' });
    const letters = await store.outbox.claim(NOW, 10);
    assert.deepEqual(kinds(letters), ['confirmed a@example.org']);
    assert.equal(await store.outbox.called(letters[0]!.id, 'desk-1', NOW), false);
  });
});
