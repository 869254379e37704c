/** A browser and the pages that benches look at: a host page, our widgets from the built API, and peers from npm. */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import type { CDPSession, Page } from 'playwright-core';
import { openStage, type Stage } from '../e2e/site.ts';
import { beginTrace, type Trace } from './trace.ts';

const modules = fileURLToPath(new URL('../node_modules/', import.meta.url));
const TYPES: Record<string, string> = {
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.png': 'image/png',
  '.json': 'application/json',
};

/** Installed packages as a CDN would send them, packed with brotli, under `/leaflet/dist/…`. */
export async function servePeers(): Promise<{ url: string; close(): void }> {
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://peers').pathname);
    try {
      const body = brotliCompressSync(readFileSync(join(modules, path)));
      response.writeHead(200, {
        'content-type': TYPES[extname(path)] ?? 'application/octet-stream',
        'content-encoding': 'br',
        'access-control-allow-origin': '*',
      });
      response.end(body);
    } catch {
      response.writeHead(404, { 'access-control-allow-origin': '*' }).end();
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

export const TEXT = `<p>${'Текст сторінки, на яку щось вставили. '.repeat(30)}</p>`;

/** One typeface for the page and all that stands on it: searching the machine for fonts is nobody's cost. */
const FONT = `<style>body, button, input { font-family: 'DejaVu Sans' }
  :root { --mosty-font: 'DejaVu Sans'; --mosty-font-heading: 'DejaVu Sans' }</style>`;

export const hostPage = (head: string, widget: string): string =>
  `<!doctype html><html lang="uk"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
  <link rel="icon" href="data:,">${FONT}${head}</head><body><h1>Сторінка</h1>${TEXT}${widget}${TEXT.repeat(8)}</body></html>`;

/** Milliseconds that an answer of any API takes, as over a slow network. */
const DELAY = 300;
/** Milliseconds until the first file of a widget comes: the page itself is drawn by then. */
const BEFORE = 1000;
/** Milliseconds without an answer of anybody, after which a contestant is looked at. */
const QUIET = 3000;

export interface Looks {
  requests: number;
  /** As sent, packed. */
  bytes: number;
  /** Hosts besides the page's own and the one the widget came from. */
  strangers: string[];
  /** Cumulative layout shift of the page. */
  shift: number;
  /** Milliseconds of the processor over 50 of all tasks since the widget's first file came, and the longest task. */
  blocking: number;
  longest: number;
  /** Milliseconds spent in scripts. */
  script: number;
}

export interface Seen {
  shift: number;
  tasks: number[];
}

/** Starts to watch shifts and long tasks before anything of the page runs. */
export const watch = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const seen: { shift: number; tasks: number[] } = { shift: 0, tasks: [] };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.shift += (entry as unknown as { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) seen.tasks.push(duration);
    }).observe({ type: 'longtask', buffered: true });
  });

export const seenBy = (page: Page): Promise<Seen> => page.evaluate(() => (window as unknown as { seen: Seen }).seen);

export const metricsOf = async (session: CDPSession): Promise<Record<string, number>> => {
  const { metrics } = await session.send('Performance.getMetrics');
  return Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
};

export interface Contestant {
  name: string;
  head: string;
  widget: string;
  /** Selector of something that stands there when it is drawn. */
  drawn: string;
  /** Address of the first file it asks for; what the page did before is the page's own. */
  script: RegExp;
  /** Answers of a back end that is not ours. */
  stub?: { address: RegExp; json: unknown };
}

/**
 * Opens a page with one contestant on it, and looks until it is quiet. Meanwhile nothing is asked of the page: the script
 * that asks is larger than what is measured. A contestant that was not drawn by then has failed.
 */
export async function look(
  stage: Stage,
  { name, head, widget, drawn, script, stub }: Contestant,
  width: number,
  own: string,
): Promise<Looks> {
  const sent = { requests: 0, bytes: 0 };
  let latest = Date.now();
  let session: CDPSession | undefined;
  let trace: Trace | undefined;
  const { page, context, hosts } = await stage.visit('/', {
    width,
    height: 800,
    html: hostPage(head, widget),
    before: async (page) => {
      await watch(page);
      session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
      await session.send('Performance.enable');
      await session.send('Network.enable');
      trace = await beginTrace(session);
      session.on('Network.loadingFinished', ({ encodedDataLength }) => {
        latest = Date.now();
        sent.requests++;
        sent.bytes += encodedDataLength;
      });
      await page.route(/\/v1\//, async (route) => {
        await new Promise((next) => setTimeout(next, DELAY));
        await route.continue();
      });
      await page.route(script, async (route) => {
        if (!route.request().isNavigationRequest()) await new Promise((next) => setTimeout(next, BEFORE));
        await route.continue();
      });
      if (stub) {
        await page.route(stub.address, async (route) => {
          await new Promise((next) => setTimeout(next, DELAY));
          await route.fulfill({ json: stub.json, headers: { 'access-control-allow-origin': '*' } });
        });
      }
    },
  });
  while (Date.now() < latest + QUIET) await new Promise((next) => setTimeout(next, 100));
  const tasks = await trace!.end(script, BEFORE);
  if (!(await page.locator(drawn).count())) throw new Error(`${name} was not drawn`);
  const { shift } = await seenBy(page);
  const { ScriptDuration = 0 } = await metricsOf(session!);
  const known = [new URL(page.url()).host, new URL(own).host];
  await context.close();
  return {
    ...sent,
    strangers: [...hosts].filter((host) => !known.includes(host)),
    shift,
    blocking: tasks.reduce((sum, task) => sum + Math.max(0, task - 50), 0),
    longest: Math.max(0, ...tasks),
    script: ScriptDuration * 1000,
  };
}

export { openStage };
export type { Stage };
