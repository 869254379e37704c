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
});
