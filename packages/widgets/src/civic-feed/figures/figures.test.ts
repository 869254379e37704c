import { expect } from '@open-wc/testing';
import { empty, fakeApi, silent, unreachable } from '../../shared/test/fake-api.ts';
import { fallbackVisible, inside, mount, reads, shown } from '../../shared/test/mount.ts';
import { indicators } from '../../shared/test/records.ts';
import { uk } from '../messages/figures.uk.ts';
import { bars, byTime } from './compare.ts';
import { quantity } from './quantity.ts';
import '../define.ts';

const TAG = 'mosty-civic-feed';
const [residents, computers, central, services] = indicators;
const told = (figure: (typeof indicators)[number], value: number, qualifier: string) =>
  quantity({ ...figure, value, qualifier }, 'uk', uk).replace(/\u00a0/g, ' ');

describe('a figure in words', () => {
  it('has its noun in the right form', () => {
    const forms = [1, 2, 5, 11, 21, 1607, 1.5].map((value) => told(services!, value, 'exact'));
    expect(forms).to.deep.equal([
      '1 послуга',
      '2 послуги',
      '5 послуг',
      '11 послуг',
      '21 послуга',
      '1 607 послуг',
      '1,5 послуги',
    ]);
  });

  it('says of what it is a bound or an estimate, in the case that the word wants', () => {
    expect(told(residents!, 85000, 'min')).to.equal('понад 85 000 жителів');
    expect(told(computers!, 100, 'approx')).to.equal('близько 100 комп’ютерів');
    expect(told(computers!, 22, 'approx')).to.equal('близько 22 комп’ютерів');
    expect(told(computers!, 21, 'max')).to.equal('до 21 комп’ютера');
    expect(told(computers!, 3, 'of-the-future')).to.equal('3 комп’ютери');
  });
});

describe('figures side by side', () => {
  it('stand under their time, a part right behind its whole', () => {
    expect(byTime(indicators).map(([, figures]) => figures.map(({ slug }) => slug))).to.deep.equal([
      ['residents-served', 'residents-central', 'computers'],
      ['services-given'],
    ]);
  });

  it('are compared only where units and times are equal', () => {
    expect([...bars(indicators)]).to.deep.equal([
      ['residents-served', 1],
      ['residents-central', 22000 / 85000],
    ]);
    expect([...bars([computers!, services!])]).to.deep.equal([]);
    expect([
      ...bars([
        { ...central!, value: 0 },
        { ...residents!, value: 0 },
      ]).values(),
    ]).to.deep.equal([0, 0]);
  });
});

describe('the indicators of the civic feed', () => {
  it('tell each figure with its time and its honesty, and add nothing up', async () => {
    const element = await mount(TAG, fakeApi(), { view: 'indicators' });
    await reads(element, /1 607 послуг/);
    const text = shown(element).replace(/\u00a0/g, ' ');
    expect(text).to.contain('Результати в числах');
    expect(text).to.contain('Станом на 2013 р.');
    expect(text).to.contain('Липень 2012 р. – лютий 2013 р.');
    expect(text).to.contain('понад 85 000 жителів');
    expect(text).to.contain('близько 101 комп’ютера');
    expect(text).to.contain('Частина числа «Обслуговано жителів за рік»; разом їх не додають');
    expect(text).to.contain('Період визначено за сусідніми даними');
    expect(text).not.to.contain('107 000');
    await expect(element).to.be.accessible();
  });

  it('draw bars that say nothing the text does not, without a style attribute', async () => {
    const element = await mount(TAG, fakeApi(), { view: 'indicators' });
    await reads(element, /1 607 послуг/);
    const drawn = [...element.shadowRoot!.querySelectorAll('svg')];
    expect(drawn.map((one) => one.getAttribute('aria-hidden'))).to.deep.equal(['true', 'true']);
    expect(drawn.map((one) => one.querySelector('.fill')!.getAttribute('width'))).to.deep.equal(['100%', '25.9%']);
    expect(element.shadowRoot!.querySelector('[style]')).to.equal(null);
  });

  it('speak English where the page does', async () => {
    const element = await mount(TAG, fakeApi(), { view: 'indicators', lang: 'en' });
    await reads(element, /over 85,000 residents/);
    await reads(element, /July 2012 – February 2013/);
    await expect(element).to.be.accessible();
  });

  it('keep the fallback while they are on their way, when there are none, and when they cannot be had', async () => {
    for (const [answer, said] of [
      [silent, /Завантажуємо/],
      [empty, /Тут ще нічого немає/],
      [unreachable, /Немає зв’язку/],
    ] as const) {
      const api = fakeApi(answer);
      const element = await mount(TAG, api, { view: 'indicators' });
      await reads(element, said);
      expect(fallbackVisible(element)).to.equal(true);
      await expect(element).to.be.accessible();
      if (answer !== unreachable) continue;
      api.answer = null;
      inside(element, '[part=error] button').click();
      await reads(element, /1 607 послуг/);
    }
  });
});
