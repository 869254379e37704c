import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { openStage, type Stage } from './site.ts';

let stage: Stage;
before(async () => (stage = await openStage()));
after(() => stage.close());

const CONTENT = [
  'mosty-branch-map li a[href^=tel]',
  'mosty-training-signup a[href^=tel]',
  'a[data-mosty=service-finder]',
  'div[data-mosty=civic-feed] a',
];

it('shows the list, the links and the phones to a browser without scripts', async () => {
  const { page, context } = await stage.visit('/no-js/', { javaScript: false, width: 390 });
  for (const content of CONTENT) assert.ok(await page.locator(content).first().isVisible(), content);
  assert.match(await page.locator('mosty-branch-map').innerText(), /Центральна бібліотека/);
  await context.close();
});

it('keeps them, and says why, when only the widgets’ chunks are blocked', async () => {
  const { page, context } = await stage.visit('/no-js/', {
    height: 9000,
    before: async (page) => {
      await page.clock.install();
      await page.route(/nks\/[\w-]+\.js/, (route) => route.abort());
    },
  });
  const reasons = page.locator('[data-mosty-reason]');
  for (let round = 0; (await reasons.count()) < 4 && round < 60; round++) {
    await page.clock.fastForward(10_000);
    await new Promise((next) => setTimeout(next, 100));
  }
  assert.equal(await reasons.count(), 4);
  for (const content of CONTENT) assert.ok(await page.locator(content).first().isVisible(), content);
  await context.close();
});

it('keeps them when the whole widget host is blocked', async () => {
  const { page, context } = await stage.visit('/no-js/', {
    before: (page) => page.route(`${stage.api.url}/**`, (route) => route.abort()),
  });
  for (const content of CONTENT) assert.ok(await page.locator(content).first().isVisible(), content);
  await context.close();
});

it('becomes widgets where scripts run', async () => {
  const { page, errors, context } = await stage.visit('/no-js/', { height: 9000 });
  for (const tag of ['branch-map', 'training-signup', 'service-finder', 'civic-feed']) {
    await page.locator(`mosty-${tag} [part=frame]`).first().waitFor();
  }
  await page.locator('a[data-mosty=service-finder]').waitFor({ state: 'hidden' });
  assert.deepEqual(errors, []);
  await context.close();
});
