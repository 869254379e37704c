/** The built loader on pages of many makes, in a real browser, from the real server. Long: every promise of it is here. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'playwright-core';
import { openStage, type Stage, type Visit, type VisitOptions } from './site.ts';

const { version } = JSON.parse(readFileSync(new URL('../packages/widgets/package.json', import.meta.url), 'utf8')) as {
  version: string;
};

const FALLBACK = '<a href="tel:+380512000000">(0512) 00-00-00</a>';
const SPACE = '<p style="height:4000px">…</p>';

describe('the loader', () => {
  let stage: Stage;
  before(async () => (stage = await openStage()));
  after(() => stage.close());

  const loader = (folder = 'v1') => `${stage.api.url}/embed/${folder}/loader.js`;
  const script = (folder?: string) => `<script async src="${loader(folder)}"></script>`;

  interface Host extends Visit {
    /** Files of the embed folder that were asked for, in order, without their hashes. */
    asked: string[];
  }

  async function open(body: string, { lang = 'uk', ...options }: VisitOptions & { lang?: string } = {}): Promise<Host> {
    const asked: string[] = [];
    const visit = await stage.visit('/', {
      ...options,
      html: `<!doctype html><html lang="${lang}"><link rel="icon" href="data:,"><body>${body}`,
      before: async (page) => {
        page.on('request', (request) => {
          const [, name] = /\/embed\/(.*)$/.exec(request.url()) ?? [];
          if (name) asked.push(name.replace(/-[\w-]{8}\.js/, '.js'));
        });
        await options.before?.(page);
      },
    });
    return { ...visit, asked };
  }

  const drawn = (page: Page, tag: string) => page.locator(`mosty-${tag} [part=frame]`).first().waitFor();
  const settled = (page: Page) => page.waitForLoadState('networkidle');
  /** Runs through the pauses between attempts, until `done`. */
  async function hurry(page: Page, done: () => Promise<boolean>): Promise<void> {
    for (let round = 0; round < 100; round++) {
      if (await done()) return;
      // Slower than the time that the SDK gives an answer: the server answers in real time.
      await page.clock.fastForward(1_000);
      await new Promise((next) => setTimeout(next, 100));
    }
    assert.fail('it did not come to that');
  }

  it('brings what is near the screen, and the rest when a person comes near it', async () => {
    const { page, asked, errors, context } = await open(
      `${script()}<mosty-civic-feed></mosty-civic-feed>${SPACE}<mosty-branch-map>${FALLBACK}</mosty-branch-map>`,
    );
    await drawn(page, 'civic-feed');
    await settled(page);
    // Parts of its own follow it.
    assert.deepEqual(asked.slice(0, 3), ['v1/loader.js', 'v1/chunks/ground.js', 'v1/chunks/civic-feed.js']);
    assert.ok(!asked.some((name) => name.includes('branch-map')));
    await page.locator('mosty-branch-map').scrollIntoViewIfNeeded();
    await drawn(page, 'branch-map');
    await settled(page);
    // Parts of its own may follow, such as the map's side.
    assert.ok(asked.includes('v1/chunks/branch-map.js'));
    assert.equal(asked.filter((name) => name.includes('ground')).length, 1, 'the ground is asked for once');
    assert.deepEqual(errors, []);
    await context.close();
  });

  it('brings what the address leads to, however far from the screen it stands, and the eye to it', async () => {
    const { page, context, errors } = await stage.visit('/', {
      html: `<!doctype html><html lang="uk"><link rel="icon" href="data:,"><body>${script()}${SPACE}
<mosty-training-signup>${FALLBACK}</mosty-training-signup>`,
    });
    await settled(page);
    assert.equal(await page.locator('mosty-training-signup [part=frame]').count(), 0);
    const url = page.url();
    await page.goto('about:blank');
    await page.goto(`${url}#mosty-signup=00000000-0000-4000-8000-000000000777.not-a-token-of-this-server`);
    await page.getByRole('heading', { name: 'Мій запис' }).waitFor();
    assert.ok(await page.evaluate(() => scrollY > 1000), 'the page shows the widget');
    assert.deepEqual(
      errors.filter((text) => !text.includes('404')),
      [],
    );
    await context.close();
  });

  it('brings what is not displayed when it is shown', async () => {
    const { page, asked, context } = await open(
      `${script()}<div hidden><mosty-branch-map>${FALLBACK}</mosty-branch-map></div>`,
    );
    await settled(page);
    assert.deepEqual(asked, ['v1/loader.js']);
    await page.evaluate(() => document.querySelector('div')!.removeAttribute('hidden'));
    await drawn(page, 'branch-map');
    await context.close();
  });

  it('finds tags that come later, one by one or with a whole new page of an SPA', async () => {
    const { page, errors, context } = await open(`${script()}<main>first</main>`);
    await settled(page);
    await page.evaluate(() => document.querySelector('main')!.append(document.createElement('mosty-civic-feed')));
    await drawn(page, 'civic-feed');
    await page.evaluate(() => {
      const body = document.createElement('body');
      const block = document.createElement('div');
      block.setAttribute('data-mosty', 'branch-map');
      body.append(block);
      document.body.replaceWith(body);
    });
    await drawn(page, 'branch-map');
    assert.deepEqual(errors, []);
    await context.close();
  });

  it('puts the widget into a block, with what stands in it and its settings, however the editor wrote the name', async () => {
    const { page, errors, context } = await open(
      `${script()}<div data-mosty=“Branch-Map” data-heading-level="3" class="wide"><p>${FALLBACK}</p></div>
       <p data-mosty="MOSTY-CIVIC-FEED"></p>`,
    );
    const widget = page.locator('div.wide > mosty-branch-map');
    await drawn(page, 'branch-map');
    assert.equal(await widget.getAttribute('heading-level'), '3');
    assert.equal(await widget.getAttribute('class'), null);
    assert.equal(await widget.locator('> p > a[href^=tel]').count(), 1);
    assert.equal(await page.locator('div.wide > *').count(), 1);
    await drawn(page, 'civic-feed');
    assert.equal(await page.locator('p > mosty-civic-feed').count(), 1);
    assert.deepEqual(errors, []);
    await context.close();
  });

  it('puts the widget in place of a link, which stands inside as the fallback', async () => {
    const { page, errors, context } = await open(
      `${script()}<p>See <a id="link" data-mosty="branch-map" data-has="tsog" href="/addresses">addresses</a>.</p>`,
    );
    await drawn(page, 'branch-map');
    const widget = page.locator('p > mosty-branch-map');
    assert.equal(await widget.getAttribute('has'), 'tsog');
    assert.equal(await widget.locator('> a#link').getAttribute('href'), '/addresses');
    assert.equal(await page.evaluate(() => document.querySelectorAll('p > a').length), 0);
    assert.deepEqual(errors, []);
    await context.close();
  });

  it('leaves alone what asks for something unknown', async () => {
    const { page, asked, errors, context } = await open(
      `${script()}<div data-mosty="constructor">text</div><a data-mosty="" href="#">link</a>`,
    );
    await settled(page);
    assert.equal(await page.locator('body').innerText(), 'text\nlink');
    assert.deepEqual(asked, ['v1/loader.js']);
    assert.deepEqual(errors, []);
    await context.close();
  });

  it('looks into shadow roots that announce themselves: by an attribute, now or later, or by an event', async () => {
    const { page, errors, context } = await open(
      `<x-now data-mosty-root></x-now><x-later></x-later><x-event></x-event><x-silent></x-silent>
       <script>
         for (const host of document.querySelectorAll('x-now,x-later,x-event,x-silent')) {
           const tag = host.localName === 'x-now' ? 'mosty-civic-feed' : host.localName === 'x-later' ? 'mosty-branch-map'
             : host.localName === 'x-event' ? 'mosty-service-finder' : 'mosty-training-signup';
           host.attachShadow({ mode: 'open' }).append(document.createElement(tag));
         }
       </script>${script()}`,
      { height: 9000 },
    );
    await drawn(page, 'civic-feed');
    await page.evaluate(() => document.querySelector('x-later')!.setAttribute('data-mosty-root', ''));
    await drawn(page, 'branch-map');
    await page.evaluate(() =>
      document
        .querySelector('x-event')!
        .shadowRoot!.firstElementChild!.dispatchEvent(new Event('mosty-scan', { bubbles: true, composed: true })),
    );
    await drawn(page, 'service-finder');
    // What comes into a known root later is found as well.
    await page.evaluate(() => {
      const late = document.createElement('div');
      late.setAttribute('data-mosty', 'service-finder');
      document.querySelector('x-now')!.shadowRoot!.append(late);
    });
    await page.locator('x-now div mosty-service-finder [part=frame]').waitFor();
    assert.equal(await page.evaluate(() => customElements.get('mosty-training-signup')), undefined);
    assert.deepEqual(errors, []);
    await context.close();
  });

  for (const [how, second] of [
    ['the same version', 'v1'],
    ['another version', `v${version}`],
  ] as const) {
    it(`works once when it is included twice, in ${how}`, async () => {
      const { page, asked, errors, context } = await open(
        `${script()}<div data-mosty="branch-map">${FALLBACK}</div>${script(second)}`,
      );
      await drawn(page, 'branch-map');
      await settled(page);
      assert.equal(await page.locator('mosty-branch-map').count(), 1);
      assert.equal(asked.filter((name) => name.endsWith('branch-map.js')).length, 1);
      assert.equal(asked.filter((name) => name.endsWith('ground.js')).length, 1);
      assert.deepEqual(errors, []);
      await context.close();
    });
  }

  it('serves only the tags that no earlier copy serves', async () => {
    const { page, asked, errors, context } = await open(
      `<script>document[Symbol.for('mosty.loader')] = new Set(['mosty-branch-map'])</script>
       ${script()}<mosty-branch-map>${FALLBACK}</mosty-branch-map><mosty-civic-feed></mosty-civic-feed>`,
    );
    await drawn(page, 'civic-feed');
    await settled(page);
    // Parts of its own follow it.
    assert.deepEqual(asked.slice(0, 3), ['v1/loader.js', 'v1/chunks/ground.js', 'v1/chunks/civic-feed.js']);
    assert.ok(!asked.some((name) => name.includes('branch-map')));
    assert.deepEqual(errors, []);
    await context.close();
  });

  describe('when an optimiser has been at the page', () => {
    const widget = `<mosty-branch-map>${FALLBACK}</mosty-branch-map>`;
    const joined = () => `<script>${readFileSync(embed('v1/loader.js'), 'utf8')}</script>`;
    const embed = (name: string) => new URL(`../packages/widgets/dist/embed/${name}`, import.meta.url);
    const pages: [string, () => string][] = [
      ['moved to the end and deferred', () => `${widget}<script defer src="${loader()}"></script>`],
      [
        'inserted by a script',
        () =>
          `${widget}<script>document.head.append(Object.assign(document.createElement('script'),{src:'${loader()}'}))</script>`,
      ],
      [
        'run from a string, its address kept in data-src',
        () => `<script type="text/lazy" data-src="${loader()}"></script>${widget}${joined()}`,
      ],
      [
        'joined with other scripts, the stylesheet beside it',
        () => `<link rel="stylesheet" href="${stage.api.url}/embed/v1/mosty.css">${widget}${joined()}`,
      ],
      [
        'joined with other scripts, its address in the mark',
        () =>
          `<script data-mosty-loader="${loader()}">${readFileSync(embed('v1/loader.js'), 'utf8')}</script>${widget}`,
      ],
      [
        'joined into a file of the site’s own, its address in the mark behind it',
        () =>
          `<script src="data:text/javascript,${encodeURIComponent(readFileSync(embed('v1/loader.js'), 'utf8'))}" data-mosty-loader="${loader()}"></script>${widget}`,
      ],
      [
        'made a module behind a script of a like name',
        () =>
          `<script src="data:text/javascript,0//embed/video.js"></script><script type="module" src="${loader()}" data-mosty-loader></script>${widget}`,
      ],
      ['run by a script of another name', () => `<script src="data:text/javascript,0"></script>${script()}${widget}`],
    ];
    for (const [how, html] of pages) {
      it(`finds its own address: ${how}`, async () => {
        const { page, errors, context } = await open(html());
        await page.locator('mosty-branch-map [part=branch]').first().waitFor();
        assert.deepEqual(errors, []);
        await context.close();
      });
    }

    it('finds its own address under a path of the site’s own, by its mark', async () => {
      const own = `${stage.site.url}/assets/mosty`;
      const { page, errors, context } = await open(
        `<script async src="${own}/loader.js" data-mosty-loader data-api="${stage.api.url}"></script>${widget}`,
        {
          before: (page) =>
            page.route(`${own}/**`, (route) =>
              route.fulfill({
                path: embed(
                  `v1/${route
                    .request()
                    .url()
                    .slice(own.length + 1)}`,
                ).pathname,
              }),
            ),
        },
      );
      await page.locator('mosty-branch-map [part=branch]').first().waitFor();
      assert.deepEqual(errors, []);
      await context.close();
    });
  });

  it('leaves no global, and no rule or style on the page', async () => {
    const { page, context } = await open(
      `<script>window.before = Object.keys(window)</script>${script()}<mosty-civic-feed></mosty-civic-feed>`,
    );
    await drawn(page, 'civic-feed');
    const added = await page.evaluate(() =>
      Object.keys(window).filter((key) => !(window as unknown as { before: string[] }).before.includes(key)),
    );
    // Lit and zod keep registries of their own on the global object, so that two copies agree.
    assert.deepEqual(
      added.filter((key) => key !== 'before' && !/^(__zod|lit|reactiveElement)/.test(key)),
      [],
    );
    assert.deepEqual(
      await page.evaluate(() => [document.styleSheets.length, document.adoptedStyleSheets.length]),
      [0, 0],
    );
    await context.close();
  });

  describe('when a chunk does not come', () => {
    const refuse = (page: Page, pattern: RegExp, times = Infinity) => {
      let left = times;
      return page.route(pattern, (route) => (left-- > 0 ? route.abort() : route.continue()));
    };

    for (const [what, pattern] of [
      ['the widget’s', /nks\/branch-map/],
      ['the ground’s', /nks\/ground/],
    ] as const) {
      it(`tries again by other addresses, and works after two failures of ${what}`, async () => {
        const { page, asked, context } = await open(`${script()}<mosty-branch-map>${FALLBACK}</mosty-branch-map>`, {
          before: async (page) => (await page.clock.install(), refuse(page, pattern, 2)),
        });
        await hurry(page, () => page.locator('mosty-branch-map [part=branch]').first().isVisible());
        const folders = new Set(asked.map((name) => name.split('/')[1]));
        assert.deepEqual([...folders], ['loader.js', 'chunks', '%63hunks', 'c%68unks']);
        assert.equal(await page.locator('[data-mosty-reason]').count(), 0);
        await context.close();
      });
    }

    it('keeps what the page wrote, says why in the language of the page, tells the page, and comes back with the network', async () => {
      const { page, errors, context } = await open(
        `<script>window.told = []; addEventListener('mosty-error', (event) => told.push(event.target.localName, String(event.error)))</script>
         ${script()}<mosty-branch-map>${FALLBACK}</mosty-branch-map>
         <div data-mosty="branch-map" lang="en"><p>text</p></div>
         <p>See <a data-mosty="branch-map" href="/addresses">addresses</a>.</p>`,
        { before: async (page) => (await page.clock.install(), refuse(page, /nks\/branch-map/)) },
      );
      const reasons = page.locator('[data-mosty-reason]');
      await hurry(page, async () => (await reasons.count()) === 3);
      assert.match(
        await page.locator('mosty-branch-map > [role=status]').innerText(),
        /^Блок не завантажився\. Відкрийте посилання, зателефонуйте/,
      );
      assert.ok(await page.locator('mosty-branch-map > a').isVisible());
      assert.match(await page.locator('div > [role=status]').innerText(), /^This block did not load\./);
      assert.equal(await page.locator('a[data-mosty] + [role=status]').count(), 1);
      const told = await page.evaluate(() => (window as unknown as { told: string[] }).told);
      assert.deepEqual(told.filter((_, index) => index % 2 === 0).sort(), ['a', 'div', 'mosty-branch-map']);
      assert.equal(errors.filter((line) => line.includes(`mosty: no mosty-branch-map from ${loader()}`)).length, 3);

      await page.unrouteAll();
      await page.evaluate(() => dispatchEvent(new Event('online')));
      for (const place of ['body > mosty-branch-map', 'div > mosty-branch-map', 'p > mosty-branch-map']) {
        await page.locator(`${place} [part=branch]`).first().waitFor();
      }
      assert.equal(await reasons.count(), 0);
      await context.close();
    });
  });

  describe('of an exact version', () => {
    const { 'loader.js': integrity } = JSON.parse(
      readFileSync(new URL(`../packages/widgets/dist/embed/v${version}/integrity.json`, import.meta.url), 'utf8'),
    ) as Record<string, string>;
    const pinned = () => `<script async crossorigin integrity="${integrity}" src="${loader(`v${version}`)}"></script>`;

    it('runs when it is what the page expects', async () => {
      const { page, errors, asked, context } = await open(`${pinned()}<mosty-branch-map></mosty-branch-map>`);
      await page.locator('mosty-branch-map [part=branch]').first().waitFor();
      assert.ok(asked.every((name) => name.startsWith(`v${version}/`)));
      assert.deepEqual(errors, []);
      await context.close();
    });

    for (const name of ['ground', 'branch-map']) {
      it(`never runs a changed ${name} chunk`, async () => {
        const { page, context } = await open(`${pinned()}<mosty-branch-map>${FALLBACK}</mosty-branch-map>`, {
          before: async (page) => {
            await page.clock.install();
            await page.route(new RegExp(`nks/${name}`), async (route) => {
              const answer = await route.fetch();
              await route.fulfill({ response: answer, body: `window.stolen = 1;${await answer.text()}` });
            });
          },
        });
        await hurry(page, () => page.locator('[data-mosty-reason]').isVisible());
        assert.equal(await page.evaluate(() => 'stolen' in window), false);
        assert.equal(await page.evaluate(() => customElements.get('mosty-branch-map')), undefined);
        assert.ok(await page.locator('mosty-branch-map > a').isVisible());
        await context.close();
      });
    }
  });

  it('hands its nonce on, where a page trusts scripts by nonce only', async () => {
    const { page, errors, context } = await open(
      `<script async nonce="abc" src="${loader()}"></script><mosty-branch-map></mosty-branch-map>`,
      { headers: { 'content-security-policy': "script-src 'nonce-abc' 'strict-dynamic'; object-src 'none'" } },
    );
    await page.locator('mosty-branch-map [part=branch]').first().waitFor();
    assert.deepEqual(errors, []);
    await context.close();
  });
});
