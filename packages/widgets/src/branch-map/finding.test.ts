import { expect } from '@open-wc/testing';
import { Branch } from '@mosty/sdk/schemas';
import { fakeApi } from '../shared/test/fake-api.ts';
import { inside, mount, reads, shown, type, until } from '../shared/test/mount.ts';
import { branches } from '../shared/test/records.ts';
import type { MostyBranchMap } from './branch-map.ts';
import './define.ts';

const names = (element: Element) =>
  [...element.shadowRoot!.querySelectorAll('[part=name]')].map((one) => one.textContent?.trim());
const box = (element: Element) => inside<HTMLInputElement>(element, 'input[type=search]');

async function full(attributes: Record<string, string> = {}, lists: Record<string, readonly unknown[]> = {}) {
  const element = await mount<MostyBranchMap>('mosty-branch-map', fakeApi(null, lists), {
    view: 'list',
    ...attributes,
  });
  await reads(element, /Усього|Знайдено/);
  return element;
}

/** Plays a browser that knows where it is, or that is not allowed to say. */
function device(position: { latitude: number; longitude: number } | null): () => void {
  Object.defineProperty(navigator, 'geolocation', {
    configurable: true,
    value: {
      getCurrentPosition: (found: (at: object) => void, refused: (why: object) => void) =>
        setTimeout(() => (position ? found({ coords: position }) : refused({ code: 1 }))),
    },
  });
  return () => Reflect.deleteProperty(navigator, 'geolocation');
}

describe('finding a branch', () => {
  const spellings = [
    "Знам'янська",
    'Знам’янська',
    'Знамʼянська',
    'Знам`янська',
    'Знамянська',
    'Знаменская',
    'pyfv]zycmrf',
  ];
  for (const typed of spellings) {
    it(`understands «${typed}»`, async () => {
      const element = await full();
      type(box(element), typed);
      await reads(element, /Знайдено 1 заклад з 3/);
      expect(names(element)).to.deep.equal(['Бібліотека-філія № 14']);
    });
  }

  it('says what was understood when it is not what was typed', async () => {
    const element = await full();
    type(box(element), 'rjkjc');
    await reads(element, /Шукаємо: колос/i);
    expect(names(element)).to.deep.equal(['Бібліотека-філія № 8']);
  });

  it('answers a question about transport: чим доїхати 8', async () => {
    const element = await full();
    type(box(element), 'чим доїхати: 8');
    await reads(element, /Знайдено 2 заклади/);
    expect(names(element)).to.deep.equal(['Центральна бібліотека', 'Бібліотека-філія № 8']);
  });

  it('offers only filters that tell anything', async () => {
    const labels = (element: Element) =>
      [...element.shadowRoot!.querySelectorAll('.check')].map((one) => one.textContent?.trim());
    expect(labels(await full({}, { branches: [branches[0]] }))).to.deep.equal([
      'Лише з Центром обслуговування громадян (ЦОГ)',
    ]);
    const ramp = Branch.parse({ ...branches[1], accessibility: [{ feature: 'ramp', value: 'yes' }] });
    const element = await full({}, { branches: [branches[0], ramp, branches[2]] });
    expect(labels(element)).to.deep.equal([
      'Лише з Центром обслуговування громадян (ЦОГ)',
      'Відчинено зараз',
      'Зручно на кріслі колісному',
    ]);
    (element.shadowRoot!.querySelectorAll<HTMLInputElement>('[type=checkbox]')[2] as HTMLInputElement).click();
    await reads(element, /Знайдено 1 заклад з 3/);
    expect(names(element)).to.deep.equal(['Бібліотека-філія № 8']);
  });
});

describe('near', () => {
  it('orders by distance on press, tells the distance, and sends the position to nobody', async () => {
    const restore = device({ latitude: 46.9301, longitude: 32.0501 });
    const api = fakeApi();
    const element = await mount<MostyBranchMap>('mosty-branch-map', api, { view: 'list' });
    await reads(element, /Усього/);
    const before = api.requests.length;
    try {
      inside(element, '.near').click();
      await reads(element, /Найближчі до вас/);
      expect(names(element)[0]).to.equal('Бібліотека-філія № 8');
      expect(shown(element)).to.contain('OpenStreetMap');
      expect(shown(element)).to.contain('≈ 50 м по прямій');
      expect(shown(element)).to.contain('≈ 6,4 км по прямій');
      await expect(element).to.be.accessible();
      expect(api.requests.length).to.equal(before);
      inside(element, '.near').click();
      await until(() => names(element)[0] === 'Центральна бібліотека', 'the order served is back');
    } finally {
      restore();
    }
  });

  it('is not asked until the button is pressed, and a no leads to the box', async () => {
    const restore = device(null);
    try {
      const element = await full();
      expect(inside(element, '.near').getAttribute('aria-pressed')).to.equal('false');
      inside(element, '.near').click();
      await reads(element, /Дізнатися ваше місце не вдалося. Напишіть вище вулицю/);
      await expect(element).to.be.accessible();
      expect(names(element)).to.have.length(3);
    } finally {
      restore();
    }
  });

  it('takes a typed place as well: no branch is called so, and the nearest to it stand first', async () => {
    const element = await full();
    type(box(element), 'Варварівка');
    await reads(element, /Найближчі до місця «Варварівка»/);
    expect(names(element)[0]).to.equal('Центральна бібліотека');
  });

  it('is what the attribute says: a name or coordinates', async () => {
    const measured = await full({ near: '46.93,32.05' });
    await reads(measured, /Найближчі до вас/);
    expect(names(measured)[0]).to.equal('Бібліотека-філія № 8');
    const named = await full({ near: 'вокзал' });
    await reads(named, /Найближчі до місця «Залізничний вокзал»/);
    expect(names(named)[0]).to.equal('Бібліотека-філія № 8');
  });
});
