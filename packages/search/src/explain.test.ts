import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createSearchIndex, explain } from './browser.ts';

const index = createSearchIndex(
  ['Замовити довідку про несудимість', 'Оплата комунальних послуг', 'Дитячий садок', 'Розклад автобусів'],
  { id: (name) => name, fields: { name: { text: (name) => name } } },
);

test('an empty answer says which word nobody knows, and how far below the floor the best record stays', () => {
  const { words, coverage, floor } = explain(index, 'замовити піцу');
  assert.equal(index.search('замовити піцу').total, 0);
  assert.ok(coverage > 0 && coverage < floor);
  const [known, unknown] = words;
  assert.deepEqual(unknown?.read, []);
  assert.equal(known?.read[0]?.kind, 'exact');
  assert.ok((unknown?.weight ?? 0) > (known?.weight ?? 0), 'the unknown word is what the query is about');
});

test('an unknown word weighs more behind a known one than before it, and the explanation tells so', () => {
  const weightOf = (query: string): number =>
    explain(index, query).words.find(({ read }) => !read.length)?.weight ??
    assert.fail(`${query}: every word is known`);
  assert.ok(weightOf('розклад сирників') > weightOf('сирників розклад'));
  assert.equal(index.search('розклад сирників').total, 0);
});

test('a word of the vocabulary is explained by what it stands for', () => {
  const { words, coverage, floor } = explain(index, 'комуналка');
  assert.ok(coverage >= floor);
  assert.ok(words[0]?.read.some(({ kind, word }) => kind === 'synonym' && word === 'комунальних послуг'));
});

test('a query without a meaningful word covers nothing', () => {
  assert.deepEqual(explain(index, '!!!'), { words: [], coverage: 0, floor: explain(index, 'садок').floor });
});
