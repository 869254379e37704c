/** Every page that the start page names, as a visitor sees it: drawn, quiet, nobody else contacted, itself unchanged. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { openStage, type Stage } from './site.ts';

const WIDGETS = ['branch-map', 'service-finder', 'training-signup', 'civic-feed'];
const drawn = (tag: string) =>
  `mosty-${tag} [part=frame] :is(.list .card, [part=tile], [part=session], [part=item], [part=door])`;

/** How the page's own elements look: those outside of widgets, by their place and the properties that rules reach for. */
const ownLook = (page: Page) =>
  page.evaluate(() => {
    const ours =
      ':is([data-mosty], mosty-branch-map, mosty-service-finder, mosty-training-signup, mosty-civic-feed, mosty-reception)';
    const own = [...document.body.querySelectorAll('*')].filter(
      (element) => !element.closest(`${ours}, iframe, script, [data-mosty-reason]`) && !element.querySelector(ours),
    );
    return own.map((element) => {
      const { color, backgroundColor, fontSize, fontFamily, lineHeight, display, margin } = getComputedStyle(element);
      return [element.localName, color, backgroundColor, fontSize, fontFamily, lineHeight, display, margin].join(' | ');
    });
  });

describe('the example pages', () => {
  let stage: Stage;
  before(async () => (stage = await openStage()));
  after(() => stage?.close());

  /** What each page shows besides being there; a page that is not named here fails the first test. */
  const pages: Record<string, readonly string[]> = {
    'plain/': WIDGETS,
    'csp-strict/': WIDGETS,
    'two-copies/': WIDGETS,
    'no-js/': WIDGETS,
    'niklib/': WIDGETS,
    'oda/': [...WIDGETS, 'reception'],
    'partner-wordpress/': WIDGETS,
    'partner-react/': ['service-finder'],
    'iframe/': [],
    'news/': ['civic-feed'],
  };

  it('are all linked from the start page', async () => {
    const { page, context } = await stage.visit('/');
    const links = await page.locator('li a').evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    assert.deepEqual(links.sort(), Object.keys(pages).sort());
    await context.close();
  });

  for (const [path, tags] of Object.entries(pages)) {
    it(`${path} shows its widgets, without an error, a violation, a foreign host or a change of its own look`, async () => {
      const { page, errors, hosts, context } = await stage.visit(`/${path}`, {
        before: async (page) => {
          await page.addInitScript(() => {
            const violations: string[] = [];
            Object.assign(window, { violations });
            addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
              violations.push(`${effectiveDirective} ${blockedURI}`),
            );
          });
        },
      });
      for (const tag of tags) {
        // An element, or what becomes one when a person comes near it.
        await page.locator(`mosty-${tag}, [data-mosty$=${tag}]`).first().scrollIntoViewIfNeeded();
        await page.locator(drawn(tag)).first().waitFor();
      }
      await page.waitForLoadState('networkidle');
      const withWidgets = await ownLook(page);
      assert.deepEqual(await page.evaluate(() => (window as unknown as { violations: string[] }).violations), []);
      assert.deepEqual(errors, []);
      const known = [new URL(stage.site.url).host, new URL(stage.api.url).host];
      assert.deepEqual(
        [...hosts].filter((host) => !known.includes(host)),
        [],
      );
      await context.close();

      const alone = await stage.visit(`/${path}`, {
        before: (page) => page.route(/\/embed\//, (route) => route.abort()),
      });
      await alone.page.waitForLoadState('networkidle');
      assert.deepEqual(withWidgets, await ownLook(alone.page));
      await alone.context.close();
    });
  }

  it('of 2010 is read in windows-1251 by quirks, with its old scripts at work, and one signs up there', async () => {
    const { page, errors, context } = await stage.visit('/niklib/', { fillsAtOnce: true });
    assert.deepEqual(await page.evaluate(() => [document.characterSet, document.compatMode, typeof [].entries]), [
      'windows-1251',
      'BackCompat',
      'function',
    ]);
    await page.getByText('Ласкаво просимо!').waitFor();
    const signup = page.locator('mosty-training-signup');
    await signup.scrollIntoViewIfNeeded();
    await signup.locator('[part=join]').first().click();
    await signup.locator('#name-0').fill('Тестова Особа');
    await signup.locator('#email').fill('osoba@example.com');
    await signup.locator('#consent').check();
    await signup.locator('[part=send]').click();
    await signup
      .getByText(/\d\d-\d\d/)
      .first()
      .waitFor();
    // The size of the page's root is a tenth of what the widgets' letters have; nothing of them follows it.
    assert.equal(await signup.evaluate((element) => getComputedStyle(element).fontSize), '18px');
    assert.deepEqual(errors, []);
    await context.close();
  });

  it('of an administration hands its language, its larger text and its contrast on', async () => {
    const { page, context } = await stage.visit('/oda/');
    const map = page.locator('mosty-branch-map');
    await map.locator('[part=branch]').first().waitFor();
    await page.getByRole('button', { name: 'Більший текст' }).click();
    assert.equal(await map.evaluate((element) => getComputedStyle(element).fontSize), '24px');
    await page.getByRole('button', { name: 'Контраст' }).click();
    const frame = map.locator('[part=frame]');
    assert.equal(await frame.evaluate((element) => getComputedStyle(element).backgroundColor), 'rgb(0, 0, 0)');
    await page.getByRole('link', { name: 'English' }).click();
    await page.locator('mosty-branch-map [part=branch]').first().waitFor();
    assert.match((await page.locator('mosty-branch-map [part=title]').textContent()) ?? '', /Where people help you/);
    await context.close();
  });

  it('of an application changes without a reload, tells its elements and hears them', async () => {
    const { page, errors, context } = await stage.visit('/partner-react/');
    await page.evaluate(() => Object.assign(window, { same: true }));
    await page.getByRole('link', { name: 'Адреси' }).click();
    const map = page.locator('mosty-branch-map');
    await map.locator('[part=branch]').nth(8).waitFor();
    await page.getByRole('button', { name: 'Обрати філію № 12' }).click();
    await map.locator('.chosen').getByText(/№ 12/).first().waitFor();
    await page.locator('mosty-training-signup').scrollIntoViewIfNeeded();
    await page.locator('mosty-training-signup [part=frame]').waitFor();
    await map.locator('[data-branch=branch-8] [part=name]').click();
    await page.getByText('Обрано: branch-8').waitFor();
    await page.getByRole('link', { name: 'Новини' }).click();
    await page.locator('mosty-civic-feed [part=item]').first().waitFor();
    await page.goBack();
    await map.locator('[part=branch]').first().waitFor();
    assert.equal(await page.locator('mosty-civic-feed').count(), 0);
    assert.equal(await page.evaluate(() => (window as unknown as { same?: boolean }).same), true);
    assert.deepEqual(errors, []);
    await context.close();
  });
});
