/**
 * What a record may hold, as a plain tree. The only file that looks inside the schemas: the check, the table reader
 * and the export all walk this tree, so that none of them writes a shape of its own.
 */
import type * as z from 'zod/mini';
import {
  CalendarDate,
  DateOrInstant,
  Instant,
  PartialDate,
  Slug,
  Telephone,
  WebAddress,
  wordsOf,
} from '@mosty/sdk/schemas';

/** How a text must be written; each has its own words and its own example in the messages. */
export type Format =
  | 'text' | 'slug' | 'partial-date' | 'date' | 'instant' | 'date-or-instant' | 'any-date' | 'url' | 'email' | 'e164'
  | 'time' | 'duration' | 'zone' | 'post-code' | 'katottg' | 'lines' | 'label' | 'pattern'; // prettier-ignore

interface Common {
  schema: z.ZodMiniType;
  /** `null` may be written. */
  nullable: boolean;
  /** May be left out. */
  optional: boolean;
  /** What a left-out field becomes; absent when it simply stays out. */
  fallback?: () => unknown;
  /** Made by the server or derived: never in a file. */
  made: boolean;
}
export interface ObjectShape extends Common {
  kind: 'object';
  fields: Map<string, Shape>;
}
export interface ListShape extends Common {
  kind: 'list';
  item: Shape;
}
export interface LeafShape extends Common {
  kind: 'leaf';
  type: 'string' | 'number' | 'boolean';
  format: Format;
  /** The words of a vocabulary. */
  words?: readonly string[];
}
export type Shape = ObjectShape | ListShape | LeafShape;

/** The parts of a schema's definition that are read here; stable names of zod 4. */
interface Definition {
  type: string;
  innerType?: z.ZodMiniType;
  element?: z.ZodMiniType;
  shape?: Record<string, z.ZodMiniType>;
  options?: z.ZodMiniType[];
  entries?: Record<string, string>;
  defaultValue?: unknown;
  checks?: { _zod: { def: { pattern?: RegExp } } }[];
}
const definition = (schema: z.ZodMiniType) => schema._zod.def as unknown as Definition;

const formats = new Map<unknown, Format>([
  [Slug, 'slug'],
  [PartialDate, 'partial-date'],
  [CalendarDate, 'date'],
  [Instant, 'instant'],
  [DateOrInstant, 'date-or-instant'],
  [WebAddress, 'url'],
  [Telephone.shape.e164, 'e164'],
]);

/** Formats that have no schema of their own are known by what they accept and what a plain word does not. */
const examples: [Format, string][] = [
  ['email', 'a@b.ua'],
  ['time', '09:00'],
  ['post-code', '54003'],
  ['katottg', 'UA01020030040050067'],
  ['lines', '12-14, 20'],
  ['label', '3.2'],
];

function formatOf(schema: z.ZodMiniType, name: string): Format {
  const known = formats.get(schema);
  if (known) return known;
  const { type, checks } = definition(schema);
  if (type === 'union') return 'any-date';
  const patterns = (checks ?? []).flatMap((check) => check._zod.def.pattern ?? []);
  if (patterns.length === 0) return name === 'duration' ? 'duration' : name === 'timeZone' ? 'zone' : 'text';
  const fits = (text: string) => patterns.every((pattern) => pattern.test(text));
  if (fits('54003') && !fits('540030') && !fits('5400')) return 'post-code';
  return examples.find(([format, example]) => format !== 'post-code' && fits(example))?.[0] ?? 'pattern';
}

/** Reads a schema into a tree; `made` are dotted paths that a file must not hold. */
export function shapeOf(schema: z.ZodMiniType, made: readonly string[] = [], path = '', name = ''): Shape {
  const common: Common = { schema, nullable: false, optional: false, made: made.includes(path) };
  let core = schema;
  for (let def = definition(core); ; def = definition(core)) {
    if (def.type === 'default') {
      const wrapper = core;
      common.optional = true;
      common.fallback ??= () => definition(wrapper).defaultValue;
    } else if (def.type === 'nullable') common.nullable = true;
    else if (def.type === 'optional') common.optional = true;
    else break;
    core = def.innerType!;
  }
  const def = definition(core);
  const below = (key: string) => (path ? `${path}.${key}` : key);
  if (def.type === 'object') {
    const fields = Object.entries(def.shape!).map(
      ([key, field]) => [key, shapeOf(field, made, below(key), key)] as const,
    );
    return { ...common, kind: 'object', fields: new Map(fields) };
  }
  if (def.type === 'array') return { ...common, kind: 'list', item: shapeOf(def.element!, made, below('*'), name) };
  if (def.type === 'number' || def.type === 'boolean')
    return { ...common, kind: 'leaf', type: def.type, format: 'text' };
  const words = wordsOf(core) ?? (def.entries && Object.values(def.entries));
  return { ...common, kind: 'leaf', type: 'string', format: formatOf(core, name), ...(words && { words }) };
}

/** The steps from a record to a value: field names and places in lists, counted from 0. */
export type Path = readonly (string | number)[];

/** Every leaf of a tree with its path, lists as `*`. */
export function* leaves(shape: Shape, path = ''): Generator<[string, LeafShape]> {
  if (shape.made) return;
  const below = (key: string) => (path ? `${path}.${key}` : key);
  if (shape.kind === 'leaf') yield [path, shape];
  else if (shape.kind === 'list') yield* leaves(shape.item, below('*'));
  else for (const [key, field] of shape.fields) yield* leaves(field, below(key));
}

/** True for a plain object, as the readers of files make them. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
