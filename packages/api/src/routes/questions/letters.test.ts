/** Who is told of her question, how, and what: over real HTTP, the real outbox, and a database of before. */
import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { after, before, describe, it } from 'node:test';
import { PUBLISH_CONSENT_VERSION, QUESTION_CONSENT_VERSION } from '@mosty/sdk/schemas';
import { type Desk, openDesk } from '../../staff/test/desk.ts';
import { openStore } from '../../store/open.ts';
import { migrations } from '../../store/migrations/index.ts';
import { NOW } from '../../test/dataset.ts';
import { temporary } from '../../test/server.ts';
import { sampleAnswer } from './test/answers.ts';

let api: Desk;
let keys = 0;
before(async () => {
  api = await openDesk({ config: { proofAfter: 0 } });
});
after(() => api.close());

async function ask(contact?: { phone?: string; email?: string }) {
  const body = {
    text: 'Коли полагодять ліхтар біля парку?',
    ...(contact && { contact }),
    consent: { version: QUESTION_CONSENT_VERSION, accepted: true },
    publish: { version: PUBLISH_CONSENT_VERSION, accepted: false },
  };
  const answer = await api.send('POST', '/v1/questions', body, { 'idempotency-key': `key-of-a-told-person-${++keys}` });
  assert.equal(answer.status, 201, answer.text);
  return answer.json as { id: string; manageToken: string; code: string };
}
const staff = async (id: string, path: string, body?: unknown) => {
  const answer = await api.as('librarian').send('POST', `/v1/staff/questions/${id}/${path}`, body);
  assert.equal(answer.status, 200, answer.text);
};
/** Kinds of the letters that leave now, and their addresses; each is sent. */
async function leave(): Promise<string[]> {
  const letters = await api.store.outbox.claim(NOW + 1000, 50);
  for (const { id } of letters) await api.store.outbox.sent(id, NOW + 1000);
  return letters.map(({ kind, to }) => `${kind} ${to}`).sort();
}

describe('letters about questions', () => {
  it('tell that it arrived, what is asked back, and each answer once', async () => {
    const question = await ask({ email: 'a@example.org' });
    assert.deepEqual(await leave(), ['question-received a@example.org']);
    await staff(question.id, 'ask-back', { text: 'З якого боку?' });
    assert.deepEqual(await leave(), ['question-clarify a@example.org']);
    await staff(question.id, 'answer', sampleAnswer);
    await staff(question.id, 'answer', sampleAnswer);
    assert.deepEqual(await leave(), ['question-answered a@example.org'], 'the same press twice');
    await staff(question.id, 'answer', { ...sampleAnswer, text: 'Ліхтар полагоджено.' });
    assert.deepEqual(await leave(), ['question-answered a@example.org'], 'a second answer is told too');
  });

  it('say until when the library waits; then that it closed the question; and a late reply opens it again', async () => {
    const question = await ask({ email: 'c@example.org' });
    const silent = await ask();
    const merged = await ask({ email: 'd@example.org' });
    await leave();
    for (const { id } of [question, silent, merged]) await staff(id, 'ask-back', { text: 'З якого боку?' });
    await staff(merged.id, 'merge', { into: question.id });
    const letters = await api.store.outbox.claim(NOW + 1000, 50);
    assert.deepEqual(letters.map((letter) => 'question' in letter && letter.question.replyBy), ['2026-12-07', '2026-12-07']);
    for (const { id } of letters) await api.store.outbox.sent(id, NOW + 1000);
    const own = async ({ id, manageToken }: { id: string; manageToken: string }) =>
      (await api.get(`/v1/questions/asked/${id}`, { authorization: `Bearer ${manageToken}` })).json;
    assert.equal((await own(question)).replyBy, '2026-12-07');
    assert.equal(await api.store.questions.closeUnanswered('2026-12-07'), 0, 'the whole last day is hers');
    assert.equal(await api.store.questions.closeUnanswered('2026-12-08'), 2, 'what is merged is answered with the other');
    assert.equal(await api.store.questions.closeUnanswered('2026-12-08'), 0);
    api.clock.now = Date.parse('2026-12-08T06:00:00Z');
    const told = await api.store.outbox.claim(api.clock.now, 50);
    assert.deepEqual(told.map(({ kind, to }) => [kind, to]), [['question-closed', 'c@example.org']], 'who left no address is told by the code');
    for (const { id } of told) await api.store.outbox.sent(id, api.clock.now);
    const closed = await own(question);
    assert.deepEqual([closed.state, closed.closed.reason, closed.replyBy, closed.deleteAfter], ['closed', 'no-reply', null, '2027-01-07']);
    assert.equal((await own(merged)).state, 'clarify');
    const late = await api.send('POST', `/v1/questions/asked/${question.id}/clarify`, { text: 'З північного.' }, { authorization: `Bearer ${question.manageToken}` });
    assert.equal(late.status, 200, late.text);
    assert.deepEqual([late.json.state, late.json.closed, late.json.messages.length, late.json.deleteAfter], ['received', null, 2, '2027-02-21']);
    assert.equal(late.json.dueAt, '2026-12-10');
    api.clock.now = NOW;
  }); // prettier-ignore

  it('bring the words of the librarian and the key behind the #, never the question', async () => {
    const question = await ask({ email: 'b@example.org' });
    await leave();
    await staff(question.id, 'redirect', { authority: { uk: 'Міська рада' }, note: 'Приймають у будні.' });
    const [letter] = await api.store.outbox.claim(NOW + 2000, 50);
    assert.ok(letter && 'question' in letter);
    assert.deepEqual([letter.question.redirectedTo?.authority.uk, letter.question.manageToken], ['Міська рада', question.manageToken]); // prettier-ignore
    assert.doesNotMatch(JSON.stringify(letter), /ліхтар/);
    await api.store.outbox.sent(letter.id, NOW + 2000);
  });

  it('do not leave once the question was taken back', async () => {
    const question = await ask({ email: 'c@example.org' });
    await api.send('POST', `/v1/questions/asked/${question.id}/withdraw`, undefined, { authorization: `Bearer ${question.manageToken}` }); // prettier-ignore
    assert.deepEqual(await leave(), []);
  });

  it('are calls for who left a phone, and nothing for who left nothing', async () => {
    const [mine, nobody] = [await ask({ phone: '(0512) 00-00-02' }), await ask()];
    const calls = async () =>
      (await api.as('reader').get('/v1/staff/calls')).json.items.filter(({ question }: { question: string | null }) => question); // prettier-ignore
    assert.deepEqual(await calls(), [], 'the code was on the screen');
    for (const { id } of [mine, nobody]) await staff(id, 'close', { reason: 'cannot-answer' });
    const [call, ...more] = await calls();
    assert.deepEqual(more, []);
    assert.deepEqual([call.kind, call.phone, call.code, call.session], ['question-closed', '+380512000002', mine.code, null]); // prettier-ignore
    assert.equal((await api.as('librarian').send('POST', `/v1/staff/calls/${call.id}/done`)).status, 200);
    assert.deepEqual(await calls(), []);
    assert.deepEqual(await leave(), []);
  });
});

describe('a database of before', () => {
  it('keeps the letters that it owed to people who signed up', async () => {
    const place = temporary();
    const path = place.url.slice('sqlite:'.length);
    const store = await openStore(place.url);
    await store.close();
    // Back to before this step, with one letter that is owed.
    const db = new DatabaseSync(path);
    db.exec(`PRAGMA foreign_keys = OFF;
      DROP TABLE letters; DROP TABLE question_keys; DROP TABLE question_votes; DROP TABLE asked_questions;
      CREATE TABLE letters (id text primary key, signup_id text not null references signups (id), kind text not null, cause text not null,
        channel text not null, state text not null, due_at text not null, attempts integer not null default 0, claimed_until text,
        done_at text, done_by text, error text, constraint letters_once unique (signup_id, kind, cause));
      CREATE INDEX letters_due ON letters (state, due_at);
      INSERT INTO places VALUES ('s', 5, 1, 0, 0);
      INSERT INTO signups (id, session_id, state, code, party_size, created_at, delete_after, consent_version, locale)
        VALUES ('p', 's', 'confirmed', '10-10', 1, '2026-11-23', '2026-12-31', '1', 'uk');
      INSERT INTO letters (id, signup_id, kind, cause, channel, state, due_at, attempts) VALUES ('l', 'p', 'confirmed', 'signup', 'email', 'due', '2026-11-23', 2);
      DELETE FROM kysely_migration WHERE name = '0004-questions';`);
    db.close();
    assert.ok('0004-questions' in migrations);
    await (await openStore(place.url)).close();
    const again = new DatabaseSync(path, { readOnly: true });
    const row = again.prepare('SELECT signup_id, question_id, kind, attempts FROM letters').get();
    assert.deepEqual({ ...row }, { signup_id: 'p', question_id: null, kind: 'confirmed', attempts: 2 });
    again.close();
    place.remove();
  });
});
