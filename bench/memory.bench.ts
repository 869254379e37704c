/**
 * What is left behind after a widget was put onto a page and taken off a hundred times: heap after a collection, nodes,
 * listeners. Peers: the same with Leaflet and altcha.
 */
import { hostPage, metricsOf, openStage, servePeers } from './browser.ts';
import { report, type Row } from './report.ts';

const TIMES = 100;
const stage = await openStage();
const peers = await servePeers();

interface Round {
  name: string;
  head: string;
  /** Body of a function that puts it onto the page, waits until it is drawn, and takes it off. */
  once: string;
}

const rounds: Round[] = [
  ...(
    [
      ['branch-map', '.chart .map'],
      ['service-finder', 'button'],
      ['training-signup', '[part=session]'],
      ['civic-feed', '[part=item]'],
      ['reception', '[part=door]'],
    ] as const
  ).map(([tag, drawn]) => ({
    name: `mosty-${tag}`,
    head: `<script async src="${stage.api.url}/embed/v1/loader.js"></script>`,
    once: `const element = document.createElement('mosty-${tag}');
      document.querySelector('h1').after(element);
      for (let tries = 0; !element.shadowRoot?.querySelector('${drawn}'); tries++) {
        if (tries > 500) throw new Error('${tag} was not drawn');
        await new Promise((done) => setTimeout(done, 10));
      }
      await element.updateComplete;
      await new Promise((done) => setTimeout(done, 30));
      element.remove();`,
  })),
  {
    name: 'Leaflet, 9 markers',
    head: `<link rel="stylesheet" href="${peers.url}/leaflet/dist/leaflet.css"><script src="${peers.url}/leaflet/dist/leaflet.js"></script>`,
    once: `const place = document.createElement('div');
      place.style.height = '300px';
      document.querySelector('h1').after(place);
      const map = L.map(place).setView([46.95, 32], 11);
      for (let at = 0; at < 9; at++) L.marker([46.9 + at * 0.015, 31.96]).addTo(map);
      await new Promise((done) => setTimeout(done, 40));
      map.remove();
      place.remove();`,
  },
  {
    name: 'altcha',
    head: `<script type="module" src="${peers.url}/altcha/dist/main/altcha.min.js"></script>`,
    once: `const element = document.createElement('altcha-widget');
      document.querySelector('h1').after(element);
      await new Promise((done) => setTimeout(done, 40));
      element.remove();`,
  },
];

const rows: Row[] = [];
for (const { name, head, once } of rounds) {
  const { page, context } = await stage.visit('/', { html: hostPage(head, '') });
  await page.waitForTimeout(1000);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable');
  const repeat = (times: number) =>
    page.evaluate(
      async ([body, count]) => {
        const run = new Function(`return (async () => { ${body} })()`) as () => Promise<void>;
        for (let time = 0; time < count; time++) await run();
      },
      [once, times] as const,
    );
  const weigh = async () => {
    for (let pass = 0; pass < 3; pass++) {
      await session.send('HeapProfiler.collectGarbage');
      await page.waitForTimeout(200);
    }
    return metricsOf(session);
  };
  // The first few fill caches that stay by design.
  await repeat(5);
  const before = await weigh();
  await repeat(TIMES);
  const after = await weigh();
  const grown = (key: string) => (after[key] ?? 0) - (before[key] ?? 0);
  rows.push({
    what: name,
    seen: `heap ${(grown('JSHeapUsedSize') / 1000).toFixed(0)} kB`,
    against: `${grown('Nodes')} nodes, ${grown('JSEventListeners')} listeners more than after the fifth`,
    ...(name.startsWith('mosty-') && {
      holds: grown('Nodes') < TIMES && grown('JSEventListeners') < TIMES / 2 && grown('JSHeapUsedSize') < 500_000,
    }),
  });
  await context.close();
}
report(`Put on and taken off ${TIMES} times`, rows);
peers.close();
await stage.close();
if (rows.some(({ holds }) => holds === false)) process.exitCode = 1;
