import { expect, fixture, html } from '@open-wc/testing';
import { LitElement, css as litCss } from 'lit';
import { css } from './guards.ts';
import { define } from './define.ts';
import { fakeApi, listed } from './test/fake-api.ts';
import { inside, mount, reads, type, until } from './test/mount.ts';
import { sessions } from './test/records.ts';
import '../all.ts';

/** Written before the built-ins are spoilt: a server's JSON is its own. */
const STORED = JSON.stringify({
  id: '00000000-0000-4000-8000-000000000777',
  session: 'demo-1',
  state: 'confirmed',
  code: '47-15',
  manageToken: 'token-of-a-test',
  queuePosition: null,
  partySize: 1,
  createdAt: '2026-11-23T10:00:00Z',
  deleteAfter: '2030-05-09',
});

describe('on a page whose old libraries changed the built-ins', () => {
  const { reduce } = Array.prototype;
  before(() => {
    // Prototype 1.6 has a `reduce` of its own that knows nothing of a function.
    Array.prototype.reduce = function (this: unknown[]) {
      return this.length > 1 ? this : this[0];
    } as typeof reduce;
    for (const builtIn of [Array.prototype, String.prototype]) {
      Object.defineProperty(builtIn, 'toJSON', { configurable: true, value: () => '[patched]' });
    }
  });
  after(() => {
    Array.prototype.reduce = reduce;
    for (const builtIn of [Array.prototype, String.prototype]) delete (builtIn as { toJSON?: unknown }).toJSON;
  });

  it('interpolated styles of Lit are lost without a word, ours are not', () => {
    const width = litCss`12px`;
    const { cssText } = litCss`:host { width: ${width}; }`;
    expect(cssText).not.to.equal(':host { width: 12px; }');
    expect(
      String(css`
        :host {
          width: 12px;
        }
      `),
    ).to.contain('12px');
  });

  for (const tag of [
    'mosty-branch-map',
    'mosty-service-finder',
    'mosty-training-signup',
    'mosty-civic-feed',
    'mosty-reception',
  ]) {
    it(`${tag} keeps its styles and its content`, async () => {
      const element = await mount(tag, fakeApi());
      await reads(element, /Центральна бібліотека|комунальні/);
      expect(getComputedStyle(element).display).to.equal('block');
      expect(getComputedStyle(element).fontSize).to.equal('18px');
      const frame = element.shadowRoot!.querySelector('.frame')!;
      expect(getComputedStyle(frame).paddingTop).not.to.equal('0px');
    });
  }

  it('a signup is sent as the contract says', async () => {
    const api = fakeApi();
    const element = await mount('mosty-training-signup', api);
    await reads(element, /Перші кроки/);
    inside(element, '[part=join]').click();
    await reads(element, /Ім’я та прізвище/);
    type(inside<HTMLInputElement>(element, '#name-0'), 'Тестова Особа');
    type(inside<HTMLInputElement>(element, '#email'), 'osoba@example.com');
    inside(element, '#consent').click();
    api.answer = () => new Response(STORED, { status: 201, headers: { 'content-type': 'application/json' } });
    inside(element, '[part=send]').click();
    await reads(element, /47-15/);
    const body = await api.requests.at(-1)!.text();
    expect(body).to.contain('"party":[{"name":"Тестова Особа"}]');
    expect(body).to.contain('"contact":{"email":"osoba@example.com"}');
  });

  it('a signup with other words is another attempt, and the same words are the same one, after a reload, too', async () => {
    const api = fakeApi();
    const sent = () => api.requests.filter(({ method }) => method === 'POST');
    const keyOf = (request: Request) => request.headers.get('idempotency-key');
    const open = async () => {
      const element = await mount('mosty-training-signup', api);
      await reads(element, /Перші кроки/);
      if (!element.shadowRoot!.querySelector('#name-0')) inside(element, '[part=join]').click();
      await reads(element, /Ім’я та прізвище/);
      return element;
    };
    /** Presses, and waits until it was sent and the answer was lost. */
    const press = async (element: Element) => {
      const before = sent().length;
      inside(element, '[part=send]').click();
      await until(() => sent().length > before, 'it is sent');
      await reads(element, /не знаємо, чи збережено/);
    };
    const element = await open();
    api.answer = ({ method, url }) => {
      if (method === 'POST') return Promise.reject(new TypeError('Failed to fetch'));
      if (url.includes('/signups/')) return new Response('{}', { status: 404 });
      return listed(sessions, new URL(url));
    };
    type(inside<HTMLInputElement>(element, '#name-0'), 'Тестова Особа');
    type(inside<HTMLInputElement>(element, '#email'), 'osoba@example.com');
    inside(element, '#consent').click();
    await press(element);
    type(inside<HTMLInputElement>(element, '#name-0'), 'Друга Особа');
    await press(element);
    element.remove();
    const again = await open();
    expect(inside<HTMLInputElement>(again, '#name-0').value).to.equal('Друга Особа');
    await press(again);
    const keys = sent().map(keyOf);
    expect(keys[1]).not.to.equal(keys[0]);
    expect(keys[2]).to.equal(keys[1]);
    again.remove();
    sessionStorage.clear();
  });

  it('a question is sent as it was written, with its own key', async () => {
    const api = fakeApi();
    const element = await mount('mosty-reception', api);
    await reads(element, /Запитати бібліотеку/);
    inside(element, '[data-door=library]').click();
    await reads(element, /Про що ви хочете запитати/);
    type(inside<HTMLTextAreaElement>(element, '#text'), 'Коли полагодять ліхтар?');
    api.answer = ({ method, url }) =>
      method === 'POST' ? Promise.reject(new TypeError('Failed to fetch')) : listed([], new URL(url));
    inside(element, '[part=send]').click();
    await reads(element, /Чи можна опублікувати/);
    inside(element, '#consent').click();
    inside(element, '[part=send]').click();
    await reads(element, /не знаємо, чи запитання дійшло/);
    const body = await api.requests.find(({ method }) => method === 'POST')!.text();
    expect(body).to.contain('"text":"Коли полагодять ліхтар?"').and.to.contain('"consent":{');
    element.remove();
    sessionStorage.clear();
  });
});

describe('on a page that spoils everything', () => {
  it('keeps its own size and type', async () => {
    const style = document.createElement('style');
    style.textContent =
      'html{font-size:62.5%} *{font:9px fantasy!important;color:red} button{display:none} div,p{margin:40px}';
    document.head.append(style);
    const element = await mount('mosty-civic-feed', fakeApi(null), { 'page-size': '1' });
    await reads(element, /Установча/);
    // What stands around the list is fetched after it.
    await until(() => element.shadowRoot!.querySelector('button'), 'a button');
    const button = [...element.shadowRoot!.querySelectorAll('button')].at(-1)!;
    expect(button.getBoundingClientRect().height).to.be.at.least(48);
    style.remove();
  });
});

describe('a second copy on the page', () => {
  it('finds the names taken and does not throw', () => {
    class Other extends LitElement {}
    const first = customElements.get('mosty-branch-map');
    define('mosty-branch-map', Other);
    expect(customElements.get('mosty-branch-map')).to.equal(first);
  });

  it('works beside the first', async () => {
    const element = await fixture(html`<mosty-branch-map></mosty-branch-map>`);
    expect(element).to.be.instanceOf(customElements.get('mosty-branch-map')!);
  });
});
