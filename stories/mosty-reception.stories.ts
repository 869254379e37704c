import type { Meta, StoryObj } from '@storybook/web-components-vite';
import {
  empty,
  listed,
  problem,
  silent,
  unreachable,
  type Answer,
} from '../packages/widgets/src/shared/test/fake-api.ts';
import { askedQuestion, questions, reception } from '../packages/widgets/src/shared/test/reception.ts';
import { fill, press, whenThere } from './act.ts';
import { long } from './long-words.ts';
import { stage, type Scene } from './stage.ts';

const TAG = 'mosty-reception';

export default { title: 'reception', component: TAG } satisfies Meta;

/** Answers by the path; what is not named comes from the records, and nothing is similar. */
const api =
  (answers: Record<string, Answer> = {}, doors: unknown = reception): Answer =>
  (request) => {
    const { pathname } = new URL(request.url);
    const [, answer] = Object.entries(answers).find(([end]) => `${request.method} ${pathname}`.endsWith(end)) ?? [];
    if (answer) return answer(request);
    if (pathname.endsWith('/reception')) return Response.json(doors);
    if (pathname.endsWith('/similar')) return Response.json({ items: [] });
    return listed(questions, new URL(request.url));
  };
const scene = (scene: Scene = {}) => ({ render: () => stage(TAG, { answer: api(), ...scene }) });

const behind = (door: string) => (root: ShadowRoot) => {
  sessionStorage.clear();
  return press(root, `[data-door=${door}]`);
};
const asks =
  (text = 'Коли полагодять ліхтар біля бібліотеки?') =>
  async (root: ShadowRoot) => {
    await behind('library')(root);
    await fill(root, '#text', text);
    await press(root, '[part=send]');
  };
const rest = async (root: ShadowRoot) => {
  await asks()(root);
  await whenThere(root, '#consent', () => {});
};
const sends = async (root: ShadowRoot) => {
  await asks()(root);
  await press(root, '#consent');
  await press(root, '[part=send]');
};
const finds = async (root: ShadowRoot) => {
  await press(root, '[part=mine]');
  await fill(root, '#code', '471 528 306 621 093');
  await press(root, '[part=find-send]');
};
/** A question found by its code stands so. */
const stands = (more: object, attributes: Record<string, string> = {}) =>
  scene({
    answer: api({ 'POST /v1/questions/find': () => Response.json(askedQuestion(more)) }),
    act: finds,
    attributes,
  });
const said = questions[0]!.answers;

export const Doors: StoryObj = scene();
export const Loading: StoryObj = scene({ answer: silent });
export const Empty: StoryObj = scene({ answer: empty });
export const ServerError: StoryObj = scene({ answer: () => problem(500, 'internal') });
export const Offline: StoryObj = scene({ answer: unreachable });
export const LongWords: StoryObj = scene({
  answer: api({}, { ...reception, doors: long(reception.doors, 'name', 'summary', 'notice') }),
  width: 320,
});
export const Narrow280: StoryObj = scene({ width: 280 });
export const Dark: StoryObj = {
  ...scene({ attributes: { theme: 'dark' } }),
  globals: { backgrounds: { value: 'dark' } },
};
export const English: StoryObj = scene({ attributes: { lang: 'en' } });
export const EnglishForm: StoryObj = scene({ attributes: { lang: 'en' }, act: rest });
export const ForcedColours: StoryObj = { ...scene(), parameters: { chromatic: { forcedColors: 'active' } } };

export const AnswersSearched: StoryObj = scene({ act: (root) => press(root, '#more') });
export const AnswerOpen: StoryObj = scene({ act: (root) => press(root, '[data-answer] summary') });
export const AnswersFailed: StoryObj = scene({ answer: api({ 'GET /v1/questions': () => problem(500, 'internal') }) });

export const AuthorityDoor: StoryObj = scene({ act: behind('authority') });
export const DocumentDoor: StoryObj = scene({ act: behind('document') });

export const Form: StoryObj = scene({ act: behind('library') });
export const FormWithPhoneInText: StoryObj = scene({
  act: async (root) => {
    await behind('library')(root);
    await fill(root, '#text', 'Коли полагодять ліхтар? Мій номер (0512) 00-00-00, вул. Зразкова, 3');
  },
});
export const Similar: StoryObj = scene({
  answer: api({ '/similar': () => Response.json({ items: questions.slice(0, 2) }) }),
  act: asks(),
});
export const Settled: StoryObj = scene({
  answer: api({ '/similar': () => Response.json({ items: questions.slice(0, 2) }) }),
  act: async (root) => {
    await asks()(root);
    await press(root, '#settled');
  },
});
export const FormRest: StoryObj = scene({ act: rest });
export const FormInSteps: StoryObj = scene({ attributes: { steps: '' }, act: asks() });
export const FormWithFaults: StoryObj = scene({
  act: async (root) => {
    await rest(root);
    await fill(root, '#phone', '12');
    await press(root, '[part=send]');
  },
});
export const NotSent: StoryObj = scene({ answer: api({ 'POST /v1/questions': unreachable }), act: sends });
export const Receipt: StoryObj = scene({
  answer: api({ 'POST /v1/questions': () => Response.json(askedQuestion(), { status: 201 }) }),
  act: sends,
});
export const FindByCode: StoryObj = scene({ act: (root) => press(root, '[part=mine]') });
export const NotFound: StoryObj = scene({
  answer: api({ 'POST /v1/questions/find': () => problem(404, 'not-found') }),
  act: finds,
});
export const Received: StoryObj = stands({ answerBy: 'email', code: '471-528-306' });
export const Extended: StoryObj = stands({
  extension: { reason: 'Чекаємо довідки з архіву.', at: '2026-11-28T10:00:00+02:00' },
});
export const Clarify: StoryObj = stands({
  state: 'clarify',
  replyBy: '2026-12-12',
  dueAt: null,
  dueBasis: 'none',
  messages: [{ from: 'library', text: 'Біля якої саме бібліотеки?', at: '2026-11-28T10:00:00+02:00' }],
});
export const Answered: StoryObj = stands({ state: 'answered', dueAt: null, answers: said });
export const Published: StoryObj = stands({
  state: 'published',
  dueAt: null,
  answers: said,
  mayPublish: true,
  publishedAs: 'vidpovid-1',
});
export const Redirected: StoryObj = stands({
  state: 'redirected',
  dueAt: null,
  redirectedTo: {
    authority: { uk: 'Департамент житлово-комунального господарства' },
    url: 'https://rada.example.org/zhkh/',
    note: 'вулиця Зразкова, 20\nТелефон (0512) 00-00-20',
  },
});
export const Closed: StoryObj = stands({
  state: 'closed',
  dueAt: null,
  closed: { reason: 'duplicate', text: null, duplicateOf: 'vidpovid-1' },
});
export const Withdrawn: StoryObj = stands({ state: 'withdrawn', dueAt: null, text: null });
export const AnsweredDark: StoryObj = stands({ state: 'answered', dueAt: null, answers: said }, { theme: 'dark' });
