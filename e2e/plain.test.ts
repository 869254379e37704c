/** The first crossing: one host page, one script tag, five widgets on real data. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openStage, type Stage } from './site.ts';

describe('examples/plain', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage?.close());

  it('lists the places in order, with transport and a call button that says which branch', async () => {
    const { page, context } = await stage.visit('/plain/');
    const map = page.locator('mosty-branch-map');
    const names = map.getByRole('heading', { name: /№ \d+|Центральна|обласна/ });
    await names.nth(8).waitFor();
    const printed = (await names.allTextContents()).map((name) => /№\s*(\d+)/.exec(name)?.[1]).filter(Boolean);
    assert.deepEqual(printed, ['2', '8', '9', '12', '14', '16', '18']);
    await map.getByText('Міський залізничний вокзал').first().waitFor();
    // The build's minifier must leave the spaces between words that stand in different elements.
    const way = map.getByText('Чим доїхати').first();
    // A card far from the screen has no text to read there yet.
    await way.scrollIntoViewIfNeeded();
    await page.waitForTimeout(300);
    assert.match(await way.innerText(), /Чим доїхати\s+станом на 2013/);
    const call = map.getByRole('link', { name: /56-64-36.*№ 8|№ 8.*56-64-36/ });
    assert.equal(await call.getAttribute('href'), 'tel:+380512566436');
    await context.close();
  });

  it('finds the service a person types and says what a librarian never does', async () => {
    const { page, context } = await stage.visit('/plain/');
    const finder = page.locator('mosty-service-finder');
    const box = finder.getByRole('searchbox').or(finder.getByRole('combobox')).first();
    await box.fill('пенсія');
    await finder
      .getByText(/Пенсійн/)
      .first()
      .waitFor();
    await context.close();
  });

  it('shows the dated items of the civic feed, newest first', async () => {
    const { page, context } = await stage.visit('/plain/');
    const feed = page.locator('mosty-civic-feed');
    await feed.getByRole('article').nth(2).waitFor();
    const dates = await feed
      .locator('time')
      .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? ''));
    assert.ok(dates.length >= 3);
    assert.deepEqual(dates, [...dates].sort().reverse());
    await context.close();
  });

  it('signs somebody up: the form, the code, and one place fewer', async () => {
    const { page, context, errors } = await stage.visit('/plain/', { width: 390, fillsAtOnce: true });
    const signup = page.locator('mosty-training-signup');
    const sessions = await (await fetch(`${stage.api.url}/v1/sessions?when=upcoming`)).json();
    const free = sessions.items[0].remainingAttendeeCapacity;
    assert.equal(free, 20);
    await signup
      .getByRole('button', { name: /Записатися/ })
      .first()
      .click();
    await signup
      .getByLabel(/ім’я|звати/i)
      .first()
      .fill('Тестова Особа');
    await signup
      .getByLabel(/телефон/i)
      .first()
      .fill('(0512) 00-00-00');
    await signup.getByRole('checkbox', { name: /Погоджуюся/ }).check();
    await signup
      .getByRole('button', { name: /Записатися|Надіслати/ })
      .last()
      .click();
    await signup
      .getByText(/\d\d-\d\d/)
      .first()
      .waitFor();
    const then = await (await fetch(`${stage.api.url}/v1/sessions/${sessions.items[0].slug}`)).json();
    assert.equal(then.remainingAttendeeCapacity, 19);
    assert.deepEqual(errors, []);
    await context.close();
  });

  it('asks no host but the page and the widget host, and sets no cookie', async () => {
    const { page, context, hosts, errors } = await stage.visit('/plain/');
    await page.locator('mosty-civic-feed').getByRole('article').first().waitFor();
    await page.waitForLoadState('networkidle');
    assert.deepEqual([...hosts].sort(), [new URL(stage.api.url).host, new URL(stage.site.url).host].sort());
    assert.deepEqual(await context.cookies(), []);
    assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length]), [0, 0]);
    assert.deepEqual(errors, []);
    await context.close();
  });

  it('keeps the links and phones inside the tags when the widget host is blocked', async () => {
    const { page, context } = await stage.visit('/plain/');
    await context.route(`${stage.api.url}/**`, (route) => route.abort());
    await page.reload();
    for (const tag of ['branch-map', 'service-finder', 'training-signup', 'civic-feed', 'reception']) {
      assert.ok(await page.locator(`mosty-${tag} a`).first().isVisible(), `mosty-${tag} shows its fallback`);
    }
    await context.close();
  });
});
