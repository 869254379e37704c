import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import { openSession, testDataset } from '../test/dataset.ts';
import { type Desk, openDesk } from './test/desk.ts';
import { StaffSignupList } from './schemas.ts';

let api: Desk;
before(async () => {
  const sessions = [
    openSession('class', { maximumAttendeeCapacity: 3, waitlist: { enabled: true } }),
    openSession('big', { maximumAttendeeCapacity: 60, name: { uk: '<b>Пошта</b> & "інше"' } }),
    openSession('hostile'),
    openSession('empty'),
  ];
  api = await openDesk({ config: { logLevel: 'trace' }, dataset: { ...testDataset(), sessions } });
});
after(() => api.close());

const listed = async (session: string, query = '') => {
  const answer = await api.as('reader').get(`/v1/staff/sessions/${session}/signups${query}`);
  assert.equal(answer.status, 200, answer.text);
  return StaffSignupList.parse(answer.json);
};

describe('the list of a session', () => {
  it('shows who has a place, then the line in its order, then who is gone', async () => {
    const gone = await api.signUp('class', { name: 'Яків Перший' });
    await api.signUp('class', { name: 'Ґанна Мар’яненко', size: 2, accessNeeds: 'Пандус', phone: '(0512) 34-60-44' });
    await api.signUp('class', { name: 'Омелян Третій', size: 2 });
    await api.signUp('class', { name: 'Богдана Четверта', email: 'test@example.org' });
    await api.send('POST', `/v1/signups/${gone.json.id}/cancel`, undefined, {
      authorization: `Bearer ${gone.json.manageToken}`,
    });
    const { capacity, taken, waiting, items } = await listed('class');
    assert.deepEqual([capacity, taken, waiting], [3, 3, 2]);
    assert.deepEqual(
      items.map(({ names, state, queuePosition }) => [names[0], state, queuePosition]),
      [
        ['Ґанна Мар’яненко', 'confirmed', null],
        ['Богдана Четверта', 'offered', null],
        ['Омелян Третій', 'waitlisted', 1],
        ['Яків Перший', 'cancelled', null],
      ],
    );
    const [first, second] = items;
    assert.deepEqual(
      [first?.phone, first?.email, first?.accessNeeds, first?.partySize, first?.attended, first?.madeBy],
      ['+380512346044', null, 'Пандус', 2, null, 'person'],
    );
    assert.equal(second?.email, 'test@example.org');
    assert.ok(!JSON.stringify(items).includes('manageToken'), 'the key of a person stays hers');
  });

  it('is searched by a part of a name in any apostrophe, by digits of a phone and by code', async () => {
    const { items } = await listed('class');
    const anna = items[0];
    const search = (body: object, session = 'class') =>
      api.as('reader').send('POST', `/v1/staff/sessions/${session}/signups/search`, body);
    const found = async (q: string, state?: string) =>
      StaffSignupList.parse((await search({ q, ...(state && { state }) })).json).items.map(({ id }) => id);
    for (const q of [
      "мар'ян",
      'МАРʼЯН',
      'мар`я',
      '346044',
      '34-60-44',
      '(0512) 34 60 44',
      '+380512346044',
      anna?.code ?? '',
      (anna?.code ?? '').replace('-', ' '),
    ])
      // prettier-ignore
      assert.deepEqual(await found(q), [anna?.id], q);
    assert.deepEqual(await found('нікого'), []);
    assert.deepEqual(await found("мар'ян", 'waitlisted'), []);
    assert.equal((await search({ q: '' })).status, 422);
    assert.equal((await search({ q: 'хтось' }, 'nowhere')).status, 404);
    assert.equal(
      (await api.as('reader').get('/v1/staff/sessions/class/signups?q=47-15')).status,
      400,
      'no name in an address',
    );
    assert.deepEqual((await listed('class', '?state=waitlisted')).items.length, 1);
    assert.equal((await api.as('reader').get('/v1/staff/sessions/class/signups?state=happy')).status, 400);
    assert.equal((await api.as('reader').get('/v1/staff/sessions/nowhere/signups')).status, 404);
  });
});

/** What people may type where no form stops them, and what reaches the table from the desk. */
const HOSTILE = [
  '=HYPERLINK("https://evil.example";"так")', '+1+1', '-2+3', '@SUM(A1)', '\t=1', '\r=1', ' =1+1', '＝1+1', '＋1', '－1', '＠A1',
  'звичайний; текст, з "лапками"\nі рядком', '10-12', "'=1",
]; // prettier-ignore

describe('the table of a session', () => {
  before(async () => {
    for (const accessNeeds of HOSTILE) await api.signUp('hostile', { accessNeeds: `.${accessNeeds}` });
    // A resident’s needs are trimmed; what is on the disk may be older or come from elsewhere.
    const { DatabaseSync } = await import('node:sqlite');
    const db = new DatabaseSync(api.databaseUrl.slice('sqlite:'.length));
    const rows = db.prepare('SELECT id, personal FROM signups').all() as { id: string; personal: string }[];
    for (const { id, personal } of rows) {
      const told = JSON.parse(personal);
      if (typeof told.accessNeeds !== 'string' || !told.accessNeeds.startsWith('.')) continue;
      const bare = JSON.stringify({ ...told, accessNeeds: told.accessNeeds.slice(1) });
      db.prepare('UPDATE signups SET personal = ? WHERE id = ?').run(bare, id);
    }
    db.close();
  });

  it('opens right in a spreadsheet, and reckons nothing of what people typed', async () => {
    const { status, headers, text } = await api.as('reader').get('/v1/staff/sessions/hostile/signups.csv');
    assert.equal(status, 200);
    assert.match(headers.get('content-type') ?? '', /^text\/csv; charset=utf-8/);
    assert.equal(headers.get('content-disposition'), 'attachment; filename="hostile.csv"');
    const bytes = Buffer.from(await (await fetch(`${api.url}/v1/staff/sessions/hostile/signups.csv`, { headers: { authorization: `Bearer ${api.tokens.reader.token}` } })).arrayBuffer()); // prettier-ignore
    assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf]);
    const rows = parse(bytes, { bom: true, delimiter: ';', columns: true, record_delimiter: '\r\n' }) as Record<string, string>[]; // prettier-ignore
    assert.equal(rows.length, HOSTILE.length);
    for (const row of rows) {
      for (const cell of Object.values(row)) assert.doesNotMatch(cell, /^[=+\-@\r\n＝＋－＠]|^ +[=+\-@]/u);
      assert.match(row['Телефон'] ?? '', /^\t\+380\d{9}$/, 'a phone stays a text');
      assert.match(row['Код'] ?? '', /^\t\d\d-\d\d$/, 'a code is no date');
    }
    const needs = rows.map((row) => (row['Потрібна допомога'] ?? '').replace(/^\t/, '')).sort();
    assert.deepEqual(needs, [...HOSTILE].sort());
    const quoted = text
      .replace(/^\ufeff/, '')
      .split('\r\n')
      .filter((line) => line.startsWith('"'));
    assert.ok(quoted.every((line) => /"$|\n/.test(line)));
  });

  it('is given to programs as it is', async () => {
    const { text } = await api.as('reader').get('/v1/staff/sessions/hostile/signups.csv?raw=1');
    assert.ok(text.startsWith('"id",'), 'no mark before it');
    const rows = parse(text, { columns: true }) as Record<string, string>[];
    assert.deepEqual(rows.map(({ accessNeeds }) => accessNeeds).sort(), [...HOSTILE].sort());
    const { items } = await listed('hostile');
    assert.deepEqual(
      rows.map(({ phone }) => phone),
      items.map(({ phone }) => phone),
    );
    assert.deepEqual(JSON.parse(rows[0]?.['names'] ?? ''), items[0]?.names);
  });
});

describe('the sheet to sign', () => {
  const sheet = (session: string, query = '') =>
    api.as('reader').get(`/v1/staff/sessions/${session}/sign-in-sheet${query}`);

  it('has a line for each person with a place, one page for 25 of them', async () => {
    for (let party = 0; party < 9; party += 1) await api.signUp('big', { size: 3, name: 'Ім’я Прізвище' });
    const { status, text, headers } = await sheet('big');
    assert.equal(status, 200);
    assert.equal([...text.matchAll(/<section>/g)].length, 2);
    assert.equal([...text.matchAll(/Ім’я Прізвище/g)].length, 27);
    assert.match(text, /<tr><td>50<\/td><td><\/td><td><\/td><\/tr>/, 'empty lines for who comes without a signup');
    assert.match(text, /&lt;b&gt;Пошта&lt;\/b&gt; &amp; &quot;інше&quot;/);
    assert.doesNotMatch(text, /<b>|<script|style="| on\w+=/);
    assert.match(headers.get('content-security-policy') ?? '', /^default-src 'none'; style-src 'sha256-/);
    assert.match((await sheet('empty')).text, /<td>25<\/td>/);
  });

  it('shows neither phone nor code, and needs only to staff that asks for them', async () => {
    const { items } = await listed('class');
    const plain = (await sheet('class')).text;
    assert.match(plain, /Ґанна Мар’яненко/);
    assert.doesNotMatch(plain, /Пандус|0512|346044|Омелян|Богдана/);
    for (const { code } of items) assert.ok(!plain.includes(code));
    assert.match((await sheet('class', '?needs=1')).text, /Пандус/);
  });

  it('cannot be broken out of by what people typed', async () => {
    const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
    await api.signUp('empty', { accessNeeds: hostile });
    const { text } = await sheet('empty', '?needs=1');
    assert.ok(!text.includes('<script') && !text.includes('<img'));
    assert.match(text, /&quot;&gt;&lt;script&gt;/);
  });
});

describe('taking lists out', () => {
  it('is written into the journal, without anybody in it', async () => {
    const lines = await api.store.staff.journal(null, 100);
    const exports = lines.filter(({ action }) => action === 'list.export');
    assert.ok(exports.length >= 3);
    assert.ok(exports.every(({ who, subject }) => who === api.tokens.reader.id && subject === 'sessions/hostile'));
    assert.ok(lines.some(({ action, details }) => action === 'list.print' && details['needs'] === true));
    const kept = JSON.stringify(api.rows('audit')) + api.log.join('\n');
    assert.doesNotMatch(kept, /Мар|Пандус|346044|Прізвище|example\.org/);
  });
});
