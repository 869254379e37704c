/** The reception over real HTTP and SQLite: asked, followed, answered, published, taken back, forgotten. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import * as contract from '@mosty/sdk/schemas';
import { NOW } from '../../test/dataset.ts';
import { type Desk, isProblem, openDesk } from '../../staff/test/desk.ts';
import { sampleAnswer } from './test/answers.ts';

let api: Desk;
let keys = 0;
before(async () => {
  api = await openDesk({ config: { proofAfter: 0 } });
});
after(() => api.close());

const consent = { version: contract.QUESTION_CONSENT_VERSION, accepted: true };
const publish = { version: contract.PUBLISH_CONSENT_VERSION, accepted: true };
/** Numbers of people are made when the test runs: none may stand in a file. */
const mobile = (tail: string) => ['0', '50', tail].join('');
const TEXT = `Коли полагодять ліхтар? Мій номер ${mobile('1112233')}, (0512) 00-00-01, +38 ${['0', '93'].join('')} 111 22 33. Живу: вул. Садова, 12, кв. 5, пошта person@example.org`;
/** What must never come out of the staff’s door. */
const SECRETS = ['1112233', '111 22 33', '00-00-01', 'Садова', 'person@example', '0512000001'];

const ask = (body: Record<string, unknown> = {}, key = `key-of-a-question-${++keys}`) =>
  api.send('POST', '/v1/questions', { text: TEXT, consent, ...body }, { 'idempotency-key': key });
const asked = async (body: Record<string, unknown> = {}) => {
  const answer = await ask(body);
  assert.equal(answer.status, 201, answer.text);
  return contract.AskedQuestion.parse(answer.json);
};
const bearer = ({ manageToken }: { manageToken: string }) => ({ authorization: `Bearer ${manageToken}` });
const track = (question: { id: string; manageToken: string }) =>
  api.get(`/v1/questions/asked/${question.id}`, bearer(question));
const staff = (id: string, path: string, body?: unknown) =>
  api.as('librarian').send('POST', `/v1/staff/questions/${id}/${path}`, body);
const done = async (id: string, path: string, body?: unknown) => {
  const answer = await staff(id, path, body);
  assert.equal(answer.status, 200, answer.text);
  return answer.json;
};
const hidesSecrets = (text: string) => {
  for (const secret of SECRETS) assert.ok(!text.includes(secret), `${secret} in ${text}`);
};

describe('the reception', () => {
  it('tells its doors, whose term each is, its topics, what is agreed to, and by when it answers', async () => {
    const { json, headers } = await api.get('/v1/reception');
    const reception = contract.Reception.parse(json);
    assert.deepEqual(reception.doors.map(({ slug, here }) => [slug, here]), [['library', true], ['authority', false]]); // prettier-ignore
    assert.equal(reception.doors[1]?.terms[0]?.basis, 'law');
    assert.deepEqual([reception.term.basis, reception.term.workingDays, reception.term.dueAt], ['library-rule', 2, '2026-11-25']); // prettier-ignore
    assert.deepEqual([reception.holidays.from, reception.holidays.to], [2026, 2028]);
    assert.match(reception.holidays.note?.uk ?? '', /воєнного стану/);
    assert.match(headers.get('cache-control') ?? '', /public/);
  });

  it('counts the term in working days: over a weekend, and over Christmas', async () => {
    api.clock.now = Date.parse('2026-11-27T23:30:00+02:00');
    assert.equal((await asked()).dueAt, '2026-12-01');
    api.clock.now = Date.parse('2026-12-24T10:00:00+02:00');
    assert.equal((await asked()).dueAt, '2026-12-29', 'Friday the 25th is a holiday');
    api.clock.now = NOW;
  });
});

describe('a question', () => {
  it('gets a code and a day, and comes back masked: to the person, and to nobody else at all', async () => {
    const answer = await ask({ contact: { phone: '(0512) 00-00-01' }, topic: 'streets' });
    assert.equal(answer.status, 201, answer.text);
    const question = contract.AskedQuestion.parse(answer.json);
    assert.deepEqual([question.state, question.dueAt, question.dueBasis, question.answerBy], ['received', '2026-11-25', 'library-rule', 'phone']); // prettier-ignore
    assert.match(question.code, /^\d{3}-\d{3}-\d{3}$/);
    assert.equal(question.deleteAfter, '2027-02-21');
    assert.match(question.text ?? '', /^Коли полагодять ліхтар\? Мій номер \[телефон\], \[телефон\], \[телефон\]/);
    hidesSecrets(answer.text);
    hidesSecrets((await track(question)).text);
    const lost = await api.get(`/v1/questions/asked/${question.id}`, { authorization: 'Bearer wrong' });
    isProblem(lost, 404, 'not-found');
    isProblem(await api.get(`/v1/questions/${question.id}`), 404, 'not-found');
  });

  it('needs no contact: a long code opens it alone; with a contact the code needs it too', async () => {
    const alone = await asked();
    assert.match(alone.code, /^(\d{3}-){4}\d{3}$/);
    assert.equal(alone.answerBy, 'code');
    const find = (body: unknown) => api.send('POST', '/v1/questions/find', body);
    assert.equal((await find({ code: alone.code.replaceAll('-', ' ') })).json.id, alone.id);
    const mine = await asked({ contact: { email: 'Person@Example.org' } });
    isProblem(await find({ code: mine.code }), 404, 'not-found');
    isProblem(await find({ code: mine.code, email: 'other@example.org' }), 404, 'not-found');
    assert.equal((await find({ code: mine.code, email: 'person@example.ORG' })).json.id, mine.id);
  });

  it('slows who guesses codes, and refuses after six', async () => {
    api.clock.now = NOW + 3_600_000;
    const guess = () => api.send('POST', '/v1/questions/find', { code: '100-000-000-000-000' });
    for (let tries = 0; tries < 6; tries++) await guess();
    const refused = await guess();
    isProblem(refused, 429, 'too-many-requests');
    assert.ok(Number(refused.headers.get('retry-after')) > 0);
    api.clock.now = NOW;
  });

  it('is stored once under its key, settled by it, and refused under the key of another', async () => {
    const [first, second] = await Promise.all([ask({}, 'one-key-of-a-question'), ask({}, 'one-key-of-a-question')]);
    assert.deepEqual([first.status, second.status], [201, 201]);
    assert.equal(first.json.id, second.json.id);
    const settled = await api.get('/v1/questions/by-key', { 'idempotency-key': 'one-key-of-a-question' });
    assert.equal(settled.json.id, first.json.id);
    isProblem(await ask({ text: 'Зовсім інше запитання?' }, 'one-key-of-a-question'), 422, 'idempotency-key-reused');
    isProblem(await api.get('/v1/questions/by-key', { 'idempotency-key': 'never-used-key-at-all' }), 404, 'not-found');
    isProblem(await api.send('POST', '/v1/questions', { text: TEXT, consent }), 400, 'idempotency-key-missing');
  });

  it('is refused field by field: no words, no consent, another text of consent, no such topic, a broken phone, too long', async () => {
    const pointers = async (body: Record<string, unknown>) => {
      const answer = await ask(body);
      assert.equal(answer.status, 422, answer.text);
      return answer.json.errors.map(({ pointer }: { pointer: string }) => pointer);
    };
    assert.deepEqual(await pointers({ text: 'Коли?' }), ['/text']);
    assert.deepEqual(await pointers({ text: `\u0000\u0001${' '.repeat(20)}\u200b\u202e` }), ['/text']);
    assert.deepEqual(await pointers({ text: 'а'.repeat(4001) }), ['/text']);
    assert.deepEqual(await pointers({ consent: { ...consent, accepted: false } }), ['/consent/accepted']);
    assert.deepEqual(await pointers({ consent: { ...consent, version: '1' } }), ['/consent/version']);
    assert.deepEqual(await pointers({ publish: { version: '1', accepted: true } }), ['/publish/version']);
    assert.deepEqual(await pointers({ topic: 'no-such-topic' }), ['/topic']);
    assert.deepEqual(await pointers({ contact: { phone: '123456789' } }), ['/contact/phone']);
    assert.deepEqual(await pointers({ contact: { email: 'nobody' } }), ['/contact/email']);
  });

  it('is kept without control characters and signs that turn a line round', async () => {
    const question = await asked({ text: 'Коли\u0007 полагодять\u202e ліхтар?\r\n\r\n\r\n\r\nДякую' });
    assert.equal(question.text, 'Коли полагодять ліхтар?\n\nДякую');
  });

  it('is not taken from a page that may not write', async () => {
    const other = await openDesk({ config: { corsOrigins: ['https://library.example'], proofAfter: 0 } });
    const headers = { 'idempotency-key': 'key-of-a-foreign-page', origin: 'https://evil.example' };
    isProblem(await other.send('POST', '/v1/questions', { text: TEXT, consent }, headers), 403, 'origin-not-allowed');
    await other.close();
  });

  it('from a program is asked for a proof of work, and never dropped in silence', async () => {
    const guarded = await openDesk({ config: { proofAfter: 10 } });
    const { json } = await guarded.get('/v1/questions/challenge');
    contract.SignupChallenge.parse(json);
    const send = (form: unknown, key: string) =>
      guarded.send('POST', '/v1/questions', { text: TEXT, consent, form }, { 'idempotency-key': key });
    isProblem(await send({ extra: 'I am a program' }, 'key-of-a-program-000'), 428, 'proof-needed');
    isProblem(await send({ stamp: json.stamp }, 'key-of-a-fast-program'), 428, 'proof-needed');
    guarded.clock.now += 10_000;
    assert.equal((await send({ stamp: json.stamp, extra: '' }, 'key-of-a-calm-person')).status, 201);
    assert.equal((await send({ extra: 'again' }, 'key-of-a-calm-person')).status, 201, 'a repetition is not asked');
    await guarded.close();
  });
});

describe('scenario 19: a lamp, three numbers, and a librarian', () => {
  it('goes from the doors to a published answer without a number coming out', async () => {
    const before = await api.get(
      `/v1/questions/similar?text=${encodeURIComponent('Коли полагодять ліхтар на вулиці?')}`,
    );
    assert.equal(before.json.items[0].slug, 'who-mends-lamps', 'similar answers first');
    const question = await asked({ topic: 'streets', contact: { email: 'person@example.org' }, publish });
    const queue = await api.as('reader').get('/v1/staff/questions');
    const mine = queue.json.items.find(({ id }: { id: string }) => id === question.id);
    assert.equal(mine.text, TEXT, 'staff reads the words as they were typed');
    assert.deepEqual([mine.dueAt, mine.email, mine.isMasked], ['2026-11-25', 'person@example.org', false]);
    isProblem(await api.as('reader').send('POST', `/v1/staff/questions/${question.id}/answer`, {}), 403, 'forbidden');

    await done(question.id, 'answer', { ...sampleAnswer, kind: 'appeal-advice' });
    const early = await staff(question.id, 'publish');
    isProblem(early, 409, 'conflict');
    assert.equal(early.json.errors[0].code, 'not-masked');
    const masked = await done(question.id, 'public-text', {
      title: 'Коли полагодять ліхтар?',
      text: TEXT,
      topic: 'streets',
    });
    assert.match(masked.publicText, /\[телефон\]/);
    const { publishedAs } = await done(question.id, 'publish');
    assert.ok(publishedAs);

    const outputs = [
      await api.get(`/v1/questions/${publishedAs}`), await api.get('/v1/questions'), await api.get(`/v1/questions/${publishedAs}.html`),
      await api.get(`/v1/questions/similar?text=${encodeURIComponent('ліхтар полагодять')}`), await api.get(`/v1/search?q=${encodeURIComponent('ліхтар')}`),
      await api.get(`/v1/search?q=${mobile('1112233')}&in=questions`), await api.get('/v1/search?q=person%40example.org&in=questions'),
      await api.get(`/v1/search?q=${encodeURIComponent('Садова 12')}&in=questions`), await track(question), await api.as('manager').get('/v1/staff/audit'),
    ]; // prettier-ignore
    for (const { text, status } of outputs) {
      assert.equal(status, 200);
      hidesSecrets(text.replaceAll(encodeURIComponent('Садова 12'), ''));
    }
    assert.equal(outputs[5]?.json.total, 0, 'the number finds nothing');
    assert.equal(outputs[6]?.json.total, 0, 'nor does the address');
    const shown = contract.Question.parse(outputs[0]?.json);
    assert.deepEqual([shown.askedBy, shown.askedAt, shown.kind], ['resident', '2026-11-23', 'appeal-advice']);
    assert.equal(contract.AskedQuestion.parse(outputs[8]?.json).publishedAs, publishedAs);

    const html = outputs[2]!;
    assert.match(html.headers.get('content-security-policy') ?? '', /^default-src 'none'; style-src 'sha256-[^']+'/);
    const [, data = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html.text) ?? [];
    const page = JSON.parse(data);
    assert.deepEqual([page['@type'], page.mainEntity['@type'], page.mainEntity.acceptedAnswer['@type']], ['QAPage', 'Question', 'Answer']); // prettier-ignore
    assert.match(html.text, /Це не звернення/);
  });

  it('is shown to nobody without consent, whatever staff presses', async () => {
    const question = await asked({});
    await done(question.id, 'answer', sampleAnswer);
    await done(question.id, 'public-text', { title: 'Ліхтар', text: 'Коли полагодять ліхтар?' });
    const refused = await staff(question.id, 'publish');
    isProblem(refused, 409, 'conflict');
    assert.equal(refused.json.errors[0].code, 'no-consent');
  });

  it('is not shown while an answer repeats what the person left', async () => {
    const question = await asked({ publish, name: 'Тестова Особа', contact: { phone: '(0512) 00-00-01' } });
    await done(question.id, 'answer', { ...sampleAnswer, text: 'Ми подзвонимо вам на (0512) 00 00 01.' });
    await done(question.id, 'public-text', { title: 'Ліхтар', text: 'Коли полагодять ліхтар?' });
    assert.equal((await staff(question.id, 'publish')).json.errors[0].code, 'still-personal');
  });
});

describe('the talk', () => {
  it('goes back and forth: asked back, said, answered; the term rests and begins anew', async () => {
    const question = await asked({ contact: { email: 'a@example.org' } });
    await done(question.id, 'ask-back', { text: 'На якій вулиці цей ліхтар?' });
    const waiting = contract.AskedQuestion.parse((await track(question)).json);
    assert.deepEqual([waiting.state, waiting.dueAt, waiting.dueBasis], ['clarify', null, 'none']);
    assert.equal(waiting.messages[0]?.text, 'На якій вулиці цей ліхтар?');
    const say = () =>
      api.send('POST', `/v1/questions/asked/${question.id}/clarify`, { text: `На розі, дзвоніть ${mobile('1112233')}` }, bearer(question)); // prettier-ignore
    api.clock.now = Date.parse('2026-11-26T10:00:00+02:00');
    const said = await say();
    assert.deepEqual([said.json.state, said.json.dueAt], ['received', '2026-11-30']);
    assert.equal(said.json.messages[1].text, 'На розі, дзвоніть [телефон]');
    assert.equal((await say()).json.messages.length, 2, 'the same words twice are kept once');
    const seen = await api.as('reader').get(`/v1/staff/questions/${question.id}`);
    assert.match(seen.json.messages[1].original, /1112233/);
    api.clock.now = NOW;
    isProblem(
      await api.send('POST', `/v1/questions/asked/${question.id}/clarify`, { text: 'Ще одне' }, bearer(question)),
      409,
      'conflict',
    );
  });

  it('takes longer with a reason, which the person reads; nobody says that a law was broken', async () => {
    const question = await asked();
    await done(question.id, 'extend', { workingDays: 5, reason: 'Чекаємо на довідку з архіву.' });
    const { json, text } = await track(question);
    assert.deepEqual([json.dueAt, json.extension.reason, json.dueBasis], ['2026-11-30', 'Чекаємо на довідку з архіву.', 'library-rule']); // prettier-ignore
    assert.doesNotMatch(text, /закон|law/i);
  });

  it('ends with an address of whom to turn to, or with a reason; staff may open it again', async () => {
    const question = await asked();
    await done(question.id, 'redirect', { authority: { uk: 'Міська рада' }, url: 'https://council.example/' });
    assert.deepEqual((await track(question)).json.redirectedTo, { authority: { uk: 'Міська рада' }, url: 'https://council.example/', note: null }); // prettier-ignore
    isProblem(await staff(question.id, 'answer', sampleAnswer), 409, 'conflict');
    assert.equal((await done(question.id, 'reopen')).state, 'received');
    await done(question.id, 'close', { reason: 'not-for-library', text: 'Медичних порад бібліотека не дає.' });
    assert.equal((await track(question)).json.closed.reason, 'not-for-library');
    assert.equal((await track(question)).json.deleteAfter, '2026-12-23', 'thirty days after its end');
  });

  it('merges duplicates: with a published answer, or with an open question, whose answer goes to both', async () => {
    const [first, second, third] = [await asked(), await asked(), await asked()];
    await done(first.id, 'merge', { into: 'who-mends-lamps' });
    const closed = (await track(first)).json;
    assert.deepEqual([closed.state, closed.closed.reason, closed.closed.duplicateOf], ['closed', 'duplicate', 'who-mends-lamps']); // prettier-ignore
    await done(second.id, 'merge', { into: third.id });
    await done(third.id, 'answer', sampleAnswer);
    assert.equal((await track(second)).json.answers[0].text.uk, sampleAnswer.text);
    isProblem(await staff(third.id, 'merge', { into: third.id }), 422, 'validation');
  });

  it('is journalled without a word of anybody', async () => {
    const { json, text } = await api.as('manager').get('/v1/staff/audit?pageSize=100');
    const actions = new Set(json.items.map(({ action }: { action: string }) => action));
    for (const action of ['answer', 'mask', 'publish', 'ask-back', 'extend', 'redirect', 'close', 'reopen', 'merge'])
      assert.ok(actions.has(`question.${action}`), action);
    hidesSecrets(text);
    assert.doesNotMatch(text, /ліхтар|example\.org/);
  });
});

describe('published questions', () => {
  it('are listed the newest first, filtered by topic, found by words and by their slug, and stay over an import', async () => {
    const { json } = await api.get('/v1/questions');
    assert.match(json.items[0].slug, /^q-2026-/);
    const streets = (await api.get('/v1/questions?topic=other')).json.items;
    assert.deepEqual(streets.map(({ slug }: { slug: string }) => slug), ['pay-water']); // prettier-ignore
    const found = (await api.get(`/v1/search?q=${encodeURIComponent('заплатити за воду')}&in=questions`)).json;
    assert.equal(found.items[0].kind, 'questions');
    const dataset = await api.store.dataset();
    assert.ok(
      dataset.questions.every(({ askedBy }) => askedBy === 'library'),
      'an export holds no resident’s question',
    );
    await api.store.replaceDataset(dataset);
    assert.match((await api.get('/v1/questions')).json.items[0].slug, /^q-2026-/);
  });

  it('offer nothing to what they do not answer, and are asked without a number that was typed', async () => {
    const similar = async (text: string) =>
      (await api.get(`/v1/questions/similar?text=${encodeURIComponent(text)}`)).json.items.map(({ slug }: { slug: string }) => slug); // prettier-ignore
    assert.deepEqual(await similar('рецепт сирників із родзинками'), []);
    assert.deepEqual(await similar('1112233'), []);
    const long = `Добрий день! ${'Я давно тут мешкаю і все люблю. '.repeat(20)} Де можна заплатити за воду? Дякую.`;
    assert.ok((await similar(long)).includes('pay-water'), 'a long text is asked sentence by sentence');
  });

  it('tell how many readers they helped; a ballot may be changed, and is one', async () => {
    const say = (helpful: boolean, key: string) =>
      api.send('POST', '/v1/questions/pay-water/helpful', { helpful }, { 'idempotency-key': key });
    await say(true, 'ballot-of-a-reader-1');
    await say(true, 'ballot-of-a-reader-1');
    assert.deepEqual((await say(true, 'ballot-of-a-reader-2')).json, { yes: 2, no: 0 });
    assert.deepEqual((await say(false, 'ballot-of-a-reader-2')).json, { yes: 1, no: 1 });
    assert.deepEqual((await api.get('/v1/questions/pay-water')).json.helpful, { yes: 1, no: 1 });
    isProblem(await api.send('POST', '/v1/questions/nothing/helpful', { helpful: true }, { 'idempotency-key': 'ballot-of-a-reader-3' }), 404, 'not-found'); // prettier-ignore
  });
});

describe('taking back and forgetting', () => {
  it('deletes her words at once and takes the published answer down', async () => {
    const question = await asked({ publish, contact: { email: 'gone@example.org' } });
    await done(question.id, 'answer', sampleAnswer);
    await done(question.id, 'public-text', { title: 'Ліхтар на розі', text: 'Коли полагодять ліхтар на розі?' });
    const { publishedAs } = await done(question.id, 'publish');
    assert.equal((await api.get(`/v1/questions/${publishedAs}`)).status, 200);
    const take = () => api.send('POST', `/v1/questions/asked/${question.id}/withdraw`, undefined, bearer(question));
    const taken = await take();
    assert.deepEqual([taken.json.state, taken.json.text, taken.json.answers], ['withdrawn', null, []]);
    assert.equal((await take()).json.state, 'withdrawn', 'may be repeated');
    isProblem(await api.get(`/v1/questions/${publishedAs}`), 404, 'not-found');
    const row = api.rows('asked_questions').find(({ id }) => id === question.id);
    assert.equal(row?.['personal'], null);
    assert.doesNotMatch(JSON.stringify(row), /ліхтар|gone@/);
    isProblem(await staff(question.id, 'answer', sampleAnswer), 409, 'conflict');
  });

  it('happens on its date by itself, is counted, and leaves a published answer standing', async () => {
    const open = await asked({ contact: { email: 'late@example.org' } });
    const shown = await asked({ publish });
    await done(shown.id, 'answer', sampleAnswer);
    await done(shown.id, 'public-text', { title: 'Ліхтар у сквері', text: 'Коли полагодять ліхтар у сквері?' });
    const { publishedAs } = await done(shown.id, 'publish');
    assert.ok((await api.store.questions.sweep('2026-12-23')) >= 1);
    assert.equal(await api.store.questions.sweep('2026-12-23'), 0);
    assert.equal((await track(open)).json.state, 'received', 'its day has not come');
    await api.store.questions.sweep('2027-02-21');
    const expired = (await track(open)).json;
    assert.deepEqual([expired.state, expired.text, expired.closed.reason], ['closed', null, 'expired']);
    assert.equal((await api.get(`/v1/questions/${publishedAs}`)).status, 200);
    // Questions of December have a later day.
    await api.store.questions.sweep('2027-06-01');
    const kept = JSON.stringify([api.rows('asked_questions'), api.rows('letters'), api.rows('question_keys')]);
    for (const secret of [...SECRETS, 'late@example']) assert.ok(!kept.includes(secret), secret);
    assert.ok(api.rows('letters').every(({ question_id, state }) => question_id === null || state !== 'due'));
  });

  it('writes nothing of anybody into the log', () => {
    hidesSecrets(api.log.join('\n'));
  });
});
