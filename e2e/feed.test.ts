/** The civic feed on the real API: what a person narrows, opens, follows and comes back to. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { mosty } from '../tools/api-process.ts';
import { strictPolicy } from '../tools/examples-server.ts';
import { lookAgain, openStage, type Stage } from './site.ts';

describe('the civic feed of Mykolaiv', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage?.close());
  const counted = async (query: string) =>
    ((await (await fetch(`${stage.api.url}/v1/feed?pageSize=1&${query}`)).json()) as { total: number }).total;
  const alone = (attributes = '', extra = '') =>
    `<!doctype html><html lang="uk"><link rel="icon" href="data:,"><body>
      <script async src="${stage.api.url}/embed/v1/loader.js" data-mosty-loader></script>${extra}
      <mosty-civic-feed ${attributes}><a href="tel:+380512000000">(0512) 00-00-00</a></mosty-civic-feed>`;

  it('tells by name who speaks, and narrows to one voice with the number that the chip has promised', async () => {
    const { page, context, errors } = await stage.visit('/plain/');
    const feed = page.locator('mosty-civic-feed').last();
    const total = await counted('voice=authority');
    const chip = feed.getByRole('button', { name: `Влада ${total}` });
    await chip.click();
    await feed.getByText(new RegExp(`Знайдено ${total} запис`)).waitFor();
    const voices = await feed.locator('article .badge').allTextContents();
    assert.deepEqual([...new Set(voices)], ['Влада']);
    assert.equal(await chip.getAttribute('aria-pressed'), 'true');
    assert.deepEqual(errors, []);
    await context.close();
  });

  it('keeps what was chosen over a reload, and opens the item of a link', async () => {
    const { page, context } = await stage.visit('/', { html: alone() });
    const feed = page.locator('mosty-civic-feed');
    await feed.getByText('Вид, тема, архів').click();
    await feed.getByRole('button', { name: /^2010 / }).click();
    await feed.getByText(/Знайдено/).waitFor();
    assert.match(page.url(), /#mosty-feed:year=2010$/);
    await page.reload();
    await feed.getByText(`Знайдено ${await counted('year=2010')}`).waitFor();
    await page.goto(`${page.url().replace(/#.*/, '')}?again#mosty-feed:item=founding-meeting`);
    await feed.getByText('У програмі п’ять частин').waitFor();
    await context.close();
  });

  it('joins a decision to its document, and an item to its service in the finder of the page', async () => {
    const { page, context, errors } = await stage.visit('/plain/#mosty-feed:item=open-government-plan');
    const feed = page.locator('mosty-civic-feed').last();
    await feed.getByText('№ 220-р, Кабінет Міністрів України').waitFor();
    await feed
      .getByText(/паперовий примірник/i)
      .first()
      .waitFor();
    await page.goto(`${stage.site.url}/plain/?again#mosty-feed:item=computer-literacy-results`);
    await feed.getByRole('button', { name: /Як отримати послугу/ }).click();
    await page.locator('mosty-service-finder [part=answer]').waitFor();
    assert.deepEqual(errors, []);
    await context.close();
  });

  it('shows the next items below those that are read, which stay where they are', async () => {
    const { page, context } = await stage.visit('/', { html: alone('page-size="3" no-hash') });
    const feed = page.locator('mosty-civic-feed');
    await feed.getByRole('button', { name: 'Показати ще' }).click();
    await feed.getByRole('article').nth(5).waitFor();
    const focused = await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent?.trim());
    assert.equal(focused, (await feed.getByRole('article').nth(3).getByRole('heading').textContent())?.trim());
    await context.close();
  });

  it('is used by the keyboard alone: a chip, an item, its text', async () => {
    const { page, context } = await stage.visit('/', { html: alone('no-hash') });
    const feed = page.locator('mosty-civic-feed');
    await feed.getByRole('button', { name: /^Громада \d/ }).waitFor();
    const reach = async (name: RegExp) => {
      for (let tabs = 0; tabs < 40; tabs++) {
        await page.keyboard.press('Tab');
        const on = await page.evaluate(() => {
          const at = document.activeElement?.shadowRoot?.activeElement;
          return at?.getAttribute('aria-label') ?? at?.textContent ?? '';
        });
        if (name.test(on.trim())) return;
      }
      assert.fail(`no Tab leads to ${name}`);
    };
    await reach(/^Громада/);
    await page.keyboard.press('Space');
    await feed.getByText(/Знайдено/).waitFor();
    // The list of before may stand a moment longer: what is reached in it goes away.
    await feed.locator('article:not([data-voice=community])').first().waitFor({ state: 'detached' });
    await reach(/^Читати повністю/);
    await page.keyboard.press('Enter');
    await feed.locator('[part=content][open] .text').first().waitFor();
    await context.close();
  });

  it('keeps the phone in sight while the API is slow, and says so when it is dead', async () => {
    const { page, context } = await stage.visit('/', {
      html: alone('no-hash'),
      before: (page) =>
        page.route(/\/v1\/feed/, async (route) => {
          await new Promise((next) => setTimeout(next, 3000));
          await route.abort();
        }),
    });
    const feed = page.locator('mosty-civic-feed');
    await feed.getByText('Завантажуємо').waitFor({ state: 'attached' });
    assert.ok(await feed.getByRole('link', { name: '(0512) 00-00-00' }).isVisible());
    await feed.getByRole('alert').waitFor({ timeout: 60_000 });
    assert.ok(await feed.getByRole('link', { name: '(0512) 00-00-00' }).isVisible());
    await page.unroute(/\/v1\/feed/);
    await feed.getByRole('button', { name: 'Спробувати ще раз' }).click();
    await feed.getByRole('article').first().waitFor();
    await context.close();
  });

  it('opens its archive year by year, and each chip has promised what comes', async () => {
    const { page, context, errors } = await stage.visit('/', { html: alone('no-hash page-size="100"') });
    const feed = page.locator('mosty-civic-feed');
    await feed.getByText('Вид, тема, архів').click();
    const facets = (await (await fetch(`${stage.api.url}/v1/feed/facets`)).json()) as { years: { value: string; count: number }[] }; // prettier-ignore
    assert.ok(facets.years.length >= 4);
    assert.deepEqual(facets.years.map(({ value }) => value), facets.years.map(({ value }) => value).sort().reverse()); // prettier-ignore
    for (const { value, count } of facets.years) {
      const chip = feed.getByRole('button', { name: `${value} ${count}` });
      await chip.click();
      await feed.getByText(new RegExp(`^Знайдено ${count} `)).waitFor();
      const listed = (await (await fetch(`${stage.api.url}/v1/feed?pageSize=100&year=${value}`)).json()) as { items: { title: { uk: string } }[] }; // prettier-ignore
      // Two years may have as many items each: the first of this one tells that they are here.
      await feed.locator('article .name').first().and(feed.getByText(listed.items[0]!.title.uk, { exact: true })).waitFor(); // prettier-ignore
      await feed.getByRole('article').nth(count - 1).waitFor(); // prettier-ignore
      const names = await feed.locator('article .name').allTextContents();
      assert.deepEqual(names.map((name) => name.trim()), listed.items.map(({ title }) => title.uk), value); // prettier-ignore
    }
    await feed.getByRole('button', { name: 'Зняти відбір' }).click();
    await feed.getByText(/^\d+ запис/).waitFor();
    assert.deepEqual(errors, []);
    await context.close();
  });

  it('stands beside the reception in tabs, by keys, under a strict policy; the reception comes when it is wanted', async () => {
    const { page, context, errors } = await stage.visit('/', {
      html: alone('with="reception" no-hash'),
      headers: { 'content-security-policy': strictPolicy(stage.api.url) },
    });
    const feed = page.locator('mosty-civic-feed');
    const news = feed.getByRole('tab', { name: 'Новини' });
    const ask = feed.getByRole('tab', { name: 'Запитати бібліотеку' });
    await feed.getByRole('article').first().waitFor();
    assert.equal(await news.getAttribute('aria-selected'), 'true');
    assert.equal(await page.locator('mosty-reception').count(), 0);
    await news.focus();
    await page.keyboard.press('ArrowRight');
    await page.locator('mosty-reception [part=door]').nth(2).waitFor();
    assert.equal(await ask.getAttribute('aria-selected'), 'true');
    assert.equal(await feed.getByRole('article').first().isVisible(), false);
    const focused = () => page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.id);
    assert.equal(await focused(), 'tab-other');
    await page.keyboard.press('Home');
    assert.equal(await focused(), 'tab-news');
    assert.ok(await feed.getByRole('article').first().isVisible());
    // What was begun there stays: the other tab is hidden and not taken away.
    assert.equal(await page.locator('mosty-reception').count(), 1);
    assert.deepEqual(errors, []);
    await context.close();
  });

  it('shows the results in figures, each with its time and how exact it is, and bars only where they compare', async () => {
    const { page, context, errors } = await stage.visit('/', { html: alone('view="indicators"') });
    const feed = page.locator('mosty-civic-feed');
    const { items } = (await (await fetch(`${stage.api.url}/v1/indicators?pageSize=100`)).json()) as { items: { value: number; qualifier: string; name: { uk: string } }[] }; // prettier-ignore
    await feed.locator('[part=figure]').nth(items.length - 1).waitFor(); // prettier-ignore
    const figures = (await feed.locator('[part=figure]').allInnerTexts()).map((text) =>
      text.replace(/[\s\u00a0]+/g, ' '),
    );
    const spoken = { exact: '', min: 'понад ', max: 'до ', approx: 'близько ' };
    for (const { value, qualifier, name } of items) {
      const number = String(value).replace(/\B(?=(\d{3})+$)/g, value >= 10_000 ? ' ' : ' ?');
      const told = new RegExp(`(^|\\D)${spoken[qualifier as keyof typeof spoken]}${number}(\\D|$)`);
      assert.ok(
        figures.some((text) => told.test(text) && text.includes(name.uk)),
        `${name.uk}: ${String(told)} in ${figures.join(' | ')}`,
      );
    }
    const bars = await feed.locator('.bar').count();
    assert.ok(bars >= 2 && bars < items.length, `${bars} bars`);
    assert.equal(await feed.locator('.bar:not([aria-hidden=true])').count(), 0, 'the numbers say it already');
    assert.ok((await feed.getByRole('heading', { name: /2012|2013/ }).count()) > 0);
    assert.deepEqual(errors, []);
    await context.close();
  });

  it('is headlines in a sidebar, which lead into the whole feed', async () => {
    const { page, context, errors } = await stage.visit('/news/');
    const side = page.locator('mosty-civic-feed[view=headlines]');
    const first = side.locator('[part=item]').first();
    await first.waitFor();
    // They come one with every frame.
    await side.locator('.growing').waitFor({ state: 'detached' });
    assert.equal(await side.locator('[part=item]').count(), Math.min(4, await counted('voice=authority')));
    assert.equal(await side.locator('details').count(), 0);
    const name = (await first.locator('a.name').innerText()).trim();
    assert.match((await first.locator('a.name').getAttribute('href')) ?? '', /\/news\/#mosty-feed:item=/);
    await side.getByRole('link', { name: 'Усі новини' }).waitFor();
    await first.locator('a.name').click();
    const opened = page
      .locator('mosty-civic-feed')
      .first()
      .locator('article', { has: page.locator('details[open]') });
    await opened.waitFor();
    assert.equal((await opened.getByRole('heading').first().innerText()).trim(), name);
    assert.deepEqual(errors, []);
    await context.close();
  });

  it('tells that there is something new, and moves nothing until a person says so', async () => {
    const token = mosty(['staff', 'add', '--name', 'Тестове місце', '--role', 'librarian'], { DATABASE_URL: stage.databaseUrl }).trim(); // prettier-ignore
    const { page, context, errors } = await stage.visit('/', {
      html: alone('no-hash'),
      before: (page) => page.clock.install(),
    });
    const feed = page.locator('mosty-civic-feed');
    const first = feed.getByRole('article').first();
    await first.waitFor();
    await feed.getByRole('button', { name: /^Громада \d/ }).waitFor();
    await feed.scrollIntoViewIfNeeded();
    const before = await feed.locator('article .name').allTextContents();
    const top = async () => (await first.boundingBox())!.y;
    const at = await top();
    const answer = await fetch(`${stage.api.url}/v1/staff/feed`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ kind: 'announcement', voice: 'library', title: { uk: 'Завтра бібліотека працює довше' }, summary: { uk: 'До двадцятої години.' }, author: { uk: 'Центральна бібліотека' } }),
    }); // prettier-ignore
    assert.equal(answer.status, 201, await answer.text());
    await lookAgain(page, 'mosty-civic-feed');
    const told = feed.getByText('З’явився 1 новий запис');
    await told.waitFor();
    assert.deepEqual(await feed.locator('article .name').allTextContents(), before, 'nothing has come in between');
    assert.ok(Math.abs((await top()) - at) < 1, `the first card moved by ${(await top()) - at} px`);
    assert.equal(
      await told.evaluate((node) => node.closest('[role=status], [aria-live]') !== null),
      true,
      'it is said',
    );
    await feed.getByRole('button', { name: 'Показати', exact: true }).click();
    await feed.getByText('Завтра бібліотека працює довше').first().waitFor();
    const focused = await page.evaluate(() => document.activeElement?.shadowRoot?.activeElement?.textContent?.trim());
    assert.equal(focused, 'Завтра бібліотека працює довше');
    assert.deepEqual(errors, []);
    await context.close();
  });
});
