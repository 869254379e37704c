/** The reception on a host page, over the real API: scenario 19, from the three doors to a published answer. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Locator } from 'playwright-core';
import { mosty } from '../tools/api-process.ts';
import { openStage, type Stage, type VisitOptions } from './site.ts';

/** Numbers of people are made when the test runs: none may stand in a file. */
const mobile = (prefix: string, tail: string) => ['0', prefix, tail].join('');
const NUMBERS = [mobile('50', '1112233'), `+38 ${mobile('93', ' 111 22 44')}`, '(0512) 00-00-01'];
const TEXT = `Коли полагодять ліхтар біля фонтана? Мій номер ${NUMBERS.join(', ')}`;
/** What must never come out of the staff's door, in digits alone. */
const SECRETS = ['501112233', '931112244', '512000001'];
/** What a person reads in it; its own text is what stands in its shadow. */
const said = (reception: Locator) => reception.locator('[part=frame]').innerText();
const digits = (text: string) => text.replace(/\D/g, '');

describe('the reception', () => {
  let stage: Stage;
  let token: string;
  before(async () => {
    stage = await openStage();
    token = mosty(['staff', 'add', '--name', 'Тестове місце', '--role', 'librarian'], {
      DATABASE_URL: stage.databaseUrl,
    }).trim();
  });
  after(() => stage?.close());

  const get = async (path: string) => (await fetch(stage.api.url + path)).text();
  async function staff(path: string, body: unknown = {}): Promise<Record<string, unknown>> {
    const answer = await fetch(`${stage.api.url}/v1/staff/questions/${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const text = await answer.text();
    assert.equal(answer.status, 200, `${path}: ${text}`);
    return JSON.parse(text) as Record<string, unknown>;
  }
  async function visit(options: VisitOptions = {}) {
    const visited = await stage.visit('/plain/', options);
    const reception = visited.page.locator('mosty-reception');
    await reception.scrollIntoViewIfNeeded();
    await reception.locator('[part=door]').nth(2).waitFor();
    return { ...visited, reception };
  }
  /** From the door to the last screen of the form. */
  async function write(reception: Locator, text: string): Promise<void> {
    await reception.locator('[data-door=library]').click();
    await reception.getByLabel('Про що ви хочете запитати?').fill(text);
    await reception.locator('[part=send]').click();
    const anyway = reception.getByRole('button', { name: 'Усе одно запитати' });
    await anyway.or(reception.getByLabel('Телефон')).first().waitFor();
    if (await anyway.isVisible()) await anyway.click();
  }

  it('shows three doors before any box, each with whose the term is, and the phone under them', async () => {
    const { reception, page, context, errors } = await visit({ width: 390 });
    assert.deepEqual(
      await reception
        .locator('[part=door] [role=heading]')
        .allTextContents()
        .then((all) => all.map((one) => one.trim())),
      ['Запитати бібліотеку', 'Звернутися до влади', 'Отримати документ'],
    );
    assert.equal(await reception.locator('textarea, input, select').count(), 0);
    assert.match(await reception.locator('[part=door]').first().innerText(), /не офіційне звернення/);
    assert.match(await reception.locator('[part=door]').nth(1).innerText(), /Орган влади відповідає/);
    await reception.locator('#answers').scrollIntoViewIfNeeded();
    await reception.locator('[part=answer]').first().waitFor();
    assert.ok(await reception.locator('a[href^="tel:"]').first().isVisible());
    await reception.locator('[data-door=authority]').click();
    await reception.getByText('Що має бути у зверненні').waitFor();
    assert.equal(await reception.locator('textarea, input, select').count(), 0, 'nothing to type an appeal into');
    assert.match(await said(reception), /Місце проживання[^]*mkrada\.gov\.ua[^]*стаття 20/);
    assert.deepEqual(errors, []);
    assert.deepEqual(await page.evaluate(() => [localStorage.length, sessionStorage.length]), [0, 0]);
    await context.close();
  });

  it('takes a question by keyboard alone, masks it everywhere, and publishes it only where that was agreed to', async () => {
    const { reception, page, context, errors } = await visit({ fillsAtOnce: true });
    const door = reception.locator('[data-door=library]');
    await door.focus();
    await page.keyboard.press('Enter');
    const box = reception.getByLabel('Про що ви хочете запитати?');
    await box.focus();
    await page.keyboard.type(TEXT);
    await reception.getByText(/Схоже, у тексті є номер телефону/).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const anyway = reception.getByRole('button', { name: 'Усе одно запитати' });
    await anyway.or(reception.getByLabel('Телефон')).first().waitFor();
    if (await anyway.isVisible()) {
      await anyway.focus();
      await page.keyboard.press('Enter');
    }
    await reception.locator('#consent').focus();
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Space');
    assert.ok(await reception.locator('#publish').isChecked());
    assert.match(await reception.locator('[part=form] #notice').innerText(), /не офіційне звернення/);
    await reception.locator('[part=send]').focus();
    await page.keyboard.press('Enter');
    await reception.getByText('Бібліотека отримала ваше запитання').waitFor();
    const receipt = await said(reception);
    assert.match(receipt, /за правилом бібліотеки: 2 робочі дні/);
    assert.match(receipt, /не офіційне звернення/);
    for (const secret of SECRETS) assert.ok(!digits(receipt).includes(secret), `${secret} on the receipt`);
    const code = (await reception.locator('[part=code] strong').innerText()).replace(/\s/g, '');
    assert.match(code, /^(\d{3}-){4}\d{3}$/);
    assert.deepEqual(await page.evaluate(() => sessionStorage.length), 0);

    const found = await fetch(`${stage.api.url}/v1/questions/find`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code }),
    });
    const { id } = (await found.json()) as { id: string };
    await staff(`${id}/answer`, {
      text: 'Ліхтарі ремонтує місто. Звернення подають міській раді.',
      sources: [{ title: { uk: 'Сайт міської ради' }, url: 'https://mkrada.gov.ua/' }],
    });
    await staff(`${id}/public-text`, { title: 'Коли полагодять ліхтар біля фонтана?', text: TEXT });
    const { publishedAs } = await staff(`${id}/publish`);
    const search = encodeURIComponent('ліхтар біля фонтана');
    for (const path of [
      '/v1/questions',
      `/v1/questions/${String(publishedAs)}`,
      `/v1/questions/${String(publishedAs)}.html`,
      `/v1/questions?q=${search}`,
      `/v1/questions/similar?text=${search}`,
      `/v1/search?q=${search}`,
    ]) {
      const text = await get(path);
      for (const secret of SECRETS) assert.ok(!digits(text).includes(secret), `${secret} in ${path}`);
    }

    // Whoever has the code reads the answer; the next person finds it before asking the same.
    await reception.locator('#close').click();
    await reception.locator('[part=mine]').click();
    await reception.locator('#code').fill(code.replace(/-/g, ' '));
    await reception.locator('[part=find-send]').click();
    await reception.getByText('Бібліотека відповіла').waitFor();
    assert.match(await said(reception), /Ліхтарі ремонтує місто[^]*Сторінка опублікованої відповіді/);
    assert.deepEqual(errors, []);
    await context.close();

    const next = await visit({ width: 390 });
    await next.reception.locator('[data-door=library]').click();
    await next.reception.getByLabel('Про що ви хочете запитати?').fill('Коли полагодять ліхтар біля фонтана у парку?');
    await next.reception.locator('[part=send]').click();
    await next.reception.getByText(/Можливо, на це вже відповіли/).waitFor();
    await next.reception.getByRole('button', { name: 'Це відповіло на моє питання' }).click();
    await next.reception.getByText('Запитання нікуди не надіслано').waitFor();
    assert.deepEqual(next.errors, []);
    await next.context.close();
  });

  it('answers by the link of a letter, takes a reply to what was asked back, and takes the question back', async () => {
    const { reception, page, context } = await visit({ width: 390 });
    await write(reception, 'Де записатися на гурток для старших людей?');
    await reception.getByLabel('Електронна пошта').fill('person@example.org');
    await reception.locator('#consent').check();
    const [sent] = await Promise.all([
      page.waitForResponse((answer) => answer.status() === 201 && answer.url().endsWith('/v1/questions')),
      reception.locator('[part=send]').click(),
    ]);
    const { id, manageToken } = (await sent.json()) as { id: string; manageToken: string };
    await reception.getByText('Відповідь надійде листом').waitFor();
    await staff(`${id}/ask-back`, { text: 'У якому районі ви живете?' });
    await page.goto(`${stage.site.url}/plain/#mosty-question=${id}.${manageToken}`);
    await page.reload();
    await reception.scrollIntoViewIfNeeded();
    await reception.getByText('У якому районі ви живете?').waitFor();
    assert.equal(new URL(page.url()).hash, '', 'the link does not stay in the address bar');
    await reception.getByLabel('Ваша відповідь бібліотеці').fill('У Корабельному районі.');
    await reception.locator('[part=send]').click();
    await reception.getByText('Бібліотека готує відповідь').waitFor();
    assert.match(await said(reception), /У Корабельному районі/);
    await reception.locator('[part=withdraw]').click();
    await reception.locator('[part=withdraw-yes]').click();
    await reception.getByText('Запитання відкликано').waitFor();
    await context.close();
  });

  it('stores one question for two presses and a lost answer, and keeps the words over a dead line', async () => {
    const { reception, page, context } = await visit({ width: 390 });
    await write(reception, 'Котра бібліотека працює в неділю зранку?');
    await reception.locator('#consent').check();
    let lost = 0;
    await page.route('**/v1/questions', async (route) => {
      if (route.request().method() !== 'POST' || lost) return route.continue();
      // The server has stored it, and the line dies before its answer comes.
      const response = await route.fetch();
      if (response.status() !== 201) return route.fulfill({ response });
      lost++;
      await route.abort('connectionreset');
    });
    await page.route('**/v1/questions/by-key', (route) => route.abort('connectionreset'), { times: 2 });
    await reception.locator('[part=send]').click();
    await reception.getByText(/не знаємо, чи запитання дійшло|Бібліотека отримала/).waitFor();
    if (await reception.locator('[part=send]').isVisible()) await reception.locator('[part=send]').click();
    await reception.getByText('Бібліотека отримала ваше запитання').waitFor();
    const queue = await fetch(`${stage.api.url}/v1/staff/questions`, { headers: { authorization: `Bearer ${token}` } });
    const { items } = (await queue.json()) as { items: { text: string }[] };
    assert.equal(items.filter(({ text }) => text.includes('в неділю зранку')).length, 1);
    await context.close();
  });

  it('searches the published answers and opens one in its place', async () => {
    const { reception, context, errors } = await visit();
    await reception.locator('#answers').scrollIntoViewIfNeeded();
    await reception.locator('[part=answer]').first().waitFor();
    await reception.getByRole('button', { name: 'Усі відповіді та пошук' }).click();
    await reception.getByLabel('Пошук серед відповідей').fill('куди скаржитися на владу');
    await reception.getByRole('button', { name: 'Шукати' }).click();
    const first = reception.locator('[part=answer]').first();
    await first
      .getByText(/звернення/i)
      .first()
      .waitFor();
    await first.locator('summary').click();
    await first.getByText('Звідки це відомо').waitFor();
    const href = await first.getByRole('link', { name: /Сторінка цієї відповіді/ }).getAttribute('href');
    assert.match(await (await fetch(href ?? '')).text(), /"@type":\s*"QAPage"/);
    await first.getByRole('button', { name: 'Так' }).click();
    await first.getByText('Ваш голос враховано').waitFor();
    assert.deepEqual(errors, []);
    await context.close();
  });
});
