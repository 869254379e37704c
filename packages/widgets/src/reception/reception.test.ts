import { aTimeout, expect } from '@open-wc/testing';
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
import { fallbackVisible, focused, inside, mount, pressedWhenDrawn, reads, shown, type } from '../shared/test/mount.ts';
import { askedQuestion, questions, reception } from '../shared/test/reception.ts';
import type { MostyQuestionSentEvent } from './events.ts';
import type { MostyReception } from './reception.ts';
import './define.ts';
import './inside/desk.ts';

const TAG = 'mosty-reception';
const all = (element: Element, selector: string) => [...element.shadowRoot!.querySelectorAll<HTMLElement>(selector)];

/** Waits until something is so. */
async function until(is: () => boolean): Promise<void> {
  for (let tries = 0; tries < 300 && !is(); tries++) await aTimeout(10);
  expect(is()).to.equal(true);
}

/** Answers by the end of the path; what is not named comes from the records. */
const desk = (answers: Record<string, Answer> = {}) =>
  fakeApi((request) => {
    const { pathname } = new URL(request.url);
    const [, answer] = Object.entries(answers).find(([end]) => `${request.method} ${pathname}`.endsWith(end)) ?? [];
    if (answer) return answer(request);
    if (pathname.endsWith('/reception')) return Response.json(reception);
    return listed(questions, new URL(request.url));
  });

// The first look of axe reads in the whole of it, which on a busy machine is longer than a test may last.
before(async function () {
  this.timeout(60_000);
  const element = await mount(TAG, fakeApi());
  await reads(element, /ліхтарі/, 30_000);
  await expect(element).to.be.accessible();
  element.remove();
});
beforeEach(() => sessionStorage.clear());
afterEach(() => history.replaceState(null, '', location.pathname + location.search));

describe('the doors', () => {
  it('are three, in their order, before any box to type into', async () => {
    const element = await mount<MostyReception>(TAG, fakeApi());
    await reads(element, /Запитати бібліотеку.*Звернутися до влади.*Отримати документ.*На що вже відповіли.*ліхтарі/);
    expect(all(element, '[part=door]')).to.have.length(3);
    expect(all(element, 'input, textarea, select')).to.have.length(0);
    await expect(element).to.be.accessible();
  });

  it('say each where it goes and whose the term is', async () => {
    const element = await mount(TAG, fakeApi());
    await reads(element, /Отримати документ/);
    const [library, authority, document] = all(element, '[part=door]').map((door) =>
      door.textContent!.replace(/\s+/g, ' '),
    );
    expect(library).to.match(/Центральна бібліотека.*2 робочі дні, за правилом бібліотеки.*не є зверненням до влади/);
    expect(authority).to.match(/Міська рада.*строк для влади/);
    expect(document).to.match(/5 робочих днів, найбільше 20: строк для установи/);
  });

  it('keep the phone of the page in sight in every state: above the bones of what comes, then always last', async () => {
    for (const [answer, text] of [
      [null, /Отримати документ/],
      [silent, /Завантажуємо/],
      [empty, /зачинена/],
      [unreachable, /Немає зв’язку/],
    ] as const) {
      const element = await mount(TAG, fakeApi(answer));
      await reads(element, text);
      expect(fallbackVisible(element)).to.equal(true);
      const { lastElementChild, children } = inside(element, '.frame');
      if (answer === silent) expect(children[1]!.localName).to.equal('slot');
      else expect(lastElementChild!.getAttribute('part')).to.equal('help');
      await expect(element).to.be.accessible();
    }
  });

  it('offer the phone that the data know where the page wrote none, that of the branch first', async () => {
    const element = document.createElement(TAG);
    const api = fakeApi();
    for (const [name, value] of Object.entries({ api: api.url, branch: 'branch-8' })) element.setAttribute(name, value);
    document.body.append(element);
    await reads(element, /Отримати документ/);
    const call = inside<HTMLAnchorElement>(element, '[part=call]');
    expect(call.getAttribute('href')).to.equal('tel:+380512000008');
    expect(call.getAttribute('aria-label')).to.contain('філія № 8');
    element.remove();
  });

  it('try again when they could not be had', async () => {
    const api = fakeApi(unreachable);
    const element = await mount(TAG, api);
    await reads(element, /Немає зв’язку/);
    api.answer = null;
    inside(element, '[part=error] button').click();
    await reads(element, /Запитати бібліотеку/);
  });

  it('speak English, and mark as Ukrainian what nobody translated', async () => {
    const element = await mount(TAG, fakeApi(), { lang: 'en' });
    await reads(element, /Ask the library.*Answered already.*ліхтарі/);
    expect(inside(element, '[part=answer] [lang=uk]').textContent).to.contain('Хто ремонтує ліхтарі');
    await expect(element).to.be.accessible();
  });
});

describe('a door that leads away', () => {
  it('tells what has to be in an appeal, where it is lodged and whose the term is, with nothing to type into', async () => {
    const element = await mount(TAG, fakeApi());
    await reads(element, /Отримати документ/);
    inside(element, '[data-door=authority]').click();
    await reads(element, /Що має бути у зверненні.*місце проживання.*вулиця Зразкова, 20.*rada.example.org/);
    expect(shown(element)).to.match(/Закон «Про звернення громадян», стаття 20.*Анонімних звернень не розглядають/);
    expect(inside(element, '.place [part=call]').getAttribute('href')).to.equal('tel:+380512000020');
    expect(all(element, 'input, textarea, select, form')).to.have.length(0);
    expect(focused()!.id).to.equal('result');
    expect(shown(element)).to.contain('давно не перевіряли');
    await expect(element).to.be.accessible();
    inside(element, '#leave').click();
    await reads(element, /Оберіть, що вам потрібно/);
    expect((focused() as HTMLElement).dataset['door']).to.equal('authority');
  });

  it('is where a page may begin, without taking the focus', async () => {
    const element = await mount<MostyReception>(TAG, fakeApi(), { door: 'document' });
    await reads(element, /Що підготувати.*закон установив для влади.*а не бібліотека.*Перевірено: 1 листопада/);
    expect(document.activeElement).to.equal(document.body);
    element.door = 'authority';
    await reads(element, /Що має бути у зверненні/);
  });

  it('goes on paper with its addresses', async () => {
    const element = await mount(TAG, fakeApi(), { door: 'authority' });
    await reads(element, /Що має бути у зверненні/);
    const sheet = await printed(element);
    expect(sheet).to.match(/Звернутися до влади.*суть справи.*\(0512\) 00-00-20.*стаття 20/);
  });
});

/** What a press on «Роздрукувати» sends to the printer. */
async function printed(element: Element): Promise<string> {
  inside(element, '[part=print]').click();
  for (let tries = 0; tries < 1200; tries++) {
    const frame = document.querySelector<HTMLIFrameElement>('iframe[data-mosty-print]');
    const text = frame?.contentDocument?.body.textContent ?? '';
    if (text) {
      frame!.remove();
      return text.replace(/\s+/g, ' ');
    }
    await new Promise((done) => setTimeout(done, 10));
  }
  throw new Error('nothing was printed');
}

describe('published answers', () => {
  it('are opened in their place, with sources, dates and a page of their own', async () => {
    const api = desk();
    const element = await mount(TAG, api);
    await reads(element, /страховий стаж/);
    expect(all(element, '[part=answer]')).to.have.length(3);
    inside(element, '[data-answer=vidpovid-2] summary').click();
    const open = inside(element, '[data-answer=vidpovid-2]');
    expect(open.innerText).to.match(/станом на 2013 р\.[^]*вебпорталі[^]*Звідки це відомо[^]*Сайт міської ради/);
    expect(open.querySelector('a[href$=html]')!.getAttribute('href')).to.equal(
      `${api.url}/v1/questions/vidpovid-2.html`,
    );
    await expect(element).to.be.accessible();
  });

  it('are searched and narrowed when somebody asks for all of them', async () => {
    const api = desk();
    const element = await mount(TAG, api);
    await reads(element, /Усі відповіді та пошук/);
    inside(element, '#more').click();
    await reads(element, /Знайдено 4 відповіді/);
    expect(focused()!.id).to.equal('q');
    await expect(element).to.be.accessible();
    type(inside<HTMLInputElement>(element, '#q'), 'сніг');
    inside(element, '#search').click();
    await reads(element, /Знайдено 1 відповідь/);
    const topic = inside<HTMLSelectElement>(element, '#answers-topic');
    topic.value = 'pensions';
    topic.dispatchEvent(new Event('change', { bubbles: true }));
    await until(() => new URL(api.requests.at(-1)!.url).searchParams.get('topic') === 'pensions');
    expect(new URL(api.requests.at(-1)!.url).searchParams.get('q')).to.equal('сніг');
    type(inside<HTMLInputElement>(element, '#q'), 'такого немає');
    inside(element, '#search').click();
    await reads(element, /Такої відповіді немає/);
  });

  it('take a vote once, and a change of mind under the same ballot', async () => {
    const api = desk({ '/helpful': () => Response.json({ yes: 5, no: 1 }) });
    const element = await mount(TAG, api);
    await reads(element, /Допомогла 4 людям/);
    inside(element, '[data-answer] summary').click();
    inside(element, '[data-answer] [data-vote=yes]').click();
    await reads(element, /Ваш голос враховано/);
    inside(element, '[data-answer] [data-vote=no]').click();
    const votes = () => api.requests.filter(({ url }) => url.endsWith('/helpful'));
    await until(() => votes().length === 2);
    expect(new Set(votes().map(({ headers }) => headers.get('idempotency-key'))).size).to.equal(1);
    expect(await Promise.all(votes().map((vote) => vote.json()))).to.deep.equal([
      { helpful: true },
      { helpful: false },
    ]);
  });

  it('leave the doors whole when they cannot be had, and come when asked again', async () => {
    const answers: Record<string, Answer> = { 'GET /v1/questions': () => problem(500, 'internal') };
    const element = await mount(TAG, desk(answers));
    await reads(element, /Запитати бібліотеку.*Зараз не вдалося отримати дані/);
    delete answers['GET /v1/questions'];
    inside(element, '.answers [part=error] button').click();
    await reads(element, /Хто ремонтує ліхтарі/);
  });

  it('are of the topic that the page names', async () => {
    const api = desk();
    const element = await mount(TAG, api, { topic: 'history' });
    await reads(element, /На що вже відповіли/);
    await reads(element, /ліхтарі/);
    const list = api.requests.find(({ url }) => new URL(url).pathname === '/v1/questions');
    expect(new URL(list!.url).searchParams.get('topic')).to.equal('history');
  });
});

describe('a question found again', () => {
  /** Opens the form that looks for a question, and sends it. */
  async function sought(api: FakeApi, code = '471528306621093', contact = '') {
    const element = await mount<MostyReception>(TAG, api);
    await reads(element, /Моє запитання/);
    inside(element, '[part=mine]').click();
    await reads(element, /Перевірте за кодом/);
    await expect(element).to.be.accessible();
    type(inside<HTMLInputElement>(element, '#code'), code);
    type(inside<HTMLInputElement>(element, '#contact'), contact);
    inside(element, '[part=find-send]').click();
    return element;
  }
  async function found(answer: Answer, code = '471 528 306', contact = '(0512) 00-00-00') {
    const api = desk({ 'questions/find': answer });
    return { api, element: await sought(api, code, contact) };
  }
  const asked = (more: object) => () => Response.json(askedQuestion(more));
  const over = { dueAt: null, dueBasis: 'none' };

  it('opens by its code, however it is written, and the contact where one was left', async () => {
    const { api, element } = await found(asked({}));
    await reads(
      element,
      /Бібліотека готує відповідь.*вівторок, 1 грудня 2026 р\. \(за правилом бібліотеки: 2 робочі дні\)/,
    );
    const sent = api.requests.find(({ url }) => url.endsWith('/find'))!;
    expect(await sent.json()).to.deep.equal({ code: '471-528-306', phone: '(0512) 00-00-00' });
    expect(focused()!.id).to.equal('result');
  });

  it('says kindly what is missing, what does not fit, and when guessing went on for too long', async () => {
    const missing = await found(asked({}), '47');
    await reads(missing.element, /дев’ять або п’ятнадцять цифр/);
    expect(missing.api.requests.some(({ url }) => url.endsWith('/find'))).to.equal(false);
    const wrong = await found(() => problem(404, 'not-found'));
    await reads(wrong.element, /Запитання з таким кодом і контактом немає/);
    expect(inside<HTMLInputElement>(wrong.element, '#code').value).to.equal('471 528 306');
    expect(focused()!.id).to.equal('summary');
    const often = await found(() => problem(429, 'too-many-requests', {}, { 'retry-after': '900' }));
    await reads(often.element, /Забагато спроб. Спробуйте після \d\d:\d\d/);
    await expect(often.element).to.be.accessible();
  });

  it('shows every state in words of its own, each without a fault that axe can find', async () => {
    const states: [object, RegExp][] = [
      [
        { extension: { reason: 'Чекаємо довідки.', at: '2026-11-28T10:00:00+02:00' } },
        /потрібно більше часу: Чекаємо довідки/,
      ],
      [
        { ...over, state: 'answered', answers: questions[0]!.answers },
        /Бібліотека відповіла.*комунальне підприємство.*Сайт міської ради/,
      ],
      [
        { ...over, state: 'published', answers: questions[0]!.answers, publishedAs: 'vidpovid-1' },
        /Сторінка опублікованої відповіді/,
      ],
      [
        {
          ...over,
          state: 'redirected',
          redirectedTo: {
            authority: { uk: 'Міська рада' },
            url: 'https://rada.example.org/',
            note: 'вул. Зразкова, 20',
          },
        },
        /до іншої установи.*Міська рада.*вул. Зразкова, 20.*rada.example.org.*Бібліотека нічого туди не передавала/,
      ],
      [
        {
          ...over,
          state: 'closed',
          closed: { reason: 'cannot-answer', text: 'Спробуйте в архіві.', duplicateOf: null },
        },
        /Запитання закрито.*не знайшла відповіді.*Спробуйте в архіві/,
      ],
      [{ ...over, state: 'withdrawn', text: null }, /Запитання відкликано/],
      [{ ...over, state: 'something-new' }, /something-new/],
    ];
    for (const [more, words] of states) {
      const { element } = await found(asked(more));
      await reads(element, words);
      await expect(element).to.be.accessible();
      element.remove();
    }
  });

  it('answers what the library asks back, keeps the words over a lost connection, and sends them once more', async () => {
    const messages = [{ from: 'library', text: 'Біля якої саме бібліотеки?', at: '2026-11-28T10:00:00+02:00' }];
    const api = desk({
      'questions/find': asked({ ...over, state: 'clarify', replyBy: '2026-12-12', messages }),
      '/clarify': unreachable,
    });
    const element = await sought(api);
    await reads(element, /просить уточнити.*Біля якої саме бібліотеки.*чекає до 12 грудня 2026 р\. \(включно\)/);
    await expect(element).to.be.accessible();
    inside(element, '[part=send]').click();
    await reads(element, /Напишіть відповідь бібліотеці/);
    expect(focused()!.id).to.equal('reply');
    type(inside<HTMLTextAreaElement>(element, '#reply'), 'Біля центральної.');
    inside(element, '[part=send]').click();
    await reads(element, /Немає зв’язку/);
    expect(inside<HTMLTextAreaElement>(element, '#reply').value).to.equal('Біля центральної.');
    const [first] = api.requests.filter(({ url }) => url.endsWith('/clarify'));
    expect(await first!.json()).to.deep.equal({ text: 'Біля центральної.' });
    expect(first!.headers.get('authorization')).to.equal('Bearer token-of-a-test');
  });

  it('keeps a reply that is pressed twice and does not arrive', async () => {
    const messages = [{ from: 'library', text: 'Біля якої саме бібліотеки?', at: '2026-11-28T10:00:00+02:00' }];
    const api = desk({
      'questions/find': asked({ ...over, state: 'clarify', replyBy: '2026-12-12', messages }),
      '/clarify': () => aTimeout(60).then(() => Promise.reject(new TypeError('Failed to fetch'))),
    });
    const element = await sought(api);
    await reads(element, /просить уточнити/);
    type(inside<HTMLTextAreaElement>(element, '#reply'), 'Біля центральної.');
    inside(element, '[part=send]').click();
    inside(element, '[part=send]').click();
    await reads(element, /Немає зв’язку/);
    expect(inside<HTMLTextAreaElement>(element, '#reply').value).to.equal('Біля центральної.');
  });

  it('that was closed for want of a reply can still be replied to', async () => {
    const closed = { reason: 'no-reply', text: null, duplicateOf: null, at: '2026-12-13T00:10:00+02:00' };
    const { element } = await found(asked({ ...over, state: 'closed', closed }));
    await reads(element, /не дочекалася вашого уточнення.*Напишіть, і бібліотека повернеться/);
    expect(inside(element, '#reply')).to.be.an('HTMLTextAreaElement');
  });

  it('is taken back only after a second press', async () => {
    const api = desk({
      'questions/find': asked({}),
      '/withdraw': asked({ ...over, state: 'withdrawn', text: null }),
    });
    const element = await sought(api);
    await reads(element, /Бібліотека готує відповідь/);
    inside(element, '[part=withdraw]').click();
    await reads(element, /Ваш текст і контакт одразу видалять/);
    expect(focused()!.id).to.equal('sure');
    expect(api.requests.some(({ url }) => url.endsWith('/withdraw'))).to.equal(false);
    await expect(element).to.be.accessible();
    inside(element, '[part=withdraw-yes]').click();
    await reads(element, /Запитання відкликано/);
  });

  it('says so when nothing is new, and shows what is', async () => {
    let state: object = {};
    const api = desk({
      'questions/find': asked({}),
      'asked/00000000-0000-4000-8000-000000000888': () => Response.json(askedQuestion(state)),
    });
    const element = await sought(api);
    await reads(element, /готує відповідь/);
    inside(element, '#refresh').click();
    await reads(element, /нового немає/);
    state = { ...over, state: 'answered', answers: questions[0]!.answers };
    inside(element, '#refresh').click();
    await reads(element, /Бібліотека відповіла.*комунальне підприємство/);
    expect(shown(element)).not.to.contain('нового немає');
  });

  it('shows the answer that was given to the same question', async () => {
    const closed = { reason: 'duplicate', text: null, duplicateOf: 'vidpovid-1' };
    const api = desk({
      'questions/find': asked({ ...over, state: 'closed', closed }),
      'questions/vidpovid-1': () => Response.json(questions[0]),
    });
    const element = await sought(api);
    await reads(element, /вже відповіла/);
    inside(element, '#twin').click();
    await reads(element, /Хто ремонтує ліхтарі у дворах/);
    await expect(element).to.be.accessible();
  });

  it('opens by the link of a letter, which does not stay in the address bar', async () => {
    const id = '00000000-0000-4000-8000-000000000888';
    location.hash = `#mosty-question=${id}.token-of-a-test`;
    const api = desk({ [`asked/${id}`]: asked({ ...over, state: 'answered', answers: questions[0]!.answers }) });
    const element = await mount(TAG, api);
    await reads(element, /Бібліотека відповіла/);
    expect(location.hash).to.equal('');
    const [track] = api.requests.filter(({ url }) => url.endsWith(id));
    expect(track!.headers.get('authorization')).to.equal('Bearer token-of-a-test');
  });

  it('hears a press in the very moment in which its button is drawn', async () => {
    const id = '00000000-0000-4000-8000-000000000888';
    location.hash = `#mosty-question=${id}.token-of-a-test`;
    const api = desk({ [`asked/${id}`]: () => aTimeout(300).then(asked({})) });
    const element = await mount(TAG, api);
    await pressedWhenDrawn(element, '#refresh');
    await reads(element, /Перевірено: нового немає/);
    expect(api.requests.filter(({ url }) => url.endsWith(id))).to.have.length(2);
  });

  it('says that a link opens nothing, and lets the person look by the code', async () => {
    location.hash = '#mosty-question=00000000-0000-4000-8000-000000000889.somebody-elses';
    const element = await mount(TAG, desk({ '889': () => problem(404, 'not-found') }));
    await reads(element, /Перевірте за кодом.*Запитання з таким кодом і контактом немає/);
  });
});

describe('what a page is told', () => {
  it('is that a question was sent: its id and topic, and nothing of the person', async () => {
    const api = desk({
      '/similar': () => Response.json({ items: [] }),
      'POST /v1/questions': () => Response.json(askedQuestion(), { status: 201 }),
    });
    const element = await mount(TAG, api);
    await reads(element, /Запитати бібліотеку/);
    inside(element, '[data-door=library]').click();
    await reads(element, /Про що ви хочете/);
    type(inside<HTMLTextAreaElement>(element, '#text'), 'Коли полагодять ліхтар біля бібліотеки?');
    inside(element, '[part=send]').click();
    await reads(element, /Чи можна опублікувати/);
    inside(element, '#consent').click();
    const told: MostyQuestionSentEvent[] = [];
    element.addEventListener('mosty-question-sent', (event) => told.push(event));
    inside(element, '[part=send]').click();
    await reads(element, /Бібліотека отримала/);
    await until(() => told.length > 0);
    const own = Object.entries(told[0]!).filter(([name]) => name !== 'isTrusted');
    expect(Object.fromEntries(own)).to.deep.equal({
      questionId: '00000000-0000-4000-8000-000000000888',
      topic: 'streets',
    });
  });
});
