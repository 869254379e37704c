/** Reads a command line; a mistake becomes one line, never a stack. */
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import type { Language } from '../import/messages.ts';
import { suggest } from '../import/suggest.ts';
import type { CliMessages } from './texts.ts';

/** A mistake of the person at the keyboard; shown as it is, exit code 2. */
export class UsageError extends Error {}

/** Something that the person must mend elsewhere; shown as it is, exit code 1. */
export class CommandError extends Error {}

export interface Command {
  options: ParseArgsOptionsConfig;
  /** Runs and returns the exit code. */
  run(args: CommandArguments): Promise<number>;
}

export interface CommandArguments {
  positionals: string[];
  values: Record<string, string | boolean | undefined>;
  language: Language;
  text: CliMessages;
}

/** What every command understands. */
export const COMMON: ParseArgsOptionsConfig = { help: { type: 'boolean', short: 'h' }, lang: { type: 'string' } };

export function parse(args: string[], options: ParseArgsOptionsConfig, text: CliMessages) {
  const all = { ...COMMON, ...options };
  const known = Object.keys(all);
  const { values, positionals, tokens } = parseArgs({
    args,
    options: all,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const option = all[token.name];
    if (!option) throw new UsageError(text.unknownOption(token.rawName, suggest(token.name, known)));
    if (option.type === 'boolean' && token.value !== undefined)
      throw new UsageError(text.optionTakesNothing(token.rawName));
    if (option.type === 'string' && !token.value) throw new UsageError(text.optionNeedsValue(token.rawName));
  }
  const lang = values['lang'];
  if (lang !== undefined && lang !== 'uk' && lang !== 'en')
    throw new UsageError(text.wrongValue('--lang', String(lang), ['uk', 'en']));
  return { values: values as CommandArguments['values'], positionals };
}

/** The one argument a command takes. */
export function single(positionals: readonly string[], text: CliMessages, command: string): string {
  const [path, extra] = positionals;
  if (path === undefined) throw new UsageError(text.missingArgument(command));
  if (extra !== undefined) throw new UsageError(text.tooManyArguments(extra, command));
  return path;
}
