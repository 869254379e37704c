import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { empty, fakeApi, problem, silent, unreachable } from '../shared/test/fake-api.ts';
import { fallbackVisible, focused, inside, mount, reads, shown, type } from '../shared/test/mount.ts';
import type { MostyBranchMap } from './branch-map.ts';
import './define.ts';

const TAG = 'mosty-branch-map';
const names = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('[part=name]')].map((one) => one.textContent?.trim());
const box = (element: Element) => inside<HTMLInputElement>(element, 'input[type=search]');

async function full(attributes: Record<string, string> = {}): Promise<MostyBranchMap> {
  const element = await mount<MostyBranchMap>(TAG, fakeApi(), attributes);
  await reads(element, /заклади|places/);
  return element;
}

describe('mosty-branch-map', () => {
  it('keeps the fallback in sight while the list is on its way', async () => {
    const element = await mount(TAG, fakeApi(silent));
    expect(fallbackVisible(element)).to.equal(true);
    expect(shown(element)).to.contain('Завантажуємо');
    await expect(element).to.be.accessible();
  });

  it('says that there are no places, and keeps the fallback', async () => {
    const element = await mount(TAG, fakeApi(empty));
    await reads(element, /Закладів ще не додано/);
    expect(fallbackVisible(element)).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('says why there is no list, brings the fallback back, and tries again on press', async () => {
    const api = fakeApi(unreachable);
    const element = await mount(TAG, api);
    await reads(element, /Немає зв’язку/);
    expect(fallbackVisible(element)).to.equal(true);
    await expect(element).to.be.accessible();
    api.answer = null;
    inside(element, '[part=error] button').click();
    await reads(element, /Усього 3 заклади/);
    expect(fallbackVisible(element)).to.equal(false);
  });

  it('tells a broken server from a broken connection', async () => {
    const element = await mount(
      TAG,
      fakeApi(() => problem(500, 'internal')),
    );
    await reads(element, /не вдалося отримати дані/);
    expect(shown(element)).not.to.contain('Немає зв’язку');
  });

  it('lists the places in the order served, with everything that is known and nothing that is not', async () => {
    const element = await full();
    await reads(element, /09:00/);
    expect(names(element)).to.deep.equal(['Центральна бібліотека', 'Бібліотека-філія № 8', 'Бібліотека-філія № 14']);
    const text = shown(element);
    expect(text).to.contain('54003, Миколаїв, вулиця Марка Кропивницького, 143-а');
    expect(text).to.contain('колишня назва: вулиця Потьомкінська');
    expect(text).to.contain('назва вулиці станом на 2013 р.');
    expect(text).to.contain('Орієнтир: ринок «Колос»');
    expect(text).to.contain('Години не вказано. Зателефонуйте перед візитом.');
    expect(text).to.contain('пн, вт: 09:00–18:00');
    expect(text).to.contain('Тимчасово зачинено');
    expect(text).to.contain('Телефон не вказано.');
    await expect(element).to.be.accessible();
  });

  it('credits those whose data the map is made from', async () => {
    const element = await full({ view: 'map' });
    await reads(element, /© the makers of the map/);
    expect(shown(element)).not.to.contain('OpenStreetMap');
    await expect(element).to.be.accessible();
  });

  it('groups the lines by stop and by kind', async () => {
    const element = await full();
    const stops = [...element.shadowRoot!.querySelectorAll('[data-branch=central] .stops li')].map((stop) =>
      stop.textContent!.replace(/\s+/g, ' ').trim(),
    );
    expect(stops).to.deep.equal([
      'тролейбус 2, 5 маршрутка 1, 8, 15, 16, 21, 51, 91 зупинка «Дзержинського»',
      'тролейбус 6 маршрутка 40 зупинка «1-а Слобідська»',
      'трамвай 3 зупинка «Бібліотека Кропивницького»',
    ]);
  });

  it('offers the call first, and says which branch is called', async () => {
    const element = await full();
    const calls = [...element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('[data-branch=central] a')];
    expect(calls.map((call) => call.getAttribute('href'))).to.deep.equal(['tel:+380512000001', 'tel:+380512000002']);
    expect(calls[1]!.textContent!.replace(/\s+/g, ' ').trim()).to.equal(
      'Зателефонувати: Центральна бібліотека, (0512) 00-00-02, абонемент',
    );
    expect(calls[0]!.textContent!.replace(/\s+/g, ' ').trim()).to.equal(
      'Зателефонувати: Центральна бібліотека, (0512) 00-00-01',
    );
    expect(calls[0]!.getBoundingClientRect().height).to.be.at.least(48);
  });

  const searches: [string, number][] = [
    ['Кропивницького', 1],
    ['потьомкінська', 1],
    ['вул. Потьомкінська', 1],
    ['Знам`янська', 1],
    ['знам’ян', 1],
    ['8', 2],
    ['маршрутка 81', 1],
    ['Колос', 1],
    ['Південна', 1],
    ['тролейбус', 2],
    ['Київ', 0],
  ];
  for (const [typed, found] of searches) {
    it(`finds ${found} by «${typed}» and announces the count`, async () => {
      const element = await full();
      type(box(element), typed);
      // The finder comes with the first touch of the box.
      await reads(element, new RegExp(`Знайдено ${found} заклад\\S* з 3`));
      expect(names(element)).to.have.length(found);
      expect(inside(element, '[role=status]').textContent).to.match(/Знайдено/);
    });
  }

  it('shows everything again by one press when nothing was found, and gives the focus to the box', async () => {
    const element = await full();
    type(box(element), 'Житомир');
    await reads(element, /не знайшли/);
    await expect(element).to.be.accessible();
    inside(element, '.card button').click();
    await reads(element, /Усього 3 заклади/);
    expect(focused()).to.equal(box(element));
    expect(box(element).value).to.equal('');
  });

  it('keeps to places with a citizen service centre when asked, by hand or by the attribute', async () => {
    const element = await full();
    inside(element, 'input[type=checkbox]').click();
    await element.updateComplete;
    expect(names(element)).to.have.length(2);
    expect(names(await full({ has: 'tsog' }))).to.have.length(2);
  });

  it('is walked by keyboard: the box, the filter, the way, then each card from its phone on', async () => {
    const element = await full({ view: 'list' });
    box(element).focus();
    const walked: (string | null | undefined)[] = [];
    for (let step = 0; step < 8; step++) {
      await sendKeys({ press: 'Tab' });
      const at = focused()!;
      walked.push(
        at.getAttribute('href') ??
          (at.matches('input') ? at.getAttribute('type') : at.textContent?.replace(/\s+/g, ' ').trim()),
      );
    }
    expect(walked).to.deep.equal([
      'checkbox',
      'checkbox',
      'Поруч зі мною',
      'tel:+380512000001',
      'tel:+380512000002',
      'Роздрукувати маршрут Центральна бібліотека',
      'Скопіювати адресу Центральна бібліотека',
      'tel:+380512000008',
    ]);
  });

  it('tells the page which branch was pressed, and marks it', async () => {
    const element = await full();
    const call = inside<HTMLAnchorElement>(element, '[data-branch=branch-8] a');
    call.addEventListener('click', (event) => event.preventDefault());
    setTimeout(() => call.click());
    const event = await oneEvent(document, 'mosty-branch-select' as keyof DocumentEventMap);
    expect(event).to.include({ branch: 'branch-8', branchId: '00000000-0000-4000-8000-000000000008' });
    await element.updateComplete;
    expect(inside(element, '.chosen').dataset['branch']).to.equal('branch-8');
    expect(element.getAttribute('branch')).to.equal('branch-8');
  });

  it('fits the outline of the page', async () => {
    const element = await full({ 'heading-level': '3' });
    expect(inside(element, '[part=title]').getAttribute('aria-level')).to.equal('3');
    expect(inside(element, '[part=name]').getAttribute('aria-level')).to.equal('4');
  });

  it('fits 280 px without cutting anything', async () => {
    const element = await full();
    element.style.width = '280px';
    await element.updateComplete;
    expect(inside(element, '.frame').scrollWidth).to.be.at.most(280);
  });

  it('speaks English', async () => {
    const element = await full({ lang: 'en' });
    await reads(element, /Hours not stated\. Call before you visit\./);
    await expect(element).to.be.accessible();
  });
});
