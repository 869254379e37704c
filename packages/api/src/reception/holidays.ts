/** Public holidays as people keep them: `data/holidays/<year>.yaml`, read when the server starts. */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { CalendarDate, LocalizedText } from '@mosty/sdk/schemas';
import { parse } from 'yaml';
import * as z from 'zod/mini';

const Year = z.strictObject({
  year: z.int().check(z.gte(1900), z.lte(2200)),
  country: z.string(),
  law: LocalizedText,
  note: z.optional(z.nullable(LocalizedText)),
  verifiedAt: z.nullable(CalendarDate),
  days: z.array(z.strictObject({ date: CalendarDate, name: LocalizedText })),
});

/** Days on which no working day is counted. */
export interface Holidays {
  has(day: string): boolean;
  /** First and last year that is known; `null` when none is. */
  from: number | null;
  to: number | null;
  /** What has to be borne in mind of the last year that says something. */
  note: LocalizedText | null;
}

/** A file that cannot be used; the message names it. */
export class HolidaysError extends Error {
  override name = 'HolidaysError';
}

/** Reads all years of a folder. A folder that is not there knows no holidays: then weekends alone are counted out. */
export function readHolidays(folder: string): Holidays {
  let files: string[];
  try {
    files = readdirSync(folder).filter((file) => /\.ya?ml$/.test(file));
  } catch {
    files = [];
  }
  const years = files.sort().map((name) => {
    const file = join(folder, name);
    let found: unknown;
    try {
      found = parse(readFileSync(file, 'utf8'));
    } catch (error) {
      throw new HolidaysError(`${file}: ${(error as Error).message}`);
    }
    const parsed = Year.safeParse(found);
    if (!parsed.success) {
      const [issue] = parsed.error.issues;
      throw new HolidaysError(`${file}: ${issue?.path.join('.') ?? ''} will not do, see the files beside it`);
    }
    const foreign = parsed.data.days.find(({ date }) => !date.startsWith(`${parsed.data.year}-`));
    if (foreign) throw new HolidaysError(`${file}: ${foreign.date} is not of ${parsed.data.year}`);
    return parsed.data;
  });
  const known = years.map(({ year }) => year).sort((a, b) => a - b);
  const days = new Set(years.flatMap((each) => each.days.map(({ date }) => date)));
  return {
    has: (day) => days.has(day),
    from: known[0] ?? null,
    to: known.at(-1) ?? null,
    note: years.findLast(({ note }) => note)?.note ?? null,
  };
}
