import { aTimeout, expect } from '@open-wc/testing';
import { problem, unreachable, type FakeApi } from '../shared/test/fake-api.ts';
import { fallbackVisible, focused, inside, mount, reads, shown, type } from '../shared/test/mount.ts';
import { sessions } from '../shared/test/records.ts';
import { ID, TAG, created, desk, field, fill, opened, press, sent, signup } from './test/desk.ts';
import type { MostyTrainingSignup } from './training-signup.ts';
import './define.ts';

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
    await reads(element, /Людей у записі: 2/);
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
    // She goes on where she was, and does not look for the form at the foot of a page that begins anew.
    while (focused()?.id !== 'chosen') await aTimeout(10);
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

describe('more people than places', () => {
  const two = { ...sessions[0]!, maximumAttendeeCapacity: 20, remainingAttendeeCapacity: 2 };
  const line = { enabled: true, length: 0 };
  const more = async (element: Element, people: number) => {
    for (let each = 1; each < people; each++) {
      inside(element, '#more').click();
      await (element as MostyTrainingSignup).updateComplete;
    }
  };

  it('are told before they send that together they will wait, and no more once they are fewer', async () => {
    const element = await opened(desk({}, [{ ...two, waitlist: line }]));
    await more(element, 2);
    expect(shown(element)).not.to.contain('Вільних місць: 2, а вас');
    await more(element, 2);
    await reads(element, /Вільних місць: 2, а вас 3\. Разом ви станете в чергу/);
    expect(inside(element, '[part=send]').textContent!.trim()).to.equal('Стати в чергу');
    await expect(element).to.be.accessible();
    inside(element, '#fewer').click();
    await element.updateComplete;
    expect(shown(element)).not.to.contain('Вільних місць: 2, а вас');
    expect(inside(element, '[part=send]').textContent!.trim()).to.equal('Записатися');
  });

  it('are told that there is not room for all where nobody may wait, or never will be', async () => {
    const without = await opened(desk({}, [{ ...two, waitlist: { enabled: false, length: 0 } }]));
    await more(without, 3);
    await reads(without, /Вільних місць: 2, а вас 3\. Усім місця не вистачить/);
    without.remove();
    sessionStorage.clear();
    const small = await opened(desk({}, [{ ...two, maximumAttendeeCapacity: 2, waitlist: line }]));
    await more(small, 3);
    await reads(small, /Усім місця не вистачить/);
  });

  it('hear from the server how many places there are', async () => {
    const detail = 'Вільних місць: 1, а вас 2. Оберіть, будь ласка, іншу дату.';
    const full = () =>
      problem(409, 'conflict', { detail, errors: [{ pointer: '/party', code: 'full', message: detail }] });
    const element = await opened(desk({ 'demo-1/signups': full }, [two]));
    await fill(element);
    await more(element, 2);
    type(field(element, 'name-1'), 'Друга Особа');
    press(element);
    await reads(element, /Вільних місць: 1, а вас 2/);
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
