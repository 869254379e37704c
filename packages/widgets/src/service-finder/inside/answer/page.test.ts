import { expect } from '@open-wc/testing';
import { Training } from '@mosty/sdk/schemas';
import { fakeApi } from '../../../shared/test/fake-api.ts';
import { focused, inside, mount, reads, shown, until } from '../../../shared/test/mount.ts';
import { branches } from '../../../shared/test/records.ts';
import '../../define.ts';

const TAG = 'mosty-service-finder';
const button = (element: Element, name: RegExp) =>
  [...element.shadowRoot!.querySelectorAll('button')].find((one) => name.test(one.textContent!));
const press = (element: Element, name: RegExp) => button(element, name)!.click();

/** Replaces something of the browser's until the test is over. */
const undo: (() => void)[] = [];
function replace(target: object, name: string, value: unknown): void {
  const own = Object.getOwnPropertyDescriptor(target, name);
  Object.defineProperty(target, name, { configurable: true, writable: true, value });
  undo.push(() => (own ? Object.defineProperty(target, name, own) : Reflect.deleteProperty(target, name)));
}

async function answer(api = fakeApi(), attributes: Record<string, string> = {}): Promise<HTMLElement> {
  const element = await mount(TAG, api, { service: 'pension', 'no-hash': '', ...attributes });
  await reads(element, /Де вам допоможуть.*Центральна бібліотека|Where you get help.*Central library/);
  return element;
}

describe('an answer', () => {
  afterEach(() => {
    for (const back of undo.splice(0)) back();
  });

  it('is read aloud where the device has a Ukrainian voice, and stops when a person leaves', async () => {
    const said: SpeechSynthesisUtterance[] = [];
    let cancelled = 0;
    replace(speechSynthesis, 'getVoices', () => [{ lang: 'ru-RU' }, { lang: 'uk-UA' }]);
    replace(
      globalThis,
      'SpeechSynthesisUtterance',
      class extends EventTarget {
        text: string;
        constructor(text: string) {
          super();
          this.text = text;
        }
      },
    );
    replace(speechSynthesis, 'speak', (one: SpeechSynthesisUtterance) => said.push(one));
    replace(speechSynthesis, 'cancel', () => cancelled++);
    const element = await answer();
    expect(said).to.have.length(0);
    press(element, /Прослухати/);
    await reads(element, /Зупинити/);
    expect(said.map(({ text }) => text)).to.include('вводити ваші паролі');
    expect(new Set(said.map(({ lang }) => lang))).to.deep.equal(new Set(['uk-UA']));
    const before = cancelled;
    press(element, /Назад/);
    expect(cancelled).to.equal(before + 1);
  });

  it('offers no listening without a Ukrainian voice', async () => {
    replace(speechSynthesis, 'getVoices', () => [{ lang: 'ru-RU' }, { lang: 'en-US' }]);
    expect(button(await answer(), /Прослухати/)).to.equal(undefined);
  });

  it('is shared by the device', async () => {
    const shared: ShareData[] = [];
    replace(navigator, 'share', (data: ShareData) => Promise.resolve(shared.push(data)));
    press(await answer(), /Поділитися/);
    expect(shared[0]!.title).to.equal('Дізнатися про свою пенсію');
    expect(shared[0]!.url).to.match(/#mosty-service=pension$/);
  });

  it('is shared as a copied link where the device cannot, and as a link to copy where that is refused', async () => {
    replace(navigator, 'share', undefined);
    const copied: string[] = [];
    replace(navigator, 'clipboard', { writeText: (text: string) => Promise.resolve(copied.push(text)) });
    const element = await answer();
    press(element, /Поділитися/);
    await reads(element, /Посилання скопійовано/);
    expect(copied[0]).to.match(/#mosty-service=pension$/);
    replace(navigator, 'clipboard', { writeText: () => Promise.reject(new Error('refused')) });
    press(element, /Поділитися/);
    await reads(element, /скопіюйте його: http.*#mosty-service=pension/);
  });

  it('is printed alone and whole, with the phones of those who help', async () => {
    const element = await answer();
    let printed = '';
    const frameOf = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow')!;
    replace(HTMLIFrameElement.prototype, 'contentWindow', undefined);
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
      configurable: true,
      get(this: HTMLIFrameElement) {
        const view = frameOf.get!.call(this) as Window;
        view.print = () => (printed = view.document.body.textContent!);
        return view;
      },
    });
    press(element, /Роздрукувати/);
    await until(() => printed);
    expect(printed).to.match(
      /Дізнатися про свою пенсію.*Що взяти з собою.*паспорт.*Центральна бібліотека.*\(0512\) 00-00-01/s,
    );
    expect(printed).not.to.match(/Назад|Поділитися/);
    document.querySelector('iframe[data-mosty-print]')?.remove();
  });

  it('shows its places on the map of the page through its tag alone', async () => {
    const map = document.createElement('mosty-branch-map');
    document.body.append(map);
    undo.push(() => map.remove());
    const element = await answer();
    press(element, /Показати на карті/);
    expect([map.getAttribute('branch'), map.getAttribute('has')]).to.deep.equal(['central', 'tsog']);
    expect(focused()).to.equal(map);
  });

  it('says of a place that helps that it is shut for a while, and why', async () => {
    const ID = '00000000-0000-4000-8000-000000000001';
    const [first, ...rest] = branches;
    const closures = [
      { id: ID, from: '2020-11-01T09:00:00+02:00', until: '2020-11-01T18:00:00+02:00', reason: { uk: 'Минуло.' } },
      { id: ID, from: '2099-12-01T09:00:00+02:00', until: '2099-12-01T18:00:00+02:00', reason: { uk: 'Ремонт.' } },
    ];
    const element = await answer(fakeApi(null, { branches: [{ ...first!, closures }, ...rest] }));
    await reads(
      element,
      /Зачинено: вівторок, 1 грудня 2099 р\., 09:00 – вівторок, 1 грудня 2099 р\., 18:00\. Ремонт\./,
    );
    expect(shown(element)).not.to.contain('Минуло');
    await expect(element).to.be.accessible();
  });

  it('offers no map where the page has none', async () => {
    expect(button(await answer(), /Показати на карті/)).to.equal(undefined);
  });

  it('names the training that teaches it, with its year, and leads to the signup of the page', async () => {
    const signup = document.createElement('mosty-training-signup');
    document.body.append(signup);
    undo.push(() => signup.remove());
    const training = (slug: string, more: object) =>
      Training.parse({
        id: '00000000-0000-4000-8000-000000000501',
        slug,
        name: { uk: `Навчання ${slug}` },
        description: { uk: 'Опис' },
        eligibility: 'open',
        ...more,
      });
    const trainings = [
      training('programme', { asOf: '2013' }),
      training('other', {}),
      training('gone', { services: ['pension'], status: 'inactive' }),
    ];
    const element = await answer(fakeApi(null, { trainings }));
    await reads(element, /Де цього навчають\s+Навчання programme\s+\(станом на 2013 р\.\)/);
    expect(shown(element)).not.to.match(/Навчання (other|gone)/);
    press(element, /Записатися на заняття/);
    expect(focused()).to.equal(signup);
  });

  it('calls a branch by a link that says which branch', async () => {
    const element = await answer();
    const call = inside(element, '[part=branch] a');
    expect(call.getAttribute('href')).to.equal('tel:+380512000001');
    expect(call.getAttribute('aria-label')).to.match(/\(0512\) 00-00-01: Центральна бібліотека/);
  });
});
