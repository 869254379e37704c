import { relative } from 'node:path';
import { type Language, messages } from '../import/messages.ts';
import type { Change } from '../import/file-form.ts';
import type { Problem } from '../import/problem.ts';
import type { CliMessages } from './texts.ts';

/** A path as the person typed it, or shorter. */
export function near(path: string): string {
  const short = relative(process.cwd(), path);
  return short === '' || short.length > path.length ? path : short;
}

/** One line a fault: `file:line  field  what is wrong, what to do`. */
export function problemLines(problems: readonly Problem[], language: Language): string[] {
  return problems.map(({ file, line, field, say }) => {
    const place = line === null ? near(file) : `${near(file)}:${line}`;
    return [place, field, say(messages[language])].filter(Boolean).join('  ');
  });
}

/** Slugs that a line of a summary names before it says «and so many more». */
const NAMED = 8;

/** What an import does, noun by noun; nouns that stay as they are take one line, nouns without records none. */
export function changeLines(changes: readonly Change[], text: CliMessages): string[] {
  return changes.flatMap(({ stem, added, changed, removed, unchanged }) => {
    if (added.length + changed.length + removed.length + unchanged === 0) return [];
    const named = (sign: string, slugs: string[]) => {
      const rest = slugs.length > NAMED ? ` ${text.and(slugs.length - NAMED)}` : '';
      return slugs.length === 0 ? [] : [`  ${sign} ${slugs.slice(0, NAMED).join(', ')}${rest}`];
    };
    return [
      text.change(stem, added.length, changed.length, removed.length, unchanged),
      ...named('+', added),
      ...named('~', changed),
      ...named('-', removed),
    ];
  });
}
