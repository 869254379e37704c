import { aTimeout, expect } from '@open-wc/testing';
import { fakeApi, type FakeApi } from '../../shared/test/fake-api.ts';
import { focused, inside, mount, reads, shown, type as typeInto } from '../../shared/test/mount.ts';
import { feed } from '../../shared/test/records.ts';
import type { MostyCivicFeed } from '../civic-feed.ts';
import '../define.ts';

const TAG = 'mosty-civic-feed';
const titles = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('[part=name]')].map((one) => one.textContent!.trim());
const chip = (element: Element, group: string, value: string | null) =>
  inside<HTMLButtonElement>(element, `[data-group=${group}] ${value ? `[data-value="${value}"]` : 'button'}`);
const text = (one: Element) => one.textContent!.replace(/\s+/g, ' ').trim();
const asked = ({ requests }: FakeApi) =>
  requests.map(({ url }) => new URL(url)).filter(({ pathname }) => pathname === '/v1/feed');

/** A person comes back to the page after more than a minute, and has the widget on her screen. */
async function comesBack(element: Element): Promise<void> {
  await new Promise<void>((seen) => {
    const observer = new IntersectionObserver(() => (observer.disconnect(), seen()));
    observer.observe(element);
  });
  const { now } = Date;
  Date.now = () => now() + 61_000;
  try {
    document.dispatchEvent(new Event('visibilitychange'));
  } finally {
    Date.now = now;
  }
}
const newer = (number: number) =>
  Array.from({ length: number }, (_, at) => ({
    ...feed[0]!,
    id: `00000000-0000-4000-8000-0000000009${String(at).padStart(2, '0')}`,
    slug: `new-${at}`,
    title: { uk: `Свіжа новина ${at + 1}` },
  }));

describe('what narrows the civic feed', () => {
  beforeEach(() => history.replaceState(null, '', location.pathname + location.search));
  after(() => history.replaceState(null, '', location.pathname + location.search));

  it('counts what each voice has to say, by its name', async () => {
    const element = await mount(TAG, fakeApi());
    await reads(element, /Усі 3/);
    const chips = [...element.shadowRoot!.querySelectorAll('[data-group=voice] button')].map(text);
    expect(chips).to.deep.equal(['Усі 3', 'Влада 1', 'Бібліотека 1', 'Громада 1']);
    expect(chip(element, 'voice', null).getAttribute('aria-pressed')).to.equal('true');
    await expect(element).to.be.accessible();
  });

  it('shows one voice on press, says how many were found, and keeps the focus on the chip', async () => {
    const element = await mount(TAG, fakeApi());
    await reads(element, /Громада 1/);
    const community = chip(element, 'voice', 'community');
    community.focus();
    community.click();
    await reads(element, /Знайдено 1 запис/);
    expect(titles(element)).to.deep.equal(['Двадцять вуличних акцій']);
    expect(inside(element, '[role=status]').textContent).to.contain('Знайдено 1 запис');
    expect(focused()).to.equal(community);
    expect(community.getAttribute('aria-pressed')).to.equal('true');
    // The others keep their numbers: that is where one may go from here.
    expect(text(chip(element, 'voice', 'authority'))).to.equal('Влада 1');
    community.click();
    await reads(element, /3 записи/);
  });

  it('narrows by kind, topic and year, too, and takes it all off in one press', async () => {
    const api = fakeApi();
    const element = await mount(TAG, api);
    await reads(element, /Архів за роками/);
    inside(element, '[part=refine] summary').click();
    chip(element, 'year', '2012').click();
    await reads(element, /Знайдено 2 записи/);
    chip(element, 'topic', 'training').click();
    await reads(element, /Знайдено 1 запис/);
    expect(Object.fromEntries(asked(api).at(-1)!.searchParams)).to.include({ year: '2012', topic: 'training' });
    await expect(element).to.be.accessible();
    inside(element, '#clear').click();
    await reads(element, /3 записи/);
    expect(titles(element)).to.have.length(3);
  });

  it('finds words, and leads back from nothing found', async () => {
    const element = await mount(TAG, fakeApi());
    await reads(element, /Архів за роками/);
    inside(element, '[part=refine] summary').click();
    typeInto(inside<HTMLInputElement>(element, 'input[type=search]'), 'чогонемає');
    inside(element, '[role=search] button').click();
    await reads(element, /Таких новин немає/);
    expect(location.hash).to.equal('');
    await expect(element).to.be.accessible();
    inside(element, '#everything').click();
    await reads(element, /3 записи/);
    expect(focused()).to.equal(chip(element, 'voice', null));
    expect(inside<HTMLInputElement>(element, 'input[type=search]').value).to.equal('');
  });

  it('keeps what was chosen in the address, and begins with what an address says', async () => {
    const first = await mount(TAG, fakeApi());
    await reads(first, /Громада 1/);
    chip(first, 'voice', 'community').click();
    await reads(first, /Знайдено 1 запис/);
    expect(location.hash).to.equal('#mosty-feed:voice=community');
    first.remove();
    const api = fakeApi();
    const second = await mount(TAG, api);
    await reads(second, /Знайдено 1 запис/);
    expect(titles(second)).to.deep.equal(['Двадцять вуличних акцій']);
    expect(chip(second, 'voice', 'community').getAttribute('aria-pressed')).to.equal('true');
  });

  it('leaves a hash of the page’s own alone', async () => {
    location.hash = '#news';
    const element = await mount(TAG, fakeApi());
    await reads(element, /Громада 1/);
    chip(element, 'voice', 'community').click();
    await reads(element, /Знайдено 1 запис/);
    expect(location.hash).to.equal('#news');
  });

  it('opens the item of a link, fetched apart where the list is without it', async () => {
    location.hash = '#mosty-feed:item=actions';
    const element = await mount<MostyCivicFeed>(TAG, fakeApi(), { 'page-size': '1' });
    await reads(element, /Двадцять вуличних акцій/);
    expect(titles(element)).to.deep.equal(['Двадцять вуличних акцій', 'Установча зустріч проєкту']);
    for (let tries = 0; !focused()?.textContent?.includes('Двадцять') && tries < 100; tries++) await aTimeout(20);
    expect(focused()!.textContent).to.contain('Двадцять');
  });

  it('follows a link on the page to another item', async () => {
    const element = await mount(TAG, fakeApi());
    await reads(element, /Усі 3/);
    location.hash = '#mosty-feed:item=meeting';
    await reads(element, /Зустріч відбудеться/);
    expect(focused()!.textContent).to.contain('Установча');
  });

  it('draws a list even where a link leads to nothing', async () => {
    location.hash = '#mosty-feed:item=gone&voice=%3Cb%3E';
    const element = await mount(TAG, fakeApi());
    await reads(element, /3 записи/);
    expect(titles(element)).to.have.length(3);
  });

  it('tells where to subscribe, with the filters that are on and without the words', async () => {
    const api = fakeApi();
    const element = await mount(TAG, api);
    await reads(element, /Громада 1/);
    const links = () =>
      [...element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('[part=subscribe] a')].map(({ href }) => href);
    expect(links()).to.deep.equal(['rss', 'atom', 'json'].map((file) => `${api.url}/v1/feed.${file}`));
    chip(element, 'voice', 'community').click();
    await reads(element, /Приходитиме лише те/);
    expect(links()[0]).to.equal(`${api.url}/v1/feed.rss?voice=community`);
  });
});

describe('news that come while a person reads', () => {
  it('are counted, and moved nowhere before she asks for them', async () => {
    const lists = { feed: [...feed] };
    const element = await mount(TAG, fakeApi(null, lists), { 'no-hash': '' });
    await reads(element, /3 записи/);
    const tops = () =>
      [...element.shadowRoot!.querySelectorAll('article')].map((one) => one.getBoundingClientRect().top);
    const before = tops();
    const height = element.offsetHeight;
    lists.feed.unshift(...newer(2));
    await comesBack(element);
    await reads(element, /З’явилося 2 нові записи/);
    expect(inside(element, '[role=status]').textContent).to.contain('З’явилося 2 нові записи');
    expect(tops()).to.deep.equal(before);
    expect(element.offsetHeight).to.equal(height);
    expect(titles(element)).to.have.length(3);
    await expect(element).to.be.accessible();
    inside(element, '#show').click();
    await reads(element, /Свіжа новина 1/);
    expect(titles(element).slice(0, 2)).to.deep.equal(['Свіжа новина 1', 'Свіжа новина 2']);
    expect(focused()!.textContent).to.contain('Свіжа новина 1');
    expect(element.shadowRoot!.querySelector('#show')).to.equal(null);
    expect(shown(element)).to.contain('5 записів');
  });

  it('leave an item that is open open, and where it was', async () => {
    const lists = { feed: [...feed] };
    const element = await mount(TAG, fakeApi(null, lists), { 'no-hash': '' });
    await reads(element, /3 записи/);
    inside(element, 'summary[aria-label]').click();
    await reads(element, /Зустріч відбудеться/);
    lists.feed.unshift(...newer(1));
    await comesBack(element);
    await reads(element, /З’явився 1 новий запис/);
    inside(element, '#show').click();
    await reads(element, /Свіжа новина 1/);
    const open = [...element.shadowRoot!.querySelectorAll('article')].filter((one) =>
      one.querySelector('[part=content][open]'),
    );
    expect(open.map((one) => one.querySelector('[part=name]')!.textContent!.trim())).to.deep.equal([
      'Установча зустріч проєкту',
    ]);
  });

  it('begin the list anew where more have come than a page holds', async () => {
    const lists = { feed: [...feed] };
    const element = await mount(TAG, fakeApi(null, lists), { 'page-size': '2', 'no-hash': '' });
    await reads(element, /3 записи/);
    lists.feed.unshift(...newer(5));
    await comesBack(element);
    await reads(element, /З’явилося 5 нових записів/);
    inside(element, '#show').click();
    await reads(element, /Свіжа новина 1/);
    expect(titles(element)).to.deep.equal(['Свіжа новина 1', 'Свіжа новина 2']);
  });

  it('are looked for in silence: a look that fails says nothing', async () => {
    const api = fakeApi();
    const element = await mount(TAG, api, { 'no-hash': '' });
    await reads(element, /Усі 3[^]*3 записи/);
    const before = shown(element);
    api.answer = () => Promise.reject(new TypeError('Failed to fetch'));
    await comesBack(element);
    await aTimeout(60);
    expect(shown(element)).to.equal(before);
  });
});
