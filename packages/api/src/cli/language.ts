import type { Language } from '../import/messages.ts';

/** The language of the messages: what was asked for, else the terminal's, else Ukrainian. */
export function languageOf(asked: string | undefined, env: NodeJS.ProcessEnv): Language {
  if (asked === 'uk' || asked === 'en') return asked;
  const terminal = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return /^en\b|^en_/i.test(terminal) ? 'en' : 'uk';
}
