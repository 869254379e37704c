import { BlockList, isIP } from 'node:net';
import * as z from 'zod/mini';
import { type Sender, isAddress } from './outbox/address.ts';
import { isDatabaseUrl } from './store/open.ts';

/** What the API can be told by its environment. */
export interface Config {
  /** 0 picks a free one. */
  port: number;
  host: string;
  databaseUrl: string;
  logLevel: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent';
  /** Addresses and networks of proxies whose `X-Forwarded-For` is believed. Never a number of hops: a hop count lets a visitor forge the address. */
  trustProxy: string[];
  /** Pages that may write: `*`, or exact origins. */
  corsOrigins: '*' | string[];
  /** Keep demonstration sessions. */
  demo: boolean;
  /** Serve demonstration feeds on this machine, and read them. */
  demoFeeds: boolean;
  /** Read the sources of the feed in this process. */
  readFeeds: boolean;
  /** Pictures in items of other sites, where a source does not say: told as links, copied and shown, or left out. */
  feedImages: 'links' | 'copies' | 'none';
  /** Page with the civic feed, told in the feeds that people subscribe to; `null` = none. */
  feedPage: string | null;
  /** Where the world finds the API, without a slash at the end; relative links when `null`. */
  publicUrl: string | null;
  /** Requests a minute and address; 0 = no limit. */
  readsPerMinute: number;
  writesPerMinute: number;
  /** Tries to sign up from one address in ten minutes after which a proof of work is asked; 0 = it never is. */
  proofAfter: number;
  /** Folder served under `/embed/`; `null` = none. */
  embedDir: string | null;
  /** Mail server; `null` = none. */
  smtpUrl: string | null;
  /** Who letters come from. */
  mailFrom: Sender;
  /** Folder that letters are laid into while there is no mail server; `null` = they wait. */
  mailDir: string | null;
  /** Templates of letters. */
  lettersDir: string;
  /** Public holidays, a file a year. */
  holidaysDir: string;
  /** Page with the signup widget: letters link to it. `null` = they name the phone only. */
  signupPage: string | null;
  /** Page with the reception: letters about questions link to it. `null` = they name the phone only. */
  questionPage: string | null;
}

/** The environment is wrong; the message is one line for the person who set it. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

const whole = (fallback: number, most: number) =>
  z._default(
    z.pipe(
      z.string().check(
        z.regex(/^\d+$/),
        z.refine((text) => Number(text) <= most),
      ),
      z.transform(Number),
    ),
    fallback,
  );
const split = (text: string) =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean);

function isNetwork(text: string): boolean {
  if (['loopback', 'linklocal', 'uniquelocal'].includes(text)) return true;
  const [address = '', prefix] = text.split('/');
  const family = isIP(address);
  if (!family) return false;
  if (prefix === undefined) return true;
  try {
    new BlockList().addSubnet(address, /^\d+$/.test(prefix) ? Number(prefix) : -1, family === 4 ? 'ipv4' : 'ipv6');
    return true;
  } catch {
    return false;
  }
}

const isOrigin = (text: string) => URL.canParse(text) && new URL(text).origin === text;
const isWeb = (text: string) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);

const isMailServer = (text: string) =>
  URL.canParse(text) && /^smtps?:$/.test(new URL(text).protocol) && new URL(text).hostname !== '';

/** `Name <address>`, or the address alone. */
function sender(text: string): Sender | null {
  const [, name = null, address = text] = /^([\p{L}\p{N} .’'№-]{1,60}?)\s*<([^<>]*)>$/u.exec(text) ?? [];
  return isAddress(address) ? { name, address } : null;
}

/** Variables whose value nobody should find in a log. */
const SECRET: ReadonlySet<string> = new Set(['SMTP_URL']);

/** One entry a variable: how it is checked, and what to write instead of a wrong value. */
const variables = {
  PORT: [whole(8080, 65535), 'a port from 0 to 65535, such as 8080'],
  HOST: [
    z._default(z.string().check(z.regex(/^[\w.:-]+$/)), '127.0.0.1'),
    'an address to listen on, such as 127.0.0.1 or 0.0.0.0',
  ],
  DATABASE_URL: [
    z._default(z.string().check(z.refine(isDatabaseUrl)), 'sqlite:var/mosty.sqlite'),
    'sqlite: and the path of a file, such as sqlite:var/mosty.sqlite',
  ],
  LOG_LEVEL: [
    z._default(z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']), 'info'),
    'one of fatal, error, warn, info, debug, trace, silent',
  ],
  TRUST_PROXY: [
    z._default(z.string().check(z.refine((text) => split(text).every(isNetwork))), ''),
    'addresses or networks of your proxies separated by commas, such as loopback or 10.0.0.0/8 (a number of hops is not safe)',
  ],
  CORS_ORIGINS: [
    z._default(z.string().check(z.refine((text) => text === '*' || split(text).every(isOrigin))), '*'),
    '* or origins separated by commas, such as https://library.example',
  ],
  MOSTY_DEMO: [z._default(z.enum(['0', '1']), '0'), '1 to keep demonstration sessions, 0 otherwise'],
  MOSTY_DEMO_FEEDS: [z._default(z.enum(['0', '1']), '0'), '1 to serve and read demonstration feeds, 0 otherwise'],
  FEED_POLLING: [z._default(z.enum(['0', '1']), '1'), '0 for a process that reads no feeds, 1 otherwise'],
  FEED_IMAGES: [
    z._default(z.enum(['links', 'copies', 'none']), 'links'),
    'links to tell pictures as links, copies to keep copies and show them, none to leave them out',
  ],
  FEED_PAGE: [z._default(z.string().check(z.refine(isWeb)), ''), 'the address of the page with the civic feed'],
  PUBLIC_URL: [
    z._default(z.string().check(z.refine(isWeb)), ''),
    'the public address of the API, such as https://api.library.example',
  ],
  RATE_LIMIT_READS: [whole(600, 1e9), 'requests a minute and address, 0 for no limit'],
  RATE_LIMIT_WRITES: [whole(30, 1e9), 'requests a minute and address, 0 for no limit'],
  PROOF_AFTER: [
    whole(10, 1e9),
    'tries to sign up from one address in ten minutes after which pages prove their work, 0 for never',
  ],
  EMBED_DIR: [z._default(z.string(), ''), 'a folder with the built widgets'],
  SMTP_URL: [
    z._default(z.string().check(z.refine(isMailServer)), ''),
    'the address of your mail server, such as smtps://user:password@mail.library.example',
  ],
  MAIL_FROM: [
    z._default(z.string().check(z.refine((text) => sender(text) !== null)), 'library@localhost.localdomain'),
    'an e-mail address, alone or after a name, such as Бібліотека <lib@library.example>',
  ],
  MAIL_DIR: [z._default(z.string(), ''), 'a folder for letters while there is no mail server, such as var/letters'],
  LETTERS_DIR: [z._default(z.string(), ''), 'a folder with the templates of letters'],
  HOLIDAYS_DIR: [z._default(z.string(), ''), 'a folder with public holidays, a file a year'],
  QUESTION_PAGE: [
    z._default(z.string().check(z.refine((text) => isWeb(text) && !text.includes('#'))), ''),
    'the address of the page with the reception, without #, such as https://library.example/ask',
  ],
  SIGNUP_PAGE: [
    z._default(z.string().check(z.refine((text) => isWeb(text) && !text.includes('#'))), ''),
    'the address of the page with the signup widget, without #, such as https://library.example/courses',
  ],
} as const;

type Variable = keyof typeof variables;

/** Reads the environment. An empty variable counts as one that is not set. Throws `ConfigError`, which names the variable. */
export function readConfig(
  env: NodeJS.ProcessEnv,
  embedDir: string | null = null,
  lettersDir = 'data/letters',
  holidaysDir = 'data/holidays',
): Config {
  const wrong: string[] = [];
  const read = <V extends Variable>(name: V) => {
    const [schema, hint] = variables[name];
    const value = env[name] || undefined;
    const parsed = (schema as z.ZodMiniType).safeParse(value);
    if (!parsed.success)
      wrong.push(`${name}=${SECRET.has(name) ? '…' : JSON.stringify(value)} will not do: write ${hint}`);
    return parsed.data as z.output<(typeof variables)[V][0]>;
  };
  const origins = read('CORS_ORIGINS');
  const demo = read('MOSTY_DEMO') === '1';
  const smtpUrl = read('SMTP_URL') || null;
  if (smtpUrl && !env['MAIL_FROM'])
    wrong.push(`MAIL_FROM is not set: write the address that letters of SMTP_URL come from`);
  const config: Config = {
    port: read('PORT'),
    host: read('HOST'),
    databaseUrl: read('DATABASE_URL'),
    logLevel: read('LOG_LEVEL'),
    trustProxy: split(read('TRUST_PROXY') ?? ''),
    corsOrigins: origins === '*' ? '*' : split(origins ?? ''),
    demo,
    demoFeeds: demo && read('MOSTY_DEMO_FEEDS') === '1',
    readFeeds: read('FEED_POLLING') === '1',
    feedImages: read('FEED_IMAGES') ?? 'links',
    feedPage: read('FEED_PAGE') || null,
    publicUrl: read('PUBLIC_URL')?.replace(/\/+$/, '') || null,
    readsPerMinute: read('RATE_LIMIT_READS'),
    writesPerMinute: read('RATE_LIMIT_WRITES'),
    proofAfter: read('PROOF_AFTER'),
    embedDir: read('EMBED_DIR') || embedDir,
    smtpUrl,
    mailFrom: sender(read('MAIL_FROM') ?? '') ?? { name: null, address: '' },
    mailDir: smtpUrl ? null : read('MAIL_DIR') || (demo ? 'var/letters' : null),
    lettersDir: read('LETTERS_DIR') || lettersDir,
    holidaysDir: read('HOLIDAYS_DIR') || holidaysDir,
    signupPage: read('SIGNUP_PAGE') || null,
    questionPage: read('QUESTION_PAGE') || null,
  };
  if (read('MOSTY_DEMO_FEEDS') === '1' && !demo)
    wrong.push('MOSTY_DEMO_FEEDS=1 is for the demonstration only: set MOSTY_DEMO=1 too');
  if (wrong.length > 0) throw new ConfigError(wrong.join('; '));
  return config;
}
