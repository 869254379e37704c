/**
 * The light goes out at № 9: the librarian says so and moves the class to № 8. Pages that are open already say it within
 * two minutes, in the time of the place wherever the visitor is; everybody who has signed up is told once; it is undone.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { Crowd, Librarian, Visitor, lettersTo, letterTo, phone, type Listed } from './people.ts';
import { lookAgain, openStage, type Stage } from './site.ts';

const REASON = { uk: 'У філії № 9 вимкнули світло.', en: 'A power cut at branch 9.' };
const ZONE = 'Europe/Kyiv';
const EMAIL = 'oksana@example.org';

let stage: Stage;
let crowd: Crowd;
let librarian: Librarian;
let session: Listed;
before(async () => {
  stage = await openStage();
  crowd = new Crowd(stage);
  librarian = new Librarian(stage);
  session = (await crowd.sessions()).find(({ branch }) => branch === 'branch-9')!;
});
after(() => stage?.close());

const close = async (branch: string, body: object) => {
  const answer = await librarian.ask('POST', `/branches/${branch}/closures`, body);
  assert.equal(answer.status, 201, await answer.clone().text());
  return (await answer.json()) as { id: string; concerned: { session: string; people: number }[] };
};
const undo = async (id: string) => assert.equal((await librarian.ask('POST', `/closures/${id}/undo`)).status, 200);
const place = (page: Page, slug: string): Locator => page.locator(`mosty-branch-map [data-branch="${slug}"]`);

describe('a power cut at № 9 while a class is announced there', () => {
  let id: string;
  let page: Page;
  let visitor: Visitor;
  let leave: () => Promise<void>;

  it('is on every page that is open within two minutes, with its reason, and who has signed up is told once', async () => {
    await crowd.signUp(session.slug, 500, 1, EMAIL);
    await crowd.signUp(session.slug, 501, 2);
    const visit = await stage.visit('/plain/', { width: 390, before: (page) => page.clock.install() });
    ({ page } = visit);
    leave = () => visit.context.close();
    visitor = new Visitor(page);
    await visitor.card(session.slug).scrollIntoViewIfNeeded();
    await place(page, 'branch-9').scrollIntoViewIfNeeded();

    const day = session.startDate.slice(0, 10);
    const offset = session.startDate.slice(-6);
    const closure = await close('branch-9', { from: `${day}T11:00:00${offset}`, until: `${day}T15:00:00${offset}`, reason: REASON }); // prettier-ignore
    id = closure.id;
    assert.deepEqual(closure.concerned.map(({ session, people }) => [session, people]), [[session.slug, 3]]); // prettier-ignore
    await lookAgain(page, 'mosty-branch-map');
    const told = place(page, 'branch-9').getByText(/буде зачинено: 11:00–15:00\. У філії № 9 вимкнули світло\./);
    await told.waitFor();
    // Nobody has moved the class yet, and its card says what that means.
    await lookAgain(page, 'mosty-training-signup');
    await visitor.card(session.slug).getByText(/У цей час бібліотеку зачинено/).waitFor(); // prettier-ignore

    const moved = await librarian.ask('PATCH', `/sessions/${session.slug}`, { branch: 'branch-8', reason: REASON });
    assert.equal(((await moved.json()) as { told: number }).told, 2);
    await lookAgain(page, 'mosty-training-signup');
    const card = visitor.card(session.slug);
    await card.getByText(/філія № 8|№ 8/).first().waitFor(); // prettier-ignore
    assert.equal(await card.getByText(/бібліотеку зачинено/).count(), 0);
    await card.getByText('Чому змінено: У філії № 9 вимкнули світло.').waitFor();
    // Seats follow: three of twenty are taken there, too.
    await card.getByText('Вільно: 17 місць із 20').waitFor();

    const { text } = await letterTo(stage, EMAIL, /Зміни в занятті/);
    assert.match(text, /№ 8/);
    assert.match(text, /Причина: У філії № 9 вимкнули світло\./);
    const calls = (await (await librarian.ask('GET', '/calls')).json()) as {
      items: { phone: string; kind: string }[];
    };
    const called = calls.items.filter((call) => call.phone.endsWith(phone(501).replace(/\D/g, '').slice(-7)));
    assert.deepEqual(called.map(({ kind }) => kind), ['moved']); // prettier-ignore
    assert.equal(await lettersTo(stage, EMAIL, /Зміни в занятті/), 1);
  });

  it('is undone: the page says nothing of it any more, the class is where it was, and the journal tells who did what', async () => {
    await undo(id);
    await librarian.ask('PATCH', `/sessions/${session.slug}`, { branch: 'branch-9' });
    await lookAgain(page, 'mosty-branch-map');
    await place(page, 'branch-9').getByText(/буде зачинено/).waitFor({ state: 'detached' }); // prettier-ignore
    await lookAgain(page, 'mosty-training-signup');
    await visitor.card(session.slug).getByText(/№ 9/).first().waitFor(); // prettier-ignore
    assert.equal((await crowd.session(session.slug)).remainingAttendeeCapacity, 17);
    await leave();

    const journal = await new Librarian(stage, 'manager').ask('GET', '/audit');
    const lines = ((await journal.json()) as { items: { action: string; subject: string; name: string }[] }).items;
    const done = lines.filter(({ action }) => /^(branch|session)\./.test(action));
    assert.deepEqual(
      done.map(({ action, subject }) => `${action} ${subject}`),
      [
        `session.change sessions/${session.slug}`,
        'branch.reopen branches/branch-9',
        `session.change sessions/${session.slug}`,
        'branch.close branches/branch-9',
      ],
    );
    assert.ok(done.every(({ name }) => name === 'Читальна зала'));
  });
});

describe('a closure is told in the time of the place', () => {
  /** What the card of a branch says to somebody who looks at `now`, wherever she is. */
  async function said(slug: string, now: string | null, timezoneId: string): Promise<string> {
    const { page, context } = await stage.visit('/plain/', {
      width: 390,
      timezoneId,
      before: async (page) => void (now && (await page.clock.setFixedTime(now))),
    });
    await page.locator('mosty-branch-map').scrollIntoViewIfNeeded();
    const card = place(page, slug);
    await card.getByText('Зараз зачинено').waitFor();
    const text = ((await card.textContent()) ?? '').replace(/\s+/g, ' ');
    await context.close();
    return text;
  }

  for (const timezoneId of ['America/New_York', 'Pacific/Auckland']) {
    it(`now, to a visitor in ${timezoneId}`, async () => {
      const until = new Date(Math.ceil(Date.now() / 60_000) * 60_000 + 4 * 3_600_000);
      const clock = new Intl.DateTimeFormat('uk-UA', { timeZone: ZONE, hour: '2-digit', minute: '2-digit' }).format(
        until,
      );
      const { id } = await close('branch-2', { until: until.toISOString(), reason: { uk: 'Вимкнули світло' } });
      const text = await said('branch-2', null, timezoneId);
      assert.match(text, new RegExp(`Зараз зачинено Вимкнули світло\\. Відчиниться .*об? ${clock}`));
      await undo(id);
    });
  }

  // The clocks go forward at 03:00 on 28 March 2027, and back at 04:00 on 31 October 2027.
  for (const [day, from, until, now] of [
    ['the clocks go forward', '2027-03-28T02:30:00+02:00', '2027-03-28T11:00:00+03:00', '2027-03-28T00:45:00Z'],
    ['the clocks go back', '2027-10-31T03:30:00+03:00', '2027-10-31T11:00:00+02:00', '2027-10-31T01:10:00Z'],
  ] as const) {
    it(`on the day ${day}`, async () => {
      const { id } = await close('branch-12', { from, until });
      assert.match(await said('branch-12', now, 'America/New_York'), /Зараз зачинено Відчиниться сьогодні об 11:00/);
      await undo(id);
    });
  }
});
