/** Holds one record to the contract, strictly: every fault of it, not only the first. */
import { Instant } from '@mosty/sdk/schemas';
import { hasMobile, isMobile } from './phones.ts';
import { isZone, kindOf, leafFault, shown } from './leaf.ts';
import type { AnyRecord } from '../store/dataset.ts';
import type { Noun, NounKey } from './nouns.ts';
import { type Problem, type RawRecord, type Say, fieldName } from './problem.ts';
import { type Path, type Shape, isObject } from './shape.ts';
import { suggest } from './suggest.ts';
import { inOwnOffset } from '../time.ts';
import { idOf } from './uuid.ts';

/** A slug that names a record of another file. */
export interface Reference {
  file: string;
  line: number;
  field: string;
  slug: string;
  targets: readonly NounKey[];
}

export interface Checked {
  /** `null` when the record has a fault. */
  record: AnyRecord | null;
  /** The name of the record, even of a faulty one, so that one fault is not told twice. */
  slug: string | null;
  problems: Problem[];
  references: Reference[];
}

/** Everything that the form of a record alone shows to be wrong, and the slugs it names. */
export function faultsOf(
  { shape, references: targetsOf }: Pick<Noun, 'shape' | 'references'>,
  file: string,
  raw: RawRecord,
): Pick<Checked, 'problems' | 'references'> {
  const problems: Problem[] = [];
  const references: Reference[] = [];
  const named = isObject(raw.value) && raw.value['timeZone'];
  const zone = typeof named === 'string' && isZone(named) ? named : 'Europe/Kyiv';
  const fail = (path: Path, say: Say) => problems.push({ file, line: raw.line(path), field: fieldName(path), say });

  function walk(shape: Shape, value: unknown, path: Path, pattern: string): void {
    if (value === null) {
      if (!shape.nullable) fail(path, (m) => m.notNull(shape.kind));
    } else if (shape.kind === 'leaf') {
      const fault = leafFault(shape, value);
      if (fault) return void fail(path, fault);
      if (shape.format === 'e164' && isMobile(value as string) && !hasMobile(value as string))
        fail(path, (m) => m.mobile());
      // An hour of summer written in the offset of winter would be told wrong.
      if (typeof value === 'string' && Instant.safeParse(value).success && !inOwnOffset(value, zone))
        fail(path, (m) => m.strayedOffset());
      const targets = targetsOf.get(pattern);
      if (targets)
        references.push({ file, line: raw.line(path), field: fieldName(path), slug: value as string, targets });
    } else if (shape.kind === 'list') {
      if (!Array.isArray(value)) return void fail(path, (m) => m.expected('list', kindOf(value), shown(value)));
      value.forEach((item, index) => walk(shape.item, item, [...path, index], `${pattern}.*`));
    } else {
      if (!isObject(value))
        return void fail(path, (m) =>
          path.length ? m.expected('object', kindOf(value), shown(value)) : m.notARecord(),
        );
      const known = [...shape.fields].filter(([, field]) => !field.made).map(([key]) => key);
      for (const key of Object.keys(value)) {
        const field = shape.fields.get(key);
        if (field?.made) fail([...path, key], (m) => m.madeByServer(key === 'id'));
        else if (!field) fail([...path, key], (m) => m.unknownField(shown(key), suggest(key, known), known));
      }
      for (const key of known) {
        const field = shape.fields.get(key)!;
        const inner = value[key];
        if (inner !== undefined) walk(field, inner, [...path, key], pattern ? `${pattern}.${key}` : key);
        else if (!field.optional) fail([...path, key], (m) => m.missing());
      }
    }
  }

  walk(shape, raw.value, [], '');
  for (const path of mobiles(raw.value)) fail(path, (m) => m.mobile());
  for (const [start, end] of turned(raw.value)) fail([end], (m) => m.endsBefore(start));
  return { problems, references };
}

export function checkRecord(noun: Noun, file: string, raw: RawRecord): Checked {
  const { problems, references } = faultsOf(noun, file, raw);
  const fail = (path: Path, say: Say) => problems.push({ file, line: raw.line(path), field: fieldName(path), say });
  const slug = isObject(raw.value) && typeof raw.value['slug'] === 'string' ? raw.value['slug'] : null;
  const record = problems.length === 0 && slug !== null ? complete(noun, raw.value, slug, fail) : null;
  return { record, slug, problems, references };
}

/** The wire record: defaults filled in, the identifier derived. The schema itself has the last word. */
function complete(noun: Noun, value: unknown, slug: string, fail: (path: Path, say: Say) => void): AnyRecord | null {
  const parsed = noun.schema.safeParse({ ...(value as object), id: idOf(noun.singular, slug) });
  if (parsed.success) return parsed.data;
  for (const { path, message } of parsed.error.issues)
    fail(
      path.map((step) => (typeof step === 'number' ? step : String(step))),
      (m) => m.refused(message),
    );
  return null;
}

/** Every place that holds a mobile number, in the names of fields too. */
function* mobiles(value: unknown, path: Path = []): Generator<Path> {
  if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* mobiles(item, [...path, index]);
  else if (isObject(value)) {
    for (const [key, inner] of Object.entries(value)) {
      if (hasMobile(key)) yield path;
      yield* mobiles(inner, [...path, key]);
    }
  } else if (typeof value === 'string' ? hasMobile(value) : typeof value === 'number' && hasMobile(String(value)))
    yield path;
}

/** Beginnings and ends that stand side by side in several nouns. */
const SPANS = [
  ['startDate', 'endDate'],
  ['datePublished', 'dateEnded'],
  ['registrationOpens', 'registrationCloses'],
  ['periodStart', 'periodEnd'],
  ['validFrom', 'validTo'],
] as const;

/** Spans that end before they begin, as far as both dates say. */
function turned(value: unknown): (readonly [string, string])[] {
  if (!isObject(value)) return [];
  return SPANS.filter(([start, end]) => {
    const [from, to] = [value[start], value[end]];
    if (typeof from !== 'string' || typeof to !== 'string') return false;
    if (from.length > 10 && to.length > 10) return Date.parse(to) < Date.parse(from);
    const known = Math.min(from.length, to.length, 10);
    return to.slice(0, known) < from.slice(0, known);
  });
}
