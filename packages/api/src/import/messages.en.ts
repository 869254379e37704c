import type { Kind } from './leaf.ts';
import type { ImportMessages } from './messages.ts';
import type { Format } from './shape.ts';

const list = (words: readonly string[]) => words.join(', ');
const maybe = (hint: string | undefined) => (hint ? ` Did you mean "${hint}"?` : '');

const kinds: Record<Kind, string> = {
  text: 'a text',
  number: 'a number',
  boolean: 'true or false',
  list: 'a list',
  object: 'an object with fields',
  null: 'null',
};

const formats: Record<Format, string> = {
  text: 'a text that is not empty',
  slug: 'lower-case Latin letters, digits and single hyphens, at most 80: biblioteka-2',
  'partial-date': 'a date as far as it is known: 2013-04-09, 2013-04 or 2013',
  date: 'a day that the calendar has: 2013-04-17',
  instant: 'a time with its offset: 2013-04-09T10:00:00+03:00',
  'date-or-instant': 'a day 2013-04-17 or a time with its offset 2013-04-17T10:00:00+03:00',
  'any-date': 'a year, a month, a day or a time with its offset: 2013, 2013-04, 2013-04-09, 2013-04-09T10:00:00+03:00',
  url: 'an address that begins with http:// or https://',
  email: 'one mail address: name@example.org',
  e164: 'the phone in international form without spaces: +380512000000',
  time: 'hours and minutes: 09:00',
  duration: 'a duration as in ISO 8601: PT4H or PT1H30M',
  zone: 'the name of a time zone: Europe/Kyiv',
  'post-code': 'a post code of five digits: 54003',
  katottg: 'a KATOTTG code: UA and 17 digits',
  lines: 'lines of the document: 237 or 241-249, 252',
  label: 'a number of digits and dots: 3.2',
  pattern: 'it in another form (see the description of the field)',
};

const syntax: Record<string, string> = {
  DUPLICATE_KEY: 'a field is written twice. Keep one.',
  MISSING_CHAR: 'a quote or bracket is not closed. Find where it opens and close it.',
  BAD_INDENT: 'the indentation differs from the lines around it, or a bracket is not closed. Align it with spaces.',
  TAB_AS_INDENT: 'a tab is used for indentation. Replace it by spaces.',
  BLOCK_AS_IMPLICIT_KEY: 'a colon inside a text. Put the whole text in quotes.',
  BAD_SCALAR_START: 'a text begins with a reserved sign. Put it in quotes.',
  TAG_RESOLVE_FAILED: 'an exclamation mark at the beginning has a special meaning. Put the text in quotes.',
  CSV_QUOTE_NOT_CLOSED: 'a quote is not closed. Close it, or double the quotes that belong to the text.',
  CSV_INVALID_CLOSING_QUOTE: 'text follows a closing quote. Double the quotes that belong to the text.',
  INVALID_OPENING_QUOTE: 'a quote inside a text. Double it and put the whole cell in quotes.',
  JSON: 'this is not how JSON is written (a comma too many, a comment, quotes?). Correct it near this line.',
};

export const en: ImportMessages = {
  notFound: () => 'there is no such folder or file. Check the path.',
  nothingHere: (stems) => `the folder holds no data file. Name the files ${list(stems)} (.yaml, .json or .csv).`,
  unknownFile: (stem, hint, stems) =>
    `what "${stem}" holds is not known.${maybe(hint)} Possible names: ${list(stems)}.`,
  unknownForm: (extension) =>
    `${extension || 'files without an extension'} cannot be read. Save as .yaml, .json or .csv.`,
  workbook: () => 'a spreadsheet workbook cannot be read. Save the sheet as CSV (UTF-8).',
  twoFiles: (other) => `the same records are in ${other} already. Keep one of the two.`,
  notText: () => 'this is not a text. Save the file as YAML, JSON or CSV in UTF-8.',
  emptyFile: () =>
    'the file is empty. If there really are no records, write [] (in CSV the line of column names is enough).',
  notAList: () =>
    'the file must be a list of records. In YAML each record begins with "- ", in JSON all stand within [ ].',
  notARecord: () => 'a record with fields is expected here. Begin it with its slug.',
  syntax: (form, code, detail) =>
    `cannot be read as ${form}: ${syntax[code] ?? `${detail}. Correct it near this line.`}`,

  namelessColumn: (number) => `column ${number} has no name but holds data. Name it or clear it.`,
  doubleColumn: () => 'there is a column of that name already. Keep one.',
  placeInList: (column) =>
    `a place counted from 0 must follow a list: ${column.replace(/\.[^.]*$/, '')}.0. Rename the column.`,
  twiceInRow: () => 'another column of this row says this already. Keep one.',

  unknownField: (name, hint, known) =>
    `unknown field "${name}".${maybe(hint)} ${hint ? '' : `Possible fields: ${list(known)}. `}Correct the name or remove it.`,
  madeByServer: (isId) =>
    `${isId ? 'the identifier is derived from the slug' : 'the server makes this value'}. Remove the field.`,
  missing: () => 'a required field is missing. Add it.',
  notNull: (kind) =>
    kind === 'list'
      ? 'null is not allowed here. Write [] for "none" or remove the field.'
      : 'a value is required, null is not allowed. Fill it in.',

  expected: (wanted, got, value) =>
    `${kinds[wanted]} is expected here, found ${got === 'null' ? 'null' : `${got === 'boolean' ? 'a truth value' : kinds[got]} "${value}"`}. Correct it.`,
  quoteIt: (value) => `a text is expected here. Put it in quotes: "${value}".`,
  unquoteIt: (value) => `a number is expected here. Remove the quotes: ${value}.`,
  emptyText: () => 'the text is empty. Fill it in or remove the field.',
  tooLong: (length, most) => `the text is too long: ${length} characters, at most ${most} are allowed. Shorten it.`,
  notWhole: (value) => `a whole number is expected here, found ${value}. Correct it.`,
  notInRange: (value, least, most) =>
    `the number ${value} is too great or too small.${least === undefined ? '' : ` Least: ${least}.`}${most === undefined ? '' : ` Most: ${most}.`} Correct it.`,
  notAWord: (value, hint, words) => `"${value}" is not in the vocabulary.${maybe(hint)} Allowed: ${list(words)}.`,
  badFormat: (format, value) => `"${value}" is not written right. Write ${formats[format]}.`,
  noSuchDay: (value) => `the calendar has no day "${value}". Correct the date.`,
  endsBefore: (start) => `the end is before the beginning (${start}). Correct one of the dates.`,
  strayedOffset: () =>
    'the offset is not that of the place on this day. In Ukraine write +03:00 from the last Sunday of March to that of October, else +02:00.',
  mobile: () =>
    'this is a mobile phone number. Personal numbers are not published: remove it or give the office phone.',
  refused: (detail) => `the schema refuses the value (${detail}). Compare it with the description of the field.`,

  notAPosition: (value) =>
    `${value} is not a position. Write the longitude and then the latitude in degrees (WGS 84): [31.99, 46.97].`,
  notALine: () => 'a line has at least two positions. Add one or remove the shape.',
  notARing: () => 'a ring has at least four positions and ends where it begins. Close it: repeat the first position.',
  notABox: (value) =>
    `${value} is not a box. Write west, south, east and north in degrees: [31.88, 46.81, 32.14, 47.05].`,

  doubleSlug: (slug, line) =>
    `the slug "${slug}" belongs to the record at line ${line}. Give another one or remove the copy.`,
  noSuchRecord: (slug, stems, hint) =>
    `there is no "${slug}" among ${list(stems)}.${maybe(hint)} Correct the slug or add the record.`,
  stillNeeded: (slug, record, field) =>
    `"${slug}" is no longer in the file, but the stored ${record} refers to it (${field}). Put it back, or import that file too.`,
};
