import { expect } from '@open-wc/testing';
import { keptAnswers } from './kept-answers.ts';

const url = 'https://api.example.org/v1/branches';
const DAY = 24 * 3600_000;

describe('answers kept on the device', () => {
  beforeEach(() => caches.delete('mosty'));
  after(() => caches.delete('mosty'));

  it('outlive the page, with their age and their mark', async () => {
    const answer = { etag: '"a1"', body: '{"name":"Знам’янська"}', fetchedAt: Date.now() - 1000 };
    await (await keptAnswers()).set(url, answer);
    // Another page has another memory; only the device remembers.
    expect(await (await keptAnswers()).get(url)).to.deep.equal(answer);
  });

  it('are forgotten after a month', async () => {
    await (await keptAnswers()).set(url, { etag: null, body: '1', fetchedAt: Date.now() });
    expect(await (await keptAnswers(() => Date.now() + 29 * DAY)).get(url)).to.include({ body: '1' });
    expect(await (await keptAnswers(() => Date.now() + 31 * DAY)).get(url)).to.equal(undefined);
  });
});
