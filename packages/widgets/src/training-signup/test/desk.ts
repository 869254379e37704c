/** A desk with a fake API behind it: what the tests of the form, of the place and of the list begin with. */
import { fakeApi, listed, type Answer, type FakeApi } from '../../shared/test/fake-api.ts';
import { inside, mount, reads, type } from '../../shared/test/mount.ts';
import { sessions } from '../../shared/test/records.ts';
import type { MostyTrainingSignup } from '../training-signup.ts';

export const TAG = 'mosty-training-signup';
export const ID = '00000000-0000-4000-8000-000000000777';
export const signup = (more: object = {}) =>
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
export const created = (more: object = {}) => new Response(signup(more).body, { status: 201 });

/** Answers by the end of the path; what is not named comes from the records. */
export function desk(answers: Record<string, Answer>, list = sessions): FakeApi {
  return fakeApi((request) => {
    const { pathname } = new URL(request.url);
    const [, answer] = Object.entries(answers).find(([end]) => `${request.method} ${pathname}`.endsWith(end)) ?? [];
    if (answer) return answer(request);
    const one = list.find(({ slug }) => pathname === `/v1/sessions/${slug}`);
    return one ? Response.json(one) : listed(list, new URL(request.url));
  });
}
export const sent = ({ requests }: FakeApi, path: string) =>
  requests.filter(({ method, url }) => `${method} ${new URL(url).pathname}`.endsWith(path));

export async function opened(
  api: FakeApi,
  session = 'demo-1',
  attributes: Record<string, string> = {},
  name = /Перші кроки/,
) {
  const element = await mount<MostyTrainingSignup>(TAG, api, attributes);
  await reads(element, name);
  inside(element, `[data-session=${session}]`).click();
  await reads(element, /Ім’я та прізвище/);
  return element;
}
export const field = (element: Element, id: string) => inside<HTMLInputElement>(element, `#${id}`);
export const press = (element: Element, part = 'send') => inside(element, `[part=${part}]`).click();

export async function fill(element: MostyTrainingSignup, email = ''): Promise<void> {
  type(field(element, 'name-0'), 'Тестова Особа');
  type(field(element, 'phone'), '(0512) 00-00-00');
  type(field(element, 'email'), email);
  field(element, 'consent').click();
  await element.updateComplete;
}
