/** From the form on a host page to the letter: the same code on the screen, in the text and in the calendar. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import ICAL from 'ical.js';
import { openStage, type Stage } from './site.ts';

describe('the letter of a signup', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage?.close());

  it('has the code that the person has read on the screen, and the session for her calendar', async () => {
    const { page, context, errors } = await stage.visit('/plain/', { width: 390, fillsAtOnce: true });
    const signup = page.locator('mosty-training-signup');
    await signup
      .getByRole('button', { name: /Записатися/ })
      .first()
      .click();
    await signup
      .getByLabel(/ім’я|звати/i)
      .first()
      .fill('Тестова Особа');
    await signup.getByLabel(/пошта/i).first().fill('person@example.org');
    await signup.getByRole('checkbox', { name: /Погоджуюся/ }).check();
    await signup
      .getByRole('button', { name: /Записатися|Надіслати/ })
      .last()
      .click();
    const code = await signup.locator('[part="code"] strong').textContent();
    assert.match(code ?? '', /^\d\d-\d\d$/);

    const letter = page.getByRole('article').filter({ hasText: `Ваш код: ${code}` });
    for (let tries = 0; tries < 40; tries++) {
      await page.goto(`${stage.api.url}/letters`);
      if ((await letter.count()) > 0) break;
      await page.waitForTimeout(250);
    }
    assert.equal(await letter.count(), 1);
    assert.match((await letter.textContent()) ?? '', /Кому: person@example\.org/);
    assert.doesNotMatch((await letter.textContent()) ?? '', /Тестова/);
    const href = await letter.getByRole('link', { name: /\.eml/ }).getAttribute('href');
    const eml = await (await fetch(stage.api.url + href)).text();
    const [, attached = ''] = /text\/calendar[^]*?\r\n\r\n([^]*?)\r\n--/.exec(eml) ?? [];
    const file = /^[\w+/=\r\n]+$/.test(attached) ? Buffer.from(attached, 'base64').toString() : attached;
    const event = new ICAL.Event(new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent') ?? undefined);
    assert.match(event.description, new RegExp(`Код запису: ${code}`));
    assert.deepEqual(errors, []);
    await context.close();
  });
});
