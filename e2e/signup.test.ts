/**
 * Places, people and letters, each scenario through the browser where a person acts: who is first when everybody presses
 * at once, one wish however often it is sent, and a mail scanner that opens every link.
 */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Route } from 'playwright-core';
import {
  Crowd,
  Librarian,
  Visitor,
  letterTo,
  lettersTo,
  phone,
  type AtDesk,
  type Listed,
  type Stored,
} from './people.ts';
import { lookAgain, openStage, type Stage, type Visit } from './site.ts';

let stage: Stage;
let crowd: Crowd;
let desk: Librarian;
/** Demonstration sessions of 20 places; each scenario has one of its own. */
let sessions: Listed[];

before(async () => {
  // Everybody comes from one address here, and comes at once: what stands against programs has a scenario of its own.
  stage = await openStage({ RATE_LIMIT_WRITES: '0', RATE_LIMIT_READS: '0', PROOF_AFTER: '0' });
  crowd = new Crowd(stage);
  desk = new Librarian(stage);
  sessions = await crowd.sessions();
});
after(() => stage?.close());

const visit = async (options: Parameters<Stage['visit']>[1] = {}) => {
  const visit = await stage.visit('/plain/', { width: 390, ...options });
  return { ...visit, visitor: new Visitor(visit.page) };
};
/** What a session says of itself in the list. */
const card = async (visitor: Visitor, session: string) =>
  ((await visitor.card(session).textContent()) ?? '').replace(/\s+/g, ' ');
/** What was refused by the network, or answered 4xx as it should, is told in the console by the browser itself. */
const ownErrors = ({ errors }: Pick<Visit, 'errors'>) => errors.filter((text) => !/Failed to load resource/.test(text));

describe('one place is left and fifty people press at once', () => {
  let session: string;
  let three: Stored[];
  let line: AtDesk[];

  it('exactly one of them gets it, the others stand in a line, and the page says which of it is true', async () => {
    session = sessions[0]!.slug;
    const inside = await crowd.leave(session, 4, 100);
    three = await Promise.all([1, 2, 3].map((number) => crowd.signUp(session, number)));

    const watching = await visit({ before: (page) => page.clock.install() });
    await watching.visitor.card(session).scrollIntoViewIfNeeded();
    assert.match(await card(watching.visitor, session), /Вільно: 1 місце із 20/);
    const { visitor, context, ...visited } = await visit();
    await visitor.choose(session);
    await visitor.fill({ phone: phone(200), email: 'first@example.org' });
    const answers = Promise.all(Array.from({ length: 49 }, (_, at) => crowd.post(session, 201 + at)));
    await visitor.send.click();
    assert.deepEqual(
      (await answers).map(({ status }) => status),
      Array.from({ length: 49 }, () => 201),
    );
    const [code, said] = [await visitor.code(), await visitor.said()];

    const { capacity, taken, waiting, items } = await desk.list(session);
    assert.deepEqual({ capacity, taken, waiting }, { capacity: 20, taken: 20, waiting: 49 });
    const known = new Set([...inside, ...three].map((each) => each.code));
    assert.equal(items.filter((each) => each.state === 'confirmed' && !known.has(each.code)).length, 1);
    line = items.filter(({ state }) => state === 'waitlisted');
    assert.deepEqual(
      line.map(({ queuePosition }) => queuePosition),
      Array.from({ length: 49 }, (_, at) => at + 1),
    );
    const mine = items.find((each) => each.code === code);
    assert.equal(said, mine?.state === 'confirmed' ? 'Вас записано' : 'Ви в черзі');
    if (mine?.queuePosition) await visitor.widget.getByText(`Ваше місце в черзі: ${mine.queuePosition}.`).waitFor();

    // Back in the list the class is full, and says so before the form.
    await visitor.widget.getByRole('button', { name: 'До розкладу занять' }).click();
    const full = /Вільних місць немає, але можна стати в чергу\. У черзі 49 людей/;
    await visitor
      .card(session)
      .getByText(/Вільних місць немає/)
      .waitFor();
    assert.match(await card(visitor, session), full);
    // Who has only looked on sees it within the minute, without a reload.
    await lookAgain(watching.page, 'mosty-training-signup');
    await watching.visitor
      .card(session)
      .getByText(/Вільних місць немає/)
      .waitFor();
    assert.match(await card(watching.visitor, session), full);
    assert.deepEqual([...ownErrors(visited), ...ownErrors(watching)], []);
    await Promise.all([context.close(), watching.context.close()]);
  });

  it('three cancel: the first three of the line are asked, and one of them says yes in the browser', async () => {
    const { visitor, context, ...visited } = await visit();
    await visitor.find(session, three[0]!.code, phone(1));
    await visitor.widget.locator('[part=cancel]').click();
    await Promise.all([
      visitor.widget.locator('[part=cancel-yes]').click(),
      crowd.cancel(three[1]!),
      crowd.cancel(three[2]!),
    ]);
    await visitor.widget.getByRole('heading', { name: 'Запис скасовано' }).waitFor();

    const { taken, items } = await desk.list(session);
    assert.equal(taken, 20);
    const asked = items.filter(({ state }) => state === 'offered').map(({ code }) => code);
    assert.deepEqual(
      asked.sort(),
      line
        .slice(0, 3)
        .map(({ code }) => code)
        .sort(),
    );
    const now = await crowd.session(session);
    assert.deepEqual([now.remainingAttendeeCapacity, now.waitlist.length], [0, 46]);

    const [next] = line;
    await visitor.widget.getByRole('button', { name: 'До розкладу занять' }).click();
    await visitor.find(session, next!.code, next!.phone ?? next!.email ?? '');
    await visitor.widget.getByText(/Місце тримають для вас до:/).waitFor();
    await visitor.widget.locator('[part=accept]').click();
    await visitor.widget.getByRole('heading', { name: 'Вас записано' }).waitFor();
    const after = (await desk.list(session)).items.find(({ code }) => code === next!.code);
    assert.equal(after?.state, 'confirmed');
    assert.deepEqual(ownErrors(visited), []);
    await context.close();
  });
});

describe('one wish is one signup', () => {
  const PERSON = { phone: phone(300), email: '' };
  let session: string;
  before(() => {
    session = sessions[1]!.slug;
  });
  /** Everybody of the session by the phone that was typed. */
  const stored = async (number: number) => {
    const digits = `+38${phone(number).replace(/\D/g, '')}`;
    return (await desk.list(session)).items.filter((each) => each.phone === digits);
  };

  it('however fast the button is pressed', async () => {
    const { visitor, page, context, ...visited } = await visit();
    let posts = 0;
    page.on('request', (request) => (posts += Number(request.method() === 'POST')));
    await visitor.choose(session);
    await visitor.fill(PERSON);
    await visitor.send.dblclick();
    await visitor.send.press('Enter').catch(() => {});
    const code = await visitor.code();
    assert.deepEqual(
      (await stored(300)).map((each) => each.code),
      [code],
    );
    assert.equal(posts, 1);
    assert.deepEqual(ownErrors(visited), []);
    await context.close();
  });

  it('whoever goes back and fills in the form again is told kindly, and nothing of the signup is shown', async () => {
    const { visitor, page, context } = await visit();
    await visitor.choose(session);
    await visitor.fill({ phone: phone(301) });
    await visitor.send.click();
    const code = await visitor.code();
    // Away with the browser's own button, and back by it: the list, not the form, and nothing is sent anew.
    await page.goto(`${stage.site.url}/`);
    await page.goBack();
    await visitor.choose(session);
    assert.equal(await visitor.widget.locator('#phone').inputValue(), '');
    await visitor.fill({ name: 'Інша Особа', phone: phone(301).replace('(0512)', '+38 0512') });
    await visitor.send.click();
    const words = visitor.widget.locator('#summary');
    await words.getByText('На це заняття вже є запис із таким контактом.').waitFor();
    const shown = (await visitor.widget.textContent()) ?? '';
    assert.ok(!shown.includes(code) && !shown.includes('Тестова'), 'neither the code nor the name of before');
    // What was typed is still there, and so is the other way: to find the signup with its code.
    assert.equal(await visitor.widget.locator('#name-0').inputValue(), 'Інша Особа');
    assert.equal((await stored(301)).length, 1);
    await context.close();
  });

  it('in two tabs at once', async () => {
    const { visitor, page, context } = await visit();
    await visitor.choose(session);
    await visitor.fill({ phone: phone(302) });
    // A tab that is opened from this one has the form as it stands here.
    const [second] = await Promise.all([context.waitForEvent('page'), page.evaluate(() => void open(location.href))]);
    const twin = new Visitor(second);
    await twin.widget.locator('#phone').waitFor();
    assert.equal(await twin.widget.locator('#phone').inputValue(), phone(302));
    await Promise.all([visitor.send.click(), twin.send.click()]);
    await Promise.any([visitor, twin].map(({ widget }) => widget.locator('[part=code]').waitFor()));
    await Promise.any(
      [visitor, twin].map(({ widget }) => widget.getByText(/вже є запис із таким контактом/).waitFor()),
    );
    const codes = await Promise.all([visitor, twin].map(({ widget }) => widget.locator('[part=code]').count()));
    assert.deepEqual(codes.sort(), [0, 1]);
    assert.equal((await stored(302)).length, 1);
    await context.close();
  });

  /** The server takes what is sent, and its answer is lost on the way, as long as `lost()` says so. */
  const losing = (lost: () => boolean) => async (route: Route) => {
    if (route.request().method() !== 'POST') return route.continue();
    if (!lost()) return route.continue();
    await route.fetch();
    return route.abort('connectionreset');
  };

  it('when the network is lost after the server has accepted, and the button is pressed once more', async () => {
    let isLost = true;
    const { visitor, context } = await visit({
      before: (page) =>
        page.route(
          `${stage.api.url}/v1/sessions/*/signups`,
          losing(() => isLost),
        ),
    });
    await visitor.choose(session);
    await visitor.fill({ phone: phone(303) });
    await visitor.send.click();
    await visitor.widget.getByText(/ми не знаємо, чи збережено запис/).waitFor();
    assert.equal((await stored(303)).length, 1);
    isLost = false;
    await visitor.send.click();
    assert.deepEqual(
      [await visitor.code()],
      (await stored(303)).map(({ code }) => code),
    );
    assert.equal(await visitor.said(), 'Вас записано');
    await context.close();
  });

  it('when the page is loaded anew instead: it asks what became of the attempt, and shows the code', async () => {
    const { visitor, page, context } = await visit({
      before: (page) =>
        page.route(
          `${stage.api.url}/v1/sessions/*/signups`,
          losing(() => true),
        ),
    });
    await visitor.choose(session);
    await visitor.fill({ phone: phone(304) });
    await visitor.send.click();
    await visitor.widget.getByText(/ми не знаємо, чи збережено запис/).waitFor();
    await page.reload();
    assert.deepEqual(
      [await visitor.code()],
      (await stored(304)).map(({ code }) => code),
    );
    assert.equal(await page.evaluate(() => sessionStorage.length), 0);
    await context.close();
  });

  it('when nothing was sent, a reload brings back every word, and the press that follows is the first', async () => {
    const { visitor, page, context } = await visit();
    await visitor.choose(session);
    await visitor.fill({ name: 'Соломія Тестова', phone: phone(305) });
    await context.setOffline(true);
    await visitor.send.click();
    await visitor.widget.getByText(/Немає зв’язку, запис не надіслано|ми не знаємо, чи збережено/).waitFor();
    await context.setOffline(false);
    await page.reload();
    await visitor.widget.locator('#name-0').waitFor();
    assert.equal(await visitor.widget.locator('#name-0').inputValue(), 'Соломія Тестова');
    assert.equal(await visitor.widget.locator('#phone').inputValue(), phone(305));
    assert.ok(await visitor.widget.locator('#consent').isChecked());
    assert.equal((await stored(305)).length, 0);
    await visitor.send.click();
    await visitor.code();
    assert.equal((await stored(305)).length, 1);
    await context.close();
  });
});

describe('a mail scanner opens every link of a letter', () => {
  const EMAIL = 'halyna@example.org';
  let session: string;
  let mine: AtDesk;
  const find = async (code: string) => (await desk.list(session)).items.find((each) => each.code === code)!;

  it('and nothing changes, not even when it runs the page', async () => {
    session = sessions[2]!.slug;
    const { visitor, context } = await visit();
    await visitor.choose(session);
    await visitor.fill({ name: 'Галина Тестова', email: EMAIL });
    await visitor.send.click();
    const code = await visitor.code();
    await context.close();
    const { link, text } = await letterTo(stage, EMAIL, /Ваше місце є/);
    assert.match(text, new RegExp(code));
    const [, id = '', token = ''] = /#mosty-signup=([\w-]+)\.([\w-]+)/.exec(link) ?? [];

    for (const method of ['GET', 'HEAD', 'OPTIONS']) {
      await fetch(link, { method });
      for (const path of ['', '/cancel', '/accept', `/cancel?token=${token}`])
        await fetch(`${stage.api.url}/v1/signups/${id}${path}`, {
          method,
          headers: { authorization: `Bearer ${token}` },
        });
    }
    const scanner = await visit();
    await scanner.page.goto(link);
    await scanner.visitor.widget.getByRole('heading', { name: 'Вас записано' }).waitFor();
    // The same link once more, on the page that is open already.
    await scanner.page.goto(link);
    await scanner.visitor.widget.getByRole('heading', { name: 'Вас записано' }).waitFor();
    await scanner.context.close();
    mine = await find(code);
    assert.equal(mine.state, 'confirmed');
  });

  it('later she presses herself; a party of three waits first, and the one seat goes to the first whom it is enough for', async () => {
    await crowd.leave(session, 0, 400);
    const three = await crowd.signUp(session, 450, 3, 'three@example.org');
    const one = await crowd.signUp(session, 451, 1, 'one@example.org');
    // A place in the line counts the people before.
    assert.deepEqual([three.queuePosition, one.queuePosition], [1, 4]);

    const { link } = await letterTo(stage, EMAIL, /Ваше місце є/);
    const { visitor, page, context, ...visited } = await visit({ html: '<!doctype html>' });
    await page.goto(link);
    await visitor.widget.getByRole('heading', { name: 'Вас записано' }).waitFor();
    assert.ok(!page.url().includes('mosty-signup'), 'the link does not stay in the address bar');
    // The first press only asks; «no» leaves everything as it is.
    await visitor.widget.locator('[part=cancel]').click();
    await visitor.widget.getByRole('button', { name: 'Ні, залишити' }).click();
    assert.equal((await find(mine.code)).state, 'confirmed');
    await visitor.widget.locator('[part=cancel]').click();
    await visitor.widget.locator('[part=cancel-yes]').click();
    await visitor.widget.getByRole('heading', { name: 'Запис скасовано' }).waitFor();

    assert.equal((await find(mine.code)).state, 'cancelled');
    assert.deepEqual([(await find(one.code)).state, (await find(three.code)).state], ['offered', 'waitlisted']);
    assert.equal((await find(three.code)).queuePosition, 1);
    assert.deepEqual(ownErrors(visited), []);
    await context.close();
  });

  it('who was asked says yes by the link of her letter; three seats later the party has its turn, whole', async () => {
    const { link } = await letterTo(stage, 'one@example.org', /Підтвердьте місце/);
    const { visitor, page, context } = await visit({ html: '<!doctype html>' });
    await page.goto(link);
    await visitor.widget.locator('[part=accept]').click();
    await visitor.widget.getByRole('heading', { name: 'Вас записано' }).waitFor();
    await context.close();

    const { items } = await desk.list(session);
    const six = items.find(({ partySize }) => partySize === 6)!;
    assert.equal((await desk.ask('POST', `/signups/${six.id}/cancel`, { reason: 'asked' })).status, 200);
    const party = items.find(({ partySize }) => partySize === 3)!;
    assert.equal((await find(party.code)).state, 'offered');
    await letterTo(stage, 'three@example.org', /Підтвердьте місце/);
  });

  it('and who left is never asked again, though seats are free', async () => {
    assert.ok((await crowd.session(session)).remainingAttendeeCapacity > 0);
    assert.equal((await find(mine.code)).state, 'cancelled');
    assert.equal(await lettersTo(stage, EMAIL, /Підтвердьте місце/), 0);
    const { link } = await letterTo(stage, EMAIL, /Ваше місце є/);
    const { visitor, page, context } = await visit({ html: '<!doctype html>' });
    await page.goto(link);
    await visitor.widget.getByRole('heading', { name: 'Запис скасовано' }).waitFor();
    assert.equal(await visitor.widget.locator('[part=accept]').count(), 0);
    await context.close();
  });
});
