import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { openStage, type Stage } from './site.ts';

const TEXT = `<p>${'Сторінка сайту з довгим текстом. '.repeat(40)}</p>`;

/** A `LayoutShift` entry, which TypeScript's DOM library does not know. */
interface Shift {
  value: number;
  sources: { node: Node | null }[];
}

describe('a page with the stylesheet beside the loader', () => {
  let stage: Stage;
  before(async () => (stage = await openStage()));
  after(() => stage.close());

  for (const width of [390, 1280]) {
    for (const tag of ['branch-map', 'service-finder', 'training-signup', 'civic-feed', 'reception']) {
      for (const [where, above] of [
        ['under the heading', '<h1>Заголовок</h1>'],
        ['in the middle of a long text', TEXT.repeat(10)],
      ] as const) {
        it(`does not move by a pixel: ${tag} ${where}, ${width} px, the API answering after 300 ms`, async () => {
          const { page, context } = await stage.visit('/', {
            width,
            html: `<!doctype html><html lang="uk"><meta name="viewport" content="width=device-width">
              <link rel="icon" href="data:,"><link rel="stylesheet" href="${stage.api.url}/embed/v1/mosty.css">
              <body><script async src="${stage.api.url}/embed/v1/loader.js"></script>
              ${above}<mosty-${tag}><a href="tel:+380512000000">(0512) 00-00-00</a></mosty-${tag}>${TEXT.repeat(10)}`,
            before: async (page) => {
              await page.route(/\/v1\/[a-z-]+(\?|$)/, async (route) => {
                await new Promise((next) => setTimeout(next, 300));
                await route.continue();
              });
              await page.addInitScript(() => {
                const seen = { total: 0, moved: [] as string[] };
                Object.assign(window, { seen });
                new PerformanceObserver((list) => {
                  for (const { value, sources } of list.getEntries() as unknown as Shift[]) {
                    seen.total += value;
                    for (const { node } of sources)
                      if (node?.getRootNode() === document) seen.moved.push(node.nodeName);
                  }
                }).observe({ type: 'layout-shift', buffered: true });
              });
            },
          });
          const content = page.locator(`mosty-${tag} [part=frame] :is(button, li)`).first();
          // A reader of a long text goes down the page; what comes near is loaded while she reads.
          while (!(await content.isVisible())) {
            if (where !== 'under the heading') await page.mouse.wheel(0, 200);
            await page.waitForTimeout(100);
          }
          await page.waitForLoadState('networkidle');
          await page.waitForTimeout(300);
          const { total, moved } = await page.evaluate(
            () => (window as unknown as { seen: { total: number; moved: string[] } }).seen,
          );
          assert.deepEqual(moved, [], 'elements of the page itself');
          assert.equal(total, 0, 'and nothing inside the widget');
          await context.close();
        });
      }
    }
  }
});
