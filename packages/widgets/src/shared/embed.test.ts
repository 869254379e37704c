import { expect } from '@open-wc/testing';
import { apiAddress, contact } from './embed.ts';
import { fakeApi, unreachable } from './test/fake-api.ts';
import { mount, reads } from './test/mount.ts';
import '../all.ts';

/** A page's script tag that is never inserted into this page, so never fetched. */
function page(attributes?: Record<string, string>): ParentNode {
  const root = document.createElement('div');
  if (!attributes) return root;
  const tag = document.createElement('script');
  for (const [name, value] of Object.entries(attributes)) tag.setAttribute(name, value);
  root.append(tag);
  return root;
}

describe('the address of the data API', () => {
  const src = 'https://mosty.example.org/embed/v1/loader.js?x=1';

  it('is what the element says, then what the script says, then where the script came from', () => {
    const named = { src, 'data-api': 'https://b.example.org/lib/' };
    expect(apiAddress('https://a.example.org/', page(named))).to.equal('https://a.example.org');
    expect(apiAddress(null, page(named))).to.equal('https://b.example.org/lib');
    expect(apiAddress(null, page({ src }))).to.equal('https://mosty.example.org');
  });

  it('is found by an exact version, by the mark of a script that was moved, and by what an optimiser put off', () => {
    expect(apiAddress(null, page({ src: 'https://m.example.org/embed/v0.1.0/loader.js' }))).to.equal(
      'https://m.example.org',
    );
    expect(apiAddress(null, page({ src: 'https://cdn.example.org/min/7f.js', 'data-mosty-loader': '' }))).to.equal(
      'https://cdn.example.org',
    );
    expect(apiAddress(null, page({ 'data-src': src, 'data-mosty-loader': '' }))).to.equal('https://mosty.example.org');
  });

  it('is what the loader wrote into the tag it was found by, before anything else that looks like it', () => {
    const root = page({ src: 'https://cdn.example.org/min/7f.js', 'data-mosty-loader': '' });
    const link = document.createElement('link');
    link.dataset['mostyLoader'] = 'https://mosty.example.org/embed/v1/mosty.css';
    root.append(link);
    expect(apiAddress(null, root)).to.equal('https://mosty.example.org');
  });

  it('is not invented', () => {
    expect(apiAddress(null, page())).to.equal(null);
    expect(apiAddress('http://', page())).to.equal(null);
    expect(apiAddress(null, page({ 'data-mosty-loader': '' }))).to.equal(null);
  });
});

describe('whom to turn to when a widget cannot help', () => {
  it('is a phone and a page that the site names once', () => {
    expect(
      contact(page({ src: '/embed/v1/loader.js', 'data-phone': ' (0512) 00-00-00 ', 'data-help': 'https://a.ua/' })),
    ).to.deep.equal({ phone: '(0512) 00-00-00', help: 'https://a.ua/' });
  });

  it('is left out where it is no phone or no web address', () => {
    const wrong = { src: '/embed/v1/loader.js', 'data-phone': 'call us', 'data-help': 'javascript:alert(1)' };
    expect(contact(page(wrong))).to.deep.equal({ phone: null, help: null });
    expect(contact(page())).to.deep.equal({ phone: null, help: null });
  });

  it('stands in the message of a widget that has nothing to show', async () => {
    const tag = document.createElement('script');
    // Of a type that no browser runs.
    Object.assign(tag, { type: 'text/plain', src: '/embed/v1/loader.js' });
    Object.assign(tag.dataset, { mostyLoader: '', phone: '+380512000000', help: 'https://library.example.org/help' });
    document.head.append(tag);
    try {
      const element = await mount('mosty-branch-map', fakeApi(unreachable));
      await reads(element, /Зателефонувати: \+380512000000/);
      const links = [...element.shadowRoot!.querySelectorAll('[part=error] a')].map((link) =>
        link.getAttribute('href'),
      );
      expect(links).to.deep.equal(['tel:+380512000000', 'https://library.example.org/help']);
      await expect(element).to.be.accessible();
    } finally {
      tag.remove();
    }
  });

  it('is not needed for long: what failed without a network is asked for again when it is back', async () => {
    const api = fakeApi(unreachable);
    const element = await mount('mosty-branch-map', api);
    await reads(element, /Немає зв’язку/);
    api.answer = null;
    dispatchEvent(new Event('online'));
    await reads(element, /Усього 3 заклади/);
  });
});
