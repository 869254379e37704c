/**
 * How well and how fast the search answers, beside bare MiniSearch and Fuse.js in the same run.
 *
 *   node --conditions=mosty-source bench/search.ts [--misses] [--quick]
 *
 * Prints recall@1, recall@3 and the mean reciprocal rank per class of query, the share of negatives left empty, the size
 * of the bundle, and the time of a keystroke and of a build at 1 000 and 10 000 records. Exits 1 when a gate is missed.
 */
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import Fuse from 'fuse.js';
import MiniSearch from 'minisearch';
import { createSearchIndex } from '@mosty/search';
import { loadQueries, loadServices, type EvalService } from '../packages/search/eval/load.ts';

const GATES = {
  recall3: 0.97,
  perClass: 0.93,
  recall1: 0.9,
  empty: 0.8,
  bytes: 12_000,
  ms1000: 2,
  ms10000: 5,
  build1000: 60,
};
/** What bare MiniSearch takes on a quiet machine of the kind the gates are for: p99 of a keystroke, and a build. */
const REFERENCE: Record<number, { p99: number; build: number }> = {
  1_000: { p99: 2.8, build: 59 },
  10_000: { p99: 25, build: 467 },
};

type Finder = (query: string) => string[];
type Maker = (services: readonly EvalService[]) => Finder;

const mosty: Maker = (services) => {
  const index = createSearchIndex(services, {
    id: ({ id }) => id,
    fields: {
      name: { text: ({ name }) => name, weight: 3 },
      summary: { text: ({ summary }) => summary },
      former: { text: ({ former }) => former, weight: 2 },
    },
  });
  return (query) => index.search(query, { limit: 10 }).hits.map(({ id }) => id);
};
const miniSearch: Maker = (services) => {
  const index = new MiniSearch<EvalService>({ fields: ['name', 'summary', 'former'] });
  index.addAll([...services]);
  const options = { prefix: true, fuzzy: 0.2, boost: { name: 3, former: 2 } };
  return (query) =>
    index
      .search(query, options)
      .slice(0, 10)
      .map(({ id }) => id as string);
};
const fuse: Maker = (services) => {
  const index = new Fuse([...services], {
    keys: [
      { name: 'name', weight: 3 },
      { name: 'summary', weight: 1 },
      { name: 'former', weight: 2 },
    ],
    ignoreLocation: true,
    threshold: 0.4,
  });
  return (query) => index.search(query, { limit: 10 }).map(({ item }) => item.id);
};
const ENGINES: Record<string, Maker> = { mosty, MiniSearch: miniSearch, 'Fuse.js': fuse };

const services = await loadServices();
const queries = await loadQueries();
const kinds = [...new Set(queries.map(({ kind }) => kind))];
const percent = (share: number): string => `${(share * 100).toFixed(1)} %`;
const failures: string[] = [];
const gate = (holds: boolean, what: string): void => void (holds || failures.push(what));

console.log(`${services.length} services, ${queries.length} queries in ${kinds.length} classes\n`);
for (const [name, make] of Object.entries(ENGINES)) {
  const find = make(services);
  const rows: Record<string, Record<string, string | number>> = {};
  const sum = { n: 0, first: 0, third: 0, reciprocal: 0 };
  for (const kind of kinds) {
    const row = { n: 0, first: 0, third: 0, reciprocal: 0, empty: 0, ms: 0 };
    for (const { query, right } of queries.filter((each) => each.kind === kind)) {
      const from = performance.now();
      const found = find(query);
      row.ms += performance.now() - from;
      row.n++;
      const rank = found.findIndex((id) => right.includes(id)) + 1;
      if (!found.length) row.empty++;
      if (rank === 1) row.first++;
      if (rank >= 1 && rank <= 3) row.third++;
      if (rank) row.reciprocal += 1 / rank;
      const missed = right.length ? rank !== 1 : found.length > 0;
      if (name === 'mosty' && missed && process.argv.includes('--misses')) {
        console.log(
          `  ${kind}: «${query}» → ${found.slice(0, 4).join(', ') || 'nothing'}; right: ${right.join(', ') || 'nothing'}`,
        );
      }
    }
    const negative = kind === 'negative';
    rows[kind] = {
      queries: row.n,
      'recall@1': negative ? '' : percent(row.first / row.n),
      'recall@3': negative ? '' : percent(row.third / row.n),
      MRR: negative ? '' : (row.reciprocal / row.n).toFixed(3),
      empty: negative ? percent(row.empty / row.n) : '',
      'ms/query': (row.ms / row.n).toFixed(3),
    };
    if (negative) {
      if (name === 'mosty')
        gate(row.empty / row.n >= GATES.empty, `negatives left empty ${percent(row.empty / row.n)}`);
      continue;
    }
    if (name === 'mosty')
      gate(row.third / row.n >= GATES.perClass, `recall@3 of ${kind} ${percent(row.third / row.n)}`);
    for (const key of ['n', 'first', 'third', 'reciprocal'] as const) sum[key] += row[key];
  }
  rows['all'] = {
    queries: sum.n,
    'recall@1': percent(sum.first / sum.n),
    'recall@3': percent(sum.third / sum.n),
    MRR: (sum.reciprocal / sum.n).toFixed(3),
  };
  console.log(name);
  console.table(rows);
  if (name === 'mosty') {
    gate(sum.third / sum.n >= GATES.recall3, `recall@3 ${percent(sum.third / sum.n)}`);
    gate(sum.first / sum.n >= GATES.recall1, `recall@1 ${percent(sum.first / sum.n)}`);
  }
}

const bundled = await build({
  stdin: { contents: "export { createSearchIndex } from '@mosty/search'", resolveDir: import.meta.dirname },
  bundle: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  charset: 'utf8',
  conditions: ['mosty-source'],
  write: false,
});
const bytes = brotliCompressSync(bundled.outputFiles[0]?.contents ?? '').length;
console.log(`browser bundle with language data: ${bytes} B brotli (gate ${GATES.bytes})\n`);
gate(bytes <= GATES.bytes, `bundle ${bytes} B`);

if (!process.argv.includes('--quick')) measureTimes();

function measureTimes(): void {
  const rows: Record<string, Record<string, string | number>> = {};
  let scale = 1;
  const keystrokes = queries.flatMap(({ query }) => [...query].map((_, at) => query.slice(0, at + 1)));
  for (const size of [10_000, 1_000]) {
    const many = multiply(services, size);
    for (const name of ['MiniSearch', 'mosty']) {
      const make = ENGINES[name] as Maker;
      const builds = Array.from({ length: size > 1_000 ? 1 : 5 }, () => {
        const from = performance.now();
        make(many);
        return performance.now() - from;
      }).sort((a, b) => a - b);
      const built = builds[builds.length >> 1] as number;
      const find = make(many);
      const typed = name === 'mosty' ? keystrokes : keystrokes.filter((_, at) => at % 10 === 0);
      const times = typed
        .map((query) => {
          const from = performance.now();
          find(query);
          return performance.now() - from;
        })
        .sort((a, b) => a - b);
      const at = (share: number): number =>
        times[Math.min(times.length - 1, Math.floor(times.length * share))] as number;
      const { p99, build: reference } = REFERENCE[size] as { p99: number; build: number };
      if (name === 'MiniSearch') scale = Math.max(1, at(0.99) / p99, built / reference);
      rows[`${name}, ${size}`] = {
        'build ms': built.toFixed(1), 'p50 ms': at(0.5).toFixed(3), 'p95 ms': at(0.95).toFixed(3), 'p99 ms': at(0.99).toFixed(3), 'most ms': at(1).toFixed(2), 'gates ×': scale.toFixed(2),
      }; // prettier-ignore
      if (name !== 'mosty') continue;
      gate(
        at(0.99) <= (size === 1_000 ? GATES.ms1000 : GATES.ms10000) * scale,
        `keystroke p99 at ${size}: ${at(0.99).toFixed(2)} ms`,
      );
      if (size === 1_000) gate(built <= GATES.build1000 * scale, `build of 1 000: ${built.toFixed(0)} ms`);
    }
  }
  console.log(
    'keystrokes: every beginning of every query; gates grow with the time the bare library needs in this run',
  );
  console.table(rows);
}

/** The services again and again, each copy in another town with other words beside it, so that the vocabulary grows too. */
function multiply(some: readonly EvalService[], size: number): EvalService[] {
  const syllables = [
    'ба',
    'ров',
    'ки',
    'лен',
    'сто',
    'ми',
    'хай',
    'гор',
    'пів',
    'зе',
    'дру',
    'жба',
    'тер',
    'нів',
    'ка',
    'лу',
  ];
  const word = (seed: number): string =>
    [seed, seed >> 4, seed >> 8].map((each) => syllables[(each * 7 + seed) & 15]).join('');
  return Array.from({ length: size }, (_, at) => {
    const service = some[at % some.length] as EvalService;
    return {
      ...service,
      id: `${service.id}-${at}`,
      summary: `${service.summary} ${word(at * 13)} ${word(at * 31 + 5)}`,
    };
  });
}

if (failures.length) {
  console.error(`Missed: ${failures.join('; ')}`);
  process.exitCode = 1;
} else console.log('Every gate holds.');
