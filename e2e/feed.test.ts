/** The civic feed on the real API: what a person narrows, opens, follows and comes back to. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openStage, type Stage } from './site.ts';

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
});
