import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { fakeApi, listed, problem, silent, type FakeApi } from '../../../shared/test/fake-api.ts';
import { inside, mount, reads } from '../../../shared/test/mount.ts';
import { branches, lifeEvents, services } from '../../../shared/test/records.ts';
import type { MostyServiceFinder } from '../../service-finder.ts';
import '../../define.ts';

const TAG = 'mosty-service-finder';
const [pension, deposits] = services;
const copies = (number: number) =>
  Array.from({ length: number }, (_, at) => ({
    ...deposits!,
    id: `00000000-0000-4000-9000-${String(at).padStart(12, '0')}`,
    slug: `copy-${at}`,
  }));
const asked = ({ requests }: FakeApi) =>
  requests.map(({ url }) => new URL(url)).filter(({ pathname }) => pathname.endsWith('/services'));

async function typed(api: FakeApi, words: string): Promise<MostyServiceFinder> {
  const element = await mount<MostyServiceFinder>(TAG, api, { 'no-hash': '' });
  await reads(element, /Я виходжу на пенсію/);
  inside(element, '#box').focus();
  await sendKeys({ type: words });
  return element;
}

/** A server that finds `service` for words that no record has; nothing for others. */
function serverThatKnows(api: FakeApi, words: string, service: unknown): { fails: boolean; hangs: boolean } {
  const lists = [pension, deposits];
  const server = { fails: false, hangs: false };
  api.answer = (request) => {
    const { url } = request;
    const { pathname, searchParams } = new URL(url);
    const q = searchParams.get('q');
    if (q && server.hangs) return silent(request);
    if (q && server.fails) return problem(503, 'unavailable');
    if (pathname.endsWith('/search')) return Response.json({ interpretation: null, items: [], total: 0 });
    if (pathname.endsWith('/services'))
      return listed(q ? (q === words ? [service] : []) : lists, new URL(pathname, url));
    return listed(pathname.endsWith('/branches') ? branches : lifeEvents, new URL(url));
  };
  return server;
}

describe('the services of a finder', () => {
  it('of a small network are fetched once, page by page, and searched on the device', async () => {
    const api = fakeApi(null, { services: [...copies(150), pension] });
    const element = await typed(api, 'пенсію');
    await reads(element, /1 підказка/);
    await sendKeys({ press: 'Enter' });
    await reads(element, /Знайдено 1 послугу/);
    expect(asked(api).map((url) => [url.searchParams.get('q'), url.searchParams.get('cursor')])).to.deep.equal([
      [null, null],
      [null, '100'],
    ]);
  });

  it('of a large one are searched on the server, once the typing rests', async () => {
    const api = fakeApi(null, { services: [...copies(300), pension] });
    const element = await typed(api, 'пенсію');
    await reads(element, /1 підказка/);
    expect(asked(api).map((url) => url.searchParams.get('q'))).to.deep.equal([null, 'пенсію']);
    await sendKeys({ press: 'Enter' });
    await reads(element, /Знайдено 1 послугу.*Дізнатися про свою пенсію/);
  });

  it('of a large one are told as the server understood them, and searched literally', async () => {
    const large = [...copies(300), pension];
    const interpretation = { original: 'gtycs.', used: 'пенсію', reason: 'layout' };
    const { id, slug, name, summary } = pension!;
    const api = fakeApi(({ url }) => {
      const { pathname, searchParams } = new URL(url);
      if (pathname.endsWith('/search')) {
        const literal = searchParams.get('literal') === 'true';
        const items = literal ? [] : [{ kind: 'services', id, slug, name, summary }];
        return Response.json({ interpretation: literal ? null : interpretation, items, total: items.length });
      }
      if (pathname.endsWith('/services') && searchParams.has('q')) return listed([pension], new URL(pathname, url));
      return pathname.endsWith('/services') ? listed(large, new URL(url)) : problem(404, 'not-found');
    });
    const element = await mount(TAG, api, { 'no-hash': '', query: 'gtycs.' });
    await reads(element, /Шукаємо: пенсію/);
    [...element.shadowRoot!.querySelectorAll('button')].find(({ textContent }) => /саме/.test(textContent!))!.click();
    await reads(element, /За словами «gtycs\.» нічого не знайшли.*Дізнатися про свою пенсію/);
  });

  it('that a hand on the arrows has come to stay chosen, or nothing does, when newer suggestions arrive', async () => {
    const lists = [...copies(300), pension];
    const api = fakeApi(({ url }) => {
      const { pathname, searchParams } = new URL(url);
      const q = searchParams.get('q');
      if (!pathname.endsWith('/services')) return listed(lifeEvents, new URL(url));
      if (!q) return listed(lists, new URL(url));
      return listed(q === 'п' ? [deposits, pension] : [pension], new URL(pathname, url));
    });
    const element = await typed(api, 'п');
    await reads(element, /2 підказки/);
    await sendKeys({ type: 'е' });
    await sendKeys({ press: 'ArrowDown' });
    await element.updateComplete;
    const chosen = () => element.shadowRoot!.querySelector('[aria-selected=true]')?.textContent;
    const walked = chosen();
    expect(walked).not.to.equal(undefined);
    await reads(element, /1 підказка/);
    expect(chosen() ?? walked).to.equal(walked);
  });

  it('of a small network are asked of the server, too, where the device does not know a word', async () => {
    const api = fakeApi();
    serverThatKnows(api, 'похоронка', deposits);
    const element = await typed(api, 'похоронка');
    await reads(element, /1 підказка/);
    await sendKeys({ press: 'Enter' });
    await reads(element, /Знайдено 1 послугу.*Ощадбанк/);
  });

  it('of a small network are told as the device knows them, when the server is gone or slow', async () => {
    const api = fakeApi();
    const server = serverThatKnows(api, 'похоронка', deposits);
    const element = await typed(api, 'пенсію');
    await reads(element, /1 підказка/);
    server.fails = true;
    for (const words of ['розфуфирити пенсію', 'розчепурити пенсію']) {
      element.setAttribute('query', words);
      await reads(element, new RegExp(`Ви шукали: «${words}».*Знайдено 1 послугу.*Дізнатися про свою пенсію`));
      server.fails = false;
      server.hangs = true;
    }
  });

  it('of a small network are not asked of the server for words that the device knows', async () => {
    const api = fakeApi(null, { services: [pension, deposits] });
    const element = await typed(api, 'пенсію');
    await reads(element, /1 підказка/);
    await sendKeys({ press: 'Enter' });
    await reads(element, /Знайдено 1 послугу/);
    expect(asked(api).map((url) => url.searchParams.get('q'))).to.deep.equal([null]);
  });
});
