/** The page of one widget, for sites that allow a frame and no script. It works alone, and without scripts it still helps. */
import type { Branch } from '@mosty/sdk/schemas';
import type { Config } from '../config.ts';
import type { Language, Text } from '../http/language.ts';
import type { Fault } from '../problems.ts';
import type { Framed } from './settings.ts';

const titles: Record<Framed, Text> = {
  'branch-map': { uk: 'Бібліотеки: адреси й телефони', en: 'Libraries: addresses and phones' },
  'service-finder': { uk: 'Електронні послуги', en: 'E-services' },
  'training-signup': { uk: 'Запис на заняття', en: 'Signing up for classes' },
  reception: { uk: 'Місто, в якому ти живеш', en: 'The City You Live In' },
  'civic-feed': { uk: 'Влада – Бібліотека – Громада', en: 'Council – Library – Community' },
};

const words = {
  call: { uk: 'Зателефонуйте, вам підкажуть:', en: 'Call, and somebody will help:' },
  wrong: { uk: 'Адресу цієї рамки записано з помилкою', en: 'The address of this frame has a mistake' },
  mend: {
    uk: 'Ці параметри в адресі треба виправити:',
    en: 'These parameters of the address are to be mended:',
  },
} satisfies Record<string, Text>;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const escape = (text: string): string => text.replace(/[&<>"']/g, (sign) => entities[sign] ?? '');
const attributes = (all: Record<string, unknown>): string =>
  Object.entries(all)
    .map(([name, value]) => ` ${name}="${escape(String(value))}"`)
    .join('');

/**
 * Only files of this server run here, and any page that may write may frame it: what stands in it is as public as the
 * API, but somebody who signs up in a frame should see it where the library put it.
 */
export const policyOf = ({ corsOrigins }: Config): string =>
  [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "connect-src 'self'",
    "img-src 'self' data:",
    "base-uri 'none'",
    "form-action 'none'",
    `frame-ancestors ${corsOrigins === '*' ? '*' : ["'self'", ...corsOrigins].join(' ')}`,
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');

/** The branches with their phones, as they stand until the widget is drawn, on paper and without scripts. */
function phones(branches: readonly Branch[], language: Language): string {
  const said = (text: { uk: string; en?: string | undefined }) => escape(text[language] ?? text.uk);
  const items = branches.flatMap(({ name, telephone: [phone] }) =>
    phone ? [`<li>${said(name)}: <a href="tel:${escape(phone.e164)}">${escape(phone.printed)}</a></li>`] : [],
  );
  return items.length > 0 ? `<p>${words.call[language]}</p>\n<ul>\n${items.join('\n')}\n</ul>` : '';
}

const document = (
  language: Language,
  title: string,
  theme: unknown,
  head: string,
  body: string,
): string => `<!doctype html>
<html lang="${language}"${theme ? attributes({ 'data-theme': theme }) : ''}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title}</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="frame.css">
${head}</head>
<body>
${body}
</body>
</html>
`;

export interface FramePage {
  widget: Framed;
  language: Language;
  /** Attributes of the element, checked. */
  settings: Record<string, unknown>;
  branches: readonly Branch[];
}

export function framePage({ widget, language, settings, branches }: FramePage): string {
  const { lang: _, ...rest } = settings;
  const phone = branches.flatMap(({ telephone }) => telephone)[0]?.printed;
  const loader = attributes({ src: 'loader.js', 'data-mosty-loader': '', ...(phone && { 'data-phone': phone }) });
  const tag = `mosty-${widget}`;
  return document(
    language,
    titles[widget][language],
    settings['theme'],
    `<script async${loader}></script>\n<script async src="frame-inside.js"></script>\n`,
    `<${tag}${attributes({ 'heading-level': 1, ...rest })}>\n${phones(branches, language)}\n</${tag}>`,
  );
}

/** What the webmaster sees instead, with what to write. */
export function wrongPage(language: Language, faults: readonly Fault[]): string {
  const items = faults.map(
    ({ pointer, message }) => `<li><b>${escape(pointer.slice(1))}</b>: ${escape(message[language])}</li>`,
  );
  const said = `<h1>${words.wrong[language]}</h1>\n<p>${words.mend[language]}</p>\n<ul>\n${items.join('\n')}\n</ul>`;
  return document(language, words.wrong[language], null, '', said);
}
