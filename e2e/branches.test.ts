/** The branch map on the real data: what a resident, her printer and her old phone make of it. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { openStage, type Stage } from './site.ts';

describe('the branch map', () => {
  let stage: Stage;
  before(async () => (stage = await openStage()));
  after(() => stage?.close());

  const page = (tag: string, script = '') =>
    `<!doctype html><html lang="uk"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">
     <body style="background: yellow"><h1>Сторінка бібліотеки</h1><p>Текст сторінки, якого не друкують.</p>${tag}
     <script async src="${stage.api.url}/embed/v1/loader.js" ${script}></script>`;
  const FALLBACK = '<a href="tel:+380512551958">(0512) 55-19-58</a>';

  /** Name of what has the focus, as a screen reader says it. */
  const focused = (page: Page) =>
    page.evaluate(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      return (at?.getAttribute('aria-label') ?? at?.textContent ?? '').replace(/\s+/g, ' ').trim();
    });

  it('leads a person by keyboard alone, without map and place, to the branch at the railway station and its lines', async () => {
    const {
      page: tab,
      context,
      errors,
    } = await stage.visit('/', {
      width: 390,
      html: page(`<mosty-branch-map>${FALLBACK}</mosty-branch-map>`),
    });
    await context.setGeolocation(null);
    const map = tab.locator('mosty-branch-map');
    await map.getByText('Усього 9 закладів').waitFor();
    await tab.keyboard.press('Tab');
    await tab.keyboard.type('вокзал');
    await map.getByText('Знайдено 1 заклад з 9').waitFor();
    assert.match((await map.getByRole('status').first().innerText()).trim(), /^Знайдено 1 заклад з 9/);
    const walked: string[] = [];
    for (let step = 0; step < 12 && !/Зателефонувати/.test(walked.at(-1) ?? ''); step++) {
      await tab.keyboard.press('Tab');
      walked.push(await focused(tab));
    }
    assert.match(walked.at(-1) ?? '', /^Зателефонувати: .*№ 12, \(0512\) 21-11-69/);
    const card = map.locator('[data-branch=branch-12]');
    const text = (await card.innerText()).replace(/\s+/g, ' ');
    assert.match(text, /тролейбус 2\D/);
    assert.match(text, /маршрутка 8 ?,? 21 ?,? 51 ?,? 88 ?,? 89 ?,? 163/);
    assert.match(text, /зупинка «Міський залізничний вокзал»/);
    assert.deepEqual(errors, []);
    await context.close();
  });

  for (const typed of ['вокзал', 'djrpfk', 'Вокзал ', 'залізничний вокзал']) {
    it(`finds the station by «${typed}»`, async () => {
      const { page: tab, context } = await stage.visit('/', {
        html: page(`<mosty-branch-map view="list"></mosty-branch-map>`),
      });
      const map = tab.locator('mosty-branch-map');
      await map.getByRole('searchbox').fill(typed);
      await map.getByText('Знайдено 1 заклад з 9').waitFor();
      assert.equal(await map.locator('[part=branch]').getAttribute('data-branch'), 'branch-12');
      await context.close();
    });
  }

  for (const [typed, found] of [
    ['чим доїхати: 8', 4],
    ['зупинка вокзал', 1],
    ['як доїхати до вокзалу', 1],
  ] as const) {
    it(`hears what is meant by «${typed}»`, async () => {
      const { page: tab, context } = await stage.visit('/', {
        html: page(`<mosty-branch-map view="list"></mosty-branch-map>`),
      });
      const map = tab.locator('mosty-branch-map');
      await map.getByRole('searchbox').fill(typed);
      await map.getByText(new RegExp(`Знайдено ${found} заклад\\p{L}* з 9`, 'u')).waitFor();
      await context.close();
    });
  }

  it('says that it cannot search without a connection, and searches when it is back', async () => {
    const { page: tab, context } = await stage.visit('/', {
      html: page(`<mosty-branch-map view="list">${FALLBACK}</mosty-branch-map>`),
    });
    const map = tab.locator('mosty-branch-map');
    const count = map.getByRole('status').first();
    await map.getByText('Усього 9 закладів').waitFor();
    await map.getByRole('button', { name: /Скопіювати адресу/ }).first().waitFor(); // prettier-ignore
    await context.setOffline(true);
    await map.getByRole('searchbox').fill('вокза');
    await count.getByText('Немає зв’язку').waitFor();
    await map.getByRole('button', { name: /Скопіювати адресу/ }).first().click(); // prettier-ignore
    await map.locator('.said', { hasText: 'Немає зв’язку' }).waitFor();
    await context.setOffline(false);
    await map.getByRole('searchbox').fill('вокзал');
    await map.getByText('Знайдено 1 заклад з 9').waitFor();
    await context.close();
  });

  it('draws city, water and nine pins in the order of the list, and asks nobody but its own host', async () => {
    const {
      page: tab,
      context,
      hosts,
      errors,
    } = await stage.visit('/', {
      width: 1280,
      html: page(`<mosty-branch-map>${FALLBACK}</mosty-branch-map>`),
    });
    const map = tab.locator('mosty-branch-map');
    await map.locator('svg path').first().waitFor();
    await map.locator('button.pin').first().waitFor();
    // The map stands while the list still grows.
    await map.locator('[part=branch]').nth(8).waitFor();
    const cards = await map
      .locator('[part=branch]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-branch')));
    assert.equal(cards.length, 9);
    assert.match(await map.locator('[part=map]').innerText(), /© OpenStreetMap contributors/);
    assert.deepEqual([...hosts].sort(), [new URL(stage.api.url).host, new URL(tab.url()).host].sort());
    assert.deepEqual(errors, []);
    await context.close();
  });

  it('prints the way as one A4 page of 14 points without the page around it', async () => {
    const { page: tab, context } = await stage.visit('/', {
      html: page(`<mosty-branch-map branch="central">${FALLBACK}</mosty-branch-map>`),
    });
    const map = tab.locator('mosty-branch-map');
    await map.getByRole('button', { name: /Роздрукувати маршрут Центральна/ }).click();
    const frame = await (await tab.waitForSelector('iframe[data-mosty-print]', { state: 'attached' })).contentFrame();
    const sheet = await frame!.evaluate(() => ({
      html: document.body.innerHTML,
      css: document.adoptedStyleSheets.flatMap((one) => [...one.cssRules].map((rule) => rule.cssText)).join('\n'),
      text: document.body.innerText,
    }));
    assert.match(sheet.text, /54003, Миколаїв, вулиця Марка Кропивницького, 143-а/);
    assert.match(sheet.text, /зупинка «1-а Слобідська»/);
    assert.doesNotMatch(sheet.text, /якого не друкують/);
    const paper = await context.newPage();
    // The headless browser opens no print dialogue; what would go to it is made a PDF in a tab of its own.
    await paper.setContent(`<!doctype html><html lang="uk"><style>${sheet.css}</style><body>${sheet.html}`);
    const pdf = (await paper.pdf({ preferCSSPageSize: true })).toString('latin1');
    assert.equal(pdf.match(/\/Type\s*\/Page\b/g)?.length, 1, 'pages');
    assert.match(pdf, /\/MediaBox\s*\[\s*0 0 59[45](\.\d+)? 84[12]/, 'A4');
    const sizes = await paper.evaluate(() =>
      [...document.querySelectorAll('p, li, h1, h2')].map((one) => parseFloat(getComputedStyle(one).fontSize)),
    );
    assert.ok(Math.min(...sizes) >= (14 * 96) / 72 - 0.1, `${Math.min(...sizes)} px`);
    await context.close();
  });

  it('shows the last good list with its date when the API is gone, where the site lets it be kept', async () => {
    const visit = await stage.visit('/', {
      html: page(`<mosty-branch-map view="list">${FALLBACK}</mosty-branch-map>`, 'data-keep'),
    });
    const { page: tab, context } = visit;
    await tab.locator('mosty-branch-map').getByText('Усього 9 закладів').waitFor();
    await tab.waitForTimeout(300);
    await context.route(/:\d+\/v1\//, (route) => route.abort());
    await tab.reload();
    const map = tab.locator('mosty-branch-map');
    await map.getByText(/Показуємо збережене: .*20\d\d/).waitFor({ timeout: 30_000 });
    // Cards are drawn one after another.
    await map.locator('[part=branch]').nth(8).waitFor();
    assert.equal(await map.locator('[part=branch]').count(), 9);
    await context.close();
  });

  it('keeps nothing on the device where the site did not ask for it', async () => {
    const { page: tab, context } = await stage.visit('/', { html: page('<mosty-branch-map></mosty-branch-map>') });
    await tab.locator('mosty-branch-map').getByText('Усього 9 закладів').waitFor();
    assert.deepEqual(await tab.evaluate(async () => [await caches.keys(), localStorage.length, document.cookie]), [
      [],
      0,
      '',
    ]);
    await context.close();
  });
});
