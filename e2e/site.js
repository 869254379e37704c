/** What every end-to-end test stands on: the built API on real data, the example site on another port, a real Chromium. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { mosty, startApi } from '../tools/api-process.ts';
import { serveExamples } from '../tools/examples-server.ts';
export async function openStage() {
  const folder = mkdtempSync(join(tmpdir(), 'mosty-e2e-'));
  const databaseUrl = `sqlite:${join(folder, 'e2e.sqlite')}`;
  const env = { DATABASE_URL: databaseUrl, LOG_LEVEL: 'error' };
  mosty(['import', 'data/mykolaiv'], env);
  const api = await startApi({ env: { ...env, MOSTY_DEMO: '1' } });
  const site = await serveExamples({ mosty: api.url });
  const browser = await chromium.launch({
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
    async visit(path, { width = 1280, height = 900, colorScheme = 'light' } = {}) {
      const context = await browser.newContext({
        viewport: { width, height },
        colorScheme,
        locale: 'uk-UA',
        timezoneId: 'America/New_York',
      });
      const page = await context.newPage();
      const hosts = new Set();
      const errors = [];
      page.on('request', (request) => /^https?:/.test(request.url()) && hosts.add(new URL(request.url()).host));
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      await page.goto(site.url + path);
      return { page, context, hosts, errors };
    },
    async close() {
      await browser.close();
      await site.close();
      await api.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
