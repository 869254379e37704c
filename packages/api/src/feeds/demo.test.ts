import assert from 'node:assert/strict';
import { it } from 'node:test';
import { keepDemoFeeds } from './demo.ts';
import { fetchFeed } from './fetch.ts';
import { still } from './pictures/still.ts';
import { readFeed } from './read.ts';

it('the demonstration feeds are read like anybody’s, one of them in another encoding than it says, and only where they are allowed', async () => {
  const now = Date.parse('2026-11-23T08:00:00Z');
  const { sources, hosts, close } = await keepDemoFeeds(() => now);
  const titles: string[] = [];
  for (const source of sources) {
    const { bytes, contentType } = await fetchFeed(source.url, { allow: hosts });
    const reading = readFeed(bytes!, contentType, { source, images: 'links', now });
    assert.ok(reading.items.every(({ published }) => published !== null));
    titles.push(...reading.items.map(({ told }) => `${told.kind} ${told.title.uk}`));
    await assert.rejects(fetchFeed(source.url), { name: 'FetchError' });
  }
  assert.deepEqual(titles, [
    'announcement Графік прийому громадян на наступний тиждень',
    'decision Рішення про ремонт тротуару',
    'news Нові книжки в дитячій залі',
    'news Збираємося на толоку в парку',
  ]);
  assert.equal(new Set(sources.map(({ url }) => new URL(url).host)).size, 3, 'none has to wait for another');
  const library = sources.find(({ pictures }) => pictures === 'copies')!;
  const { bytes } = await fetchFeed(library.url, { allow: hosts });
  const { items } = readFeed(bytes!, null, { source: library, images: 'copies', now });
  const { url } = items[0]!.told.image!;
  const picture = await fetchFeed(url, { allow: hosts, types: /^image\// });
  const { type, width, height } = still(picture.bytes!);
  assert.deepEqual([type, width, height], ['image/png', 960, 540], 'and one of them shows a picture');
  await close();
});
