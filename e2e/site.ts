/** What every end-to-end test stands on: the built API on real data, the example site on another port, a real Chromium. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContext, type Page } from 'playwright-core';
import { freePort, mosty, startApi, type ApiProcess } from '../tools/api-process.ts';
import { serveExamples, type ExampleSite } from '../tools/examples-server.ts';
import { openHostPage } from './host-page.ts';

export interface Visit {
  page: Page;
  context: BrowserContext;
  /** Hosts that the page asked for anything, with their ports. */
  hosts: Set<string>;
  /** Uncaught errors and console errors, as text. */
  errors: string[];
}

export interface VisitOptions {
  width?: number;
  height?: number;
  colorScheme?: 'light' | 'dark';
  javaScript?: boolean;
  /** The visitor's own zone; by default far from Kyiv. */
  timezoneId?: string;
  /** A page of the test's own in place of the site's, with the headers it is served with. */
  html?: string;
  headers?: Record<string, string>;
  /** The test fills in a form faster than a person: the server asks for work first, and the browser writes that down. */
  fillsAtOnce?: boolean;
  /** Something to set up before the page is opened: a route that fails, a listener. */
  before?: (page: Page) => Promise<unknown>;
}

export interface Stage {
  api: ApiProcess;
  site: ExampleSite;
  databaseUrl: string;
  visit(path: string, options?: VisitOptions): Promise<Visit>;
  /** Stops the API as a power cut would, for the page that is open. */
  close(): Promise<void>;
}

/**
 * A visitor with a clock of his own has a widget before him, and a minute and more pass at one go: run through second by
 * second they would be over, and a request's own time limit with them, before the server could answer.
 */
export async function lookAgain(page: Page, tag: string): Promise<void> {
  await page.locator(tag).scrollIntoViewIfNeeded();
  // A look that comes with the scroll has its answer before the clock jumps, which would cut it off.
  await page.waitForTimeout(2_000);
  await page.clock.fastForward(75_000);
}

/** @param settings of the API besides those of every test, as its environment has them */
export async function openStage(settings: Record<string, string> = {}): Promise<Stage> {
  const folder = mkdtempSync(join(tmpdir(), 'mosty-e2e-'));
  const databaseUrl = `sqlite:${join(folder, 'e2e.sqlite')}`;
  const env = { DATABASE_URL: databaseUrl, LOG_LEVEL: 'error' };
  mosty(['import', 'data/mykolaiv'], env);
  const port = await freePort();
  const api = await startApi({
    env: {
      ...env,
      MOSTY_DEMO: '1',
      MAIL_DIR: join(folder, 'letters'),
      // Letters lead to the page where one signs up, as in `npm start`.
      SIGNUP_PAGE: `http://127.0.0.1:${port}/plain/`,
      ...settings,
    },
  });
  const site = await serveExamples({ mosty: api.url, port });
  const host = await openHostPage();
  const browser: Browser = await chromium.launch({
    executablePath: process.env['CHROME_PATH'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  return {
    api,
    site,
    databaseUrl,
    async visit(path, options = {}) {
      const { width = 1280, height = 900, colorScheme = 'light', javaScript = true, html, headers } = options;
      const { timezoneId = 'America/New_York' } = options;
      const context = await browser.newContext({
        viewport: { width, height },
        colorScheme,
        javaScriptEnabled: javaScript,
        locale: 'uk-UA',
        timezoneId,
      });
      const page = await context.newPage();
      const hosts = new Set<string>();
      const errors: string[] = [];
      page.on('request', (request) => /^https?:/.test(request.url()) && hosts.add(new URL(request.url()).host));
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('console', (message) => {
        const askedForWork =
          options.fillsAtOnce &&
          /status of 428/.test(message.text()) &&
          /\/(signups|questions)$/.test(message.location().url);
        if (message.type() === 'error' && !askedForWork) errors.push(message.text());
      });
      if (html !== undefined) host.serve(html, headers);
      await options.before?.(page);
      await page.goto(html === undefined ? site.url + path : host.url);
      return { page, context, hosts, errors };
    },
    async close() {
      await browser.close();
      host.close();
      await site.close();
      await api.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
