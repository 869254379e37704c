/**
 * Templates of letters: plain text that librarians edit. The first line is the subject, the second is empty, the rest is
 * the text with `{{placeholders}}`. A line with a placeholder whose value is not known is left out.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { suggest } from '../import/suggest.ts';
import {
  LETTER_KINDS,
  LOCALES,
  type AnyKind,
  MULTILINE,
  QUESTION_KINDS,
  type Locale,
  PLACEHOLDERS,
  type Placeholder,
  allowed,
  placeholderName,
  required,
} from './placeholders.ts';

/** A line in pieces: texts, and placeholders between them. */
type Line = readonly (string | { placeholder: Placeholder })[];

export interface Template {
  subject: Line;
  text: readonly Line[];
}
export type Templates = Record<AnyKind, Record<Locale, Template>>;

/** An empty value is one that is not known. */
export type Values = Partial<Record<Placeholder, string>>;

/** Templates that cannot be sent; the message has a line a fault, in the language of the file. */
export class TemplateError extends Error {
  override name = 'TemplateError';
  readonly faults: readonly string[];
  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
    this.faults = faults;
  }
}

const words = {
  uk: {
    at: (file: string, line: number) => `${file}, рядок ${line}`,
    subject: 'Тема:',
    noSubject: 'перший рядок має починатися з «Тема:» і мати далі текст теми',
    control: 'тут є невидимий знак, який не можна надіслати: наберіть рядок наново',
    longSubject: 'тема задовга: лишіть не більше ніж 150 знаків',
    noBlank: 'після теми має бути порожній рядок; тема – це один рядок',
    noText: 'після теми немає тексту листа',
    brace: 'значок пишуть так: {{код}} – дві дужки з кожного боку, без розривів',
    unknown: (name: string, near: string | undefined) =>
      `значка {{${name}}} немає${near ? `; може, {{${near}}}?` : ''} Усі значки – у data/letters/README.md`,
    foreign: (name: string) => `значок {{${name}}} у такому листі нічого не означає: приберіть його`,
    missing: (name: string) => `у листі має бути {{${name}}}`,
    unreadable: (reason: string) => `файл не прочитано (${reason})`,
  },
  en: {
    at: (file: string, line: number) => `${file}, line ${line}`,
    subject: 'Subject:',
    noSubject: 'the first line must begin with "Subject:" and have the subject after it',
    control: 'there is an invisible character that cannot be sent: type the line anew',
    longSubject: 'the subject is too long: leave 150 characters at most',
    noBlank: 'an empty line must follow the subject; the subject is one line',
    noText: 'no text follows the subject',
    brace: 'a placeholder is written like this: {{code}}, two braces on each side and no breaks',
    unknown: (name: string, near: string | undefined) =>
      `there is no placeholder {{${name}}}${near ? `; perhaps {{${near}}}?` : ''} All of them are in data/letters/README.md`,
    foreign: (name: string) => `{{${name}}} means nothing in such a letter: take it out`,
    missing: (name: string) => `the letter must have {{${name}}}`,
    unreadable: (reason: string) => `the file could not be read (${reason})`,
  },
};

const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u2028\u2029\ufeff]/;
const CONTROLS = new RegExp(CONTROL.source, 'g');

function readLine(line: string, locale: Locale, kind: AnyKind, fault: (what: string) => void): Line {
  const say = words[locale];
  const known = Object.keys(PLACEHOLDERS) as Placeholder[];
  return line.split(/(\{\{[^{}]*\}\})/).flatMap((piece): Line => {
    if (!piece.startsWith('{{') || !piece.endsWith('}}')) {
      if (/[{}]/.test(piece)) fault(say.brace);
      return piece ? [piece] : [];
    }
    const name = piece.slice(2, -2).trim().toLowerCase();
    const placeholder = known.find((each) => placeholderName(locale, each) === name);
    if (!placeholder) {
      const names = allowed(kind).map((each) => placeholderName(locale, each));
      fault(say.unknown(name, suggest(name, names)));
      return [];
    }
    if (!allowed(kind).includes(placeholder)) fault(say.foreign(name));
    return [{ placeholder }];
  });
}

/** Reads one template; `faults` gets everything that is wrong with it, each with file and line. */
export function readTemplate(file: string, source: string, kind: AnyKind, locale: Locale, faults: string[]): Template {
  const say = words[locale];
  const lines = source
    .replace(/^\ufeff/, '')
    .replace(/\r\n/g, '\n')
    .trimEnd()
    .split('\n');
  const fault = (line: number) => (what: string) => faults.push(`${say.at(file, line)}: ${what}`);
  lines.forEach((line, index) => {
    if (CONTROL.test(line)) fault(index + 1)(say.control);
  });
  const [first = '', second = '', ...rest] = lines;
  const subject = first.startsWith(say.subject) ? first.slice(say.subject.length).trim() : '';
  if (!subject) fault(1)(say.noSubject);
  if (subject.length > 150) fault(1)(say.longSubject);
  if (second.trim()) fault(2)(say.noBlank);
  if (rest.every((line) => !line.trim())) fault(lines.length)(say.noText);
  const template = {
    subject: readLine(subject, locale, kind, fault(1)),
    text: rest.map((line, index) => readLine(line.trimEnd(), locale, kind, fault(index + 3))),
  };
  const said = new Set(template.text.flat().map((piece) => typeof piece !== 'string' && piece.placeholder));
  for (const placeholder of required(kind)) {
    if (!said.has(placeholder)) fault(lines.length)(say.missing(placeholderName(locale, placeholder)));
  }
  return template;
}

/** Reads every template of a folder; throws `TemplateError` with all faults of all files at once. */
export async function readTemplates(folder: string): Promise<Templates> {
  const faults: string[] = [];
  const one = async (kind: AnyKind, locale: Locale) => {
    const file = join(folder, `${kind}.${locale}.txt`);
    const source = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
      faults.push(`${file}: ${words[locale].unreadable(error.code ?? error.message)}`);
      return null;
    });
    return source === null ? { subject: [], text: [] } : readTemplate(file, source, kind, locale, faults);
  };
  const entries: [AnyKind, Record<Locale, Template>][] = [];
  for (const kind of [...LETTER_KINDS, ...QUESTION_KINDS]) {
    const byLocale = {} as Record<Locale, Template>;
    for (const locale of LOCALES) byLocale[locale] = await one(kind, locale);
    entries.push([kind, byLocale]);
  }
  if (faults.length > 0) throw new TemplateError(faults);
  return Object.fromEntries(entries) as Templates;
}

/** A value is one line of text, whatever somebody wrote into the data. */
const clean = (value: string): string =>
  value
    .replace(/[\s\u2028\u2029]+/g, ' ')
    .replace(CONTROLS, '')
    .trim();

/** A value of several lines keeps them, and one empty line between its paragraphs. */
const cleanLines = (value: string): string =>
  value
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map(clean)
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();

/** A line with its values; `null` when one of them is not known. */
function fill(line: Line, values: Values): string | null {
  let unknown = false;
  const text = line
    .map((piece) => {
      if (typeof piece === 'string') return piece;
      const given = values[piece.placeholder] ?? '';
      const value = MULTILINE.has(piece.placeholder) ? cleanLines(given) : clean(given);
      if (!value) unknown = true;
      return value;
    })
    .join('');
  return unknown ? null : text;
}

/** The letter in words. Lines without their value go, and with them the empty lines that would stand double. */
export function render({ subject, text }: Template, values: Values): { subject: string; text: string } {
  const lines = text.map((line) => fill(line, values)).filter((line) => line !== null);
  return {
    // A subject stays whole: what is not known is left out of it, not the subject.
    subject: clean(
      subject.map((piece) => (typeof piece === 'string' ? piece : (values[piece.placeholder] ?? ''))).join(''),
    ),
    text: `${lines
      .join('\n')
      .replace(/\n{3,}/g, '\n\n')
      .trim()}\n`,
  };
}
