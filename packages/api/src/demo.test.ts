import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Session } from '@mosty/sdk/schemas';
import { keepDemonstration } from './demo.ts';
import { NOW, testDataset } from './test/dataset.ts';
import { openServer, temporary } from './test/server.ts';
import { openStore } from './store/open.ts';

const DAY = 86_400_000;
const demo = (sessions: Session[]) => sessions.filter(({ demonstration }) => demonstration);

describe('the demonstration', () => {
  it('is five upcoming runs of twenty places on five workdays at five branches, and says that it is one', async () => {
    const api = await openServer();
    await keepDemonstration(api.store, NOW);
    const { json } = await api.get('/v1/sessions?when=upcoming');
    const runs = demo(json.items as Session[]);
    assert.equal(runs.length, 5);
    assert.equal(new Set(runs.map(({ branch }) => branch)).size, 5);
    assert.equal(new Set(runs.map(({ startDate }) => startDate.slice(0, 10))).size, 5);
    for (const run of runs) {
      assert.deepEqual(Session.parse(run), run);
      assert.match(run.name.uk, /^Демонстраційне заняття/);
      assert.match(run.name.en ?? '', /^Demonstration session/);
      assert.deepEqual(
        [run.maximumAttendeeCapacity, run.remainingAttendeeCapacity, run.training],
        [20, 20, 'computer-basics'],
      );
      assert.match(run.startDate, /T10:00:00\+0[23]:00$/);
      assert.ok(![0, 6].includes(new Date(run.startDate).getUTCDay()));
      assert.notEqual(run.branch, 'branch-18', 'a place that is not active');
    }
    await api.close();
  });

  it('stays as it is until a run has begun, then renews that run only', async () => {
    const place = temporary();
    const store = await openStore(place.url);
    await store.replaceDataset(testDataset());
    await keepDemonstration(store, NOW);
    const first = demo(await store.collection('sessions').all());
    await keepDemonstration(store, NOW + DAY);
    assert.deepEqual(demo(await store.collection('sessions').all()), first);
    await keepDemonstration(store, Date.parse(first[0]?.startDate ?? '') + 1000);
    const later = demo(await store.collection('sessions').all());
    assert.equal(later.length, 5);
    assert.deepEqual(later.slice(0, 4), first.slice(1));
    await store.close();
    place.remove();
  });

  it('keeps 10 o’clock on both sides of the change of clocks', async () => {
    const place = temporary();
    const store = await openStore(place.url);
    await store.replaceDataset(testDataset());
    await keepDemonstration(store, Date.parse('2027-03-23T12:00:00+02:00'));
    const offsets = demo(await store.collection('sessions').all()).map(({ startDate }) => startDate.slice(10));
    assert.deepEqual(new Set(offsets), new Set(['T10:00:00+02:00', 'T10:00:00+03:00']));
    await store.close();
    place.remove();
  });

  it('shows nothing where there is no open training', async () => {
    const place = temporary();
    const store = await openStore(place.url);
    await keepDemonstration(store, NOW);
    assert.deepEqual(await store.collection('sessions').all(), []);
    await store.close();
    place.remove();
  });
});
