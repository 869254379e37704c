/** The stand-alone pages of the widgets, in frames of other sites and alone. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { frameSettings } from '../packages/api/src/frames/settings.ts';
import { openStage, type Stage } from './site.ts';

const WIDGETS = ['branch-map', 'service-finder', 'training-signup', 'civic-feed', 'reception'] as const;

describe('a widget in a frame', () => {
  let stage: Stage;
  before(async () => (stage = await openStage()));
  after(() => stage?.close());

  const address = (widget: string, query = '') => `${stage.api.url}/embed/v1/${widget}.html${query}`;
  const inPage = (body: string) => `<!doctype html><html lang="uk"><link rel="icon" href="data:,"><body>${body}`;
  const outside = () => `<script async src="${stage.api.url}/embed/v1/frame-outside.js"></script>`;
  const heightOf = (page: Page, selector: string) =>
    page.locator(selector).evaluate((frame) => (frame as HTMLIFrameElement).clientHeight);

  it('draws itself, and is as tall as its content where the page has the one script', async () => {
    const { page, errors, hosts, context } = await stage.visit('/iframe/', { width: 390 });
    const inside = page.frameLocator('#fitted');
    await inside.locator('mosty-branch-map [part=branch]').nth(8).waitFor();
    await page.locator('#sandboxed').scrollIntoViewIfNeeded();
    await page.frameLocator('#sandboxed').locator('mosty-service-finder [part=tile]').first().waitFor();
    await page.waitForLoadState('networkidle');
    const content = (frame: string) =>
      page
        .frameLocator(frame)
        .locator('body')
        .evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
    const bodyHeight = () => content('#fitted');
    await page.waitForTimeout(500);
    assert.equal(await heightOf(page, '#fitted'), await bodyHeight());
    assert.equal(await heightOf(page, '#sandboxed'), await content('#sandboxed'));
    assert.ok((await bodyHeight()) > 2000, 'nine libraries one under the other');
    // What a person does changes the height, up and down.
    const before = await bodyHeight();
    await inside.getByRole('searchbox').fill('вокзал');
    await inside.locator('[part=branch]').nth(8).waitFor({ state: 'detached' });
    await page.waitForTimeout(500);
    assert.equal(await heightOf(page, '#fitted'), await bodyHeight());
    assert.ok((await bodyHeight()) < before);
    assert.deepEqual([...hosts].sort(), [new URL(stage.site.url).host, new URL(stage.api.url).host].sort());
    assert.deepEqual(errors, []);
    await context.close();
  });

  it('hears nobody but the frame itself, from the place it was put at', async () => {
    const { page, context } = await stage.visit('/', {
      html: inPage(
        `<iframe id="ours" src="${address('civic-feed')}" height="300"></iframe>
         <iframe id="theirs" srcdoc="<script>parent.postMessage({ type: 'mosty-frame-height', height: 4000 }, '*')</script>" height="120"></iframe>
         ${outside()}`,
      ),
    });
    await page.frameLocator('#ours').locator('[part=item]').first().waitFor();
    await page.waitForFunction(() => document.querySelector<HTMLElement>('#ours')!.style.height !== '');
    await page.evaluate(() => postMessage({ type: 'mosty-frame-height', height: 4000 }, '*'));
    await page.waitForTimeout(300);
    assert.equal(await heightOf(page, '#theirs'), 120);
    assert.ok((await heightOf(page, '#ours')) < 4000);
    await context.close();
  });

  it('leads the whole tab where a link leads', async () => {
    const { page, context } = await stage.visit('/', {
      html: inPage(`<iframe src="${address('branch-map', '?view=list')}" height="600"></iframe>`),
    });
    const inside = page.frameLocator('iframe');
    await inside.locator('mosty-branch-map [part=branch]').first().waitFor();
    await inside.locator('body').evaluate((body, to) => {
      const link = body.ownerDocument.createElement('a');
      link.href = to;
      link.textContent = 'далі';
      body.prepend(link);
    }, stage.site.url);
    await inside.getByRole('link', { name: 'далі' }).click();
    await page.waitForURL(`${stage.site.url}/`);
    await context.close();
  });

  it('works in a frame that has no origin, as site builders make them', async () => {
    const { page, errors, context } = await stage.visit('/', {
      html: inPage(`<iframe src="${address('training-signup')}" sandbox="allow-scripts" height="600"></iframe>`),
    });
    const inside = page.frameLocator('iframe');
    await inside.locator('[part=session]').first().waitFor();
    await inside.locator('[part=join]').first().click();
    await inside.locator('#name-0').fill('Тестова Особа');
    assert.deepEqual(errors, []);
    await context.close();
  });

  it('is a page of its own for whoever opens it alone, without a violation of its policy', async () => {
    for (const widget of WIDGETS) {
      const { page, errors, context } = await stage.visit('/', { html: inPage('') });
      await page.goto(address(widget, '?lang=en&theme=dark'));
      await page.locator(`mosty-${widget} [part=frame] :is(button, li)`).first().waitFor();
      await page.waitForLoadState('networkidle');
      assert.equal(await page.locator(`mosty-${widget}`).getByRole('heading', { level: 1 }).count(), 1, widget);
      assert.equal(await page.locator('html').evaluate((html) => getComputedStyle(html).colorScheme), 'dark');
      assert.deepEqual(errors, [], widget);
      await context.close();
    }
  });

  it('shows the phones of the libraries where scripts are off', async () => {
    const { page, context } = await stage.visit('/', { html: inPage(''), javaScript: false });
    await page.goto(address('branch-map'));
    const phones = page.locator('li a[href^="tel:"]');
    await phones.first().waitFor();
    assert.ok((await phones.count()) >= 8);
    assert.match((await phones.first().textContent()) ?? '', /^\(0512\) \d\d-\d\d-\d\d$/);
    await context.close();
  });

  it('takes every attribute that the element documents, but those that name another host or the page around', () => {
    interface Manifest {
      modules: { declarations?: { tagName?: string; attributes?: { name?: string }[] }[] }[];
    }
    const { modules } = JSON.parse(
      readFileSync(new URL('../packages/widgets/dist/custom-elements.json', import.meta.url), 'utf8'),
    ) as Manifest;
    const left = ['api', 'tiles', 'tiles-credit', 'page', 'no-hash'];
    for (const { tagName, attributes = [] } of modules.flatMap(({ declarations = [] }) => declarations)) {
      const widget = WIDGETS.find((name) => `mosty-${name}` === tagName);
      if (!widget) continue;
      const documented = attributes.flatMap(({ name }) => (name && !left.includes(name) ? [name] : []));
      assert.deepEqual(Object.keys(frameSettings[widget].shape).sort(), documented.sort(), widget);
    }
  });
});
