import { compareUk } from '@mosty/search';
import type { LocalizedText } from '@mosty/sdk/schemas';
import type { AnyRecord, Dataset, Noun } from './dataset.ts';

/** A name that a list can be filtered by, and one value of the record under it. */
export type Facet = readonly [name: string, value: string];

/** How the records of a noun are ordered and filtered. Facets bear the names of the query's parameters. */
export interface Rule<T extends AnyRecord> {
  compare(a: T, b: T, all: ReadonlyMap<string, T>): number;
  /** The order of demand; the same as `compare` where there is none. */
  popular?(a: T, b: T): number;
  /** Its place by itself, of a noun whose records come and go: the others keep theirs. `compare` agrees with it. */
  place?(record: T): number;
  facets?(record: T, dataset: Dataset): Facet[];
  /** Other nouns that the facets are made from. */
  dependsOn?: readonly Noun[];
}

export const byName = (a: { name: LocalizedText }, b: { name: LocalizedText }) => compareUk(a.name.uk, b.name.uk);
export const byPosition = (a: { position: number }, b: { position: number }) => a.position - b.position;

/** One facet a value. */
export const each = (name: string, values: readonly string[]): Facet[] =>
  [...new Set(values)].map((value) => [name, value] as const);

/** One facet a record that is named. */
export const slugs = (name: string, records: readonly { slug: string }[]): Facet[] =>
  each(
    name,
    records.map(({ slug }) => slug),
  );

/** A facet, unless the value is not known. */
export const one = (name: string, value: string | null): Facet[] => (value === null ? [] : [[name, value]]);
