import { check } from '../import/check.ts';
import { changes, isNothing } from '../import/file-form.ts';
import { nouns } from '../import/nouns.ts';
import { readAll } from '../import/read.ts';
import { type Command, single } from './arguments.ts';
import { openData } from './database.ts';
import { progressOn } from './progress.ts';
import { changeLines, near, problemLines } from './report.ts';

/** Reads, checks, compares and stores: all of it, or nothing. */
export const importCommand: Command = {
  options: { 'dry-run': { type: 'boolean' } },
  async run({ positionals, values, language, text }) {
    const path = single(positionals, text, 'import');
    const progress = progressOn(process.stderr);
    const reading = readAll(path, (file) => progress.stage(text.reading(near(file)), 1));
    const data = openData(text);
    try {
      const stored = await data.read();
      progress.stage(
        text.checking,
        reading.found.reduce((sum, { raw }) => sum + raw.records.length, Number(reading.basemap !== null)),
      );
      const { dataset, problems } = check(reading, stored, () => progress.step());
      progress.end();
      for (const file of reading.ignored) console.error(text.ignored(near(file)));
      if (!dataset) {
        for (const line of problemLines(problems, language)) console.error(line);
        console.error(text.faults(problems.length, new Set(problems.map(({ file }) => file)).size));
        return 1;
      }
      const difference = changes(stored, dataset);
      for (const line of changeLines(difference, text)) console.log(line);
      if (!values['dry-run']) {
        progress.stage(text.storing, 1);
        // Asked for even when no record differs: the store itself says what is new to it.
        const laidOver = await data.replace(dataset);
        progress.end();
        if (laidOver.length > 0) console.log(text.laidOver(laidOver));
      }
      if (isNothing(difference)) console.log(text.nothingToChange);
      else if (values['dry-run']) console.log(text.dryRun);
      else
        console.log(
          text.stored(nouns.reduce((sum, { key }) => sum + dataset[key].length, Number(dataset.basemap !== null))),
        );
      return 0;
    } finally {
      progress.end();
      await data.close();
    }
  },
};
