import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BasemapCollection, Reception } from '@mosty/sdk/schemas';
import { buildApp } from '../app.ts';
import { readConfig } from '../config.ts';
import { check } from '../import/check.ts';
import { nouns } from '../import/nouns.ts';
import { readAll } from '../import/read.ts';
import { type Dataset, emptyDataset } from '../store/dataset.ts';
import { openStore } from '../store/open.ts';
import { type Command, CommandError, single } from './arguments.ts';
import { near, problemLines } from './report.ts';

const DATA = 'data/mykolaiv';
/** The clock of the fixture: what it says about sessions must not change from day to day. */
const NOW = Date.UTC(2026, 0, 1);

/** Writes what the API answers on a folder of data, for the fake server of the SDK. */
export const fixtureCommand: Command = {
  options: { check: { type: 'boolean' }, data: { type: 'string' } },
  async run({ positionals, values, language, text }) {
    const file = single(positionals, text, 'fixture');
    const { dataset, problems } = check(readAll(String(values['data'] ?? DATA)), emptyDataset());
    if (!dataset) {
      for (const line of problemLines(problems, language)) console.error(line);
      console.error(text.faults(problems.length, new Set(problems.map((problem) => problem.file)).size));
      return 1;
    }
    const answers = lines(await answersOn(dataset));
    if (values['check']) {
      const current = read(file) === answers;
      console[current ? 'log' : 'error'](current ? text.fixtureCurrent(near(file)) : text.fixtureStale(near(file)));
      return current ? 0 : 1;
    }
    try {
      writeFileSync(file, answers);
    } catch (error) {
      throw new CommandError(text.cannotWrite(file, (error as Error).message));
    }
    console.log(text.fixtureWritten(near(file)));
    return 0;
  },
};

interface Answers {
  lists: Record<string, unknown[]>;
  basemap: BasemapCollection | null;
}

/** JSON with one record a line: small, and a change shows as the record that changed. */
function lines({ lists: answers, basemap }: Answers): string {
  const list = (name: string, items: unknown[]) =>
    `${JSON.stringify(name)}: [${items.map((item) => `\n${JSON.stringify(item)}`).join(',')}\n]`;
  const parts = Object.entries(answers).map(([noun, items]) => list(noun, items));
  const { features, ...head } = basemap ?? { features: [] };
  const map = basemap ? `${JSON.stringify(head).slice(0, -1)},\n${list('features', features)}}` : 'null';
  return `{\n${[...parts, `"basemap": ${map}`].join(',\n')}\n}\n`;
}

/** The text of a file; empty when there is none. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/** Every list of the API and the base map, over a database that lasts as long as this call. */
async function answersOn(dataset: Dataset): Promise<Answers> {
  const folder = mkdtempSync(join(tmpdir(), 'mosty-fixture-'));
  const databaseUrl = `sqlite:${join(folder, 'fixture.sqlite')}`;
  const config = readConfig({ DATABASE_URL: databaseUrl, LOG_LEVEL: 'silent', RATE_LIMIT_READS: '0' });
  const store = await openStore(databaseUrl);
  try {
    await store.replaceDataset(dataset);
    const app = await buildApp({ store, config, now: () => NOW });
    const lists: Record<string, unknown[]> = {};
    const reception = (await app.inject('/v1/reception')).json<Reception>();
    // Doors and topics are told together, with what a page needs besides.
    const told: Record<string, unknown[]> = { doors: reception.doors, topics: reception.topics };
    for (const { key, stem } of nouns) lists[key] = told[key] ?? (await walk(stem));
    const map = await app.inject('/v1/basemap.geojson');
    await app.close();
    return { lists, basemap: map.statusCode === 200 ? map.json<BasemapCollection>() : null };

    async function walk(stem: string, cursor = ''): Promise<unknown[]> {
      const url = `/v1/${stem}?pageSize=100${cursor && `&cursor=${encodeURIComponent(cursor)}`}`;
      const answer = await app.inject(url);
      if (answer.statusCode !== 200) throw new Error(`GET ${url}: ${answer.statusCode}`);
      const { items, next } = answer.json<{ items: unknown[]; next: string | null }>();
      return next === null ? items : [...items, ...(await walk(stem, next))];
    }
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
