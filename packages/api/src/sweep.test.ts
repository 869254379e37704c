import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { after, before, it, mock } from 'node:test';
import { openStore } from './store/open.ts';
import type { Store } from './store/store.ts';
import { keepSweeping } from './sweep.ts';
import { NOW, openSession, testDataset } from './test/dataset.ts';
import { temporary } from './test/server.ts';

const HOUR = 3_600_000;
let place: ReturnType<typeof temporary>;
let store: Store;
const said: string[] = [];
const log = {
  info: (about: object, message: string) => void said.push(`${message} ${JSON.stringify(about)}`),
  error: (about: object, message: string) => void said.push(`ERROR ${message} ${JSON.stringify(about)}`),
};
let now = NOW;
/** Sweeps once, as at a start. */
async function sweep(): Promise<string[]> {
  said.length = 0;
  (await keepSweeping(store, log, () => now))();
  return [...said];
}
before(async () => {
  place = temporary();
  store = await openStore(place.url);
  const session = openSession('room', { maximumAttendeeCapacity: 1, waitlist: { enabled: true } });
  await store.replaceDataset({ ...testDataset(), sessions: [session] }, new Date(NOW));
});
after(async () => {
  await store.close();
  place.remove();
});

async function signUp(number: number) {
  const outcome = await store.signUp<string>({
    session: 'room',
    idempotencyKey: `sweep-test-key-${number}`,
    details: { party: [{ name: 'Тестова Особа' }], contact: { email: `${number}@example.org` }, accessNeeds: null, consentVersion: '1', locale: 'uk' },
    now: new Date(now),
    refuse: () => null,
  }); // prettier-ignore
  assert.ok('signup' in outcome);
  return { id: outcome.signup.id, token: outcome.signup.manageToken };
}
const state = async (mine: { id: string; token: string }) =>
  (await store.signup({ ...mine, now: new Date(now) }))?.state;

it('hands on an offer whose time is over, without anybody asking', async () => {
  const [first, second, third] = [await signUp(1), await signUp(2), await signUp(3)];
  await store.cancelSignup({ ...first, now: new Date(now) });
  assert.ok(!(await sweep()).some((line) => line.startsWith('offers')));
  now += 24 * HOUR;
  assert.ok((await sweep()).includes('offers lapsed {"offers":1}'));
  assert.deepEqual([await state(second), await state(third)], ['expired', 'offered']);
});

it('counts the places at its start, mends what has drifted, and says so aloud', async () => {
  assert.ok((await sweep()).includes('places counted {"drift":0}'));
  const db = new DatabaseSync(place.url.slice('sqlite:'.length));
  db.exec('UPDATE places SET taken = 0, waiting = 4');
  db.close();
  const [loud = ''] = await sweep();
  assert.match(loud, /^ERROR the counters .*"taken":\{"kept":0,"counted":1\},"waiting":\{"kept":4,"counted":0\}/);
  assert.ok((await sweep()).includes('places counted {"drift":0}'));
});

it('deletes counts after a day, proofs after their time, and the journal after three years, and says how many', async () => {
  const file = new DatabaseSync(place.url.slice('sqlite:'.length));
  const ago = (ms: number) => new Date(now - ms).toISOString();
  const rows = (table: string) => file.prepare(`SELECT count(*) AS n FROM ${table}`).get()?.['n'];
  for (const [age, who] of [[1097, 'gone'], [1095, 'kept']] as const)
    file.prepare('INSERT INTO audit VALUES (?, ?, ?, ?, ?, ?)').run(who, ago(age * 24 * HOUR), 'cli', 'token.add', 'staff/x', '{}'); // prettier-ignore
  file.prepare('INSERT INTO proofs VALUES (?, ?), (?, ?)').run('over', ago(1), 'good', ago(-HOUR));
  await store.tallies.count([{ name: 'now', most: 9 }], HOUR, now);
  await store.tallies.count([{ name: 'yesterday', most: 9 }], HOUR, now - 25 * HOUR);
  const line = (await sweep()).find((each) => each.startsWith('counts'));
  assert.equal(line, 'counts, proofs and old lines of the journal deleted {"tallies":1,"proofs":1,"audit":1}');
  assert.deepEqual(['tallies', 'proofs', 'audit'].map(rows), [1, 1, 1]);
  assert.equal(file.prepare('SELECT id FROM audit').get()?.['id'], 'kept');
  file.close();
});

/** Whether a word stands anywhere in the files of the database, its log among them. */
const onDisk = (word: string) => {
  const path = place.url.slice('sqlite:'.length);
  return ['', '-wal'].some((end) => existsSync(path + end) && readFileSync(path + end).includes(word));
};

it('deletes personal data on the day that is stored with them, and reports how many', async () => {
  now = Date.parse('2026-12-30T23:59:00+02:00');
  assert.ok((await sweep()).includes('personal data deleted {"signups":0}'));
  assert.ok(onDisk('Тестова') && onDisk('1@example.org'));
  now = Date.parse('2026-12-31T00:01:00+02:00');
  assert.ok((await sweep()).includes('personal data deleted {"signups":3}'));
  assert.ok((await sweep()).includes('personal data deleted {"signups":0}'));
  const db = new DatabaseSync(place.url.slice('sqlite:'.length), { readOnly: true });
  const left = ['signups', 'signup_contacts', 'idempotency'].map((table) => db.prepare(`SELECT * FROM ${table}`).all());
  assert.deepEqual([left[0]?.length, left[1]?.length, left[2]?.length], [3, 0, 0]);
  assert.doesNotMatch(JSON.stringify(left), /Тестова|example\.org/);
  assert.equal(
    db.prepare("SELECT count(*) AS n FROM letters WHERE state = 'due'").get()?.['n'],
    0,
    'nobody is left to tell',
  );
  db.close();
  // Not only from the tables: nobody who takes the disk reads them out of free pages or of the log.
  assert.deepEqual([onDisk('Тестова'), onDisk('@example.org')], [false, false]);
});

it('goes on in its time, also after a job that failed, until it is stopped', async () => {
  mock.timers.enable({ apis: ['setInterval'] });
  const asked = { lapse: 0, sweep: 0, recount: 0 };
  const failing = {
    lapse: () => ((asked.lapse += 1), Promise.reject(new Error('locked'))),
    sweep: () => ((asked.sweep += 1), Promise.resolve(0)),
    recount: () => ((asked.recount += 1), Promise.resolve([])),
  } as unknown as Store;
  said.length = 0;
  const stop = await keepSweeping(failing, log);
  mock.timers.tick(2 * HOUR);
  assert.deepEqual(asked, { lapse: 121, sweep: 3, recount: 1 });
  stop();
  mock.timers.tick(2 * HOUR);
  assert.equal(asked.lapse, 121);
  assert.ok(said.some((line) => line.startsWith('ERROR sweep failed')));
  mock.timers.reset();
});
