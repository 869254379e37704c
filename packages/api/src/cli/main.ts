/** The `mosty` command: `npm run mosty -- import data/mykolaiv`. */
import { suggest } from '../import/suggest.ts';
import { type Command, CommandError, UsageError, parse } from './arguments.ts';
import { languageOf } from './language.ts';
import { type CommandName, texts } from './texts.ts';

/** Loaded when they are called for: help and a wrong word answer at once. */
const commands: Record<CommandName, () => Promise<Command>> = {
  import: async () => (await import('./import.ts')).importCommand,
  export: async () => (await import('./export.ts')).exportCommand,
  fixture: async () => (await import('./fixture.ts')).fixtureCommand,
  staff: async () => (await import('./staff.ts')).staffCommand,
};
const isCommand = (name: string | undefined): name is CommandName =>
  name !== undefined && Object.hasOwn(commands, name);

/** Runs one command line and returns the exit code: 0 done, 1 refused, 2 wrongly called. */
async function main(args: string[]): Promise<number> {
  const language = languageOf(/(?:^|\s)--lang[=\s](\w+)/.exec(args.join(' '))?.[1], process.env);
  const text = texts[language];
  try {
    const [name, ...rest] = args;
    if (name === undefined || name === 'help' || name.startsWith('-')) {
      parse(args.slice(name === 'help' ? 1 : 0), {}, text);
      console.log(text.help.all);
      return name === undefined ? 2 : 0;
    }
    if (!isCommand(name)) throw new UsageError(text.unknownCommand(name, suggest(name, Object.keys(commands))));
    if (rest.includes('--help') || rest.includes('-h')) {
      console.log(text.help[name]);
      return 0;
    }
    const command = await commands[name]();
    const { values, positionals } = parse(rest, command.options, text);
    return await command.run({ values, positionals, language, text });
  } catch (error) {
    const known = error instanceof UsageError || error instanceof CommandError;
    console.error(`mosty: ${known ? error.message : text.unexpected((error as Error).message)}`);
    if (!known && process.env['MOSTY_DEBUG']) console.error(error);
    return error instanceof UsageError ? 2 : 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
