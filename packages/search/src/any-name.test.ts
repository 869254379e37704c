/** Not chosen queries but every name of every catalogue of eval/, turned by tables of its own into what people type. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { BLIND, loadServices } from '../eval/load.ts';
import * as core from './browser.ts';
import * as full from './index.ts';

const KEYS = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const UKRAINIAN = "'йцукенгшщзхїфівапролджєячсмитьбю";
const RUSSIAN = 'ёйцукенгшщзхъфывапролджэячсмитьбю';
const LETTERS = 'абвгґдежзиіклмнопрстуфхцчшщьєїйюя';
const OFFICIAL = 'a b v h g d e zh z y i k l m n o p r s t u f kh ts ch sh shch  ie i i iu ia';
const FOLK = 'a b v g g d e zh z y i k l m n o p r s t u f h c ch sh sch  ye yi y yu ya';

const by =
  (from: string, to: readonly string[]) =>
  (text: string): string =>
    [...text].map((letter) => to[from.indexOf(letter)] ?? letter).join('');
const latin = (to: string) => (text: string) => by(LETTERS, to.split(' '))(text.replaceAll("'", ''));

const FOLDERS = ['.', ...new Set(BLIND.map(({ folder }) => folder))];
const catalogues = await Promise.all(FOLDERS.map((folder) => loadServices(folder)));
const indexes = ({ createSearchIndex }: typeof core) =>
  catalogues.map((services) =>
    createSearchIndex(services, {
      id: ({ id }) => id,
      fields: { name: { text: ({ name }) => name, weight: 3 }, summary: { text: ({ summary }) => summary } },
    }),
  );
const TIERS = { browser: indexes(core), server: indexes(full) };

/** The share of the beginnings of names, found as written, that are still found after `turn`. */
function found(turn: (text: string) => string, engines: (typeof TIERS)['browser']): number {
  let [asked, right] = [0, 0];
  for (const [at, services] of catalogues.entries()) {
    for (const { id, name } of services) {
      const words =
        name
          .toLowerCase()
          .replace(/[’ʼ]/g, "'")
          .match(/[а-яґєії']{4,}/g) ?? [];
      const query = words.slice(0, 2).join(' ');
      const has = (text: string): boolean =>
        engines[at]?.search(text, { limit: 3 }).hits.some((hit) => hit.id === id) ?? false;
      if (!query || !has(query)) continue;
      asked++;
      if (has(turn(query))) right++;
    }
  }
  assert.ok(asked > 150, 'the names are there');
  return right / asked;
}

for (const [how, turn, least] of [
  ['on Latin keys', by(UKRAINIAN, [...KEYS]), 1],
  ['on Latin keys with Caps Lock', (text) => by(UKRAINIAN, [...KEYS])(text).toUpperCase(), 1],
  ['on a Russian layout', by(UKRAINIAN, [...RUSSIAN]), 0.99],
  ['in the official transliteration', latin(OFFICIAL), 1],
  ['in folk transliteration', latin(FOLK), 1],
  ['without apostrophes', (text) => text.replaceAll("'", ''), 1],
  ['in capitals, quoted and with a mark', (text) => `«${text.toUpperCase()}»!`, 1],
  ['with a letter lost in each word', (text) => text.replace(/(?<=(?:^|\s)\S\S)\S(?=\S\S)/g, ''), 0.9],
  ['with two letters swapped in the last word', (text) => text.replace(/(\S)(\S)(?=\S$)/, '$2$1'), 0.93],
] as [string, (text: string) => string, number][]) {
  for (const [tier, engines] of Object.entries(TIERS)) {
    test(`any name is found when it is typed ${how}, with the words of a ${tier}`, () => {
      const share = found(turn, engines);
      // Of so many words as a server has, one in some hundred names begins like another.
      const floor = tier === 'server' ? least - 0.01 : least;
      assert.ok(share >= floor, `${(share * 100).toFixed(1)} %`);
    });
  }
}
