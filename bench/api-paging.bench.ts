/** A synthetic country of 15 000 branches, walked by cursor. Gate: the last pages cost what the first ones cost. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mosty, startApi } from '../tools/api-process.ts';
import { median, report } from './report.ts';

const COUNT = 15_000;
const PAGE = 100;
const EDGE = 30;
const folder = mkdtempSync(join(tmpdir(), 'mosty-bench-'));
const env = { DATABASE_URL: `sqlite:${join(folder, 'bench.sqlite')}`, LOG_LEVEL: 'silent', RATE_LIMIT_READS: '0' };

const branches = Array.from({ length: COUNT }, (_, index) => ({
  slug: `synthetic-${index + 1}`,
  number: String(index + 1),
  kind: 'branch',
  name: { uk: `Бібліотека-філія № ${index + 1}`, en: `Branch library No. ${index + 1}` },
  address: {
    thoroughfare: { uk: `вулиця Садова` },
    locatorDesignator: String((index % 200) + 1),
    addressLocality: { uk: `Місто ${index % 500}` },
  },
  geo: {
    latitude: 44.5 + (index % 1000) * 0.007,
    longitude: 22.5 + Math.floor(index / 1000) * 1.1,
    precision: 'settlement',
    radius: 2000,
  },
  telephone: [{ e164: '+380440000000', printed: '(044) 000-00-00' }],
  servicePoints: index % 3 ? [] : [{ type: 'tsog' }],
}));
mkdirSync(join(folder, 'country'));
writeFileSync(join(folder, 'country', 'branches.json'), JSON.stringify(branches));
const since = performance.now();
mosty(['import', join(folder, 'country')], env);
const imported = performance.now() - since;

const api = await startApi({ env });
const walks: number[][] = [];
try {
  for (const filter of ['', '&kind=branch', '&has=tsog']) {
    const times: number[] = [];
    let cursor = '';
    for (;;) {
      const start = performance.now();
      const answer = await fetch(
        `${api.url}/v1/branches?pageSize=${PAGE}${filter}${cursor && `&cursor=${encodeURIComponent(cursor)}`}`,
      );
      const page = (await answer.json()) as { next: string | null; total: number };
      times.push(performance.now() - start);
      if (!answer.ok) throw new Error(`page ${times.length}: ${answer.status}`);
      if (!page.next) break;
      cursor = page.next;
    }
    walks.push(times);
  }
} finally {
  await api.stop();
  rmSync(folder, { recursive: true, force: true });
}

report(
  `${COUNT} branches, pages of ${PAGE}, first reading (imported in ${(imported / 1000).toFixed(1)} s)`,
  walks.map((times, index) => {
    const first = median(times.slice(5, 5 + EDGE));
    const last = median(times.slice(-EDGE));
    return {
      what: ['all', 'kind=branch', 'has=tsog'][index] ?? '',
      seen: `${(last / first).toFixed(2)} ×`,
      against: `last ${EDGE} pages (${last.toFixed(1)} ms) against first ${EDGE} (${first.toFixed(1)} ms), ${times.length} pages`,
      holds: last / first <= 1.5,
    };
  }),
);
