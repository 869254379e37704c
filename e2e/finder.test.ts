/** The service finder over the real API and the real data of Mykolaiv, as a resident meets it. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Locator, Page } from 'playwright-core';
import { openStage, type Stage } from './site.ts';

const PENSION = 'Дізнатися про свою пенсію';

describe('the service finder', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage?.close());

  const finderOf = (page: Page) => page.locator('mosty-service-finder');
  const boxOf = (finder: Locator) => finder.getByRole('combobox');
  const names = (finder: Locator) => finder.locator('[part=service] [part=name]').allTextContents();

  async function search(finder: Locator, words: string): Promise<void> {
    await boxOf(finder).fill(words);
    await boxOf(finder).press('Enter');
    await finder.getByRole('heading', { name: `Ви шукали: «${words}»` }).waitFor();
    await finder
      .getByText(/^Знайдено|^Показуємо|нічого не знайшли/)
      .first()
      .waitFor();
  }

  for (const [typed, used] of [
    ['gtycsz', /Шукаємо: пенсія/],
    ['gtycbz', /Шукаємо: пенсія/],
    ['pensiia', /Шукаємо: пенсія/],
    ['пенсия', /Шукаємо: пенсія/],
  ] as const) {
    it(`finds the Pension Fund first for ${typed}, says which word it used, and searches the very letters on request`, async () => {
      const { page, context, errors } = await stage.visit('/plain/', { width: 390 });
      const finder = finderOf(page);
      await search(finder, typed);
      assert.equal((await names(finder))[0]?.trim(), PENSION);
      assert.match((await finder.locator('[part=service]').first().innerText()) ?? '', /Пенсійний фонд України/);
      await finder.getByText(used).waitFor();
      await finder.getByRole('button', { name: `Шукати саме «${typed}»` }).click();
      await finder
        .getByText(/нічого не знайшли|^Знайдено/)
        .first()
        .waitFor();
      if (/^[a-z]+$/.test(typed)) {
        await finder.getByText(`За словами «${typed}» нічого не знайшли.`).waitFor();
        assert.equal(await finder.locator('[part=service]').count(), 0);
        assert.match((await finder.locator('.calls a').first().getAttribute('href')) ?? '', /^tel:\+380512/);
        assert.ok(await finder.getByRole('link', { name: '(0512) 55-19-58' }).isVisible());
      }
      assert.deepEqual(errors, []);
      await context.close();
    });
  }

  it('suggests from the first letter, and is gone through by keyboard alone', async () => {
    const { page, context } = await stage.visit('/plain/');
    const finder = finderOf(page);
    const focus = () =>
      page.evaluate(() => {
        let at = document.activeElement;
        while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
        return { id: at?.id, text: at?.textContent?.trim() };
      });
    await boxOf(finder).waitFor();
    for (let tabs = 0; (await focus()).id !== 'box'; tabs++) {
      assert.ok(tabs < 12, 'the box is reached by Tab');
      await page.keyboard.press('Tab');
    }
    await page.keyboard.type('п');
    await finder.getByRole('option').first().waitFor();
    assert.equal(await boxOf(finder).getAttribute('aria-expanded'), 'true');
    await page.keyboard.type('енс');
    await finder.getByRole('option', { name: PENSION }).waitFor();
    await page.keyboard.press('ArrowDown');
    assert.equal(await boxOf(finder).getAttribute('aria-activedescendant'), 'option-0');
    assert.equal((await focus()).id, 'box');
    await page.keyboard.press('Enter');
    await finder.getByText('Чим підтвердити, що це ви').waitFor();
    assert.deepEqual(await focus(), { id: 'answer', text: PENSION });
    await finder
      .getByRole('button', { name: /Показати на карті/ })
      .first()
      .waitFor();
    for (let tabs = 0; !/Показати на карті/.test((await focus()).text ?? ''); tabs++) {
      assert.ok(tabs < 20, 'a branch on the map is reached by Tab');
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    const map = page.locator('mosty-branch-map');
    assert.equal(await map.getAttribute('has'), 'tsog');
    assert.equal(await map.getAttribute('branch'), 'central');
    assert.equal(await page.evaluate(() => document.activeElement?.localName), 'mosty-branch-map');
    await context.close();
  });

  it('answers whole: price, link, proof of identity, what to bring, steps, help and its limits, places, training', async () => {
    const { page, context } = await stage.visit('/plain/#mosty-service=pension');
    const answer = finderOf(page).locator('[part=answer]');
    await answer.getByText('Центр обслуговування громадян (ЦОГ)').first().waitFor();
    await answer.getByText('Де цього навчають').waitFor();
    const text = await answer.innerText();
    const order = [
      PENSION,
      'Перевірити стаж і розмір пенсії',
      'Надає: Пенсійний фонд України',
      'Безкоштовно',
      'portal.pfu.gov.ua',
      'посилання ще не перевіряли',
      'Кваліфікований електронний підпис (КЕП)',
      'BankID',
      'Що взяти з собою',
      'Паспорт',
      'Як це зробити',
      'Бібліотекар допоможе',
      'Чого бібліотекар ніколи не робить',
      'Вводити ваші паролі та коди',
      'Де вам допоможуть',
      'Практичне навчання',
    ].map((each) => text.indexOf(each));
    assert.ok(!order.includes(-1), text);
    assert.deepEqual(
      order,
      [...order].sort((a, b) => a - b),
    );
    await context.close();
  });

  it('loses nothing on the way back', async () => {
    const { page, context } = await stage.visit('/plain/', { width: 390 });
    const finder = finderOf(page);
    await search(finder, 'комуналка');
    const found = await names(finder);
    await finder
      .getByRole('button', { name: /^Як отримати/ })
      .first()
      .click();
    await finder.locator('[part=answer]').waitFor();
    assert.match(page.url(), /#mosty-service=/);
    await finder.getByRole('button', { name: 'Назад' }).click();
    assert.deepEqual(await names(finder), found);
    assert.equal(await boxOf(finder).inputValue(), 'комуналка');
    await finder.getByRole('button', { name: 'Назад' }).click();
    await finder.getByRole('button', { name: 'Мені треба оплатити комунальні' }).waitFor();
    assert.equal(await boxOf(finder).inputValue(), 'комуналка');
    assert.ok(!page.url().includes('#'));
    await context.close();
  });

  it('finds and answers without a network what it has loaded', async () => {
    const { page, context } = await stage.visit('/plain/');
    const finder = finderOf(page);
    await boxOf(finder).fill('п');
    await finder.getByRole('option').first().waitFor();
    await context.setOffline(true);
    await search(finder, 'квиток на поїзд');
    assert.ok((await names(finder)).length > 0);
    await finder
      .getByRole('button', { name: /^Як отримати/ })
      .first()
      .click();
    await finder.getByText('Що взяти з собою').waitFor();
    await context.close();
  });

  it('keeps the fallback, a reason and a retry when the API is dead, and recovers', async () => {
    const { page, context } = await stage.visit('/plain/');
    const finder = finderOf(page);
    await finder.getByRole('button', { name: 'Інше' }).waitFor();
    await context.route('**/v1/services*', (route) => route.abort());
    await boxOf(finder).fill('пенсія');
    await boxOf(finder).press('Enter');
    await finder.getByRole('alert').waitFor({ timeout: 30_000 });
    assert.ok(await finder.getByRole('link', { name: '(0512) 55-19-58' }).isVisible());
    await context.unroute('**/v1/services*');
    await finder.getByRole('button', { name: 'Спробувати ще раз' }).click();
    await finder.getByText(/^Знайдено/).waitFor();
    await context.close();
  });

  it('gets over a part of its own that could not be fetched', async () => {
    const { page, context } = await stage.visit('/plain/');
    const finder = finderOf(page);
    await finder.getByRole('button', { name: 'Інше' }).waitFor();
    await context.route('**/chunks/inside-*.js', (route) => route.abort());
    await boxOf(finder).fill('пенсія');
    await boxOf(finder).press('Enter');
    await finder.getByRole('alert').waitFor();
    assert.ok(await finder.getByRole('link', { name: '(0512) 55-19-58' }).isVisible());
    await context.unroute('**/chunks/inside-*.js');
    await finder.getByRole('button', { name: 'Спробувати ще раз' }).click();
    await finder.getByText(/^Знайдено/).waitFor();
    await context.close();
  });

  it('takes the touch of a finger on a suggestion', async () => {
    const { context: other } = await stage.visit('/plain/');
    const context = await other.browser()!.newContext({
      hasTouch: true,
      isMobile: true,
      viewport: { width: 390, height: 844 },
      locale: 'uk-UA',
    });
    await other.close();
    const page = await context.newPage();
    await page.goto(`${stage.site.url}/plain/`);
    const finder = finderOf(page);
    await boxOf(finder).tap();
    await page.keyboard.type('пенс');
    await finder.getByRole('option', { name: PENSION }).tap();
    await finder.locator('[part=answer]').waitFor();
    assert.equal(await finder.locator('[part=answer] [part=name]').first().innerText(), PENSION);
    await context.close();
  });

  it('waits for a slow API with the fallback in sight', async () => {
    const { page, context } = await stage.visit('/plain/');
    await context.route('**/v1/services*', async (route) => {
      await new Promise((done) => setTimeout(done, 1500));
      await route.continue();
    });
    const finder = finderOf(page);
    await boxOf(finder).fill('пенсія');
    await boxOf(finder).press('Enter');
    await finder.locator('.bone').first().waitFor();
    assert.ok(await finder.getByRole('link', { name: '(0512) 55-19-58' }).isVisible());
    await finder.getByText(/^Знайдено/).waitFor();
    await context.close();
  });

  it('has on the device the first answer of the server, and its whole order where it asks the server', async () => {
    const { page, context } = await stage.visit('/plain/');
    const finder = finderOf(page);
    // The device has fewer words: what it knows itself it follows by fewer records that are merely akin.
    for (const [words, known] of [
      ['п', true],
      ['gtycsz', true],
      ['написати меру', true],
      ['оплата онлайн', true],
      ['электронный кабинет', false],
      ['бібліотека', true],
      ['виповнилося шістдесят', false],
    ] as const) {
      const asked = await fetch(`${stage.api.url}/v1/services?pageSize=20&q=${encodeURIComponent(words)}`);
      const { items } = (await asked.json()) as { items: { slug: string }[] };
      await search(finder, words);
      const shown = await finder
        .locator('button[data-service]')
        .evaluateAll((buttons) => buttons.map((button) => (button as HTMLElement).dataset['service']));
      const slugs = items.map(({ slug }) => slug);
      if (known) assert.equal(shown[0], slugs[0], words);
      else if (slugs.length) assert.deepEqual(shown, slugs, words);
    }
    await context.close();
  });

  it('tells the page which service was opened, and never what was typed', async () => {
    const { page, context } = await stage.visit('/plain/');
    await page.evaluate(() => {
      addEventListener('mosty-service-select', (event) => {
        document.title = JSON.stringify({ ...event, ...(event as unknown as Record<string, unknown>) });
      });
    });
    const finder = finderOf(page);
    await search(finder, 'пенсия');
    await finder.getByRole('button', { name: `Як отримати: ${PENSION}` }).click();
    await finder.locator('[part=answer]').waitFor();
    assert.match(await page.title(), /"service":"pension"/);
    assert.doesNotMatch(await page.title(), /пенсия/);
    await context.close();
  });

  it('shows what is helped with at the library that a person chose beside it', async () => {
    const { page, context } = await stage.visit('/plain/');
    const finder = finderOf(page);
    await search(finder, 'рішення міської ради');
    const everywhere = await names(finder);
    await page.locator('mosty-branch-map').evaluate((map) => {
      const link = map.shadowRoot!.querySelector<HTMLElement>('[data-branch=branch-8] a, a[data-branch=branch-8]')!;
      link.removeAttribute('href');
      link.click();
    });
    await finder.getByText('Показуємо лише те, з чим допомагають в обраній бібліотеці.').waitFor();
    // The sentence stands at once; the list follows when it is found.
    await page.waitForFunction(
      (all) =>
        document.querySelector('mosty-service-finder')!.shadowRoot!.querySelectorAll('[part=service]').length < all,
      everywhere.length,
    );
    await finder.getByRole('button', { name: 'Прибрати уточнення' }).click();
    await page.waitForFunction(
      (all) =>
        document.querySelector('mosty-service-finder')!.shadowRoot!.querySelectorAll('[part=service]').length === all,
      everywhere.length,
    );
    await context.close();
  });

  for (const width of [320, 768]) {
    it(`fits ${width} pixels on every screen, with targets of 48`, async () => {
      const { page, context } = await stage.visit('/plain/', { width });
      const finder = finderOf(page);
      const fits = async (screen: string) => {
        const { wide, low } = await page.evaluate(() => {
          const root = document.querySelector('mosty-service-finder')!.shadowRoot!;
          const small = [...root.querySelectorAll('button, [role=option], summary, select, input')]
            .filter((one) => one.getClientRects().length && one.getBoundingClientRect().height < 47.5)
            .map((one) => one.outerHTML.slice(0, 80));
          return { wide: document.documentElement.scrollWidth - innerWidth, low: small };
        });
        assert.ok(wide <= 0, `${screen} is ${wide} px too wide`);
        assert.deepEqual(low, [], screen);
      };
      await finder.getByRole('button', { name: 'Інше' }).waitFor();
      await fits('the first screen');
      await boxOf(finder).fill('п');
      await finder.getByRole('option').first().waitFor();
      await fits('suggestions');
      await search(finder, 'послуги держави через інтернет');
      await fits('the list');
      await finder
        .getByRole('button', { name: /^Як отримати/ })
        .first()
        .click();
      await finder.locator('[part=branch]').first().waitFor();
      await fits('the answer');
      await finder.getByRole('button', { name: 'Назад' }).click();
      await search(finder, 'qwrtpsdfg');
      await fits('nothing found');
      await context.close();
    });
  }
});
