import { expect } from '@open-wc/testing';
import { keep, kept } from './storage.ts';

describe('the store of a tab', () => {
  it('gives back what was kept, until it is taken away', () => {
    keep('mosty-test', { typed: 'слово' });
    expect(kept('mosty-test')).to.deep.equal({ typed: 'слово' });
    keep('mosty-test', null);
    expect(kept('mosty-test')).to.equal(null);
  });

  it('has nothing where somebody wrote nonsense, and where the browser allows no store', () => {
    sessionStorage.setItem('mosty-test', '{broken');
    expect(kept('mosty-test')).to.equal(null);
    const own = Object.getOwnPropertyDescriptor(window, 'sessionStorage')!;
    Object.defineProperty(window, 'sessionStorage', {
      configurable: true,
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
    keep('mosty-test', { typed: 'слово' });
    expect(kept('mosty-test')).to.equal(null);
    Object.defineProperty(window, 'sessionStorage', own);
    sessionStorage.clear();
  });

  it('keeps lists as lists on a page whose old library gives them a toJSON', () => {
    const value = { names: ['одна', 'друга'], party: [{ name: 'одна' }], none: [], at: 1 };
    for (const builtIn of [Array.prototype, String.prototype])
      Object.defineProperty(builtIn, 'toJSON', { configurable: true, value: () => '[patched]' });
    keep('mosty-test', value);
    for (const builtIn of [Array.prototype, String.prototype]) delete (builtIn as { toJSON?: unknown }).toJSON;
    expect(kept('mosty-test')).to.deep.equal(value);
    keep('mosty-test', null);
  });
});
