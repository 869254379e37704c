import { aTimeout, expect } from '@open-wc/testing';
import { problem, type Answer } from '../shared/test/fake-api.ts';
import { fallbackVisible, focused, inside, mount, pressedWhenDrawn, reads, shown, type } from '../shared/test/mount.ts';
import { sessions } from '../shared/test/records.ts';
import { ID, TAG, created, desk, field, fill, opened, press, sent, signup } from './test/desk.ts';
import type { MostyTrainingSignup } from './training-signup.ts';
import './define.ts';

beforeEach(() => sessionStorage.clear());
afterEach(() => history.replaceState(null, '', location.pathname + location.search));

describe('the place that was got', () => {
  it('has the way there open beside the code, and the page’s own phone', async () => {
    const way = { landmark: { uk: 'парк' } };
    const there = { ...sessions[0]!, location: { ...sessions[0]!.location!, ...way } };
    const element = await opened(desk({ 'demo-1/signups': () => created() }, [there]));
    await fill(element);
    press(element);
    await reads(element, /47-15/);
    expect(inside(element, '[part=way]').innerText).to.contain('парк');
    expect(fallbackVisible(element)).to.equal(true);
  });

  it('in the queue does not send to the class with the code: it opens what became of it', async () => {
    const element = await opened(desk({ 'demo-1/signups': () => created({ state: 'waitlisted', queuePosition: 3 }) }));
    await fill(element);
    press(element);
    await reads(element, /Ваше місце в черзі: 3.*чи підійшла ваша черга/);
    expect(shown(element)).not.to.contain('назвіть його на занятті');
  });

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
  async function found(answer: Answer, code = '47 15', contact = '(0512) 00-00-00', session = 'demo-1') {
    const api = desk({ 'signups/find': answer });
    const element = await mount<MostyTrainingSignup>(TAG, api);
    await reads(element, /Перші кроки/);
    press(element, 'mine');
    await reads(element, /Знайдіть свій запис за кодом/);
    await expect(element).to.be.accessible();
    const which = inside<HTMLSelectElement>(element, '#session');
    expect(which.value).to.equal('');
    which.value = session;
    which.dispatchEvent(new Event('change'));
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
    const anywhere = await found(() => signup(), '47 15', '(0512) 00-00-00', '');
    await reads(anywhere.element, /Оберіть заняття/);
    expect(sent(anywhere.api, 'signups/find')).to.have.length(0);
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

  it('hears a press in the very moment in which its button is drawn, and sends it once', async () => {
    location.hash = `#mosty-signup=${ID}.token-of-a-test`;
    const offered = { state: 'offered', offeredUntil: '2030-04-08T18:00:00+03:00' };
    const api = desk({
      [`GET /v1/signups/${ID}`]: () => aTimeout(300).then(() => signup(offered)),
      '/accept': () => signup(),
    });
    const element = await mount<MostyTrainingSignup>(TAG, api);
    await pressedWhenDrawn(element, '[part=accept]');
    inside(element, '[part=accept]').click();
    await reads(element, /Вас записано/);
    expect(sent(api, '/accept')).to.have.length(1);
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
    await reads(element, /Знайдіть свій запис за кодом.*Це посилання не відкриває запису/);
    expect(focused()!.id).to.equal('summary');
    await expect(element).to.be.accessible();
  });

  it('whose offer is over says so, and does not offer it a second time', async () => {
    location.hash = `#mosty-signup=${ID}.token-of-a-test`;
    let state: object = { state: 'offered', offeredUntil: '2030-04-08T18:00:00+03:00' };
    const api = desk({
      [`GET /v1/signups/${ID}`]: () => signup(state),
      '/accept': () => {
        state = { state: 'expired' };
        return problem(410, 'gone', { detail: 'Час, на який ми тримали місце, минув.' });
      },
    });
    const element = await mount<MostyTrainingSignup>(TAG, api);
    await reads(element, /Для вас звільнилося місце/);
    press(element, 'accept');
    await reads(element, /Час на підтвердження минув.*Час, на який ми тримали місце, минув/);
    expect(element.shadowRoot!.querySelector('[part=accept]')).to.equal(null);
    expect(focused()!.id).to.equal('result');
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

  it('is read to its end, however many pages it has', async () => {
    const all = Array.from({ length: 103 }, (_, at) => ({
      ...sessions[0]!,
      slug: `demo-${at + 1}`,
      branch: 'central',
    }));
    const element = await mount<MostyTrainingSignup>(TAG, desk({}, all));
    await reads(element, /Перші кроки/);
    while (cards(element) < 103) await aTimeout(10);
    press(element, 'mine');
    await reads(element, /Знайдіть свій запис за кодом/);
    expect([...inside<HTMLSelectElement>(element, '#session').options].at(-1)!.value).to.equal('demo-103');
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
