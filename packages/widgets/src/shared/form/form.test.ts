import { aTimeout, expect, fixture } from '@open-wc/testing';
import { ApiError, type WriteOutcome } from '@mosty/sdk/core';
import { html, render } from 'lit';
import { AttemptKey, troubleOf } from './attempt.ts';
import { contact, contactOf } from './contact.ts';
import { Fields, inOrder, type Fault } from './fields.ts';
import { lookupOf } from './find.ts';
import { keepForm, keptForm } from './kept.ts';
import { contactFaultsUk, uk } from './messages/uk.ts';
import { sure } from './sure.ts';
import { Trace } from './trace.ts';
import { Wait } from './wait.ts';

const texts = { ...uk, faults: { ...contactFaultsUk, empty: 'Напишіть щось.' } };

/** A form in a shadow root, as in a widget. */
async function drawn(draw: (fields: Fields<string, keyof typeof texts.faults>) => unknown, faults: Fault[] = []) {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  const root = host.attachShadow({ mode: 'open' });
  type Code = keyof typeof texts.faults;
  render(html`<form>${draw(new Fields<string, Code>(faults as Fault<string, Code>[], texts))}</form>`, root);
  return { host, get: <T extends HTMLElement>(selector: string) => root.querySelector<T>(selector)! };
}
const line = { label: 'Ім’я', value: '', onInput: () => {} };

describe('the fields of a form', () => {
  it('are each told by a label, a hint, and the error that is theirs', async () => {
    const { host, get } = await drawn(
      (fields) => html`${fields.line('one', { ...line, hint: 'Ваше' })}${fields.lines('two', { ...line, rows: 2 })}`,
      [{ field: 'one', code: 'empty' }],
    );
    expect(get('#one').getAttribute('aria-describedby')).to.equal('one-fault one-hint');
    expect(get('#one').getAttribute('aria-invalid')).to.equal('true');
    expect(get('#one-fault').textContent).to.equal('Напишіть щось.');
    expect(get('#two').hasAttribute('aria-describedby')).to.equal(false);
    expect(get('#two').hasAttribute('aria-invalid')).to.equal(false);
    await expect(host).to.be.accessible();
  });

  it('have a summary in which each error leads to its field, in the server’s words where it has some', async () => {
    const { get } = await drawn(
      (fields) =>
        html`${fields.summary(null)}${fields.check('agree', { label: 'Так', checked: false, onChange: () => {} })}`,
      [{ field: 'agree', code: 'empty', text: 'Сервер просить згоди.' }],
    );
    expect(get('#summary').getAttribute('role')).to.equal('alert');
    expect(get('.faults').textContent).to.contain('Сервер просить згоди.');
    get('.faults a').click();
    expect(document.activeElement!.shadowRoot!.activeElement!.id).to.equal('agree');
  });

  it('say nothing in the summary while nothing is wrong', async () => {
    const { get } = await drawn((fields) => fields.summary(null));
    expect(get('#summary').hasAttribute('role')).to.equal(false);
    expect(get('#summary').textContent!.trim()).to.equal('');
  });

  it('tell what is typed, chosen and ticked', async () => {
    const told: unknown[] = [];
    const { get } = await drawn((fields) => [
      fields.line('line', { ...line, onInput: (words) => told.push(words) }),
      fields.choice('choice', {
        ...line,
        options: [
          ['', 'Усі'],
          ['a', 'А'],
        ],
        onInput: (value) => told.push(value),
      }),
      fields.check('check', { label: 'Так', checked: false, onChange: (checked) => told.push(checked) }),
      fields.unseen((words) => told.push(words)),
    ]);
    for (const [selector, value, event] of [
      ['#line', 'слово', 'input'],
      ['#choice', 'a', 'change'],
      ['#extra', 'bot', 'input'],
    ] as const) {
      const control = get<HTMLInputElement>(selector);
      control.value = value;
      control.dispatchEvent(new Event(event));
    }
    get('#check').click();
    expect(told).to.deep.equal(['слово', 'a', 'bot', true]);
  });

  it('have one fault each, in the order of the form', () => {
    const faults = [
      { field: 'b', code: 'empty' },
      { field: 'a', code: 'empty', text: '1' },
      { field: 'a', code: 'empty', text: '2' },
    ];
    expect(inOrder(faults, ['a', 'b', 'c']).map(({ field, text }) => [field, text])).to.deep.equal([
      ['a', '1'],
      ['b', undefined],
    ]);
  });
});

describe('a contact', () => {
  it('is filled in by the browser for who types, and not for somebody else', async () => {
    const state = { legend: 'Як', hint: 'Досить одного', phone: '', email: '', onChange: () => {} };
    const own = await drawn((fields) => contact(fields, { ...state, own: true }, uk));
    expect(own.get<HTMLInputElement>('#phone').autocomplete).to.equal('tel');
    expect(own.get('#phone').getAttribute('aria-describedby')).to.equal('contact-hint');
    await expect(own.host).to.be.accessible();
    const other = await drawn((fields) => contact(fields, { ...state, own: false }, uk));
    expect(other.get<HTMLInputElement>('#email').autocomplete).to.equal('off');
  });

  it('leaves out what was left empty', () => {
    expect(contactOf({ phone: ' (0512) 00-00-01 ', email: ' ' })).to.deep.equal({ phone: '(0512) 00-00-01' });
    expect(contactOf({ phone: '', email: '' })).to.deep.equal({});
  });
});

describe('a code that was written down', () => {
  const short = { digits: [4, 6], group: 2 };
  const long = { digits: [9, 15], group: 3 };

  it('is the same however it is typed, with a phone or an e-mail or without', () => {
    for (const code of ['47 15', '4715', '47-15', ' 47–15.'])
      expect(lookupOf({ code, contact: '' }, short)).to.deep.equal({ code: '47-15' });
    expect(lookupOf({ code: '471528306', contact: ' (0512) 00-00-01' }, long)).to.deep.equal({
      code: '471-528-306',
      phone: '(0512) 00-00-01',
    });
    expect(lookupOf({ code: '47 15 30', contact: 'osoba@example.org' }, short)).to.deep.equal({
      code: '47-15-30',
      email: 'osoba@example.org',
    });
  });

  it('is none with too few digits or too many', () => {
    for (const code of ['', '47', '47 1', '47 15 3', 'сорок сім'])
      expect(lookupOf({ code, contact: '' }, short)).to.equal(null);
  });
});

describe('an attempt', () => {
  it('keeps its key while the words are the same, and another wish has another', () => {
    const attempt = new AttemptKey();
    const first = attempt.for(['demo-1', 'Тестова Особа', '']);
    expect(attempt.for(['demo-1', 'Тестова Особа', ''])).to.equal(first);
    const second = attempt.for(['demo-1', 'Тестова Особа', 'ні']);
    expect(second).not.to.equal(first);
    // The same letters, divided otherwise.
    expect(attempt.for(['demo-1', 'Тестова Особан', 'і'])).not.to.equal(second);
    expect(new AttemptKey(['a', 'b'], 'kept').for(['a', 'b'])).to.equal('kept');
  });

  it('tells what came of it: too often, not sent, unknown, refused', () => {
    const failed = (outcome: WriteOutcome, status = 500) =>
      new ApiError(status, { type: 'about:blank', title: '', status, errors: [] }, { operation: 'POST', outcome });
    expect(troubleOf(failed('rejected', 429))).to.equal('busy');
    for (const [outcome, code] of [
      ['not_sent', 'offline'],
      ['unknown', 'unknown'],
      ['saved', 'unknown'],
      ['rejected', 'failed'],
    ] as const)
      expect(troubleOf(failed(outcome))).to.equal(code);
    expect(troubleOf(new Error('else'))).to.equal('failed');
  });
});

describe('the copy of a form', () => {
  const PLACE = 'mosty-test-form';
  afterEach(() => sessionStorage.clear());

  it('comes back for ten minutes, and not after', () => {
    keepForm(PLACE, { draft: { text: 'слово', names: ['одна', 'друга'] } });
    const now = Date.now();
    expect(keptForm(PLACE, now + 599_000)).to.deep.equal({ draft: { text: 'слово', names: ['одна', 'друга'] } });
    expect(keptForm(PLACE, now + 601_000)).to.equal(null);
    expect(sessionStorage.getItem(PLACE), 'nor does it lie there').to.equal(null);
    keepForm(PLACE, { draft: {} });
    keepForm(PLACE, null);
    expect(keptForm(PLACE)).to.equal(null);
  });

  it('is none where somebody else wrote', () => {
    for (const foreign of ['"слово"', '[]', '{"draft":{}}', '{"at":"учора"}', '{broken']) {
      sessionStorage.setItem(PLACE, foreign);
      expect(keptForm(PLACE)).to.equal(null);
    }
  });
});

describe('the trace of a form', () => {
  const challenge = (proof: string | null = null) => Promise.resolve({ stamp: 'stamp-of-a-test', proof });

  it('is asked for once a form, and anew for another', async () => {
    let asked = 0;
    const trace = new Trace();
    const ask = () => (asked++, challenge());
    for (const form of ['demo-1', 'demo-1', 'demo-2']) trace.begin(ask, form);
    expect(asked).to.equal(2);
    await aTimeout(0);
    trace.extra = 'https://spam.example.org';
    expect(await trace.told(() => {})).to.deep.equal({ stamp: 'stamp-of-a-test', extra: 'https://spam.example.org' });
  });

  it('says nothing where the server cannot be asked, and waits for no work that fails', async () => {
    const alone = new Trace();
    alone.begin(() => Promise.reject(new Error('offline')));
    await aTimeout(0);
    expect(await alone.told(() => {})).to.equal(undefined);
    let waited = 0;
    const busy = new Trace();
    busy.begin(() => challenge('not-a-proof'));
    await aTimeout(0);
    expect(await busy.told(() => waited++)).to.deep.equal({ stamp: 'stamp-of-a-test' });
    expect(waited).to.equal(1);
  });
});

describe('sending', () => {
  it('says why it takes long when the device has work to do, until it is over', () => {
    let changes = 0;
    const wait = new Wait(() => changes++);
    wait.begin();
    expect(wait.reason).to.equal(null);
    wait.checking();
    expect(wait.reason).to.equal('checking');
    wait.end();
    expect([wait.reason, changes]).to.deep.equal([null, 2]);
  });
});

describe('something final', () => {
  it('takes a second press, and the answer that changes nothing stands out', async () => {
    const answers: boolean[] = [];
    const words = { ...uk, sure: 'Скасувати?', sureYes: 'Так' };
    const { host, get } = await drawn(() => sure(words, 'cancel-yes', false, (yes) => answers.push(yes)));
    get('[part=cancel-yes]').click();
    get('.strong').click();
    expect(answers).to.deep.equal([true, false]);
    expect(get('.strong').textContent!.trim()).to.equal('Ні, залишити');
    await expect(host).to.be.accessible();
  });
});
