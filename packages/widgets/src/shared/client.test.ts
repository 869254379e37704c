import { expect } from '@open-wc/testing';
import { transportFor } from './client.ts';
import { fakeApi } from './test/fake-api.ts';
import { fallbackVisible, mount, reads } from './test/mount.ts';
import '../all.ts';

describe('the client of a page', () => {
  it('is one for one address, whoever asks', () => {
    expect(transportFor('https://one.example.org')).to.equal(transportFor('https://one.example.org'));
    expect(transportFor('https://one.example.org')).not.to.equal(transportFor('https://two.example.org'));
  });

  it('that has no address is told to the visitor kindly, with the fallback', async () => {
    const element = await mount('mosty-civic-feed', { ...fakeApi(), url: '' });
    await reads(element, /не налаштовано/);
    expect(fallbackVisible(element)).to.equal(true);
  });
});
