import { aTimeout, expect } from '@open-wc/testing';
import { fakeApi, listed, problem, unreachable, type Answer, type FakeApi } from '../shared/test/fake-api.ts';
import { sessions } from '../shared/test/records.ts';
import { fallbackVisible, focused, inside, mount, reads, shown, type } from '../shared/test/mount.ts';
import type { MostyTrainingSignup } from './training-signup.ts';
import './define.ts';

const TAG = 'mosty-training-signup';
const ID = '00000000-0000-4000-8000-000000000777';
const signup = (more: object = {}) =>
  Response.json({
    id: ID,
    session: 'demo-1',
    state: 'confirmed',
    code: '47-15',
    manageToken: 'token-of-a-test',
    queuePosition: null,
    offeredUntil: null,
    partySize: 1,
    createdAt: '2026-11-23T10:00:00Z',
    deleteAfter: '2030-05-09',
    ...more,
  });
const created = (more: object = {}) => new Response(signup(more).body, { status: 201 });

/** Answers by the end of the path; what is not named comes from the records. */
function desk(answers: Record<string, Answer>, list = sessions): FakeApi {
  return fakeApi((request) => {
    const { pathname } = new URL(request.url);
    const [, answer] = Object.entries(answers).find(([end]) => `${request.method} ${pathname}`.endsWith(end)) ?? [];
    if (answer) return answer(request);
    const one = list.find(({ slug }) => pathname === `/v1/sessions/${slug}`);
    return one ? Response.json(one) : listed(list, new URL(request.url));
  });
}
const sent = ({ requests }: FakeApi, path: string) =>
  requests.filter(({ method, url }) => `${method} ${new URL(url).pathname}`.endsWith(path));

async function opened(api: FakeApi, session = 'demo-1', attributes: Record<string, string> = {}, name = /Перші кроки/) {
  const element = await mount<MostyTrainingSignup>(TAG, api, attributes);
  await reads(element, name);
  inside(element, `[data-session=${session}]`).click();
  await reads(element, /Ім’я та прізвище/);
  return element;
}
const field = (element: Element, id: string) => inside<HTMLInputElement>(element, `#${id}`);
const press = (element: Element, part = 'send') => inside(element, `[part=${part}]`).click();

async function fill(element: MostyTrainingSignup, email = ''): Promise<void> {
  type(field(element, 'name-0'), 'Тестова Особа');
  type(field(element, 'phone'), '(0512) 00-00-00');
  type(field(element, 'email'), email);
  field(element, 'consent').click();
  await element.updateComplete;
}

beforeEach(() => sessionStorage.clear());
afterEach(() => history.replaceState(null, '', location.pathname + location.search));

describe('who comes', () => {
  it('may be several people, each with a field of her own, up to six', async () => {
    const api = desk({ 'demo-1/signups': () => created({ partySize: 2 }) });
    const element = await opened(api);
    await fill(element);
    inside(element, '#more').click();
    await reads(element, /людина 2/);
    expect(focused()!.id).to.equal('name-1');
    press(element);
    await reads(element, /Напишіть ім’я/);
    expect(field(element, 'name-1').getAttribute('aria-invalid')).to.equal('true');
    expect(field(element, 'name-0').getAttribute('aria-invalid')).to.equal(null);
    type(field(element, 'name-1'), 'Друга Особа');
    await expect(element).to.be.accessible();
    press(element);
    await reads(element, /Записано 2 людей/);
    const { party } = (await sent(api, 'demo-1/signups')[0]!.json()) as { party: unknown };
    expect(party).to.deep.equal([{ name: 'Тестова Особа' }, { name: 'Друга Особа' }]);
  });

  it('may be somebody else: the browser does not fill in who types, and the contact asked for is hers', async () => {
    const element = await opened(desk({}));
    expect(field(element, 'phone').autocomplete).to.equal('tel');
    inside(element, '#for-other').click();
    await reads(element, /Як зв’язатися з тим, хто прийде/);
    expect(['name-0', 'phone', 'email'].map((id) => field(element, id).autocomplete)).to.deep.equal([
      'off',
      'off',
      'off',
    ]);
    await expect(element).to.be.accessible();
  });
});

describe('what keeps programs away', () => {
  const challenge = (more: object = {}) => Response.json({ stamp: 'stamp-of-a-test', proof: null, ...more });
  const body = async (api: FakeApi) => (await sent(api, 'demo-1/signups').at(-1)!.clone().json()) as { form?: object };

  it('is asked once, when somebody comes into the form, and goes along with the signup', async () => {
    const api = desk({ 'signups/challenge': () => challenge(), 'demo-1/signups': () => created() });
    const element = await opened(api);
    expect(sent(api, 'signups/challenge')).to.have.length(0);
    field(element, 'name-0').focus();
    field(element, 'phone').focus();
    await fill(element);
    expect(sent(api, 'signups/challenge')).to.have.length(1);
    // A person types longer than the answer to it is on its way.
    await aTimeout(200);
    press(element);
    await reads(element, /47-15/);
    expect((await body(api)).form).to.deep.equal({ stamp: 'stamp-of-a-test' });
  });

  it('has a field that no person meets: not by the eye, not by the keyboard, not by a reader, not by the browser', async () => {
    const api = desk({ 'signups/challenge': () => challenge(), 'demo-1/signups': () => created() });
    const element = await opened(api);
    const extra = field(element, 'extra');
    expect(extra.closest('[aria-hidden=true]')).not.to.equal(null);
    expect([extra.tabIndex, extra.autocomplete]).to.deep.equal([-1, 'off']);
    expect(getComputedStyle(extra.closest('div')!).display).not.to.equal('none');
    expect(extra.closest('div')!.getBoundingClientRect().width).to.be.at.most(1);
    await expect(element).to.be.accessible();
    type(extra, 'https://spam.example.org');
    await fill(element);
    press(element);
    await reads(element, /47-15/);
    expect((await body(api)).form).to.have.property('extra', 'https://spam.example.org');
  });

  it('is not waited for where the server does not know it', async () => {
    const api = desk({ 'demo-1/signups': () => created(), 'signups/challenge': () => problem(404, 'not-found') });
    const element = await opened(api);
    field(element, 'name-0').focus();
    await fill(element);
    press(element);
    await reads(element, /47-15/);
    expect((await body(api)).form).to.equal(undefined);
  });

  it('is done by the device, which says so in plain words, and nothing is lost', async () => {
    let tries = 0;
    const api = desk({
      'signups/challenge': async () => {
        // Long enough to be read.
        await aTimeout(100);
        return challenge({ proof: 'not-a-proof-that-can-be-solved' });
      },
      'demo-1/signups': async () => {
        tries += 1;
        await aTimeout(60);
        return tries < 2 ? problem(428, 'proof-needed', { detail: 'Зателефонуйте до бібліотеки.' }) : created();
      },
    });
    const element = await opened(api);
    await fill(element);
    press(element);
    await reads(element, /Перевіряємо, що записується людина/);
    // This work cannot be done: the person reads what the server says, and what she typed stands there.
    await reads(element, /Зателефонуйте до бібліотеки/);
    expect(shown(element)).not.to.contain('Перевіряємо');
    expect(field(element, 'name-0').value).to.equal('Тестова Особа');
    press(element);
    await reads(element, /47-15/);
    const keys = sent(api, 'demo-1/signups').map(({ headers }) => headers.get('idempotency-key'));
    expect(new Set(keys).size).to.equal(1);
  });
});

describe('a class that is not as it was announced', () => {
  it('says that the library is shut then, in the list and beside the code', async () => {
    const reason = { uk: 'Вимкнено світло.' };
    const closure = { id: ID, from: '2030-04-09T09:00:00+03:00', until: '2030-04-09T15:00:00+03:00', reason };
    const [first] = sessions;
    const shut = { ...first!, location: { ...first!.location!, closure } };
    const api = desk({ 'demo-1/signups': () => created() }, [shut]);
    const element = await mount<MostyTrainingSignup>(TAG, api);
    await reads(element, /Вимкнено світло\. У цей час бібліотеку зачинено/);
    inside(element, '[data-session=demo-1]').click();
    await reads(element, /Ім’я та прізвище/);
    await fill(element);
    press(element);
    await reads(element, /47-15.*Вимкнено світло\. У цей час бібліотеку зачинено/);
    await expect(element).to.be.accessible();
  });
});

describe('one question on a screen', () => {
  it('asks who, then the contact, then the rest, and lets nobody go on with a fault', async () => {
    const api = desk({ 'demo-1/signups': () => created() });
    const element = await opened(api, 'demo-1', { form: 'steps' });
    await reads(element, /Крок 1 із 3/);
    expect(element.shadowRoot!.querySelector('#phone')).to.equal(null);
    press(element);
    await reads(element, /Напишіть ім’я/);
    expect(focused()!.id).to.equal('summary');
    type(field(element, 'name-0'), 'Тестова Особа');
    press(element);
    await reads(element, /Крок 2 із 3/);
    expect(focused()!.id).to.equal('phone');
    type(field(element, 'phone'), '(0512) 00-00-00');
    await expect(element).to.be.accessible();
    press(element);
    await reads(element, /Крок 3 із 3/);
    field(element, 'consent').click();
    press(element);
    await reads(element, /47-15/);
    expect(sent(api, 'demo-1/signups')).to.have.length(1);
  });

  it('goes back without losing a letter, and to the question that the server refused', async () => {
    const errors = [{ pointer: '/contact/phone', code: 'invalid-phone', message: 'Такого номера немає.' }];
    const element = await opened(desk({ 'demo-1/signups': () => problem(422, 'validation', { errors }) }), 'demo-1', {
      form: 'steps',
    });
    type(field(element, 'name-0'), 'Тестова Особа');
    press(element);
    await reads(element, /Крок 2 із 3/);
    type(field(element, 'phone'), '(0512) 00-00-00');
    inside(element, 'form [type=button]').click();
    await reads(element, /Крок 1 із 3/);
    expect(field(element, 'name-0').value).to.equal('Тестова Особа');
    press(element);
    await reads(element, /Крок 2 із 3/);
    press(element);
    await reads(element, /Крок 3 із 3/);
    field(element, 'consent').click();
    press(element);
    await reads(element, /Крок 2 із 3.*Такого номера немає/);
    expect(field(element, 'phone').value).to.equal('(0512) 00-00-00');
  });
});

describe('what is typed', () => {
  it('survives a reload of the widget, with the same session, and nothing stays after the answer', async () => {
    const api = desk({ 'demo-1/signups': () => created() });
    const element = await opened(api);
    await fill(element);
    element.remove();
    const again = await mount<MostyTrainingSignup>(TAG, api);
    await reads(again, /Ім’я та прізвище/);
    expect(['name-0', 'phone'].map((id) => field(again, id).value)).to.deep.equal(['Тестова Особа', '(0512) 00-00-00']);
    expect(field(again, 'consent').checked).to.equal(true);
    press(again);
    await reads(again, /47-15/);
    expect(sessionStorage.length).to.equal(0);
  });

  it('is not sent twice by a reload: an attempt whose answer got lost is settled by its key', async () => {
    const api = desk({ 'POST /v1/sessions/demo-1/signups': unreachable, 'signups/by-key': () => signup() });
    const element = await opened(api);
    await fill(element);
    press(element);
    await reads(element, /не знаємо, чи збережено/);
    element.remove();
    const again = await mount<MostyTrainingSignup>(TAG, api);
    await reads(again, /Вас записано.*47-15/);
    const [attempt] = sent(api, 'demo-1/signups');
    const [settled] = sent(api, 'signups/by-key');
    expect(settled!.headers.get('idempotency-key')).to.equal(attempt!.headers.get('idempotency-key'));
  });

  it('is repeated under the same key after a reload when nothing was stored', async () => {
    const api = desk({
      'POST /v1/sessions/demo-1/signups': unreachable,
      'signups/by-key': () => problem(404, 'not-found'),
    });
    const element = await opened(api);
    await fill(element);
    press(element);
    await reads(element, /не знаємо, чи збережено/);
    element.remove();
    const again = await mount<MostyTrainingSignup>(TAG, api);
    await reads(again, /Ім’я та прізвище/);
    press(again);
    await reads(again, /не знаємо, чи збережено/);
    const keys = new Set(sent(api, 'demo-1/signups').map(({ headers }) => headers.get('idempotency-key')));
    expect(keys.size).to.equal(1);
  });

  it('leaves the device with the way back to the list', async () => {
    const element = await opened(desk({}));
    await fill(element);
    expect(sessionStorage.length).to.equal(1);
    inside(element, '.back button').click();
    await reads(element, /Мій запис/);
    expect(sessionStorage.length).to.equal(0);
  });
});

describe('a full class', () => {
  it('says so before the form, with the place in the queue to come and other dates that have places', async () => {
    const [first, full] = sessions;
    const other = {
      ...first!,
      slug: 'demo-3',
      startDate: '2030-05-07',
      endDate: '2030-05-07',
      training: full!.training,
    };
    const element = await opened(desk({}, [first!, full!, other]), 'demo-2');
    await reads(element, /У черзі 4 людини.*Де є вільні місця.*7 травня/);
    await expect(element).to.be.accessible();
    inside(element, '.other [data-session=demo-3]').click();
    await reads(element, /7 травня 2030/);
    expect(shown(element)).not.to.contain('У черзі 4');
  });

  it('without another day that has places says so, and whom to ask: the line, and the phone of the page', async () => {
    const [, full] = sessions;
    const element = await opened(desk({}, [full!]), 'demo-2', {}, /Як сплатити/);
    await reads(element, /Інших днів із вільними місцями зараз немає\. Станьте в чергу нижче або зателефонуйте/);
    expect(fallbackVisible(element)).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('without a line says in the list whom to ask', async () => {
    const [, full] = sessions;
    const closed = { ...full!, waitlist: { enabled: false, length: 0 } };
    const element = await mount<MostyTrainingSignup>(TAG, desk({}, [closed]));
    await reads(element, /Вільних місць немає\. Зателефонуйте до бібліотеки/);
    expect(element.shadowRoot!.querySelector('[part=join]')).to.equal(null);
  });
});

describe('the place that was got', () => {
  it('says that no letter will come where no e-mail was given, and that one will where it was', async () => {
    const element = await opened(desk({ 'demo-1/signups': () => created() }));
    await fill(element);
    press(element);
    await reads(element, /Листа не буде, бо пошту не вказано/);
    const other = await opened(desk({ 'demo-1/signups': () => created() }));
    await fill(other, 'osoba@example.org');
    press(other);
    await reads(other, /Лист із цими даними надійде/);
    await expect(other).to.be.accessible();
  });

  it('is saved as a calendar file that is made on the device', async () => {
    const element = await opened(desk({ 'demo-1/signups': () => created() }));
    await fill(element);
    press(element);
    await reads(element, /47-15/);
    const made: Blob[] = [];
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob) => (made.push(blob as Blob), '#saved');
    press(element, 'calendar');
    while (!made.length) await aTimeout(10);
    URL.createObjectURL = make;
    const text = await made[0]!.text();
    expect(made[0]!.type).to.contain('text/calendar');
    expect(text).to.contain('DTSTART:20300409T070000Z').and.to.contain('47-15');
  });

  it('is given back only after a second press, and says so', async () => {
    const api = desk({ 'demo-1/signups': () => created(), '/cancel': () => signup({ state: 'cancelled' }) });
    const element = await opened(api);
    await fill(element);
    press(element);
    await reads(element, /47-15/);
    press(element, 'cancel');
    await reads(element, /Скасувати цей запис\?/);
    expect(focused()!.id).to.equal('sure');
    expect(sent(api, '/cancel')).to.have.length(0);
    await expect(element).to.be.accessible();
    press(element, 'cancel-yes');
    await reads(element, /Запис скасовано/);
    expect(sent(api, '/cancel')[0]!.headers.get('authorization')).to.equal('Bearer token-of-a-test');
    expect(focused()!.id).to.equal('result');
  });
});

describe('a signup found again', () => {
  async function found(answer: Answer, code = '47 15', contact = '(0512) 00-00-00') {
    const api = desk({ 'signups/find': answer });
    const element = await mount<MostyTrainingSignup>(TAG, api);
    await reads(element, /Перші кроки/);
    press(element, 'mine');
    await reads(element, /Знайдіть свій запис за кодом/);
    await expect(element).to.be.accessible();
    type(field(element, 'code'), code);
    type(field(element, 'contact'), contact);
    press(element, 'find-send');
    return { api, element };
  }

  it('opens by its code, however it is written, and the phone', async () => {
    const { api, element } = await found(() => signup({ state: 'waitlisted', queuePosition: 3 }));
    await reads(element, /Ви в черзі.*Ваше місце в черзі: 3/);
    expect(await sent(api, 'signups/find')[0]!.json()).to.deep.equal({ code: '47-15', phone: '(0512) 00-00-00' });
  });

  it('says kindly what is missing, what does not fit, and when guessing went on for too long', async () => {
    const missing = await found(() => signup(), '47');
    await reads(missing.element, /Впишіть код/);
    expect(sent(missing.api, 'signups/find')).to.have.length(0);
    const wrong = await found(() => problem(404, 'not-found'));
    await reads(wrong.element, /Запису з таким кодом і контактом/);
    expect(field(wrong.element, 'code').value).to.equal('47 15');
    const often = await found(() => problem(429, 'too-many-requests', {}, { 'retry-after': '900' }));
    await reads(often.element, /Спробуйте після \d\d:\d\d або зателефонуйте/);
  });

  it('opens by the link of a letter, which does not stay in the address bar, and an offer is confirmed', async () => {
    location.hash = `#mosty-signup=${ID}.token-of-a-test`;
    const offered = { state: 'offered', offeredUntil: '2030-04-08T18:00:00+03:00' };
    const api = desk({ [`GET /v1/signups/${ID}`]: () => signup(offered), '/accept': () => signup() });
    const element = await mount<MostyTrainingSignup>(TAG, api);
    await reads(element, /Для вас звільнилося місце.*понеділок, 8 квітня 2030 р., 18:00/);
    expect(location.hash).to.equal('');
    expect(sent(api, '/accept')).to.have.length(0);
    await expect(element).to.be.accessible();
    press(element, 'accept');
    await reads(element, /Вас записано/);
  });

  it('opens by a link that is followed while the page is open', async () => {
    const api = desk({ [`GET /v1/signups/${ID}`]: () => signup() });
    const element = await mount<MostyTrainingSignup>(TAG, api);
    await reads(element, /Перші кроки/);
    location.hash = `#mosty-signup=${ID}.token-of-a-test`;
    await reads(element, /Вас записано/);
    expect(location.hash).to.equal('');
    element.remove();
    location.hash = `#mosty-signup=${ID}.token-of-a-test`;
    await aTimeout(20);
    expect(location.hash).not.to.equal('');
  });

  it('says that a link does not open anything, and lets the person look by the code', async () => {
    location.hash = `#mosty-signup=${ID}.somebody-elses`;
    const element = await mount<MostyTrainingSignup>(
      TAG,
      desk({ [`/v1/signups/${ID}`]: () => problem(404, 'not-found') }),
    );
    await reads(element, /Знайдіть свій запис за кодом/);
  });
});

describe('the list', () => {
  const many = Array.from({ length: 5 }, (_, at) => ({
    ...sessions[0]!,
    slug: `demo-${at + 1}`,
    branch: at % 2 ? 'branch-8' : 'central',
    startDate: `2030-0${4 + (at % 3)}-1${at}`,
    endDate: `2030-0${4 + (at % 3)}-1${at}`,
    location: { ...sessions[0]!.location!, name: { uk: at % 2 ? 'Бібліотека № 8' : 'Центральна бібліотека' } },
  }));
  const cards = (element: Element) => element.shadowRoot!.querySelectorAll('[part=session]').length;

  it('is narrowed by library and by month, and says how many are left', async () => {
    const element = await mount<MostyTrainingSignup>(TAG, desk({}, many));
    await reads(element, /Перші кроки/);
    const choose = async (key: string, value: string) => {
      const select = inside<HTMLSelectElement>(element, `[data-filter=${key}]`);
      select.value = value;
      select.dispatchEvent(new Event('change'));
      await element.updateComplete;
    };
    await choose('branch', 'branch-8');
    expect(cards(element)).to.equal(2);
    expect(shown(element)).to.contain('Знайдено 2 заняття.');
    await choose('month', '2030-06');
    await reads(element, /Таких занять найближчим часом немає/);
    await expect(element).to.be.accessible();
  });

  it('marks what is over as the archive and offers nothing there', async () => {
    const past = { ...sessions[0]!, slug: 'past', startDate: '2013-04-17', endDate: '2013-04-17' };
    const element = await mount<MostyTrainingSignup>(TAG, desk({}, [past, sessions[0]!]), { archive: '' });
    await reads(element, /Архів: заняття відбулося/);
    expect(element.shadowRoot!.querySelector('[data-session=past]')).to.equal(null);
    expect(inside(element, '[part=session]').textContent).to.contain('2030');
  });

  it('tells how to get there behind a press', async () => {
    const transitAccess = [
      {
        mode: 'bus' as const,
        routes: ['8', '12'],
        stopName: { uk: 'Вокзал' },
        alternateStopNames: [],
        asOf: null,
        verifiedAt: null,
      },
    ];
    const there = { ...sessions[0]!, location: { ...sessions[0]!.location!, landmark: { uk: 'парк' }, transitAccess } };
    const element = await mount<MostyTrainingSignup>(TAG, desk({}, [there]));
    await reads(element, /Як дістатися/);
    inside(element, 'summary').click();
    expect(inside(element, '[part=way]').innerText).to.contain('автобус 8, 12: зупинка «Вокзал»');
  });
});
