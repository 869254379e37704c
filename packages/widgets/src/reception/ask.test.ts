import { aTimeout, expect } from '@open-wc/testing';
import { fakeApi, listed, problem, silent, unreachable, type Answer, type FakeApi } from '../shared/test/fake-api.ts';
import { focused, inside, mount, reads, shown, type } from '../shared/test/mount.ts';
import { askedQuestion, questions, reception } from '../shared/test/reception.ts';
import type { MostyReception } from './reception.ts';
import './define.ts';
import './inside/desk.ts';

const TAG = 'mosty-reception';
const TEXT = 'Коли полагодять ліхтар біля бібліотеки?';
const none: Answer = () => Response.json({ items: [] });
const two: Answer = () => Response.json({ items: questions.slice(0, 2) });
const stored: Answer = () => Response.json(askedQuestion(), { status: 201 });

/** Answers by the end of the path; nothing is similar unless a test says so. */
const desk = (answers: Record<string, Answer> = {}): FakeApi =>
  fakeApi((request) => {
    const { pathname } = new URL(request.url);
    const own = { '/similar': none, 'POST /v1/questions': stored, ...answers };
    const [, answer] = Object.entries(own).find(([end]) => `${request.method} ${pathname}`.endsWith(end)) ?? [];
    if (answer) return answer(request);
    return pathname.endsWith('/reception') ? Response.json(reception) : listed(questions, new URL(request.url));
  });
const sent = ({ requests }: FakeApi) =>
  requests.filter(({ method, url }) => method === 'POST' && url.endsWith('/v1/questions'));
const field = (element: Element, id: string) => inside<HTMLInputElement>(element, `#${id}`);
const press = (element: Element, selector = '[part=send]') => inside(element, selector).click();

async function opened(api: FakeApi, attributes: Record<string, string> = {}): Promise<MostyReception> {
  sessionStorage.clear();
  const element = await mount<MostyReception>(TAG, api, attributes);
  await reads(element, /Запитати бібліотеку/);
  press(element, '[data-door=library]');
  await reads(element, /Про що ви хочете запитати/);
  return element;
}

async function written(api: FakeApi, text = TEXT): Promise<MostyReception> {
  const element = await opened(api);
  type(field(element, 'text'), text);
  press(element);
  await reads(element, /Чи можна опублікувати/);
  return element;
}

/** The key is what a server tells attempts apart by. */
const keys = (api: FakeApi) => new Set(sent(api).map(({ headers }) => headers.get('idempotency-key')));

// The first look of axe reads in the whole of it, which on a busy machine is longer than a test may last.
before(async function () {
  this.timeout(60_000);
  const element = await mount(TAG, fakeApi());
  await reads(element, /ліхтарі/, 30_000);
  await expect(element).to.be.accessible();
  element.remove();
});
beforeEach(() => sessionStorage.clear());

describe('a question to the library', () => {
  it('is said to be no appeal above the box, above the button, and on the receipt', async () => {
    const notice = /Запитання до бібліотеки не є зверненням до влади/;
    const element = await opened(desk());
    expect(focused()!.id).to.equal('result');
    const follows = (one: Element, other: Element) =>
      Boolean(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING);
    expect(inside(element, '#notice').textContent).to.match(notice);
    expect(follows(inside(element, '#notice'), field(element, 'text'))).to.equal(true);
    type(field(element, 'text'), TEXT);
    press(element);
    await reads(element, /Чи можна опублікувати/);
    expect(inside(element, '#notice').textContent).to.match(notice);
    expect(follows(inside(element, '#notice'), inside(element, '[part=send]'))).to.equal(true);
    field(element, 'consent').click();
    press(element);
    await reads(element, /Бібліотека отримала ваше запитання/);
    expect(inside(element, '[part=asked]').textContent).to.match(notice);
  });

  it('is asked by a form that axe finds no fault with, on each of its screens', async () => {
    const element = await opened(desk());
    await expect(element).to.be.accessible();
    type(field(element, 'text'), TEXT);
    press(element);
    await reads(element, /Чи можна опублікувати/);
    await expect(element).to.be.accessible();
  });

  it('leads to the authority who needs it, and keeps the words meanwhile', async () => {
    const element = await opened(desk());
    type(field(element, 'text'), TEXT);
    press(element, '#authority');
    await reads(element, /Що має бути у зверненні/);
    press(element, '#leave');
    await reads(element, /Оберіть, що вам потрібно/);
    press(element, '[data-door=library]');
    await reads(element, /Про що ви хочете запитати/);
    expect(field(element, 'text').value).to.equal(TEXT);
  });

  it('needs neither name nor contact, and is published only where that was agreed to', async () => {
    const api = desk();
    const element = await written(api);
    expect(field(element, 'publish').checked).to.equal(false);
    expect(field(element, 'consent').checked).to.equal(false);
    field(element, 'consent').click();
    press(element);
    await reads(element, /471-528-306-621-093/);
    expect(await sent(api)[0]!.json()).to.deep.equal({
      text: TEXT,
      consent: { version: '2026-11', accepted: true },
      publish: { version: '2026-11', accepted: false },
      locale: 'uk',
    });
    expect(shown(element)).to.match(/Листа чи дзвінка не буде, бо контакту не вказано/);
    const other = await written(desk());
    for (const id of ['consent', 'publish']) field(other, id).click();
    press(other);
    await reads(other, /471-528-306/);
  });

  it('carries topic and contact where they were given', async () => {
    const api = desk();
    const element = await written(api);
    const topic = inside<HTMLSelectElement>(element, '#topic');
    topic.value = 'streets';
    topic.dispatchEvent(new Event('change'));
    type(field(element, 'email'), 'osoba@example.org');
    for (const id of ['consent', 'publish']) field(element, id).click();
    press(element);
    await reads(element, /471-528-306/);
    const { contact, topic: chosen, publish } = (await sent(api)[0]!.json()) as Record<string, unknown>;
    expect([contact, chosen, publish]).to.deep.equal([
      { email: 'osoba@example.org' },
      'streets',
      { version: '2026-11', accepted: true },
    ]);
  });

  it('begins with the topic of the page', async () => {
    const element = await opened(desk(), { topic: 'history' });
    type(field(element, 'text'), TEXT);
    press(element);
    await reads(element, /Чи можна опублікувати/);
    expect(inside<HTMLSelectElement>(element, '#topic').value).to.equal('history');
  });

  it('is warned about a phone, an e-mail and an address in its text, before it is sent', async () => {
    const element = await opened(desk());
    const number = ['0', '50'].join('') + ' 000' + ' 00 00';
    for (const [text, words] of [
      [`Мій номер ${number}, коли полагодять?`, /є номер телефону/],
      ['Пишіть на osoba@example.org про ліхтар', /є електронна адреса/],
      ['Не світить ліхтар, вул. Зразкова, буд. 3, кв. 5', /є адреса/],
      ['(0512) 00-00-00 або osoba@example.org', /номер телефону та електронна адреса/],
    ] as const) {
      type(field(element, 'text'), text);
      await reads(element, words);
    }
    expect(inside(element, '#hidden').getAttribute('role')).to.equal('status');
    await expect(element).to.be.accessible();
    type(field(element, 'text'), 'У якому році збудували міст? У 1964?');
    await element.updateComplete;
    expect(shown(element)).not.to.contain('Схоже, у тексті є');
  });
});

describe('what keeps programs away', () => {
  const challenge = (more: object = {}) => Response.json({ stamp: 'stamp-of-a-test', proof: null, ...more });
  const body = async (api: FakeApi) => (await sent(api).at(-1)!.clone().json()) as { form?: object };
  const asked = ({ requests }: FakeApi) => requests.filter(({ url }) => url.endsWith('/questions/challenge'));

  it('is asked once, when somebody comes into the form, and goes along with the question', async () => {
    const api = desk({ 'questions/challenge': () => challenge() });
    const element = await opened(api);
    expect(asked(api)).to.have.length(0);
    field(element, 'text').focus();
    type(field(element, 'text'), TEXT);
    press(element);
    await reads(element, /Чи можна опублікувати/);
    field(element, 'consent').focus();
    field(element, 'consent').click();
    expect(asked(api)).to.have.length(1);
    // A person reads longer than the answer to it is on its way.
    await aTimeout(100);
    press(element);
    await reads(element, /471-528-306/);
    expect((await body(api)).form).to.deep.equal({ stamp: 'stamp-of-a-test' });
  });

  it('is asked anew for the next question', async () => {
    let stamps = 0;
    const api = desk({ 'questions/challenge': () => challenge({ stamp: `stamp-${++stamps}` }) });
    const element = await opened(api);
    for (const stamp of ['stamp-1', 'stamp-2']) {
      field(element, 'text').focus();
      type(field(element, 'text'), TEXT);
      press(element);
      await reads(element, /Чи можна опублікувати/);
      field(element, 'consent').click();
      await aTimeout(100);
      press(element);
      await reads(element, /471-528-306/);
      expect((await body(api)).form).to.deep.equal({ stamp });
      press(element, '#close');
      await reads(element, /Оберіть, що вам потрібно/);
      press(element, '[data-door=library]');
      await reads(element, /Про що ви хочете запитати/);
    }
  });

  it('has a field that no person meets: not by the eye, not by the keyboard, not by a reader, not by the browser', async () => {
    const api = desk({ 'questions/challenge': () => challenge() });
    const element = await written(api);
    const extra = field(element, 'extra');
    expect(extra.closest('[aria-hidden=true]')).not.to.equal(null);
    expect([extra.tabIndex, extra.autocomplete]).to.deep.equal([-1, 'off']);
    expect(extra.closest('div')!.getBoundingClientRect().width).to.be.at.most(1);
    type(extra, 'https://spam.example.org');
    field(element, 'consent').click();
    press(element);
    await reads(element, /471-528-306/);
    expect((await body(api)).form).to.have.property('extra', 'https://spam.example.org');
  });

  it('is not waited for where the server does not know it', async () => {
    const api = desk({ 'questions/challenge': () => problem(404, 'not-found') });
    const element = await written(api);
    field(element, 'consent').focus();
    field(element, 'consent').click();
    press(element);
    await reads(element, /471-528-306/);
    expect((await body(api)).form).to.equal(undefined);
  });

  it('is done by the device, which says so in plain words, and nothing is lost', async () => {
    let tries = 0;
    const api = desk({
      'questions/challenge': async () => {
        // Long enough to be read.
        await aTimeout(100);
        return challenge({ proof: 'not-a-proof-that-can-be-solved' });
      },
      'POST /v1/questions': async (request) => {
        tries += 1;
        await aTimeout(60);
        return tries < 2 ? problem(428, 'proof-needed', { detail: 'Зателефонуйте до бібліотеки.' }) : stored(request);
      },
    });
    const element = await written(api);
    field(element, 'consent').click();
    press(element);
    await reads(element, /Перевіряємо, що пише людина/);
    // This work cannot be done: the person reads what the server says, and what she typed stands there.
    await reads(element, /Зателефонуйте до бібліотеки\./);
    expect(shown(element)).not.to.contain('Перевіряємо');
    expect(inside(element, 'blockquote').textContent).to.equal(TEXT);
    press(element);
    await reads(element, /471-528-306/);
    expect(keys(api).size).to.equal(1);
  });
});

describe('similar answers', () => {
  it('come before anything else is asked, and settle it without a word sent', async () => {
    const api = desk({ '/similar': two });
    const element = await opened(api);
    type(field(element, 'text'), TEXT);
    press(element);
    await reads(element, /Можливо, на це вже відповіли: 2 відповіді.*комунальне підприємство/);
    expect(focused()!.id).to.equal('result');
    await expect(element).to.be.accessible();
    press(element, '#settled');
    await reads(element, /Запитання нікуди не надіслано/);
    expect(sent(api)).to.have.length(0);
    expect(sessionStorage.length).to.equal(0);
    await expect(element).to.be.accessible();
  });

  it('do not stand in the way of who asks all the same, and are not shown twice for the same words', async () => {
    const api = desk({ '/similar': two });
    const element = await opened(api);
    type(field(element, 'text'), TEXT);
    press(element);
    await reads(element, /Усе одно запитати/);
    press(element, '#anyway');
    await reads(element, /Чи можна опублікувати/);
    press(element, '#back-step');
    await reads(element, /Про що ви хочете запитати/);
    press(element);
    await reads(element, /Чи можна опублікувати/);
    expect(api.requests.filter(({ url }) => url.includes('/similar'))).to.have.length(1);
  });

  it('are gone without when they do not come: a dead search keeps nobody from asking', async () => {
    await written(desk({ '/similar': () => problem(500, 'internal') }));
    await written(desk({ '/similar': unreachable }));
  });

  it('are waited for four seconds and no longer', async () => {
    const element = await opened(desk({ '/similar': silent }));
    type(field(element, 'text'), TEXT);
    press(element);
    await reads(element, /Шукаємо, чи вже є відповідь/);
    await reads(element, /Чи можна опублікувати/, 6000);
  });

  it('are looked for by words alone: numbers and addresses stay with the person', async () => {
    const api = desk();
    await written(api, 'Коли полагодять ліхтар? Мій номер (0512) 00-00-00');
    const { searchParams } = new URL(api.requests.find(({ url }) => url.includes('/similar'))!.url);
    expect(searchParams.get('text')).not.to.match(/\d/);
  });
});

describe('faults and failures', () => {
  it('stand beside the field and in a summary that takes the focus and leads to it', async () => {
    const element = await opened(desk());
    press(element);
    await reads(element, /Перевірте, будь ласка.*щонайменше 10 знаків/);
    expect(focused()!.id).to.equal('summary');
    expect(field(element, 'text').getAttribute('aria-invalid')).to.equal('true');
    expect(field(element, 'text').getAttribute('aria-describedby')).to.contain('text-fault');
    await expect(element).to.be.accessible();
    inside(element, '.faults a').click();
    expect(focused()!.id).to.equal('text');
    type(field(element, 'text'), TEXT);
    press(element);
    await reads(element, /Чи можна опублікувати/);
    type(field(element, 'phone'), '12');
    type(field(element, 'email'), 'немає');
    press(element);
    await reads(element, /щонайменше 9 цифр.*Перевірте адресу пошти.*Без цієї згоди/);
    expect(field(element, 'phone').value).to.equal('12');
    await expect(element).to.be.accessible();
  });

  it('of the server are told in its words, on the screen that asked', async () => {
    const errors = [{ pointer: '/text', code: 'too-short', message: 'Такого запитання не прийняти.' }];
    const element = await written(desk({ 'POST /v1/questions': () => problem(422, 'validation', { errors }) }));
    field(element, 'consent').click();
    press(element);
    await reads(element, /Такого запитання не прийняти.*Про що ви хочете запитати/);
    expect(field(element, 'text').value).to.equal(TEXT);
  });

  it('keep what was typed, and one press stays one question', async () => {
    const answers: Record<string, Answer> = { 'POST /v1/questions': unreachable };
    const api = desk(answers);
    const element = await written(api);
    field(element, 'consent').click();
    press(element);
    press(element);
    await reads(element, /не знаємо, чи запитання дійшло/);
    expect(sent(api)).to.have.length(1);
    expect(inside(element, 'blockquote').textContent).to.equal(TEXT);
    answers['POST /v1/questions'] = () => problem(429, 'too-many-requests', {}, { 'retry-after': '60' });
    press(element);
    await reads(element, /Забагато спроб поспіль/);
    answers['POST /v1/questions'] = () => problem(503, 'unavailable');
    press(element);
    await reads(element, /Не вдалося надіслати|не знаємо/);
    answers['POST /v1/questions'] = stored;
    press(element);
    await reads(element, /Бібліотека отримала/);
    expect(keys(api).size).to.equal(1);
  });

  it('of a slow server lock the button, and say what is going on', async () => {
    let answer = (_: Response) => {};
    const slow = new Promise<Response>((go) => (answer = go));
    const api = desk({ 'POST /v1/questions': () => slow });
    const element = await written(api);
    field(element, 'consent').click();
    press(element);
    await reads(element, /Надсилаємо…/);
    expect(inside(element, '[part=send]').getAttribute('aria-disabled')).to.equal('true');
    press(element);
    answer(await stored(new Request('https://example.org/')));
    await reads(element, /Бібліотека отримала/);
    expect(sent(api)).to.have.length(1);
  });
});

describe('what is typed', () => {
  it('survives a reload on the screen it was left at, and nothing stays after the answer', async () => {
    const api = desk();
    const element = await written(api);
    type(field(element, 'phone'), '(0512) 00-00-00');
    field(element, 'publish').click();
    element.remove();
    const again = await mount<MostyReception>(TAG, api);
    await reads(again, /Чи можна опублікувати/);
    expect(inside(again, 'blockquote').textContent).to.equal(TEXT);
    expect(field(again, 'phone').value).to.equal('(0512) 00-00-00');
    expect(field(again, 'publish').checked).to.equal(true);
    field(again, 'consent').click();
    press(again);
    await reads(again, /471-528-306/);
    expect(sessionStorage.length).to.equal(0);
  });

  it('is not sent twice by a reload: an attempt whose answer got lost is settled by its key', async () => {
    const api = desk({ 'POST /v1/questions': unreachable, 'questions/by-key': () => Response.json(askedQuestion()) });
    const element = await written(api);
    field(element, 'consent').click();
    press(element);
    await reads(element, /не знаємо, чи запитання дійшло/);
    element.remove();
    const again = await mount<MostyReception>(TAG, api);
    await reads(again, /Бібліотека отримала.*471-528-306/);
    const settled = api.requests.find(({ url }) => url.endsWith('/by-key'))!;
    expect(settled.headers.get('idempotency-key')).to.equal([...keys(api)][0]);
  });

  it('leaves the device with the way back to the doors, and comes back with the next press', async () => {
    const element = await opened(desk());
    type(field(element, 'text'), TEXT);
    await element.updateComplete;
    expect(sessionStorage.length).to.equal(1);
    press(element, '#leave');
    await reads(element, /Оберіть, що вам потрібно/);
    expect(sessionStorage.length).to.equal(0);
    expect((focused() as HTMLElement).dataset['door']).to.equal('library');
  });

  it('is nowhere before the form is opened', async () => {
    const element = await mount(TAG, desk());
    await reads(element, /Запитати бібліотеку/);
    expect(sessionStorage.length).to.equal(0);
  });
});

describe('one question on a screen', () => {
  it('asks in four steps, goes back without losing a letter, and lets nobody go on with a fault', async () => {
    const api = desk();
    const element = await opened(api, { steps: '' });
    await reads(element, /Крок 1 із 4/);
    type(field(element, 'text'), TEXT);
    press(element);
    await reads(element, /Крок 2 із 4.*Тема/);
    press(element);
    await reads(element, /Крок 3 із 4/);
    type(field(element, 'phone'), '12');
    press(element);
    await reads(element, /щонайменше 9 цифр/);
    type(field(element, 'phone'), '(0512) 00-00-00');
    await expect(element).to.be.accessible();
    press(element);
    await reads(element, /Крок 4 із 4/);
    press(element, '#back-step');
    await reads(element, /Крок 3 із 4/);
    expect(field(element, 'phone').value).to.equal('(0512) 00-00-00');
    press(element);
    await reads(element, /Крок 4 із 4/);
    field(element, 'consent').click();
    press(element);
    await reads(element, /471-528-306/);
    expect(sent(api)).to.have.length(1);
  });
});

describe('the receipt', () => {
  it('has the code, the day and its basis, how the answer comes, and the same on paper', async () => {
    const element = await written(desk());
    field(element, 'consent').click();
    press(element);
    await reads(element, /471-528-306-621-093.*вівторок, 1 грудня 2026 р\. \(за правилом бібліотеки: 2 робочі дні\)/);
    expect(focused()!.id).to.equal('result');
    expect(shown(element)).to.match(/не публікуватимуть.*буде видалено: 10 січня 2027/);
    await expect(element).to.be.accessible();
    press(element, '[part=print]');
    let text = '';
    for (let tries = 0; tries < 1200 && !text; tries++) {
      await aTimeout(10);
      text =
        document.querySelector<HTMLIFrameElement>('iframe[data-mosty-print]')?.contentDocument?.body.textContent ?? '';
    }
    document.querySelector('iframe[data-mosty-print]')!.remove();
    expect(text.replace(/\s+/g, ' ')).to.match(
      /471-528-306-621-093.*1 грудня 2026.*не є зверненням до влади.*Коли полагодять ліхтар/,
    );
  });
});
