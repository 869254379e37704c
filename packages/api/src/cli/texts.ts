import type { Language } from '../import/messages.ts';
import type { DatasetRefused } from '../store/store.ts';
import type { StaffTexts } from './texts-staff.ts';
import { en } from './texts.en.ts';
import { uk } from './texts.uk.ts';

export type CommandName = 'import' | 'export' | 'fixture' | 'staff';

/** Everything the command says besides the faults of files. */
export interface CliMessages {
  help: Record<CommandName | 'all', string>;
  unknownCommand(name: string, hint: string | undefined): string;
  unknownOption(name: string, hint: string | undefined): string;
  optionNeedsValue(name: string): string;
  optionTakesNothing(name: string): string;
  wrongValue(name: string, value: string, allowed: readonly string[]): string;
  missingArgument(command: string): string;
  tooManyArguments(extra: string, command: string): string;
  unexpected(detail: string): string;
  refused(reason: DatasetRefused['reason'], sessions: readonly string[]): string;
  databaseBusy(url: string, detail: string): string;
  cannotWrite(path: string, detail: string): string;

  reading(file: string): string;
  ignored(file: string): string;
  checking: string;
  storing: string;
  faults(count: number, files: number): string;
  change(stem: string, added: number, changed: number, removed: number, unchanged: number): string;
  and(rest: number): string;
  dryRun: string;
  nothingToChange: string;
  stored(records: number): string;
  laidOver(sessions: readonly string[]): string;
  wrote(file: string, records: number): string;
  fixtureWritten(file: string): string;
  fixtureCurrent(file: string): string;
  fixtureStale(file: string): string;
  noData: string;
  staff: StaffTexts;
}

export const texts: Record<Language, CliMessages> = { uk, en };
