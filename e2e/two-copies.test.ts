import assert from 'node:assert/strict';
import { after, before, it } from 'node:test';
import { openStage, type Stage } from './site.ts';

let stage: Stage;
before(async () => (stage = await openStage()));
after(() => stage.close());

it('draws each widget once, in all five forms, from two loaders of two addresses', async () => {
  const modules: string[] = [];
  const { page, errors, context } = await stage.visit('/two-copies/', {
    height: 9000,
    before: async (page) => {
      page.on('request', (request) => {
        const [, name] = /\/(ground|[a-z]+-[a-z]+)-[\w-]{8}\.js$/.exec(request.url()) ?? [];
        if (name) modules.push(name);
      });
    },
  });
  for (const place of [
    'body > mosty-service-finder',
    'div > mosty-civic-feed',
    'p > mosty-training-signup',
    'site-card mosty-branch-map',
    '#late mosty-branch-map',
  ]) {
    await page.locator(`${place} [part=frame]`).first().waitFor();
  }
  await page.waitForLoadState('networkidle');
  assert.deepEqual(
    await page.evaluate(() =>
      ['service-finder', 'civic-feed', 'training-signup', 'branch-map'].map(
        (name) => document.querySelectorAll(`mosty-${name}`).length,
      ),
    ),
    [1, 1, 1, 1],
  );
  assert.equal(await page.locator('site-card mosty-branch-map').count(), 1);
  assert.equal(await page.evaluate(() => document.querySelectorAll('mosty-training-signup > a').length), 1);
  const once = [...new Set(modules)];
  assert.deepEqual(modules, once, 'no file comes from both addresses');
  for (const name of ['branch-map', 'civic-feed', 'ground', 'service-finder', 'training-signup']) {
    assert.ok(once.includes(name), name);
  }
  assert.deepEqual(errors, []);
  await context.close();
});
