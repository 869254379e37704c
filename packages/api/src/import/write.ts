/** Writes a dataset as the files that an import reads. */
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeCsv } from './csv-file.ts';
import { fileForm } from './file-form.ts';
import { writeGeojson } from './basemap.ts';
import type { Dataset } from '../store/dataset.ts';
import { nouns } from './nouns.ts';
import { writeJson, writeYaml } from './yaml-file.ts';

export const FORMATS = ['yaml', 'json', 'csv'] as const;
export type FileFormat = (typeof FORMATS)[number];

/** Written with a byte order mark, so that a spreadsheet takes a table for UTF-8. */
const MARK = '\ufeff';

/**
 * Writes one file a noun, and the base map, into `folder` and returns their names. The same noun in another format is taken away:
 * two files of one noun would contradict each other at the next import.
 */
export function writeAll(folder: string, dataset: Dataset, format: FileFormat): { file: string; records: number }[] {
  mkdirSync(folder, { recursive: true });
  const lists = nouns.map((noun) => {
    const records = dataset[noun.key].map((record) => fileForm(noun, record));
    const text =
      format === 'csv'
        ? MARK + writeCsv(records, noun.shape)
        : format === 'json'
          ? writeJson(records)
          : writeYaml(records);
    const file = join(folder, `${noun.stem}.${format}`);
    replace(file, text);
    for (const other of ['yaml', 'yml', 'json', 'csv', 'tsv']) {
      const rival = join(folder, `${noun.stem}.${other}`);
      if (other !== format && existsSync(rival)) rmSync(rival);
    }
    return { file, records: records.length };
  });
  const file = join(folder, 'basemap.geojson');
  if (!dataset.basemap) rmSync(file, { force: true });
  else replace(file, writeGeojson(dataset.basemap));
  return dataset.basemap ? [...lists, { file, records: dataset.basemap.features.length }] : lists;
}

/** A reader finds the old file or the new one, never a half. */
function replace(file: string, text: string): void {
  writeFileSync(`${file}.part`, text);
  renameSync(`${file}.part`, file);
}
