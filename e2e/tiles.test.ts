/** The operator's own map tiles, over the built files, under the strictest policy with Trusted Types. */
import assert from 'node:assert/strict';
import { after, before, beforeEach, it } from 'node:test';
import { inflateSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { TileType } from 'pmtiles';
import { strictPolicy } from '../tools/examples-server.ts';
import { openStage, type Stage, type VisitOptions } from './site.ts';
import { archive, cutAt, mercator, openTileHost, shapes, type TileHost } from './tile-host.ts';

const DETAILED = 'Показати докладну карту';
const SIMPLE = 'Показати просту карту';
const CREDIT = '© Ті, хто малював ці тайли';
/** The region of the records, degrees. */
const REGION = [30, 46, 33.5, 48.5] as const;

let stage: Stage;
let tiles: TileHost;
/** The place at which the tiles are cut in four: a branch whose pin must stand right there. */
let place: { slug: string; longitude: number; latitude: number };

before(async () => {
  [stage, tiles] = await Promise.all([openStage(), openTileHost()]);
  const answer = await fetch(`${stage.api.url}/v1/branches?pageSize=100`);
  const { items } = (await answer.json()) as { items: { slug: string; geo: typeof place | null }[] };
  const places = items.flatMap(({ slug, geo }) => (geo ? [{ ...geo, slug }] : []));
  // The southernmost stands alone, with a pin of its own at any zoom.
  place = places.reduce((one, other) => (other.latitude < one.latitude ? other : one));
});
after(() => {
  tiles.close();
  return stage.close();
});
beforeEach(() => {
  tiles.asked = [];
  const tile = cutAt(mercator(place));
  tiles.answer = (path) => {
    const [, z, x, y] = /^\/(\d+)\/(\d+)\/(\d+)\.png$/.exec(path) ?? [];
    return z ? tile(Number(z), Number(x), Number(y)) : null;
  };
});

async function visit(address: string, options: VisitOptions = {}) {
  const policy = strictPolicy(stage.api.url)
    .replace("img-src 'self' data:", `img-src ${tiles.url}`)
    .replace('connect-src', `connect-src ${tiles.url}`);
  const shown = await stage.visit('/', {
    html: `<!doctype html><html lang="uk"><meta charset="utf-8"><title>Карта</title><link rel="icon" href="data:,">
      <script async src="${stage.api.url}/embed/v1/loader.js" data-mosty-loader></script>
      <mosty-branch-map view="map" tiles="${address}" tiles-credit="${CREDIT}"></mosty-branch-map>`,
    headers: { 'content-security-policy': policy.replace('img-src', 'img-src data:') },
    ...options,
    before: async (page) => {
      await options.before?.(page);
      await page.addInitScript(() => {
        const seen: string[] = [];
        Object.assign(window, { violations: seen });
        addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
          seen.push(`${effectiveDirective} ${blockedURI} ${sample}`),
        );
      });
    },
  });
  await shown.page.locator('mosty-branch-map .pin').first().waitFor();
  return { ...shown, map: shown.page.locator('mosty-branch-map .map') };
}

/** Until no tile was asked for in half a second: `networkidle` is over at once where a page was idle before. */
async function still(page: Page): Promise<void> {
  for (let asked = -1; asked !== tiles.asked.length;) {
    asked = tiles.asked.length;
    await page.waitForTimeout(500);
  }
}

const violations = (page: Page) => page.evaluate(() => (window as unknown as { violations: string[] }).violations);

/** Colour of one pixel of the window, as it is on the screen. */
async function colourAt(page: Page, x: number, y: number): Promise<number[]> {
  const picture = await page.screenshot({ clip: { x: Math.round(x), y: Math.round(y), width: 1, height: 1 } });
  const data: Buffer[] = [];
  for (let at = 8; at < picture.length; at += picture.readUInt32BE(at) + 12) {
    if (picture.toString('latin1', at + 4, at + 8) === 'IDAT')
      data.push(picture.subarray(at + 8, at + 8 + picture.readUInt32BE(at)));
  }
  return [...inflateSync(Buffer.concat(data)).subarray(1, 4)];
}

/** Takes what stands over the ground out of sight, so that its colours can be read. */
const bareGround = (page: Page) =>
  page.evaluate(() => {
    const root = document.querySelector('mosty-branch-map')!.shadowRoot!;
    for (const over of root.querySelectorAll<HTMLElement>('.pin, .told, svg')) over.style.visibility = 'hidden';
  });

/** The four quarters of the tiles meet in the middle of the branch's pin. */
async function assertCutAtThePin(page: Page): Promise<void> {
  const pin = page.locator(`mosty-branch-map .pin[data-key^="${place.slug} "]`);
  const { x, y, width, height } = (await pin.boundingBox())!;
  const [across, down] = [x + width / 2, y + height / 2];
  await bareGround(page);
  for (const [right, below, colour] of [
    [-3, -3, [220, 160, 0]],
    [3, -3, [0, 160, 220]],
    [-3, 3, [220, 0, 0]],
    [3, 3, [0, 0, 220]],
  ] as const)
    assert.deepEqual(await colourAt(page, across + right, down + below), colour, `${right} ${below} from the pin`);
}

it('asks nobody for tiles before the press, and lays them exactly under the pins after it', async () => {
  const { page, context, hosts, errors, map } = await visit(`${tiles.url}/{z}/{x}/{y}.png`);
  await map.getByRole('button', { name: DETAILED }).waitFor();
  assert.ok(![...hosts].includes(new URL(tiles.url).host));
  assert.equal(await map.getByText(CREDIT).isVisible(), false);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));

  await map.getByRole('button', { name: DETAILED }).click();
  await map.getByText('Показано докладну карту.').waitFor();
  assert.equal(asked.filter((url) => /tile-map/.test(url)).length, 1);
  assert.ok(await map.getByText(CREDIT).isVisible());
  await page.waitForLoadState('networkidle');

  // A pin is still a button that chooses its branch.
  await map.locator(`.pin[data-key^="${place.slug} "]`).press('Enter');
  assert.equal(await page.locator('mosty-branch-map').getAttribute('branch'), place.slug);
  await page.waitForLoadState('networkidle');
  await assertCutAtThePin(page);
  assert.deepEqual(await violations(page), []);
  assert.deepEqual(errors, []);
  await context.close();
});

it('keeps them under the pins when the map is moved and brought nearer', async () => {
  const { page, context, map } = await visit(`${tiles.url}/{z}/{x}/{y}.png`);
  await map.getByRole('button', { name: DETAILED }).click();
  await map.getByText('Показано докладну карту.').waitFor();
  await map.locator(`.pin[data-key^="${place.slug} "]`).press('Enter');
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowRight']) await map.getByRole('application').press(key);
  await map.getByRole('button', { name: 'Наблизити', exact: true }).click();
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(600);
  await assertCutAtThePin(page);
  await context.close();
});

it('brings the drawn map back, and asks for no tile after it', async () => {
  const { page, context, map } = await visit(`${tiles.url}/{z}/{x}/{y}.png`);
  await map.getByRole('button', { name: DETAILED }).click();
  await map.getByText('Показано докладну карту.').waitFor();
  await page.waitForLoadState('networkidle');
  await map.getByRole('button', { name: SIMPLE }).click();
  assert.equal(await map.locator('canvas').count(), 0);
  assert.equal(await map.getByText(CREDIT).isVisible(), false);
  assert.ok(await map.locator('path.city').isVisible());
  assert.ok(await map.getByRole('button', { name: DETAILED }).evaluate((button) => button.matches(':focus')));
  tiles.asked = [];
  await map.getByRole('button', { name: 'Наблизити', exact: true }).click();
  await page.waitForLoadState('networkidle');
  assert.deepEqual(tiles.asked, []);
  await context.close();
});

it('draws the pictures of a PMTiles file, of which it reads only ranges', async () => {
  const file = archive(TileType.Png, REGION, [6, 10], cutAt(mercator(place)));
  tiles.answer = (path) => (path === '/region.pmtiles' ? file : null);
  const { page, context, errors, map } = await visit(`${tiles.url}/region.pmtiles`);
  assert.deepEqual(tiles.asked, []);
  await map.getByRole('button', { name: DETAILED }).click();
  await map.getByText('Показано докладну карту.').waitFor();
  await page.waitForLoadState('networkidle');
  assert.ok(tiles.asked.length > 1);
  await assertCutAtThePin(page);
  assert.deepEqual(await violations(page), []);
  assert.deepEqual(errors, []);
  await context.close();
});

it('draws the shapes of a PMTiles file in the colours of the drawn map, with its names over them', async () => {
  const file = archive(TileType.Mvt, REGION, [5, 8], () => shapes('water'));
  tiles.answer = (path) => (path === '/shapes.pmtiles' ? file : null);
  const { page, context, errors, map } = await visit(`${tiles.url}/shapes.pmtiles`);
  await map.getByRole('button', { name: DETAILED }).click();
  await map.getByText('Показано докладну карту.').waitFor();
  await page.waitForLoadState('networkidle');
  assert.ok(await map.locator('svg text').first().isVisible());
  const { x, y, width, height } = (await map.locator('.view').boundingBox())!;
  await bareGround(page);
  const [red, , blue] = await colourAt(page, x + width / 2, y + height / 2);
  assert.ok(blue! > red! + 20, `water is blue, and not ${red}, ${blue}`);
  assert.deepEqual(await violations(page), []);
  assert.deepEqual(errors, []);
  await context.close();
});

it('says so when the tiles cannot be had, and keeps the drawn map', async () => {
  tiles.answer = () => null;
  for (const address of ['/{z}/{x}/{y}.png', '/gone.pmtiles']) {
    const { context, map } = await visit(tiles.url + address);
    await map.getByRole('button', { name: DETAILED }).click();
    await map.getByRole('status').filter({ hasText: 'завантажити не вдалося' }).waitFor();
    assert.ok(await map.locator('path.city').isVisible());
    assert.ok(await map.getByRole('button', { name: DETAILED }).isVisible());
    await context.close();
  }
});

it('leaves a gap where the server has no tile, and goes back to the drawn map when it has none at all any more', async () => {
  const { page, context, map } = await visit(`${tiles.url}/{z}/{x}/{y}.png`);
  await map.getByRole('button', { name: DETAILED }).click();
  await map.getByText('Показано докладну карту.').waitFor();
  await still(page);
  tiles.answer = () => null;
  tiles.asked = [];
  for (let steps = 0; steps < 8 && !tiles.asked.length; steps++) {
    await map.getByRole('application').press('ArrowRight');
    await page.waitForTimeout(200);
  }
  assert.ok(tiles.asked.length, 'a new column of tiles was asked for');
  await page.waitForTimeout(300);
  assert.ok(await map.getByRole('button', { name: SIMPLE }).isVisible());
  for (const key of ['+', '+', '+']) {
    await map.getByRole('application').press(key);
    await page.waitForTimeout(300);
  }
  await map.getByRole('status').filter({ hasText: 'завантажити не вдалося' }).waitFor();
  assert.ok(await map.locator('path.city').isVisible());
  await context.close();
});

it('says so when the library cannot be had, and fetches it at the next press', async () => {
  let broken = true;
  const { context, map } = await visit(`${tiles.url}/{z}/{x}/{y}.png`, {
    before: (page) => page.route('**/tile-map-*.js', (route) => (broken ? route.abort() : route.continue())),
  });
  await map.getByRole('button', { name: DETAILED }).click();
  await map.getByRole('status').filter({ hasText: 'завантажити не вдалося' }).waitFor();
  assert.deepEqual(tiles.asked, []);
  broken = false;
  await map.getByRole('button', { name: DETAILED }).click();
  await map.getByText('Показано докладну карту.').waitFor();
  await context.close();
});

it('tells the operator in one line what is wrong with the address, and offers no button', async () => {
  const lines: string[] = [];
  const { page, context, map } = await visit('https://tiles.example/{s}/{z}/{x}/{y}.png', {
    before: async (page) => page.on('console', (message) => lines.push(message.text())),
  });
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(300);
  assert.equal(lines.length, 1);
  assert.match(lines[0]!, /^<mosty-branch-map>: tiles: .*\{s\}/);
  assert.equal(await map.getByRole('button', { name: DETAILED }).count(), 0);
  await context.close();
});

it('a page that names other tiles later gets their button and their credit, and one that takes them back gets none', async () => {
  const { page, map, errors, context } = await visit(`${tiles.url}/{z}/{x}/{y}.png`);
  const button = map.getByRole('button', { name: DETAILED });
  await button.click();
  await map.getByText(CREDIT).waitFor();
  const widget = page.locator('mosty-branch-map');
  await still(page);
  const { answer } = tiles;
  [tiles.asked, tiles.answer] = [[], (path) => answer(path.replace('/other', ''))];
  await widget.evaluate((element, address) => {
    element.setAttribute('tiles', address);
    element.setAttribute('tiles-credit', '© Інші');
  }, `${tiles.url}/other/{z}/{x}/{y}.png`);
  await button.waitFor();
  assert.equal(await map.count(), 1, 'one map');
  assert.equal(await map.getByText(CREDIT).count(), 0);
  assert.equal(tiles.asked.length, 0, 'nothing is asked of the new tiles before a press');
  await button.click();
  await map.getByText('© Інші').waitFor();
  assert.ok(tiles.asked.length > 0 && tiles.asked.every((path) => path.startsWith('/other/')), tiles.asked.join());
  await widget.evaluate((element) => element.removeAttribute('tiles'));
  await map.locator('.pin').first().waitFor();
  await page.waitForTimeout(500);
  assert.equal(await map.getByRole('button', { name: /карту/ }).count(), 0);
  assert.deepEqual(errors, []);
  await context.close();
});
