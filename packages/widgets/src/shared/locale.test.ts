import { expect } from '@open-wc/testing';
import { fakeApi } from './test/fake-api.ts';
import { mount, reads, shown } from './test/mount.ts';
import '../all.ts';

describe('the language of a widget', () => {
  afterEach(() => document.documentElement.setAttribute('lang', 'uk'));

  it('is Ukrainian where the page says nothing, or speaks a third language', async () => {
    document.documentElement.setAttribute('lang', 'de');
    const element = await mount('mosty-civic-feed', fakeApi());
    await reads(element, /Установча зустріч/);
    expect(element.shadowRoot!.querySelector('section')!.lang).to.equal('uk');
  });

  it('is the language of the page, and follows it', async () => {
    document.documentElement.setAttribute('lang', 'en-GB');
    const element = await mount('mosty-civic-feed', fakeApi());
    await reads(element, /Founding meeting/);
    document.documentElement.setAttribute('lang', 'uk');
    await reads(element, /Установча зустріч/);
    document.documentElement.setAttribute('lang', 'en');
    await reads(element, /Founding meeting/);
  });

  it('is its own where it has one, and marks what is not translated', async () => {
    const element = await mount('mosty-civic-feed', fakeApi(), { lang: 'en' });
    await reads(element, /Founding meeting/);
    expect(shown(element)).to.contain('Authorities');
    element.shadowRoot!.querySelector<HTMLElement>('summary[aria-label]')!.click();
    await reads(element, /Зустріч відбудеться/);
    expect(element.shadowRoot!.querySelector('details [lang=uk]')!.textContent).to.contain('Зустріч відбудеться');
  });
});
