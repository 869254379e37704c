/** A record as people keep it: without what is derived, without what goes without saying, in the order of the schema. */
import { isDeepStrictEqual } from 'node:util';
import type { AnyRecord, Dataset } from '../store/dataset.ts';
import { type Noun, nouns } from './nouns.ts';
import { type Shape, isObject } from './shape.ts';

export function fileForm(noun: Noun, record: AnyRecord): Record<string, unknown> {
  return strip(noun.shape, record) as Record<string, unknown>;
}

/** `undefined` where nothing needs to be written. */
function strip(shape: Shape, value: unknown): unknown {
  if (shape.made || value === undefined) return undefined;
  const kept = inner(shape, value);
  return shape.fallback && isDeepStrictEqual(filled(shape, kept), filled(shape, shape.fallback())) ? undefined : kept;
}

function inner(shape: Shape, value: unknown): unknown {
  if (shape.kind === 'list' && Array.isArray(value)) return value.map((item) => inner(shape.item, item));
  if (shape.kind !== 'object' || !isObject(value)) return value;
  const fields = [...shape.fields].map(([key, field]) => [key, strip(field, value[key])] as const);
  return Object.fromEntries(fields.filter(([, kept]) => kept !== undefined));
}

/** A value with its left-out parts put back, for comparing. */
function filled(shape: Shape, value: unknown): unknown {
  const parsed = shape.schema.safeParse(value);
  return parsed.success ? parsed.data : value;
}

/** What an import would do to the records of one file. */
export interface Change {
  /** What the file is called, without its extension. */
  stem: string;
  added: string[];
  changed: string[];
  removed: string[];
  unchanged: number;
}

/** Compares two datasets by slug, as files would show them. */
export function changes(before: Dataset, after: Dataset): Change[] {
  const lists = nouns.map((noun) => {
    const forms = (records: readonly AnyRecord[]) =>
      new Map(records.map((record) => [record.slug, fileForm(noun, record)]));
    return change(noun.stem, forms(before[noun.key]), forms(after[noun.key]));
  });
  const map = ({ basemap }: Dataset) => new Map(basemap ? [['basemap', basemap]] : []);
  return [...lists, change('basemap', map(before), map(after))];
}

function change(stem: string, old: ReadonlyMap<string, unknown>, now: ReadonlyMap<string, unknown>): Change {
  const both = [...now.keys()].filter((slug) => old.has(slug));
  const changed = both.filter((slug) => !isDeepStrictEqual(old.get(slug), now.get(slug)));
  return {
    stem,
    added: [...now.keys()].filter((slug) => !old.has(slug)),
    changed,
    removed: [...old.keys()].filter((slug) => !now.has(slug)),
    unchanged: both.length - changed.length,
  };
}

/** True when an import would leave everything as it is. */
export const isNothing = (all: readonly Change[]) =>
  all.every(({ added, changed, removed }) => added.length + changed.length + removed.length === 0);
