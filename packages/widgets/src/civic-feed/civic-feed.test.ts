import { expect, oneEvent } from '@open-wc/testing';
import { empty, fakeApi, silent, unreachable } from '../shared/test/fake-api.ts';
import { fallbackVisible, focused, inside, mount, reads, shown } from '../shared/test/mount.ts';
import { feed } from '../shared/test/records.ts';
import type { MostyCivicFeed } from './civic-feed.ts';
import './define.ts';

const TAG = 'mosty-civic-feed';
const titles = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('[part=name]')].map((one) => one.textContent?.trim());
const cards = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('article')].map((one) => one.textContent!.replace(/\s+/g, ' ').trim());

describe('mosty-civic-feed', () => {
  it('keeps the fallback in sight while the news are on their way', async () => {
    const element = await mount(TAG, fakeApi(silent));
    expect(fallbackVisible(element)).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('says that there are no news, and keeps the fallback', async () => {
    const element = await mount(TAG, fakeApi(empty));
    await reads(element, /Тут ще нічого немає/);
    expect(fallbackVisible(element)).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('says why there are no news, and tries again on press', async () => {
    const api = fakeApi(unreachable);
    const element = await mount(TAG, api);
    await reads(element, /Немає зв’язку/);
    expect(fallbackVisible(element)).to.equal(true);
    await expect(element).to.be.accessible();
    api.answer = null;
    inside(element, '[part=error] button').click();
    await reads(element, /Установча/);
  });

  it('tells of each item who speaks, when, what kind it is and where it comes from', async () => {
    const element = await mount(TAG, fakeApi());
    await reads(element, /Установча/);
    const [meeting, order, actions] = cards(element);
    expect(meeting).to.match(/^Бібліотека вівторок, 9 квітня 2013 р\. · оголошення/);
    expect(meeting).to.contain('станом на 2013 р.');
    expect(order).to.match(/^Влада четвер, 5 квітня 2012 р\. · рішення/);
    expect(actions).to.match(/^Громада 2012 рік · результат/);
    expect(inside(element, 'article a').getAttribute('href')).to.equal('https://gov.example.org/220');
    await expect(element).to.be.accessible();
  });

  it('says how long the full text takes to read, in the right form of the word', async () => {
    const long = (signs: number) => [{ uk: 'Слово '.repeat(signs / 6) }];
    const [first, second, third] = feed;
    const api = fakeApi(null, {
      feed: [
        { ...first, content: long(600) },
        { ...second, content: long(2100) },
        { ...third, content: long(5000) },
      ],
    });
    const element = await mount(TAG, api);
    await reads(element, /Двадцять/);
    const [one, few, many] = cards(element);
    expect(one).to.contain('Читати повністю · 1 хвилина');
    expect(few).to.contain('Читати повністю · 2 хвилини');
    expect(many).to.contain('Читати повністю · 5 хвилин');
  });

  it('says so where the source gives no date, and never calls the day it was seen the day of publishing', async () => {
    const api = fakeApi(null, { feed: [{ ...feed[1], dateKnown: false, datePublished: '2026-03-02' }] });
    const element = await mount(TAG, api);
    await reads(element, /дату не вказано, ми побачили це: понеділок, 2 березня 2026 р\./);
  });

  it('does not say twice what the title says', async () => {
    const api = fakeApi(null, { feed: [{ ...feed[2], summary: feed[2]!.title }] });
    const element = await mount(TAG, api);
    await reads(element, /Двадцять/);
    expect(shown(element).match(/Двадцять вуличних акцій/g)).to.have.length(1);
  });

  it('names the language of an item that came in another one', async () => {
    const api = fakeApi(null, {
      feed: [{ ...feed[2], inLanguage: 'pl', title: { uk: 'Nowa czytelnia' }, summary: { uk: 'Otwarcie w maju.' } }],
    });
    const element = await mount(TAG, api, { lang: 'en' });
    await reads(element, /Nowa czytelnia/);
    const marked = [...element.shadowRoot!.querySelectorAll('article [lang]')].map((one) => one.getAttribute('lang'));
    expect(marked.slice(0, 2)).to.deep.equal(['pl', 'pl']);
  });

  it('draws what a server of last year sends, which knows nothing of bodies, origins and counts', async () => {
    const { id, slug, kind, voice, title, summary, content, datePublished, author } = feed[0]!;
    const old = { id, slug, kind, voice, title, summary, content, datePublished, author };
    const api = fakeApi();
    api.answer = ({ url }) =>
      new URL(url).pathname.endsWith('/facets')
        ? Response.json({ type: 'about:blank', title: 'Not found', status: 404 }, { status: 404 })
        : Response.json({ items: [old], total: 1, next: null });
    const element = await mount(TAG, api);
    await reads(element, /1 запис/);
    inside(element, 'summary[aria-label]').click();
    await reads(element, /Зустріч відбудеться/);
    await expect(element).to.be.accessible();
  });

  it('adds the next items on press, and gives the focus to the first of them', async () => {
    const element = await mount<MostyCivicFeed>(TAG, fakeApi(), { 'page-size': '2' });
    await reads(element, /Показати ще/);
    expect(titles(element)).to.have.length(2);
    const top = () => inside(element, 'article').getBoundingClientRect().top + scrollY;
    const before = top();
    inside(element, '#more').click();
    await reads(element, /Двадцять вуличних акцій/);
    await reads(element, /Це всі новини/);
    expect(focused()!.textContent).to.contain('Двадцять');
    expect(shown(element)).to.contain('Додано 1 запис');
    expect(element.shadowRoot!.querySelector('#more')).to.equal(null);
    expect(top()).to.be.closeTo(before, 1);
  });

  it('keeps what is shown when the next items cannot be had', async () => {
    const api = fakeApi();
    const element = await mount<MostyCivicFeed>(TAG, api, { 'page-size': '2' });
    await reads(element, /Показати ще/);
    api.answer = unreachable;
    inside(element, '#more').click();
    await reads(element, /Решту новин/);
    expect(titles(element)).to.have.length(2);
    api.answer = null;
    inside(element, '#more').click();
    await reads(element, /Двадцять/);
  });

  it('tells the page which item was opened, here or at its source', async () => {
    const element = await mount(TAG, fakeApi(), { 'no-hash': '' });
    await reads(element, /Установча/);
    setTimeout(() => inside(element, 'summary[aria-label]').click());
    const event = await oneEvent(document, 'mosty-feed-open' as keyof DocumentEventMap);
    expect(event).to.include({ item: 'meeting' });
    const link = inside(element, 'article a');
    link.addEventListener('click', (click) => click.preventDefault());
    setTimeout(() => link.click());
    expect(await oneEvent(document, 'mosty-feed-open' as keyof DocumentEventMap)).to.include({ item: 'order' });
  });

  it('asks only for what the page has fixed, and nobody can take that off', async () => {
    const api = fakeApi();
    const element = await mount(TAG, api, { voice: 'authority', year: '2012', 'no-hash': '' });
    await reads(element, /План дій/);
    const { searchParams } = new URL(api.requests[0]!.url);
    expect([searchParams.get('voice'), searchParams.get('year')]).to.deep.equal(['authority', '2012']);
    await reads(element, /1 запис/);
    expect(element.shadowRoot!.querySelector('[data-group=voice]')).to.equal(null);
    expect(element.shadowRoot!.querySelector('[data-group=year]')).to.equal(null);
  });

  it('turns from one form into another, and shows each record in its own', async () => {
    const element = await mount<MostyCivicFeed>(TAG, fakeApi(), { 'no-hash': '' });
    await reads(element, /3 записи/);
    element.view = 'indicators';
    await reads(element, /1 607 послуг/);
    element.view = 'headlines';
    await reads(element, /Двадцять/);
    expect(element.shadowRoot!.querySelectorAll('.headline')).to.have.length(3);
    element.view = 'cards';
    await reads(element, /3 записи/);
  });

  it('keeps the list whole when what comes after it cannot be had', async () => {
    const api = fakeApi();
    api.answer = (request) =>
      new URL(request.url).pathname.endsWith('/facets')
        ? unreachable(request)
        : Response.json({ items: feed, total: 3, next: null });
    const element = await mount(TAG, api);
    await reads(element, /3 записи/);
    inside(element, '[part=refine] summary').click();
    await reads(element, /Перелік зараз не вдалося отримати/);
    expect(titles(element)).to.have.length(3);
    api.answer = null;
    inside(element, '[part=refine] .panel button').click();
    await reads(element, /Архів за роками/);
  });
});
