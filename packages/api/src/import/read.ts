/** Finds and reads the files of an import. The stem of a file names the noun: `branches.yaml`, `life-events.csv`. */
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { readCsv } from './csv-file.ts';
import { decode } from './decode.ts';
import { type Noun, nounOf, nouns } from './nouns.ts';
import { hasMobile } from './phones.ts';
import type { Problem, RawFile, Say } from './problem.ts';
import { suggest } from './suggest.ts';
import { readObject, readYaml } from './yaml-file.ts';

const TABLES = new Set(['.csv', '.tsv']);
/** The one file that is no list of records. */
const BASEMAP = 'basemap.geojson';
const READ = new Set(['.yaml', '.yml', '.json', ...TABLES]);
/** Forms that people bring and that must be saved as something else first. */
const WORKBOOKS = new Set(['.xlsx', '.xls', '.ods', '.numbers']);

export interface Found {
  noun: Noun;
  raw: RawFile;
}
export interface Reading {
  found: Found[];
  /** The file of the base map; `null` when there is none. */
  basemap: RawFile | null;
  problems: Problem[];
  /** Files that were left alone, for a remark. */
  ignored: string[];
}

/** Reads a folder, or one file. `onFile` is told about each file before it is read. */
export function readAll(path: string, onFile: (file: string, done: number, total: number) => void = () => {}): Reading {
  const reading: Reading = { found: [], basemap: null, problems: [], ignored: [] };
  const fail = (file: string, say: Say) => void reading.problems.push({ file, line: null, field: '', say });
  const single = statSync(path, { throwIfNoEntry: false });
  if (!single) fail(path, (m) => m.notFound());
  const files = single?.isDirectory()
    ? readdirSync(path)
        .sort()
        .map((name) => join(path, name))
    : single
      ? [path]
      : [];
  const taken = new Map<Noun, string>();
  const map = files.find((file) => basename(file).toLowerCase() === BASEMAP);
  const chosen = files.flatMap((file): { file: string; noun: Noun }[] => {
    if (file === map) return [];
    const noun = nounIn(file, files.length === 1 && !single?.isDirectory(), fail, reading.ignored);
    const before = noun && taken.get(noun);
    if (before) fail(file, (m) => m.twoFiles(basename(before)));
    if (!noun || before) return [];
    taken.set(noun, file);
    return [{ file, noun }];
  });
  for (const [index, { file, noun }] of chosen.entries()) {
    onFile(file, index, chosen.length);
    const raw = readOne(file, noun);
    reading.found.push({ noun, raw });
    reading.problems.push(...raw.problems);
  }
  if (map) {
    onFile(map, chosen.length, chosen.length + 1);
    reading.basemap = readOne(map);
    reading.problems.push(...reading.basemap.problems);
  }
  if (single?.isDirectory() && chosen.length === 0 && !map && reading.problems.length === 0)
    fail(path, (m) => m.nothingHere(nouns.map(({ stem }) => stem)));
  return reading;
}

function nounIn(
  file: string,
  asked: boolean,
  fail: (file: string, say: Say) => void,
  ignored: string[],
): Noun | undefined {
  const extension = extname(file).toLowerCase();
  const stem = basename(file, extname(file)).toLowerCase();
  const stems = nouns.map((noun) => noun.stem);
  const hint = suggest(stem, stems);
  if (statSync(file).isDirectory()) return undefined;
  if (WORKBOOKS.has(extension) && (asked || hint)) fail(file, (m) => m.workbook());
  else if (!READ.has(extension)) {
    if (asked && extension === extname(BASEMAP)) fail(file, (m) => m.unknownFile(stem, BASEMAP, [BASEMAP]));
    else if (asked) fail(file, (m) => m.unknownForm(extension));
    else if (!basename(file).startsWith('.') && !/^(readme|licen[cs]e)/i.test(stem)) ignored.push(file);
  } else if (nounOf(stem)) return nounOf(stem);
  else if (asked || hint) fail(file, (m) => m.unknownFile(stem, hint, stems));
  else ignored.push(file);
  return undefined;
}

/** Without a noun it is the base map. */
function readOne(file: string, noun?: Noun): RawFile {
  const decoded = decode(readFileSync(file));
  if (!decoded)
    return { file, text: '', records: [], problems: [{ file, line: null, field: '', say: (m) => m.notText() }] };
  if (!noun) return readObject(file, decoded.text);
  const extension = extname(file).toLowerCase();
  const raw = TABLES.has(extension)
    ? readCsv(file, decoded.text, noun.shape)
    : readYaml(file, decoded.text, extension === '.json');
  return raw;
}

/** Lines that hold a mobile number outside of any value: in a remark, or in a file that could not be read. */
export function mobilesInText({ file, text }: RawFile, told: ReadonlySet<number>): Problem[] {
  return text.split('\n').flatMap((content, index): Problem[] => {
    return hasMobile(content) && !told.has(index + 1)
      ? [{ file, line: index + 1, field: '', say: (m) => m.mobile() }]
      : [];
  });
}
