/** Reads the evaluation set: services, and queries by class with the ids that would be right answers. */
import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';

/** A service as the evaluation knows it. */
export interface EvalService {
  id: string;
  name: string;
  summary: string;
  former: string;
}

/** One query; no right answer at all means that nothing should be found. */
export interface EvalQuery {
  kind: string;
  query: string;
  right: readonly string[];
}

const read = async (name: string): Promise<unknown> =>
  parse(await readFile(new URL(`${name}.yaml`, import.meta.url), 'utf8'));

/** The services of the set in `folder`; the house's own set when it is left out. */
export async function loadServices(folder = '.'): Promise<EvalService[]> {
  const rows = (await read(`${folder}/services`)) as string[][];
  return rows.map(([id = '', name = '', summary = '', former = '']) => ({ id, name, summary, former }));
}

/** The queries of the set in `folder`, in the order of the file `name`. */
export async function loadQueries(folder = '.', name = 'queries'): Promise<EvalQuery[]> {
  const classes = (await read(`${folder}/${name}`)) as Record<string, Record<string, string | string[] | null>>;
  return Object.entries(classes).flatMap(([kind, queries]) =>
    Object.entries(queries).map(([query, right]) => ({ kind, query, right: right === null ? [] : [right].flat() })),
  );
}

/** The sets that were written blind (see README.md): a folder with services, and a file of queries in it. */
export const BLIND = [
  { folder: 'blind', name: 'queries' },
  { folder: 'blind', name: 'queries-2' },
  { folder: 'blind-2', name: 'queries' },
  { folder: '.', name: 'fresh' },
  { folder: '.', name: 'fresh-2' },
  { folder: 'blind-3', name: 'queries' },
  { folder: 'blind-4', name: 'queries' },
  { folder: 'blind-4', name: 'queries-2' },
  { folder: 'blind-5', name: 'queries' },
  { folder: 'blind-6', name: 'queries' },
  { folder: 'strangers', name: 'queries' },
  { folder: 'strangers', name: 'queries-2' },
  { folder: 'strangers', name: 'queries-3' },
] as const;

/** Sets that were written for the words of a server, of which a browser has a part: it is not held to them. */
export const BLIND_FULL = [
  { folder: 'blind-7', name: 'queries' },
  { folder: 'strangers', name: 'queries-4' },
  { folder: '.', name: 'fresh-3' },
  { folder: '.', name: 'independent' },
  { folder: 'blind-6', name: 'queries-2' },
  { folder: '.', name: 'independent-2' },
] as const;

/** Sets that nothing was mended for: no test holds a tier to a share of them. */
export const NOT_MENDED = [
  { folder: 'blind-3', name: 'queries-2' },
  { folder: 'blind-2', name: 'queries-2' },
  { folder: '.', name: 'independent-3' },
] as const;
