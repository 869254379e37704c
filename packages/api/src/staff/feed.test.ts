import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { FeedItem } from '@mosty/sdk/schemas';
import { testDataset } from '../test/dataset.ts';
import { StaffSourceList } from './schemas.ts';
import { type Desk, isProblem, openDesk } from './test/desk.ts';

let desk: Desk;
before(async () => {
  desk = await openDesk();
});
after(() => desk.close());

const item = {
  kind: 'announcement',
  voice: 'library',
  title: { uk: 'Бібліотека працює у суботу', en: 'The library is open on Saturday' },
  summary: { uk: 'Двері відчинено з 10:00 до 16:00.' },
  author: { uk: 'Центральна бібліотека' },
  tags: ['training'],
  branch: 'central',
};
const post = (body: object = item) => desk.as('librarian').send('POST', '/v1/staff/feed', body);
const slugs = async () => (await desk.get('/v1/feed')).json.items.map(({ slug }: FeedItem) => slug) as string[];

describe('an item that staff writes', () => {
  it('stands in the feed at once, first among those of its day, and is found', async () => {
    const { status, json } = await post();
    assert.equal(status, 201);
    assert.deepEqual(FeedItem.parse(json), json);
    assert.deepEqual([json.datePublished, json.origin.kind], ['2026-11-23', 'kept']);
    assert.equal((await slugs())[0], json.slug);
    assert.equal((await desk.get('/v1/feed?tag=training&branch=central&source=kept')).json.total, 1);
    assert.equal((await desk.get('/v1/search?q=суботу&in=feed')).json.items[0].slug, json.slug);
  });

  it('is changed and taken away, and the journal tells who did it', async () => {
    const { json } = await post({ ...item, title: { uk: 'Лекція про безпеку' } });
    const changed = await desk.as('librarian').send('PATCH', `/v1/staff/feed/${json.slug}`, { kind: 'news', branch: null });
    assert.deepEqual([changed.json.kind, changed.json.branch, changed.json.title.uk, changed.json.dateModified], ['news', null, 'Лекція про безпеку', '2026-11-23']);
    assert.equal((await desk.get(`/v1/feed/${json.slug}`)).json.kind, 'news');
    for (let times = 0; times < 2; times++) {
      const gone = await desk.as('librarian').send('POST', `/v1/staff/feed/${json.slug}/withdraw`);
      assert.deepEqual(gone.json, { item: json.slug, state: 'withdrawn' });
    }
    isProblem(await desk.get(`/v1/feed/${json.slug}`), 404, 'not-found');
    const journal = await desk.as('manager').get('/v1/staff/audit');
    const lines = journal.json.items.filter(({ subject }: { subject: string }) => subject === `feed/${json.slug}`);
    assert.deepEqual(lines.map(({ action }: { action: string }) => action).sort(), ['feed.edit', 'feed.post', 'feed.withdraw']);
    assert.equal(lines[0].who, desk.tokens.librarian.id);
  }); // prettier-ignore

  it('stays over an import, which cannot change it', async () => {
    const { json } = await post();
    await desk.store.replaceDataset({ ...testDataset(), feed: [] });
    assert.ok((await slugs()).includes(json.slug));
    await desk.store.replaceDataset(testDataset());
    assert.ok((await slugs()).includes(json.slug));
    assert.equal((await desk.store.dataset()).feed.length, 3, 'an export writes what files hold');
  });

  it('is refused with a mobile number, a strange slug, a day to come or a field nobody knows, each by name', async () => {
    const mobile = ['0', '67 123 45 67'].join('');
    const cases: [object, string][] = [
      [{ ...item, summary: { uk: `Телефонуйте: ${mobile}` } }, '/summary'],
      [{ ...item, branch: 'nowhere' }, '/branch'],
      [{ ...item, tags: ['strange'] }, '/tags'],
      [{ ...item, relatedDocuments: ['nothing'] }, '/relatedDocuments'],
      [{ ...item, datePublished: '2026-11-24' }, '/datePublished'],
      [{ ...item, title: { uk: '  ' } }, '/title/uk'],
      [{ ...item, url: 'javascript:alert(1)' }, '/url'],
      [{ ...item, body: [] }, '/body'],
    ];
    for (const [body, pointer] of cases) {
      const answer = await post(body);
      assert.equal(answer.status, 422, pointer);
      assert.equal(answer.json.errors[0].pointer, pointer, answer.text);
    }
  });

  it('is for librarians only, and never one of a file or of another site', async () => {
    isProblem(await desk.as('reader').send('POST', '/v1/staff/feed', item), 403, 'forbidden');
    isProblem(await desk.send('POST', '/v1/staff/feed', item), 401, 'unauthorized');
    isProblem(await desk.as('librarian').send('PATCH', '/v1/staff/feed/item-0', { kind: 'news' }), 404, 'not-found');
    isProblem(await desk.as('librarian').send('POST', '/v1/staff/feed/item-0/withdraw'), 404, 'not-found');
  });
});

describe('the sources', () => {
  it('tell staff how they do, in words; a failing one stands first', async () => {
    const [council] = testDataset().sources;
    const active = { ...council!, active: true };
    const well = { ...active, id: active.id.replace(/^./, 'f'), slug: 'well', url: 'https://well.example/rss' };
    await desk.store.replaceDataset({ ...testDataset(), sources: [well, active] });
    const now = desk.clock.now;
    const claims = [await desk.store.sources.claim(now), await desk.store.sources.claim(now)];
    const mine = claims.find((claimed) => claimed?.source.slug === 'council')!;
    await desk.store.sources.failed(mine, { fault: 'html', details: 'https://council.example/feed', retryAfter: null, now });
    const { json } = await desk.as('reader').get('/v1/staff/sources');
    assert.deepEqual(StaffSourceList.parse(json), json);
    const [first] = json.items;
    assert.deepEqual([first.slug, first.state, first.failures, first.fault, first.faultDetails], ['council', 'failing', 1, 'html', 'https://council.example/feed']);
    assert.match(first.faultWords.uk, /сторінка, а не стрічка/);
    assert.ok(Date.parse(first.nextPollAt) > now);
    assert.equal((await desk.get('/v1/sources')).text.includes('failures'), false, 'the world is not told');
  }); // prettier-ignore

  it('are read at once when staff wishes, and the journal tells it', async () => {
    const answer = await desk.as('librarian').send('POST', '/v1/staff/sources/council/poll');
    assert.deepEqual([answer.status, answer.json], [202, { source: 'council', state: 'due' }]);
    assert.equal((await desk.store.sources.claim(desk.clock.now))?.source.slug, 'council');
    const lines = (await desk.as('manager').get('/v1/staff/audit')).json.items as { action: string; subject: string }[];
    assert.ok(lines.some(({ action, subject }) => action === 'source.poll' && subject === 'sources/council'));
    isProblem(await desk.as('librarian').send('POST', '/v1/staff/sources/nowhere/poll'), 404, 'not-found');
    await desk.store.replaceDataset(testDataset());
    isProblem(await desk.as('librarian').send('POST', '/v1/staff/sources/council/poll'), 409, 'conflict');
  });
});
