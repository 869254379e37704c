/**
 * Makes `src/language/core.generated.ts` from `data/search/*.yaml`, and `full.generated.ts` from these and
 * `data/search/full/*.yaml`.
 *
 *   node --conditions=mosty-source packages/search/tools/language.ts          writes them
 *   node --conditions=mosty-source packages/search/tools/language.ts --check  fails when they are out of date
 */
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { compileLanguage } from '../src/language/compile.ts';
import type { LanguageSource } from '../src/language/types.ts';

const DATA = new URL('../../../data/search/', import.meta.url);
const TIERS = ['core', 'full'] as const;
type Tier = (typeof TIERS)[number];

/** What a file, or a section of a file of the full tier, may be called, and what it holds. */
const LISTS = ['synonyms', 'stop-words', 'weak-words', 'outside'] as const;
const ONE_WAY = ['colloquial', 'russian', 'former-names'] as const;
const SECTIONS: readonly string[] = [...LISTS, ...ONE_WAY];

function isPhrases(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((phrase) => typeof phrase === 'string');
}

function groups(value: unknown, where: string): string[][] {
  if (!Array.isArray(value) || !value.every(isPhrases)) {
    throw new Error(`${where}: every line is "- [phrase, phrase]".`);
  }
  return value;
}

function oneWay(value: unknown, where: string): [string, string[]][] {
  if (typeof value !== 'object' || value === null || !Object.values(value).every(isPhrases)) {
    throw new Error(`${where}: every line is "what the records call it: [what people say]".`);
  }
  return Object.entries(value as Record<string, string[]>);
}

const yaml = async (name: string): Promise<unknown> => parse(await readFile(new URL(name, DATA), 'utf8'));

/** The parts of the vocabulary by section: a file of the core is one section, a file of the full tier has several. */
async function parts(tier: Tier): Promise<(readonly [string, unknown, string])[]> {
  const names = (await readdir(tier === 'core' ? DATA : new URL('full/', DATA))).filter((name) => /yaml$/.test(name));
  const read = names.sort().map(async (file) => {
    if (tier === 'core') return [[file.slice(0, -5), await yaml(file), `data/search/${file}`] as const];
    const sections = (await yaml(`full/${file}`)) as Record<string, unknown>;
    return Object.entries(sections).map(([name, value]) => [name, value, `data/search/full/${file}, ${name}`] as const);
  });
  const found = (await Promise.all(read)).flat();
  const strange = found.find(([name]) => !SECTIONS.includes(name));
  if (strange) throw new Error(`${strange[2]}: a section is one of ${SECTIONS.join(', ')}.`);
  return found;
}

/** The vocabulary as staff wrote it; the full tier has the core in it. */
export async function readLanguageSource(tier: Tier = 'core'): Promise<LanguageSource> {
  const all = [...(await parts('core')), ...(tier === 'full' ? await parts('full') : [])];
  const lists = (section: (typeof LISTS)[number]) =>
    all.filter(([name]) => name === section).flatMap(([, value, where]) => groups(value, where));
  const pairs = (section: (typeof ONE_WAY)[number]) => {
    const said: Record<string, string[]> = {};
    for (const [name, value, where] of all) {
      if (name !== section) continue;
      for (const [to, from] of oneWay(value, where)) (said[to] ??= []).push(...from);
    }
    return said;
  };
  return {
    synonyms: lists('synonyms'),
    colloquial: pairs('colloquial'),
    russian: pairs('russian'),
    formerNames: pairs('former-names'),
    stopWords: lists('stop-words').flat(),
    weakWords: lists('weak-words').flat(),
    outside: lists('outside').flat(),
  };
}

/** The text of one of the generated files. */
export async function generate(tier: Tier): Promise<string> {
  const data = compileLanguage(await readLanguageSource(tier), tier);
  const names = ['stop', 'weak', 'rules', ...(tier === 'full' ? ['outside' as const] : [])] as const;
  const from = tier === 'full' ? 'data/search/*.yaml and data/search/full/*.yaml' : 'data/search/*.yaml';
  return [
    `// Made by packages/search/tools/language.ts from ${from}. Edit those and run it again.`,
    ...names.map((name) => `// prettier-ignore\nexport const ${name} = \`${data[name]}\`;`),
    '',
  ].join('\n');
}

const fileOf = (tier: Tier): URL => new URL(`../src/language/${tier}.generated.ts`, import.meta.url);

/** A generated file as it lies in the repository. */
export const readGenerated = (tier: Tier): Promise<string> => readFile(fileOf(tier), 'utf8').catch(() => '');

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  for (const tier of TIERS) {
    const text = await generate(tier);
    if (!process.argv.includes('--check')) await writeFile(fileOf(tier), text);
    else if (text !== (await readGenerated(tier))) {
      console.error(`src/language/${tier}.generated.ts is out of date: run packages/search/tools/language.ts`);
      process.exitCode = 1;
    }
  }
}
