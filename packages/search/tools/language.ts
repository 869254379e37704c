/**
 * Makes `src/language/generated.ts` from `data/search/*.yaml`.
 *
 *   node --conditions=mosty-source packages/search/tools/language.ts          writes it
 *   node --conditions=mosty-source packages/search/tools/language.ts --check  fails when it is out of date
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { compileLanguage } from '../src/language/compile.ts';
import type { LanguageSource } from '../src/language/types.ts';

const DATA = new URL('../../../data/search/', import.meta.url);
const GENERATED = new URL('../src/language/generated.ts', import.meta.url);

async function yaml(name: string): Promise<unknown> {
  return parse(await readFile(new URL(`${name}.yaml`, DATA), 'utf8'));
}

function isPhrases(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((phrase) => typeof phrase === 'string');
}

async function words(name: string): Promise<string[]> {
  return (await groups(name)).flat();
}

async function groups(name: string): Promise<string[][]> {
  const value = await yaml(name);
  if (!Array.isArray(value) || !value.every(isPhrases)) {
    throw new Error(`data/search/${name}.yaml: every line is "- [phrase, phrase]".`);
  }
  return value;
}

async function oneWay(name: string): Promise<Record<string, string[]>> {
  const value = await yaml(name);
  if (typeof value !== 'object' || value === null || !Object.values(value).every(isPhrases)) {
    throw new Error(`data/search/${name}.yaml: every line is "what the records call it: [what people say]".`);
  }
  return value as Record<string, string[]>;
}

/** The vocabulary as staff wrote it. */
export async function readLanguageSource(): Promise<LanguageSource> {
  const [synonyms, colloquial, russian, formerNames, stopWords, weakWords] = await Promise.all([
    groups('synonyms'),
    oneWay('colloquial'),
    oneWay('russian'),
    oneWay('former-names'),
    words('stop-words'),
    words('weak-words'),
  ]);
  return { synonyms, colloquial, russian, formerNames, stopWords, weakWords };
}

/** The text of `generated.ts`. */
export async function generate(): Promise<string> {
  const data = compileLanguage(await readLanguageSource());
  return [
    '// Made by packages/search/tools/language.ts from data/search/*.yaml. Edit those and run it again.',
    '// prettier-ignore',
    `export const stop = '${data.stop}';`,
    '// prettier-ignore',
    `export const weak = '${data.weak}';`,
    '// prettier-ignore',
    `export const rules = \`${data.rules}\`;`,
    '',
  ].join('\n');
}

/** The generated file as it lies in the repository. */
export const readGenerated = (): Promise<string> => readFile(GENERATED, 'utf8');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const text = await generate();
  if (!process.argv.includes('--check')) await writeFile(GENERATED, text);
  else if (text !== (await readGenerated())) {
    console.error('src/language/generated.ts is out of date: run packages/search/tools/language.ts');
    process.exitCode = 1;
  }
}
