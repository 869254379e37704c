import { aTimeout, expect, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { empty, fakeApi, listed, problem, silent, unreachable, type FakeApi } from '../shared/test/fake-api.ts';
import { fallbackVisible, focused, inside, mount, reads, shown, type } from '../shared/test/mount.ts';
import { lifeEvents, services } from '../shared/test/records.ts';
import type { MostyServiceFinder } from './service-finder.ts';
import './define.ts';

const TAG = 'mosty-service-finder';
const box = (element: Element) => inside<HTMLInputElement>(element, '#box');
const asked = ({ requests }: FakeApi, noun = '/services') =>
  requests.map(({ url }) => new URL(url)).filter(({ pathname }) => pathname.endsWith(noun));
const button = (element: Element, name: string | RegExp) => {
  const found = [...element.shadowRoot!.querySelectorAll('button')].find((one) =>
    typeof name === 'string' ? one.textContent!.trim() === name : name.test(one.textContent!),
  );
  if (!found) throw new Error(`no button ${name}`);
  return found;
};

async function home(api: FakeApi = fakeApi(), attributes: Record<string, string> = {}): Promise<MostyServiceFinder> {
  const element = await mount<MostyServiceFinder>(TAG, api, attributes);
  await reads(element, /Я виходжу на пенсію/);
  return element;
}

/** Types words and presses Enter. */
async function search(element: Element, words: string): Promise<void> {
  box(element).focus();
  await sendKeys({ type: words });
  await sendKeys({ press: 'Enter' });
}

/** Opens the answer about the pension from its list. */
async function openPension(element: Element): Promise<void> {
  await search(element, 'пенсію');
  await reads(element, /Знайдено 1 послугу/);
  inside(element, '[data-service=pension]').click();
  await reads(element, /Чого бібліотекар ніколи не робить/);
}

beforeEach(() => history.replaceState(null, '', location.href.split('#')[0]));

describe('mosty-service-finder', () => {
  it('has its search box, and the fallback, before anything has come', async () => {
    const element = await mount(TAG, fakeApi(silent));
    expect(box(element).labels![0]!.textContent).to.contain('Що вам потрібно?');
    expect(fallbackVisible(element)).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('offers six things that happen in life, and «Інше»', async () => {
    const element = await home();
    const tiles = [...element.shadowRoot!.querySelectorAll('.tile')].map((tile) => tile.textContent!.trim());
    expect(tiles).to.have.length(7);
    expect(tiles.at(-1)).to.equal('Інше');
    await expect(element).to.be.accessible();
  });

  it('asks for the tiles only, until somebody begins to look', async () => {
    const api = fakeApi();
    const element = await home(api);
    expect(asked(api)).to.have.length(0);
    box(element).focus();
    await waitUntil(() => asked(api).length === 1, 'asks for the services', { timeout: 4000 });
  });

  it('searches what a person typed, in another layout too, and offers the very letters', async () => {
    const element = await home();
    await search(element, 'gtycs.');
    await reads(element, /Шукаємо: пенсію/);
    expect(shown(element)).to.contain('Ви шукали: «gtycs.»');
    expect(focused()!.textContent!.trim()).to.equal('Ви шукали: «gtycs.»');
    await expect(element).to.be.accessible();
    button(element, 'Шукати саме «gtycs.»').click();
    await reads(element, /За словами «gtycs\.» нічого не знайшли/);
    expect(inside(element, 'a[href="tel:+380512000001"]').textContent).to.contain('(0512) 00-00-01');
    expect(shown(element)).to.match(/Можливо, вам потрібно це\s+Дізнатися про свою пенсію/);
    await expect(element).to.be.accessible();
  });

  it('answers with who, how much, how to enter, what to bring, where, and what a librarian never does', async () => {
    const element = await home();
    await openPension(element);
    await reads(element, /Де вам допоможуть.*Центральна бібліотека/);
    const text = shown(element);
    expect(text).to.contain('Дізнатися про свою пенсію');
    expect(text).to.contain('Надає: Пенсійний фонд України');
    expect(text).to.contain('Безкоштовно');
    expect(text).to.match(/Чим підтвердити, що це ви.*Кваліфікований електронний підпис \(КЕП\).*BankID/);
    expect(text).to.match(/Що взяти з собою.*паспорт.*податковий номер/);
    expect(text).to.match(/Як це зробити.*Відкрийте вебпортал/);
    expect(text).to.match(/ніколи не робить.*вводити ваші паролі/);
    expect(text).to.contain('посилання ще не перевіряли');
    expect(inside(element, '.part a[href^="tel:"]').getAttribute('href')).to.equal('tel:+380440000000');
    expect(inside(element, '[part=branch] a').getAttribute('aria-label')).to.contain('Центральна бібліотека');
    expect(focused()!.id).to.equal('answer');
    await expect(element).to.be.accessible();
  });

  it('says what is not known, and invents nothing', async () => {
    const [, deposits] = services;
    const api = fakeApi(null, { services: [{ ...deposits, status: 'active' }] });
    const element = await mount(TAG, api, { service: 'ussr-deposits' });
    await reads(element, /Де вам допоможуть\s+Де з цим допомагають, не вказано/);
    const text = shown(element);
    expect(text).not.to.contain('Безкоштовно');
    expect(text).to.match(/Надає: Ощадбанк.*Вартість не вказано/);
    expect(text).to.match(/Чим підтвердити, що це ви\s+Не вказано/);
    expect(text).to.match(/Що взяти з собою\s+Не вказано/);
    expect(text).to.match(/Як це зробити\s+Не вказано/);
    await expect(element).to.be.accessible();
  });

  it('explains a service that ended, and asks nobody to bring anything for it', async () => {
    const element = await mount(TAG, fakeApi(), { service: 'ussr-deposits' });
    await reads(element, /Послуги більше немає\./);
    expect(shown(element)).to.contain('Запитайте у відділенні банку');
    expect(shown(element)).not.to.match(/Що взяти|Вартість|Безкоштовно/);
    await expect(element).to.be.accessible();
  });

  it('leads from a service that ended to the one in its place', async () => {
    const [pension, deposits] = services;
    const api = fakeApi(null, { services: [pension, { ...deposits, replacedBy: ['pension'] }] });
    const element = await mount(TAG, api, { service: 'ussr-deposits' });
    await reads(element, /Послуги більше немає\./);
    button(element, 'Натомість є: Дізнатися про свою пенсію').click();
    await reads(element, /Надає: Пенсійний фонд України/);
  });

  it('says that nothing was found, and becomes a help page', async () => {
    const element = await mount(TAG, fakeApi(), { query: 'ракета' });
    await reads(element, /За словами «ракета» нічого не знайшли/);
    expect(fallbackVisible(element)).to.equal(true);
    expect(inside(element, 'a[href="tel:+380512000001"]')).to.exist;
    await reads(element, /Я шукаю роботу/);
    await expect(element).to.be.accessible();
  });

  it('leads to the reception of the page where nothing was found', async () => {
    const reception = document.createElement('mosty-reception');
    document.body.append(reception);
    const element = await mount(TAG, fakeApi(), { query: 'ракета' });
    await reads(element, /Запитати бібліотеку/);
    button(element, 'Запитати бібліотеку').click();
    expect(focused()).to.equal(reception);
    reception.remove();
  });

  it('goes from a tile to its services and back to the tile, and takes the focus along', async () => {
    const element = await home();
    inside(element, '[data-moment=pension]').click();
    await reads(element, /Знайдено 1 послугу/);
    expect(focused()!.textContent!.trim()).to.equal('Я виходжу на пенсію');
    button(element, 'Назад').click();
    await reads(element, /Або оберіть/);
    await aTimeout(20);
    expect((focused() as HTMLElement).dataset['moment']).to.equal('pension');
  });

  it('keeps behind «Інше» the other tiles, a phone and every service', async () => {
    const element = await home();
    button(element, 'Інше').click();
    await reads(element, /Знайдено 2 послуги/);
    expect(shown(element)).to.contain(lifeEvents[6]!.title.uk);
    expect(inside(element, '.other a[href^="tel:"]').textContent).to.contain('(0512) 00-00-01');
    expect(fallbackVisible(element)).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('loses nothing on the way back: the list waits behind the answer, the words stay in the box', async () => {
    const element = await home();
    await openPension(element);
    button(element, 'Назад').click();
    await reads(element, /Знайдено 1 послугу/);
    await aTimeout(20);
    expect((focused() as HTMLElement).dataset['service']).to.equal('pension');
    button(element, 'Назад').click();
    await reads(element, /Або оберіть/);
    expect(box(element).value).to.equal('пенсію');
    expect(focused()).to.equal(box(element));
  });

  it('shows only what is for an audience, or for everybody, and what can be had in a way', async () => {
    const [pension, deposits] = services;
    const api = fakeApi(null, { services: [{ ...pension, audiences: ['older-people'] }, deposits] });
    const element = await mount(TAG, api, { query: 'пенсію вкладників', audience: 'pupils' });
    await reads(element, /Знайдено 1 послугу.*Ощадбанк/);
    button(element, 'Прибрати уточнення').click();
    await reads(element, /Знайдено 2 послуги/);
    const way = [...element.shadowRoot!.querySelectorAll('select')].at(-1)!;
    way.value = 'phone';
    way.dispatchEvent(new Event('change'));
    await reads(element, /Знайдено 1 послугу.*Дізнатися про свою пенсію/);
  });

  it('shows what is helped with at one branch', async () => {
    const element = await mount(TAG, fakeApi(), { query: 'пенсію', branch: 'branch-14' });
    await reads(element, /нічого не знайшли/);
    element.setAttribute('branch', 'central');
    await reads(element, /Знайдено 1 послугу/);
    expect(shown(element)).to.contain('з чим допомагають в обраній бібліотеці');
  });

  it('shows as many as the page asks for, and more on press', async () => {
    const element = await mount(TAG, fakeApi(), { query: 'пенсію вкладників', limit: '1' });
    await reads(element, /Показуємо перші 1 з 2/);
    button(element, 'Показати ще').click();
    await reads(element, /Знайдено 2 послуги/);
  });

  it('never passes old answers off as the answer when the server fails', async () => {
    const api = fakeApi(() => problem(503, 'unavailable'));
    const element = await mount(TAG, api, { query: 'пенсію' });
    await reads(element, /не вдалося отримати дані/);
    expect(fallbackVisible(element)).to.equal(true);
    await expect(element).to.be.accessible();
    api.answer = empty;
    inside(element, '[part=error] button').click();
    await reads(element, /нічого не знайшли/);
  });

  it('says why there are no tiles, and still searches', async () => {
    const api = fakeApi(unreachable);
    const element = await mount(TAG, api);
    await reads(element, /Немає зв’язку/);
    expect(fallbackVisible(element)).to.equal(true);
    api.answer = null;
    await search(element, 'пенсію');
    await reads(element, /Знайдено 1 послугу/);
  });

  it('finds without a network what it has loaded', async () => {
    const api = fakeApi();
    const element = await home(api);
    box(element).focus();
    await sendKeys({ type: 'п' });
    await reads(element, /1 підказка/);
    api.answer = unreachable;
    await sendKeys({ type: 'енсію' });
    await sendKeys({ press: 'Enter' });
    await reads(element, /Знайдено 1 послугу/);
    inside(element, '[data-service=pension]').click();
    await reads(element, /Адреси зараз не завантажилися/);
    expect(shown(element)).to.match(/Що взяти з собою.*паспорт/);
  });

  it('shows bones and the fallback while the server is slow, and then the answer', async () => {
    const slow = async ({ url }: Request) => {
      await aTimeout(200);
      return listed(url.includes('/services') ? services : [], new URL(url));
    };
    const element = await mount(TAG, fakeApi(slow), { query: 'пенсію' });
    expect(inside(element, '.bone')).to.exist;
    expect(shown(element)).to.contain('Завантажуємо…');
    expect(fallbackVisible(element)).to.equal(true);
    await reads(element, /Знайдено 1 послугу/);
    expect(fallbackVisible(element)).to.equal(false);
  });

  it('tells the page which service a person opened, and not her words', async () => {
    const element = await mount(TAG, fakeApi(), { 'life-event': 'pension' });
    await reads(element, /Знайдено 1 послугу/);
    setTimeout(() => inside(element, '[data-service=pension]').click());
    const event = await oneEvent(document, 'mosty-service-select' as keyof DocumentEventMap);
    expect(event).to.include({ service: 'pension', serviceId: services[0]!.id });
    expect(JSON.stringify(event)).not.to.contain('пенсі');
  });

  it('does not say that a person opened what was open from the start', async () => {
    let opened = 0;
    const listen = () => opened++;
    document.addEventListener('mosty-service-select', listen);
    const element = await mount(TAG, fakeApi(), { service: 'pension' });
    await reads(element, /Надає: Пенсійний фонд/);
    document.removeEventListener('mosty-service-select', listen);
    expect(opened).to.equal(0);
  });

  /** Lets ten minutes pass after what `act` does. */
  async function tenMinutesAfter(act: () => Promise<unknown>): Promise<void> {
    const clock = globalThis.setTimeout;
    let forget: (() => void) | undefined;
    globalThis.setTimeout = ((after: () => void, patience?: number) =>
      patience === 600_000 ? ((forget = after), 0) : clock(after, patience)) as typeof setTimeout;
    await act();
    globalThis.setTimeout = clock;
    forget!();
  }

  it('forgets after ten idle minutes what was typed', async () => {
    const element = await mount<MostyServiceFinder>(TAG, fakeApi());
    await tenMinutesAfter(() => search(element, 'пенсію'));
    await reads(element, /Або оберіть/);
    expect(box(element).value).to.equal('');
  });

  it('shows after ten idle minutes what the page asks for, for the next person', async () => {
    const element = await mount<MostyServiceFinder>(TAG, fakeApi(), { 'life-event': 'pension', audience: 'elderly' });
    await reads(element, /Знайдено 1 послугу/);
    await tenMinutesAfter(async () => {
      await search(element, 'рецепт сирників');
      element.audience = 'students';
    });
    await reads(element, /Знайдено 1 послугу/);
    expect(element).to.include({ lifeEvent: 'pension', query: '', audience: 'elderly' });
    expect(box(element).value).to.equal('');
  });

  it('speaks English, with Ukrainian marked where nothing else is known', async () => {
    const element = await mount(TAG, fakeApi(), { service: 'pension', lang: 'en' });
    await reads(element, /How to prove who you are.*qualified electronic signature/);
    expect(inside(element, '[lang=uk]').textContent).to.equal('паспорт');
    await expect(element).to.be.accessible();
  });
});

describe('the search box of mosty-service-finder', () => {
  const selected = (element: Element) => element.shadowRoot!.querySelector('[aria-selected=true]');
  const expanded = (element: Element) => box(element).getAttribute('aria-expanded');

  async function suggesting(api?: FakeApi): Promise<MostyServiceFinder> {
    const element = await home(api);
    box(element).focus();
    await sendKeys({ type: 'п' });
    await reads(element, /1 підказка/);
    return element;
  }

  it('suggests from the first letter, announces how many, and keeps the focus', async () => {
    const element = await suggesting();
    expect(expanded(element)).to.equal('true');
    expect(inside(element, '[role=option]').textContent).to.contain('Дізнатися про свою пенсію');
    expect(selected(element)).to.equal(null);
    expect(focused()).to.equal(box(element));
    await expect(element).to.be.accessible();
  });

  it('is walked by arrows, around its ends through the box, and opens an answer by Enter', async () => {
    const element = await suggesting();
    await sendKeys({ press: 'ArrowDown' });
    await element.updateComplete;
    expect(box(element).getAttribute('aria-activedescendant')).to.equal('option-0');
    expect(selected(element)!.id).to.equal('option-0');
    await expect(element).to.be.accessible();
    await sendKeys({ press: 'ArrowDown' });
    await element.updateComplete;
    expect(box(element).hasAttribute('aria-activedescendant')).to.equal(false);
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ press: 'Enter' });
    await reads(element, /Надає: Пенсійний фонд України.*Чим підтвердити/);
    button(element, 'Назад').click();
    await reads(element, /Або оберіть/);
    expect(box(element).value).to.equal('п');
  });

  it('gives the caret its keys back: Home leaves the list for the box', async () => {
    const element = await suggesting();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Home' });
    await element.updateComplete;
    expect(selected(element)).to.equal(null);
    expect(box(element).selectionStart).to.equal(0);
    expect(expanded(element)).to.equal('true');
  });

  it('closes the list by Escape, and clears the box by the next one', async () => {
    const element = await suggesting();
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect([expanded(element), box(element).value]).to.deep.equal(['false', 'п']);
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(box(element).value).to.equal('');
    expect(focused()).to.equal(box(element));
  });

  it('opens again by the arrow, and closes when the person goes on', async () => {
    const element = await suggesting();
    await sendKeys({ press: 'Escape' });
    await sendKeys({ press: 'ArrowDown' });
    await reads(element, /1 підказка/);
    expect(expanded(element)).to.equal('true');
    await sendKeys({ press: 'Tab' });
    await element.updateComplete;
    expect(expanded(element)).to.equal('false');
  });

  it('takes a press, of a finger too, on targets of 48 pixels', async () => {
    const element = await suggesting();
    const option = inside(element, '[role=option]');
    expect(option.getBoundingClientRect().height).to.be.at.least(48);
    const press = new MouseEvent('mousedown', { bubbles: true, cancelable: true, composed: true });
    option.dispatchEvent(press);
    expect(press.defaultPrevented).to.equal(true);
    option.click();
    await reads(element, /Надає: Пенсійний фонд України.*Чим підтвердити/);
  });

  it('says that there is no suggestion, and shows no empty list', async () => {
    const element = await home();
    box(element).focus();
    await sendKeys({ type: 'ж' });
    await reads(element, /Підказок немає/);
    expect(expanded(element)).to.equal('false');
    expect(inside(element, '[role=listbox]').hidden).to.equal(true);
  });

  it('does not hang on the answer to an older letter', async () => {
    const element = await suggesting();
    type(box(element), '');
    await element.updateComplete;
    expect(expanded(element)).to.equal('false');
  });
});
