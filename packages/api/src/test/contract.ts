/** What any store must do. A new database passes this suite before anything else is written for it. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { emptyDataset, nouns } from '../store/dataset.ts';
import { DatasetRefused, type Store } from '../store/store.ts';
import { signupContract } from './contract-signups.ts';
import { NOW, branch, openSession, testDataset } from './dataset.ts';
import { kept, signUp, someone } from './people.ts';

/** Runs the suite. `open` makes a new, empty store; `again` opens another connection to the same data. */
export function storeContract(
  name: string,
  open: () => Promise<{ store: Store; again(): Promise<Store>; remove(): Promise<void> }>,
): void {
  describe(`${name} as a store`, () => {
    let place: Awaited<ReturnType<typeof open>>;
    let store: Store;
    before(async () => {
      place = await open();
      store = place.store;
      await store.replaceDataset(testDataset());
    });
    after(() => place.remove());

    it('gives back every record as it was stored', async () => {
      const stored = await store.dataset();
      const given = testDataset();
      for (const noun of nouns) {
        const bySlug = (records: readonly { slug: string }[]) =>
          [...records].sort((a, b) => (a.slug < b.slug ? -1 : 1));
        assert.deepEqual(bySlug(stored[noun]), bySlug(given[noun]), noun);
      }
    });

    it('changes nothing, the revision included, when the same data come a second time', async () => {
      const revision = await store.revision();
      const changes = await store.replaceDataset(testDataset());
      assert.deepEqual(await store.revision(), revision);
      for (const noun of nouns) {
        const { added, changed, removed, unchanged } = changes[noun];
        assert.deepEqual([added, changed, removed, unchanged], [[], [], [], testDataset()[noun].length], noun);
      }
    });

    it('tells what was added, changed and removed, and moves the revision once', async () => {
      const { data } = await store.revision();
      const dataset = testDataset();
      const [first, ...others] = dataset.partners;
      assert.ok(first);
      dataset.branches = [
        ...dataset.branches.filter(({ slug }) => slug !== 'branch-16'),
        branch({ slug: 'branch-20', kind: 'branch', number: '20', name: { uk: 'Бібліотека-філія № 20' } }),
      ];
      dataset.partners = [{ ...first, url: 'https://example.org/' }, ...others];
      const changes = await store.replaceDataset(dataset);
      assert.deepEqual(changes.branches, { added: ['branch-20'], changed: [], removed: ['branch-16'], unchanged: 8 });
      assert.deepEqual(changes.partners.changed, ['fund']);
      assert.equal((await store.revision()).data, data + 1);
      await store.replaceDataset(testDataset());
    });

    it('orders places as people look for them: the central library, numbers, the regional library', async () => {
      const slugs = (await store.collection('branches').all()).map(({ slug }) => slug);
      assert.deepEqual(slugs, [
        'central',
        'branch-2',
        'branch-8',
        'branch-9',
        'branch-12',
        'branch-14',
        'branch-16',
        'branch-18',
        'regional',
      ]);
    });

    it('orders each noun by its own rule', async () => {
      const order = async (noun: 'feed' | 'documents' | 'lifeEvents' | 'events' | 'services') =>
        (await store.collection(noun).all()).map(({ slug }) => slug);
      assert.deepEqual(await order('feed'), ['item-0', 'item-1', 'item-2']);
      assert.deepEqual(await order('documents'), ['order', 'series', 'part-1', 'part-2']);
      assert.deepEqual(await order('lifeEvents'), ['pay-bills', 'find-work']);
      assert.deepEqual(await order('events'), ['founding', 'undated']);
      assert.deepEqual(await order('services'), ['advice', 'pension', 'utilities']);
      const popular = await store.collection('services').list({ filters: [], order: 'popularity', limit: 10 });
      assert.deepEqual(
        popular.items.map(({ slug }) => slug),
        ['pension', 'utilities', 'advice'],
      );
    });

    it('walks all pages of any size without a gap or a repetition', async () => {
      const all = (await store.collection('branches').all()).map(({ slug }) => slug);
      for (const filters of [[], [{ name: 'kind', op: '=' as const, value: 'branch' }]]) {
        const wanted = filters.length > 0 ? all.filter((slug) => slug.startsWith('branch-')) : all;
        for (const limit of [1, 2, 3, wanted.length, 100]) {
          const found: string[] = [];
          let after = null;
          do {
            const page = await store.collection('branches').list({ filters, limit, after });
            found.push(...page.items.map(({ slug }) => slug));
            after = page.next;
          } while (after);
          assert.deepEqual(found, wanted, `pages of ${limit}`);
          assert.equal(await store.collection('branches').count(filters), wanted.length);
        }
      }
    });

    it('finds a record by its slug and by its identifier', async () => {
      const [first] = await store.collection('branches').all();
      assert.ok(first);
      assert.deepEqual(await store.collection('branches').get(first.id), first);
      assert.deepEqual(await store.collection('branches').get(first.slug), first);
      assert.equal(await store.collection('branches').get('nowhere'), null);
      assert.equal(await store.collection('services').get(first.slug), null);
    });

    it('stores a signup once a key, and answers the same to the same', async () => {
      const first = kept(await signUp(store, 'open-20', someone(1), 'key-of-the-first'));
      assert.equal(first.state, 'confirmed');
      assert.match(first.code, /^\d\d-\d\d$/);
      assert.equal(first.deleteAfter, '2026-12-31');
      const again = await signUp(store, 'open-20', someone(1), 'key-of-the-first');
      assert.deepEqual(again, { kind: 'replayed', signup: first });
      assert.deepEqual(await signUp(store, 'open-20', someone(2), 'key-of-the-first'), { kind: 'key-reused' });
      assert.deepEqual(await signUp(store, 'open-20', someone(1)), { kind: 'already' });
      assert.deepEqual(await signUp(store, 'nowhere', someone(1)), { kind: 'no-session' });
    });

    it('replays a signup through another connection, with the same token', async () => {
      const first = kept(await signUp(store, 'open-20', someone(3), 'key-of-two-doors'));
      const other = await place.again();
      assert.deepEqual(await signUp(other, 'open-20', someone(3), 'key-of-two-doors'), {
        kind: 'replayed',
        signup: first,
      });
      await other.close();
    });

    it('moves the revision of the places with a signup, and not that of the data', async () => {
      const before = await store.revision();
      kept(await signUp(store, 'open-20', someone(4)));
      assert.deepEqual(await store.revision(), { ...before, places: before.places + 1 });
    });

    it('asks whether people may sign up inside the transaction, and keeps nothing of a refusal', async () => {
      const places = await store.places();
      const refused = await store.signUp({
        session: 'tiny',
        idempotencyKey: 'key-of-a-refusal',
        details: someone(5),
        now: new Date(NOW),
        refuse: ({ slug }) => `not for ${slug}`,
      });
      assert.deepEqual(refused, { kind: 'refused', reason: 'not for tiny' });
      assert.deepEqual(await store.places(), places);
    });

    it('never splits a party and never goes over capacity', async () => {
      assert.deepEqual(await signUp(store, 'tiny', someone(10, 3)), { kind: 'full', left: 2 });
      kept(await signUp(store, 'tiny', someone(11)));
      assert.deepEqual(await signUp(store, 'tiny', someone(12, 2)), { kind: 'full', left: 1 });
      kept(await signUp(store, 'tiny', someone(13)));
      assert.deepEqual(await signUp(store, 'tiny', someone(14)), { kind: 'full', left: 0 });
    });

    it('queues a party that does not fit, and does not let it block a smaller one', async () => {
      const dataset = testDataset();
      dataset.sessions.push(openSession('queue', { maximumAttendeeCapacity: 2, waitlist: { enabled: true } }));
      await store.replaceDataset(dataset);
      assert.equal(kept(await signUp(store, 'queue', someone(20))).state, 'confirmed');
      const couple = kept(await signUp(store, 'queue', someone(21, 2)));
      assert.deepEqual([couple.state, couple.queuePosition], ['waitlisted', 1]);
      assert.equal(kept(await signUp(store, 'queue', someone(22))).state, 'confirmed');
      assert.equal(kept(await signUp(store, 'queue', someone(23))).queuePosition, 3);
      assert.deepEqual(await signUp(store, 'queue', someone(24, 3)), { kind: 'full', left: 0 });
    });

    signupContract(() => store);

    it('refuses an import that would remove people, and leaves everything as it was', async () => {
      const before = await store.dataset();
      await assert.rejects(
        store.replaceDataset(emptyDataset()),
        (error) =>
          error instanceof DatasetRefused &&
          error.reason === 'sessions-with-signups' &&
          error.sessions.includes('open-20'),
      );
      const smaller = testDataset();
      smaller.sessions = [
        ...smaller.sessions.filter(({ slug }) => slug !== 'tiny'),
        openSession('tiny', { maximumAttendeeCapacity: 1 }),
        openSession('queue', { maximumAttendeeCapacity: 2 }),
        openSession('hall', { maximumAttendeeCapacity: 5 }),
      ];
      await assert.rejects(
        store.replaceDataset(smaller),
        (error) => error instanceof DatasetRefused && error.reason === 'capacity-below-taken',
      );
      assert.deepEqual(await store.dataset(), before);
    });

    it('leaves the demonstration alone in an import, and the imported sessions alone in the demonstration', async () => {
      const imported = (await store.dataset()).sessions;
      await store.replaceDemonstration([openSession('demo-1', { demonstration: true })]);
      assert.deepEqual((await store.dataset()).sessions, imported);
      await store.replaceDataset({ ...(await store.dataset()), partners: [] });
      assert.ok(await store.collection('sessions').get('demo-1'));
      kept(await signUp(store, 'demo-1', someone(30)));
      await store.replaceDemonstration([openSession('demo-2', { demonstration: true })]);
      assert.ok(await store.collection('sessions').get('demo-1'), 'people have signed up for it');
      assert.ok(await store.collection('sessions').get('demo-2'));
    });

    it('deletes personal data on their day, keeps the count, and lets the session go then', async () => {
      assert.equal(await store.sweep('2026-12-30'), 0);
      const gone = await store.sweep('2027-01-02');
      assert.ok(gone >= 8, `${gone} signups`);
      assert.equal(await store.sweep('2027-01-02'), 0);
      const session = await store.collection('sessions').get('open-20');
      assert.equal((await store.places()).get(session?.id ?? '')?.taken, 8);
      await store.replaceDataset(emptyDataset());
      assert.deepEqual(await store.dataset(), emptyDataset());
    });
  });
}
