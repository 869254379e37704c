import { aTimeout, expect, oneEvent } from '@open-wc/testing';
import {
  empty,
  fakeApi,
  listed,
  problem,
  silent,
  unreachable,
  type Answer,
  type FakeApi,
} from '../shared/test/fake-api.ts';
import { sessions } from '../shared/test/records.ts';
import { fallbackVisible, focused, inside, mount, reads, shown, type } from '../shared/test/mount.ts';
import type { MostyTrainingSignup } from './training-signup.ts';
import './define.ts';

const TAG = 'mosty-training-signup';
const PERSON = { name: 'Тестова Особа', phone: '(0512) 00-00-00' };
const stored = {
  id: '00000000-0000-4000-8000-000000000777',
  session: 'demo-1',
  state: 'confirmed',
  code: '47-15',
  manageToken: 'token-of-a-test',
  queuePosition: null as number | null,
  partySize: 1,
  createdAt: '2026-11-23T10:00:00Z',
  deleteAfter: '2030-05-09',
};
const created = (more: Partial<typeof stored> = {}) => Response.json({ ...stored, ...more }, { status: 201 });
const field = (element: Element, id: string) => inside<HTMLInputElement>(element, `#${id}`);

/** Answers a signup with `answer`, and lists with the records. */
const posts =
  (answer: Answer): Answer =>
  (request) =>
    request.method === 'POST' ? answer(request) : listed(sessions, new URL(request.url));
const sent = ({ requests }: FakeApi) => requests.filter(({ method }) => method === 'POST');

async function list(api: FakeApi): Promise<MostyTrainingSignup> {
  const element = await mount<MostyTrainingSignup>(TAG, api);
  await reads(element, /Перші кроки/);
  return element;
}

async function filled(
  api: FakeApi,
  { name, phone }: { name: string; phone: string } = PERSON,
): Promise<MostyTrainingSignup> {
  const element = await list(api);
  inside(element, '[data-session=demo-1]').click();
  await reads(element, /Ім’я та прізвище/);
  type(field(element, 'name-0'), name);
  type(field(element, 'phone'), phone);
  field(element, 'consent').click();
  await element.updateComplete;
  return element;
}

beforeEach(() => sessionStorage.clear());

const press = (element: Element) => inside(element, '[part=send]').click();

describe('the list of classes', () => {
  it('keeps the fallback in sight while it is on its way', async () => {
    const element = await mount(TAG, fakeApi(silent));
    expect(fallbackVisible(element)).to.equal(true);
    await expect(element).to.be.accessible();
  });

  it('says that nothing is planned, with the phone', async () => {
    const element = await mount(TAG, fakeApi(empty));
    await reads(element, /Найближчим часом занять немає/);
    expect(fallbackVisible(element)).to.equal(true);
  });

  it('says why it cannot be had, and tries again', async () => {
    const api = fakeApi(unreachable);
    const element = await mount(TAG, api);
    await reads(element, /Немає зв’язку/);
    await expect(element).to.be.accessible();
    api.answer = null;
    inside(element, '[part=error] button').click();
    await reads(element, /Перші кроки/);
  });

  it('tells day, hours, place, free places, and what is a demonstration', async () => {
    const element = await list(fakeApi());
    const [first, second] = [...element.shadowRoot!.querySelectorAll('[part=session]')].map((one) =>
      one.textContent!.replace(/\s+/g, ' '),
    );
    expect(first).to.contain('вівторок, 9 квітня 2030 р., 10:00–11:45');
    expect(first).to.contain('Центральна бібліотека, вулиця Марка Кропивницького, 143-а');
    expect(first).to.contain('Вільно: 3 місця із 20');
    expect(first).to.contain('Демонстрація');
    expect(second).to.contain('вівторок, 16 квітня 2030 р.');
    expect(second).not.to.contain('00:00');
    expect(second).to.contain('Місце уточнюється');
    expect(second).to.contain('У черзі 4 людини.');
    expect(second).to.contain('Стати в чергу');
    await expect(element).to.be.accessible();
  });

  it('offers no signup where none is possible', async () => {
    const past = { ...sessions[0], registrationCloses: '2020-01-01T00:00:00Z' };
    const fullUp = { ...sessions[1], slug: 'full', waitlist: { enabled: false, length: 0 } };
    const off = { ...sessions[0], slug: 'off', eventStatus: 'cancelled' };
    const element = await mount(TAG, fakeApi(null, { sessions: [past, fullUp, off] }));
    await reads(element, /Запис завершено\..*Вільних місць немає\..*Скасовано/);
    expect(element.shadowRoot!.querySelector('[part=join]')).to.equal(null);
  });

  it('asks for classes that are open and still to come', async () => {
    const api = fakeApi();
    await list(api);
    const { searchParams } = new URL(api.requests[0]!.url);
    expect([searchParams.get('when'), searchParams.get('eligibility')]).to.deep.equal(['upcoming', 'open']);
  });
});

describe('when the server goes away', () => {
  it('shows the last good list, and says when it was fetched', async () => {
    const api = fakeApi();
    const element = await list(api);
    inside(element, '[data-session=demo-1]').click();
    await reads(element, /Ім’я та прізвище/);
    api.answer = unreachable;
    inside(element, '.back button').click();
    await reads(element, /Немає зв’язку\. Показуємо збережене: .*\d\d:\d\d.*Перші кроки/);
    await expect(element).to.be.accessible();
  });
});

describe('the form', () => {
  it('takes the focus to the class that was chosen, and back to its button', async () => {
    const element = await list(fakeApi());
    inside(element, '[data-session=demo-2]').click();
    await reads(element, /Якщо хтось відмовиться/);
    expect(focused()!.textContent).to.contain('Як сплатити');
    await expect(element).to.be.accessible();
    inside(element, '.back button').click();
    await reads(element, /Перші кроки/);
    expect(focused()!.getAttribute('data-session')).to.equal('demo-2');
  });

  it('says at once and kindly what is missing, beside the fields and in a summary that takes the focus', async () => {
    const api = fakeApi();
    const element = await list(api);
    inside(element, '[data-session=demo-1]').click();
    await reads(element, /Ім’я та прізвище/);
    press(element);
    await reads(element, /Перевірте, будь ласка/);
    expect(focused()!.id).to.equal('summary');
    for (const [id, text] of [
      ['name-0', 'Напишіть ім’я'],
      ['phone', 'Вкажіть телефон або електронну пошту'],
      ['consent', 'Без згоди'],
    ] as const) {
      expect(field(element, id).getAttribute('aria-invalid')).to.equal('true');
      expect(inside(element, `#${id}-fault`).textContent).to.contain(text);
      expect(field(element, id).getAttribute('aria-describedby')).to.contain(`${id}-fault`);
    }
    inside(element, '.faults a[href="#phone"]').click();
    expect(focused()!.id).to.equal('phone');
    expect(sent(api)).to.have.length(0);
    await expect(element).to.be.accessible();
  });

  it('takes a phone or an e-mail, and says which of them is wrong', async () => {
    const element = await filled(fakeApi(), { name: 'Тестова Особа', phone: '12' });
    press(element);
    await reads(element, /щонайменше 9 цифр/);
    type(field(element, 'phone'), '');
    type(field(element, 'email'), 'osoba@');
    press(element);
    await reads(element, /Перевірте адресу пошти/);
    expect(shown(element)).not.to.contain('щонайменше 9 цифр');
  });

  it('names the fields so that the browser can fill them in', async () => {
    const element = await filled(fakeApi());
    expect(['name-0', 'phone', 'email'].map((id) => field(element, id).autocomplete)).to.deep.equal([
      'name',
      'tel',
      'email',
    ]);
  });
});

describe('a signup', () => {
  it('is sent once however often the button is pressed, and ends with the code', async () => {
    const api = fakeApi(
      posts(async () => {
        await aTimeout(60);
        return created();
      }),
    );
    const element = await filled(api);
    press(element);
    press(element);
    await element.updateComplete;
    press(element);
    const event = await oneEvent(document, 'mosty-signup-complete' as keyof DocumentEventMap);
    await reads(element, /47-15/);
    expect(sent(api)).to.have.length(1);
    expect(new URL(sent(api)[0]!.url).pathname).to.equal('/v1/sessions/demo-1/signups');
    expect(await sent(api)[0]!.json()).to.deep.equal({
      party: [{ name: 'Тестова Особа' }],
      contact: { phone: '(0512) 00-00-00' },
      consent: { version: '2026-11', accepted: true },
      locale: 'uk',
    });
    expect(shown(element)).to.contain('Вас записано');
    expect(focused()!.textContent).to.contain('Вас записано');
    expect(fallbackVisible(element)).to.equal(true);
    expect({ ...event }).not.to.have.any.keys('code', 'manageToken', 'name');
    expect(event).to.include({ session: 'demo-1', signupId: stored.id, state: 'confirmed' });
    await expect(element).to.be.accessible();
  });

  it('tells the place in the queue', async () => {
    const element = await filled(fakeApi(posts(() => created({ state: 'waitlisted', queuePosition: 5 }))));
    press(element);
    await reads(element, /Ви в черзі.*Ваше місце в черзі: 5/);
  });

  const troubles: [string, Answer, RegExp][] = [
    [
      '409 already signed up',
      () => problem(409, 'already-signed-up'),
      /вже є запис із таким контактом.*Немає коду\? Зателефонуйте/,
    ],
    // As the API says it: a conflict is "full" only where its first error says so.
    [
      '409 full',
      () => problem(409, 'conflict', { errors: [{ pointer: '', code: 'full', message: 'Місць немає' }] }),
      /місця закінчилися/,
    ],
    [
      '409 not open yet',
      () => problem(409, 'conflict', { detail: 'Запис відкриється: 1 травня 2030 р.' }),
      /Запис відкриється: 1 травня/,
    ],
    ['403', () => problem(403, 'closed-audience', { detail: 'Запрошують організатори.' }), /Запрошують організатори/],
    ['410', () => problem(410, 'gone'), /вже завершено/],
    ['429', () => problem(429, 'too-many-requests', {}, { 'retry-after': '60' }), /Забагато спроб/],
    ['500', () => problem(500, 'internal'), /не знаємо, чи збережено запис/],
    ['a lost connection', unreachable, /не знаємо, чи збережено запис/],
  ];
  for (const [what, answer, text] of troubles) {
    it(`keeps everything typed and says what to do after ${what}`, async () => {
      const element = await filled(fakeApi(posts(answer)));
      press(element);
      await reads(element, text);
      expect(focused()!.id).to.equal('summary');
      expect(field(element, 'name-0').value).to.equal(PERSON.name);
      expect(field(element, 'phone').value).to.equal(PERSON.phone);
      expect(field(element, 'consent').checked).to.equal(true);
      await expect(element).to.be.accessible();
    });
  }

  it('takes back what was wrong before, while it is being sent', async () => {
    const element = await filled(fakeApi(posts(silent)));
    field(element, 'consent').click();
    press(element);
    await reads(element, /Без згоди бібліотека не може/);
    field(element, 'consent').click();
    press(element);
    await reads(element, /Записуємо…/);
    expect(shown(element)).not.to.contain('Без згоди');
  });

  it('shows beside the field what the server refused there', async () => {
    const errors = [{ pointer: '/contact/phone', code: 'invalid', message: 'Такого номера немає.' }];
    const element = await filled(fakeApi(posts(() => problem(422, 'validation', { errors }))));
    press(element);
    await reads(element, /Такого номера немає/);
    expect(inside(element, '#phone-fault').textContent).to.equal('Такого номера немає.');
  });

  it('repeats the same wish under the same key, and another wish under another', async () => {
    const api = fakeApi(posts(unreachable));
    const element = await filled(api);
    for (const name of ['Тестова Особа', 'Тестова Особа', 'Інша Особа']) {
      const before = sent(api).length;
      type(field(element, 'name-0'), name);
      press(element);
      await reads(element, /Натисніть ще раз/);
      while (sent(api).length === before || inside(element, '[part=send]').ariaDisabled) await aTimeout(10);
    }
    const keys = sent(api).map(({ headers }) => headers.get('idempotency-key'));
    expect(keys[0]).to.match(/^[\x21-\x7e]{16,255}$/);
    expect(keys[1]).to.equal(keys[0]);
    expect(keys[2]).not.to.equal(keys[0]);
  });
});
