import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { FeedItem } from '@mosty/sdk/schemas';
import { fakeApi, unreachable, type FakeApi } from '../../shared/test/fake-api.ts';
import { inside, mount, reads, shown } from '../../shared/test/mount.ts';
import { feed } from '../../shared/test/records.ts';
import '../define.ts';

const TAG = 'mosty-civic-feed';

async function opened(api: FakeApi, until: RegExp, attributes: Record<string, string> = {}): Promise<HTMLElement> {
  const element = await mount(TAG, api, { 'no-hash': '', ...attributes });
  await reads(element, /\d запис|\d item/);
  inside(element, 'summary[aria-label]').click();
  await reads(element, until);
  return element;
}
const only = (more: object) => fakeApi(null, { feed: [{ ...feed[1]!, relatedDocuments: [], content: null, ...more }] });

describe('an open item of the civic feed', () => {
  it('draws rich text from data: paragraphs, lists, quotes, line breaks, links', async () => {
    const api = only({
      body: [
        {
          type: 'paragraph',
          spans: [{ text: 'Рада ' }, { text: 'ухвалила', strong: true }, { text: ' план.\nУ двох частинах.' }],
          items: [],
        },
        { type: 'list', spans: [], items: [[{ text: 'перша' }], [{ text: 'друга', em: true }]] },
        { type: 'ordered-list', spans: [], items: [[{ text: 'крок' }]] },
        { type: 'quote', spans: [{ text: 'Слова голови.' }], items: [] },
        { type: 'heading-of-the-future', spans: [{ text: 'Розділ' }], items: [] },
        { type: 'paragraph', spans: [{ text: 'сайт ради', href: 'https://rada.example.org/1' }], items: [] },
      ],
    });
    const element = await opened(api, /сайт ради/);
    const text = inside(element, '.text');
    expect([...text.children].map(({ localName }) => localName)).to.deep.equal([
      'p',
      'ul',
      'ol',
      'blockquote',
      'p',
      'p',
    ]);
    expect(text.querySelector('strong')!.textContent).to.equal('ухвалила');
    expect(text.querySelectorAll('li')[1]!.innerHTML).to.contain('<em>');
    const first = text.querySelector('p')!;
    expect(first.innerText.split('\n')).to.have.length(2);
    const link = text.querySelector('a')!;
    expect([link.href, link.rel]).to.deep.equal(['https://rada.example.org/1', 'noopener nofollow ugc']);
    await expect(element).to.be.accessible();
  });

  it('tells of a document its number, its issuer, and where its paper copy can be read', async () => {
    const element = await opened(fakeApi(null, { feed: [feed[1]] }), /Паперовий примірник/);
    const told = inside(element, '[part=document]').innerText.replace(/\s+/g, ' ');
    expect(told).to.contain('№ 220-р, Кабінет Міністрів України, 5 квітня 2012 р.');
    expect(told).to.match(
      /Паперовий примірник можна прочитати тут: Центральна бібліотека, вулиця Марка Кропивницького, 143-а/,
    );
    const link = inside(element, '[part=document] a');
    expect(link.getAttribute('href')).to.equal('https://law.example.org/220');
    expect(link.getAttribute('aria-label')).to.contain('План дій');
    await expect(element).to.be.accessible();
  });

  it('does not tell again the paragraph that the summary has told whole, unless a link stands in it', async () => {
    const paragraph = (text: string, href?: string) => ({
      type: 'paragraph',
      spans: [{ text, ...(href && { href }) }],
      items: [],
    });
    for (const [blocks, told] of [
      [[paragraph('Прийом у вівторок.'), paragraph('Кабінет п’ятий.')], ['Кабінет п’ятий.']],
      [
        [paragraph('Прийом у вівторок.', 'https://council.example/'), paragraph('Далі.')],
        ['Прийом у вівторок.', 'Далі.'],
      ],
      [
        [paragraph('Прийом у середу.'), paragraph('Далі.')],
        ['Прийом у середу.', 'Далі.'],
      ],
      [[paragraph('Прийом у вівторок. Візьміть паспорт.')], ['Прийом у вівторок. Візьміть паспорт.']],
    ] as const) {
      const summary = { uk: 'Прийом у вівторок. Візьміть паспорт і копії.' };
      const element = await opened(only({ summary, body: blocks }), /Читати повністю/);
      await waitUntil(() => element.shadowRoot!.querySelector('.text p'), 'the text', { timeout: 12_000 });
      const drawn = [...element.shadowRoot!.querySelectorAll('.text p')].map((one) => one.textContent);
      expect(drawn).to.deep.equal(told);
      element.remove();
    }
  });

  it('says so where nobody has stated where the paper copy is', async () => {
    const document = { ...(await import('../../shared/test/records.ts')).documents[0], heldAt: [] };
    const element = await opened(fakeApi(null, { feed: [feed[1]], documents: [document] }), /не вказано/);
    expect(shown(element)).to.contain('Де прочитати паперовий примірник, не вказано');
  });

  it('shows doubts, its branch with a phone, and a service as a link', async () => {
    const element = await opened(fakeApi(), /Бібліотека-філія № 8/);
    await reads(element, /Дізнатися про свою пенсію/);
    expect(shown(element)).to.contain('Чи відбулася зустріч, джерело не каже.');
    expect(inside(element, 'a[href^=tel]').getAttribute('href')).to.equal('tel:+380512000008');
    expect(inside(element, 'a[href^="https://portal"]').textContent).to.contain('Дізнатися про свою пенсію');
    await expect(element).to.be.accessible();
  });

  it('leads to the finder and the map of the page, which the page may do in its own way', async () => {
    const finder = document.createElement('mosty-service-finder');
    const map = document.createElement('mosty-branch-map');
    document.body.append(finder, map);
    try {
      const element = await opened(fakeApi(), /Показати на карті/);
      await reads(element, /Дізнатися про свою пенсію/);
      inside(element, '[aria-label^="Показати на карті"]').click();
      expect(map.getAttribute('branch')).to.equal('branch-8');
      expect(document.activeElement).to.equal(map);
      element.addEventListener('mosty-feed-follow', (event) => event.preventDefault(), { once: true });
      setTimeout(() => inside(element, '[aria-label^="Як отримати послугу"]').click());
      const event = await oneEvent(document, 'mosty-feed-follow' as keyof DocumentEventMap);
      expect(event).to.include({ noun: 'service', slug: 'pension' });
      expect(finder.hasAttribute('service')).to.equal(false);
      inside(element, '[aria-label^="Як отримати послугу"]').click();
      expect(finder.getAttribute('service')).to.equal('pension');
    } finally {
      finder.remove();
      map.remove();
    }
  });

  it('links pictures and files, and loads none of them', async () => {
    const api = only({
      image: { url: 'https://rada.example.org/photo.jpg', alt: 'Зала засідань' },
      attachments: [
        {
          url: 'https://rada.example.org/files/%D0%BF%D0%BB%D0%B0%D0%BD.pdf',
          type: 'application/pdf',
          title: null,
          size: 1_240_000,
        },
        { url: 'https://rada.example.org/b', type: null, title: 'Додаток', size: 900 },
      ],
      alsoAt: [{ kind: 'polled', source: 'library', name: { uk: 'Сайт бібліотеки' }, url: 'https://lib.example.org/' }],
    });
    const element = await opened(api, /Зала засідань/);
    const told = inside(element, '[part=content]').innerText.replace(/\s+/g, ' ');
    expect(told).to.contain('план.pdf PDF, 1,2 МБ');
    expect(told).to.contain('Додаток 1 кБ');
    expect(told).to.contain('Про це також пишуть: Сайт бібліотеки');
    expect(element.shadowRoot!.querySelector('img, iframe, video, object, embed')).to.equal(null);
    await expect(element).to.be.accessible();
  });

  it('says what could not be had, and asks for it again when the item is opened anew', async () => {
    const api = fakeApi(null, { feed: [feed[1]] });
    const element = await mount(TAG, api, { 'no-hash': '' });
    await reads(element, /1 запис/);
    api.answer = unreachable;
    inside(element, 'summary[aria-label]').click();
    await reads(element, /Цю частину зараз не вдалося отримати/);
    api.answer = null;
    inside(element, 'summary[aria-label]').click();
    await reads(element, /1 запис/);
    await new Promise((next) => setTimeout(next, 50));
    inside(element, 'summary[aria-label]').click();
    await reads(element, /Паперовий примірник/);
  });

  it('speaks English where the page does', async () => {
    const element = await opened(fakeApi(null, { feed: [feed[1]] }), /The paper copy can be read here/, { lang: 'en' });
    expect(shown(element)).to.contain('Thursday, 5 April 2012');
    await expect(element).to.be.accessible();
  });
});

describe('the words of strangers', () => {
  const LINKS = [
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox(1)',
    'blob:https://rada.example.org/1',
    '//evil.example.org',
    'https://rada.example.org/"onmouseover="alert(1)',
  ];

  it('are refused by the contract where a link leads to anything but a page or a letter', () => {
    for (const href of LINKS) {
      const item = { ...feed[0], body: [{ type: 'paragraph', spans: [{ text: 'x', href }], items: [] }] };
      expect(FeedItem.safeParse(item).success, href).to.equal(false);
    }
  });

  it('are drawn as text where they look like a page', async () => {
    const html = '<img src=x onerror=alert(1)><script>alert(1)</script>{{constructor}}${alert(1)}';
    const api = only({
      title: { uk: html },
      summary: { uk: `${html} ` },
      author: { uk: html },
      body: [{ type: 'paragraph', spans: [{ text: `${html} насправді` }], items: [] }],
    });
    const element = await opened(api, /насправді/);
    expect(element.shadowRoot!.querySelector('img, script')).to.equal(null);
    expect(inside(element, '.text').textContent).to.contain(html);
  });
});
