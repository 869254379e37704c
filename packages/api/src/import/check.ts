/** Checks all files together: what a record says, and what records say about each other. */
import { checkBasemap } from './basemap.ts';
import { type Checked, type Reference, checkRecord } from './check-record.ts';
import { shown } from './leaf.ts';
import type { AnyRecord, Dataset } from '../store/dataset.ts';
import { type Noun, type NounKey, nouns } from './nouns.ts';
import { type Problem, fieldName } from './problem.ts';
import { type Found, type Reading, mobilesInText } from './read.ts';
import { type Path, type Shape, isObject } from './shape.ts';
import { suggest } from './suggest.ts';

export interface Verdict {
  /** The data as they will stand: what the files hold, and everything else as it was. Only when nothing is wrong. */
  dataset: Dataset | null;
  /** Nouns that the files hold. */
  imported: NounKey[];
  /** Everything that is wrong, in the order of files and lines. */
  problems: Problem[];
}

/** Checks what was read, against what is stored already. `onRecord` is told after each record. */
export function check(reading: Reading, stored: Dataset, onRecord: () => void = () => {}): Verdict {
  const problems = [...reading.problems];
  const dataset = { ...stored };
  const slugs = new Map<NounKey, Set<string>>();
  const references: Reference[] = [];
  for (const { noun, raw } of reading.found) {
    const seen = new Map<string, number>();
    const checked = raw.records.map((record) => {
      const result = checkRecord(noun, raw.file, record);
      onRecord();
      const line = record.line(['slug']);
      const before = result.slug === null ? undefined : seen.get(result.slug);
      if (before !== undefined)
        result.problems.push({
          file: raw.file,
          line,
          field: 'slug',
          say: (m) => m.doubleSlug(shown(result.slug), before),
        });
      else if (result.slug !== null) seen.set(result.slug, line);
      return result;
    });
    const found = checked.flatMap((result) => result.problems);
    const told = new Set([...found, ...raw.problems].flatMap(({ line }) => line ?? []));
    problems.push(...found, ...mobilesInText(raw, told));
    references.push(...checked.flatMap((result) => result.references));
    slugs.set(noun.key, new Set(seen.keys()));
    (dataset[noun.key] as AnyRecord[]) = checked.flatMap(({ record }: Checked) => record ?? []);
  }
  if (reading.basemap) {
    const checked = checkBasemap(reading.basemap);
    problems.push(...checked.problems);
    dataset.basemap = checked.basemap;
    onRecord();
  }
  const unread = new Set(reading.found.filter(({ raw }) => raw.problems.length > 0).map(({ noun }) => noun.key));
  for (const { key } of nouns) if (!slugs.has(key)) slugs.set(key, new Set(stored[key].map(({ slug }) => slug)));
  problems.push(...dangling(references, slugs, unread), ...orphans(reading.found, stored, slugs, unread));
  const order = [...new Set(problems.map(({ file }) => file))];
  problems.sort((a, b) => order.indexOf(a.file) - order.indexOf(b.file) || (a.line ?? 0) - (b.line ?? 0));
  const imported = reading.found.map(({ noun }) => noun.key);
  return { dataset: problems.length === 0 ? dataset : null, imported, problems };
}

type Slugs = ReadonlyMap<NounKey, ReadonlySet<string>>;
const has = (slugs: Slugs, targets: readonly NounKey[], slug: string) =>
  targets.some((key) => slugs.get(key)!.has(slug));
const stemsOf = (targets: readonly NounKey[]) =>
  nouns.filter(({ key }) => targets.includes(key)).map(({ stem }) => stem);

/** Slugs that name nothing. A file that could not be read is not blamed on those who refer to it. */
function dangling(references: Reference[], slugs: Slugs, unread: ReadonlySet<NounKey>): Problem[] {
  return references.flatMap(({ file, line, field, slug, targets }): Problem[] => {
    if (has(slugs, targets, slug) || targets.some((key) => unread.has(key))) return [];
    const hint = suggest(
      slug,
      targets.flatMap((key) => [...slugs.get(key)!]),
    );
    return [{ file, line, field, say: (m) => m.noSuchRecord(shown(slug), stemsOf(targets), hint) }];
  });
}

/** Stored records of other nouns that name what these files no longer hold. */
function orphans(found: readonly Found[], stored: Dataset, slugs: Slugs, unread: ReadonlySet<NounKey>): Problem[] {
  const imported = new Map(found.map(({ noun, raw }) => [noun.key, raw.file]));
  return nouns.flatMap((noun) => {
    if (imported.has(noun.key)) return [];
    return stored[noun.key].flatMap((record) =>
      referencesOf(noun, record).flatMap(({ path, slug, targets }): Problem[] => {
        const file = targets.map((key) => imported.get(key)).find(Boolean);
        if (!file || has(slugs, targets, slug) || targets.some((key) => unread.has(key))) return [];
        return [
          {
            file,
            line: null,
            field: slug,
            say: (m) => m.stillNeeded(slug, `${noun.stem}/${record.slug}`, fieldName(path)),
          },
        ];
      }),
    );
  });
}

/** Every reference that a stored record makes. */
function referencesOf(noun: Noun, record: AnyRecord): { path: Path; slug: string; targets: readonly NounKey[] }[] {
  const found: { path: Path; slug: string; targets: readonly NounKey[] }[] = [];
  const walk = (shape: Shape, value: unknown, path: Path, pattern: string): void => {
    const targets = noun.references.get(pattern);
    if (targets && typeof value === 'string') found.push({ path, slug: value, targets });
    else if (shape.kind === 'list' && Array.isArray(value))
      value.forEach((item, index) => walk(shape.item, item, [...path, index], `${pattern}.*`));
    else if (shape.kind === 'object' && isObject(value)) {
      for (const [key, field] of shape.fields)
        walk(field, value[key], [...path, key], pattern ? `${pattern}.${key}` : key);
    }
  };
  walk(noun.shape, record, [], '');
  return found;
}
