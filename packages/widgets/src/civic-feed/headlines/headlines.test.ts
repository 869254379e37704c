import { expect, oneEvent } from '@open-wc/testing';
import { empty, fakeApi, silent, unreachable } from '../../shared/test/fake-api.ts';
import { fallbackVisible, inside, mount, reads, shown } from '../../shared/test/mount.ts';
import '../define.ts';

const TAG = 'mosty-civic-feed';
const links = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('a.name')].map((one) => one.getAttribute('href'));

describe('headlines of the civic feed', () => {
  it('tell of each item who speaks, when, and what about, and lead to its source or open here', async () => {
    const api = fakeApi();
    const element = await mount(TAG, api, { view: 'headlines' });
    await reads(element, /Двадцять/);
    const [first] = element.shadowRoot!.querySelectorAll('[part=item]');
    expect(first!.textContent!.replace(/\s+/g, ' ')).to.match(/Бібліотека 9 квітня 2013 р\..*Установча/);
    expect(links(element)).to.deep.equal(['https://gov.example.org/220']);
    await expect(element).to.be.accessible();
    inside(element, 'summary').click();
    await reads(element, /Зустріч відбудеться/);
    await expect(element).to.be.accessible();
    expect(api.requests.some(({ url }) => url.includes('/facets'))).to.equal(false);
  });

  it('lead to the page with the whole feed where the site names it', async () => {
    const element = await mount(TAG, fakeApi(), { view: 'headlines', page: '/news/#top' });
    await reads(element, /Усі новини/);
    const page = new URL('/news/', location.href).href;
    expect(links(element)[0]).to.equal(`${page}#mosty-feed:item=meeting`);
    const link = inside(element, 'a.name');
    link.addEventListener('click', (click) => click.preventDefault());
    setTimeout(() => link.click());
    expect(await oneEvent(document, 'mosty-feed-open' as keyof DocumentEventMap)).to.include({ item: 'meeting' });
  });

  it('lead nowhere else than to pages', async () => {
    const element = await mount(TAG, fakeApi(), { view: 'headlines', page: 'javascript:alert(1)' });
    await reads(element, /Двадцять/);
    expect(shown(element)).not.to.contain('Усі новини');
    expect(links(element)).to.deep.equal(['https://gov.example.org/220']);
  });

  it('keep the fallback while they are on their way, when there are none, and when they cannot be had', async () => {
    for (const [answer, said] of [
      [silent, /Завантажуємо/],
      [empty, /Тут ще нічого немає/],
      [unreachable, /Немає зв’язку/],
    ] as const) {
      const element = await mount(TAG, fakeApi(answer), { view: 'headlines' });
      await reads(element, said);
      expect(fallbackVisible(element)).to.equal(true);
      await expect(element).to.be.accessible();
    }
  });
});
