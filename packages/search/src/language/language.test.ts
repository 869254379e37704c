import assert from 'node:assert/strict';
import { test } from 'node:test';
import { generate, readGenerated, readLanguageSource } from '../../tools/language.ts';
import { compileLanguage } from './compile.ts';
import { decode, encode } from './code.ts';
import * as core from './core.generated.ts';
import * as full from './full.generated.ts';

for (const tier of ['core', 'full'] as const) {
  test(`the generated vocabulary is what data/search says: ${tier}`, async () => {
    assert.equal(await readGenerated(tier), await generate(tier), 'run packages/search/tools/language.ts');
  });
}

test('the generated vocabulary is ASCII, so no build has to escape it', () => {
  for (const text of [...Object.values(core), ...Object.values(full)] as string[]) assert.match(text, /^[\x00-\x7f]+$/);
});

test('letters survive the way to ASCII and back', () => {
  const text = 'абвгдежзіклмнопрстуфхцчш email 14';
  assert.equal(decode(encode(text)), text);
});

test('a phrase of nothing but stop words is refused with the phrase named', async () => {
  const source = await readLanguageSource();
  assert.throws(() => compileLanguage({ ...source, synonyms: [['де мені', 'пенсія']] }), /«де мені»/);
});
