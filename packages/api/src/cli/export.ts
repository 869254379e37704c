import { nouns } from '../import/nouns.ts';
import { FORMATS, type FileFormat, writeAll } from '../import/write.ts';
import { type Command, CommandError, UsageError, single } from './arguments.ts';
import { openData } from './database.ts';
import { near } from './report.ts';

/** Writes what is stored as the files that `mosty import` reads. */
export const exportCommand: Command = {
  options: { format: { type: 'string' } },
  async run({ positionals, values, text }) {
    const folder = single(positionals, text, 'export');
    const format = (values['format'] ?? 'yaml') as FileFormat;
    if (!FORMATS.includes(format)) throw new UsageError(text.wrongValue('--format', format, FORMATS));
    const data = openData(text);
    try {
      const dataset = await data.read();
      // An empty database must not overwrite a folder of files with nothing.
      if (nouns.every(({ key }) => dataset[key].length === 0) && !dataset.basemap) throw new CommandError(text.noData);
      for (const { file, records } of write(folder)) console.log(text.wrote(near(file), records));
      return 0;

      function write(into: string) {
        try {
          return writeAll(into, dataset, format);
        } catch (error) {
          throw new CommandError(text.cannotWrite(into, (error as Error).message));
        }
      }
    } finally {
      await data.close();
    }
  },
};
