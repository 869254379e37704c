import { en } from './messages.en.ts';
import { uk } from './messages.uk.ts';
import type { Kind } from './leaf.ts';
import type { Format } from './shape.ts';

export type Language = 'uk' | 'en';

/** Everything the import says. Each line tells what is wrong and then what to do. */
export interface ImportMessages {
  // files
  notFound(): string;
  nothingHere(stems: readonly string[]): string;
  unknownFile(stem: string, hint: string | undefined, stems: readonly string[]): string;
  unknownForm(extension: string): string;
  workbook(): string;
  twoFiles(other: string): string;
  notText(): string;
  emptyFile(): string;
  notAList(): string;
  notARecord(): string;
  /** `code` is the reader's; `detail` its own English words. */
  syntax(form: 'YAML' | 'JSON' | 'CSV', code: string, detail: string): string;
  // tables
  namelessColumn(number: number): string;
  doubleColumn(): string;
  placeInList(column: string): string;
  twiceInRow(): string;
  // fields
  unknownField(name: string, hint: string | undefined, known: readonly string[]): string;
  madeByServer(isId: boolean): string;
  missing(): string;
  notNull(kind: 'object' | 'list' | 'leaf'): string;
  // values
  expected(wanted: Kind, got: Kind, value: string): string;
  quoteIt(value: string): string;
  unquoteIt(value: string): string;
  emptyText(): string;
  tooLong(length: number, most: number): string;
  notWhole(value: string): string;
  notInRange(value: string, least: number | undefined, most: number | undefined): string;
  notAWord(value: string, hint: string | undefined, words: readonly string[]): string;
  badFormat(format: Format, value: string): string;
  noSuchDay(value: string): string;
  endsBefore(start: string): string;
  strayedOffset(): string;
  mobile(): string;
  refused(detail: string): string;
  // the base map
  notAPosition(value: string): string;
  notALine(): string;
  notARing(): string;
  notABox(value: string): string;
  // records together
  doubleSlug(slug: string, line: number): string;
  noSuchRecord(slug: string, stems: readonly string[], hint: string | undefined): string;
  stillNeeded(slug: string, record: string, field: string): string;
}

export const messages: Record<Language, ImportMessages> = { uk, en };
