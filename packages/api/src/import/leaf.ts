/** Says what is wrong with a single value, and how it should be written. */
import type { Say } from './problem.ts';
import { hasMobile } from './phones.ts';
import type { Format, LeafShape } from './shape.ts';
import { suggest } from './suggest.ts';

/** What a value is, for messages. */
export type Kind = 'text' | 'number' | 'boolean' | 'list' | 'object' | 'null';

export function kindOf(value: unknown): Kind {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'list';
  return typeof value === 'string'
    ? 'text'
    : typeof value === 'number'
      ? 'number'
      : typeof value === 'boolean'
        ? 'boolean'
        : 'object';
}

/** The value as a message may show it: short, and never a phone that must not be repeated. */
export function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (hasMobile(text)) return '…';
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}

/** The fault of a value that is not `null`; `null` when there is none. */
export function leafFault(shape: LeafShape, value: unknown): Say | null {
  const kind = kindOf(value);
  const { type, words, format } = shape;
  if (type === 'string' && (kind === 'number' || kind === 'boolean')) return (m) => m.quoteIt(shown(value));
  if (kind !== (type === 'string' ? 'text' : type)) {
    const bare = kind === 'text' && type === 'number' && /^-?\d+(\.\d+)?$/.test(value as string);
    return bare
      ? (m) => m.unquoteIt(shown(value))
      : (m) => m.expected(type === 'string' ? 'text' : type, kind, shown(value));
  }
  if (words && !words.includes(value as string))
    return (m) => m.notAWord(shown(value), suggest(value as string, words), words);
  const parsed = shape.schema.safeParse(value);
  if (!parsed.success) {
    const issue = parsed.error.issues[0] as { code: string; maximum?: number; minimum?: number };
    if (value === '') return (m) => m.emptyText();
    if (type === 'number' && !Number.isInteger(value) && issue.code !== 'too_small' && issue.code !== 'too_big') {
      return (m) => m.notWhole(shown(value));
    }
    if (type === 'number') return (m) => m.notInRange(shown(value), issue.minimum, issue.maximum);
    if (issue.code === 'too_big') return (m) => m.tooLong((value as string).length, issue.maximum!);
    return (m) => m.badFormat(format, shown(value));
  }
  if (typeof value === 'string' && !isReal(format, value)) {
    return format === 'zone' || format === 'duration'
      ? (m) => m.badFormat(format, shown(value))
      : (m) => m.noSuchDay(shown(value));
  }
  return null;
}

/** Formats that may hold a whole day. */
const DATES = new Set<Format>(['date', 'partial-date', 'instant', 'date-or-instant', 'any-date']);

/** What no pattern can tell: a day that the calendar has, a zone that the clock knows. */
function isReal(format: Format, value: string): boolean {
  if (format === 'zone') return isZone(value);
  if (format === 'duration') return /^P(?!$)(\d+D)?(T(?=\d)(\d+H)?(\d+M)?)?$/.test(value);
  const day = DATES.has(format) ? /^\d{4}-\d{2}-\d{2}/.exec(value)?.[0] : undefined;
  if (!day) return true;
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}

export function isZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}
