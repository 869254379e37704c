import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openSession, testDataset } from '../test/dataset.ts';
import { StaffClosed } from './schemas.ts';
import { type Desk, isProblem, openDesk } from './test/desk.ts';

const reason = { uk: 'Вимкнено світло.', en: 'A power cut.' };
const today = (clock: string) => `2026-11-23T${clock}:00+02:00`;

let api: Desk;
before(async () => {
  const at14 = { branch: 'branch-9', startDate: today('14:00'), endDate: today('16:00') };
  api = await openDesk({
    dataset: {
      ...testDataset(),
      sessions: [
        openSession('at-14', at14),
        openSession('at-16', { ...at14, startDate: today('16:00'), endDate: today('18:00') }),
        openSession('off', { ...at14, eventStatus: 'cancelled' }),
        openSession('elsewhere', { ...at14, branch: 'branch-8' }),
      ],
    },
  });
  // Eleven o'clock.
  api.clock.now = Date.parse(today('11:00'));
});
after(() => api.close());

const close = (branch: string, body: object) =>
  api.as('librarian').send('POST', `/v1/staff/branches/${branch}/closures`, body);
const undo = (id: string) => api.as('librarian').send('POST', `/v1/staff/closures/${id}/undo`);
const seen = async (branch = 'branch-9') => (await api.get(`/v1/branches/${branch}`)).json;

describe('a power cut at № 9', () => {
  let id: string;

  it('is told with the branch at once, and the sessions that fall into it are named', async () => {
    await api.signUp('at-14', { size: 3 });
    const answer = await close('branch-9', { until: today('15:00'), reason });
    assert.equal(answer.status, 201, answer.text);
    const closed = StaffClosed.parse(answer.json);
    id = closed.id;
    assert.deepEqual([closed.branch, closed.from, closed.until], ['branch-9', today('11:00'), today('15:00')]); // prettier-ignore
    assert.deepEqual(
      closed.concerned.map(({ session, people }) => [session, people]),
      [['at-14', 3]],
    );
    const told = [{ id, from: closed.from, until: closed.until, reason }];
    assert.deepEqual((await seen()).closures, told);
    const listed = (await api.get('/v1/branches')).json.items;
    assert.deepEqual(
      listed
        .filter(({ closures }: { closures: unknown[] }) => closures.length)
        .map(({ slug }: { slug: string }) => slug),
      ['branch-9'],
    );
    assert.deepEqual((await api.get('/v1/branches?q=№ 9')).json.items[0]?.closures, told);
    assert.deepEqual((await api.get('/v1/sessions/at-14')).json.location.closure, told[0]);
    assert.equal((await api.get('/v1/sessions/at-16')).json.location.closure, null);
    assert.equal((await api.get('/v1/sessions/elsewhere')).json.location.closure, null);
  });

  it('is one closure however often it is said', async () => {
    api.clock.now += 90_000;
    const again = await close('branch-9', { until: today('15:00'), reason });
    assert.deepEqual([again.status, again.json.id], [200, id]);
    assert.equal((await seen()).closures.length, 1);
  });

  it('is nothing of the session any more that is moved to № 8', async () => {
    const moved = await api.as('librarian').send('PATCH', '/v1/staff/sessions/at-14', { branch: 'branch-8', reason });
    assert.equal(moved.json.told, 1);
    const now = (await api.get('/v1/sessions/at-14')).json;
    assert.deepEqual(
      [now.location.branch, now.location.closure, now.remainingAttendeeCapacity],
      ['branch-8', null, 17],
    );
    const again = await close('branch-9', { until: today('15:00'), reason });
    assert.deepEqual(again.json.concerned, []);
  });

  it('stays over an import, and no export writes it', async () => {
    const files = await api.store.dataset();
    assert.ok(!JSON.stringify(files.branches).includes(id));
    const renamed = files.branches.map((each) =>
      each.slug === 'branch-9' ? { ...each, landmark: { uk: 'Нове сусідство' } } : each,
    );
    const imported = await api.store.replaceDataset({ ...files, branches: renamed }, new Date(api.clock.now));
    assert.deepEqual(imported.branches.changed, ['branch-9']);
    const now = await seen();
    assert.deepEqual([now.landmark.uk, now.closures[0].id], ['Нове сусідство', id]);
  });

  it('is over by the clock', async () => {
    api.clock.now = Date.parse(today('15:00'));
    assert.deepEqual((await seen()).closures, []);
    assert.equal((await api.get('/v1/branches')).json.items.find(({ slug }: { slug: string }) => slug === 'branch-9').closures.length, 0); // prettier-ignore
    api.clock.now = Date.parse(today('11:05'));
  });

  it('is taken back, once or twice, and the journal says who did what', async () => {
    assert.equal((await undo(id)).status, 200);
    assert.deepEqual((await seen()).closures, []);
    assert.deepEqual((await undo(id)).json, { id, branch: 'branch-9', state: 'undone' });
    const { items } = (await api.as('manager').get('/v1/staff/audit')).json;
    const lines = items.filter(({ subject }: { subject: string }) => subject === 'branches/branch-9');
    assert.deepEqual(
      lines.map(({ action, who }: { action: string; who: string }) => [action, who]),
      [
        ['branch.reopen', api.tokens.librarian.id],
        ['branch.close', api.tokens.librarian.id],
      ],
    );
    assert.deepEqual(lines[1].details, { closure: id, from: lines[1].details.from, until: lines[1].details.until, reason }); // prettier-ignore
    const anew = await close('branch-9', { until: today('15:00'), reason });
    assert.equal(anew.status, 201);
    await undo(anew.json.id as string);
  });
});

describe('a closure', () => {
  it('may begin later, and may have no end that anybody knows', async () => {
    const answer = await close('branch-2', { from: today('18:00'), until: null });
    assert.equal(answer.status, 201);
    assert.deepEqual(
      (await seen('branch-2')).closures.map(({ until, reason }: { until: unknown; reason: unknown }) => [
        until,
        reason,
      ]),
      [[null, null]],
    );
  });

  it('is told in the offset of its place, whatever it was written in', async () => {
    const answer = await close('branch-12', { from: '2027-03-28T00:00:00Z', until: '2027-03-28T09:00:00Z' });
    assert.deepEqual([answer.json.from, answer.json.until], ['2027-03-28T02:00:00+02:00', '2027-03-28T12:00:00+03:00']);
  });

  const wrong: [string, object, string][] = [
    ['an end before its beginning', { from: today('15:00'), until: today('14:00') }, 'ends-before-it-begins'],
    ['an end that is past', { from: today('08:00'), until: today('09:00') }, 'in-the-past'],
    ['a day that does not exist', { until: '2026-02-31T15:00:00+02:00' }, 'no-such-day'],
    ['the offset of another place', { until: '2026-11-23T15:00:00+01:00' }, 'foreign-offset'],
  ];
  for (const [what, body, code] of wrong) {
    it(`is refused with ${what}, at the field`, async () => {
      const answer = await close('branch-9', body);
      assert.equal(answer.status, 422, answer.text);
      assert.equal(answer.json.errors[0].code, code);
    });
  }

  it('is not for everybody to say, nor of a branch that is not there', async () => {
    const body = { until: today('15:00') };
    isProblem(await api.as('reader').send('POST', '/v1/staff/branches/branch-9/closures', body), 403, 'forbidden');
    isProblem(await api.send('POST', '/v1/staff/branches/branch-9/closures', body), 401, 'unauthorized');
    isProblem(await close('nowhere', body), 404, 'not-found');
    isProblem(await undo('00000000-0000-4000-8000-000000000009'), 404, 'not-found');
    isProblem(await close('branch-9', { ...body, reason: { uk: '' } }), 422, 'validation');
  });
});
