import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { empty, listed, problem, silent, unreachable } from '../packages/widgets/src/shared/test/fake-api.ts';
import { lifeEvents, services } from '../packages/widgets/src/shared/test/records.ts';
import { long } from './long-words.ts';
import { stage, type Scene } from './stage.ts';

const TAG = 'mosty-service-finder';
const [pension, deposits] = services;

export default { title: 'service-finder', component: TAG } satisfies Meta;

/** Stories share one page address: none may leave its place in it. */
const show = ({ attributes, ...scene }: Scene = {}): StoryObj => ({
  render: () => stage(TAG, { ...scene, attributes: { 'no-hash': '', ...attributes } }),
});

/** Types words into the box, as a person would. */
const types = (words: string) => (root: ShadowRoot) => {
  const box = root.querySelector<HTMLInputElement>('#box')!;
  box.focus();
  box.value = words;
  box.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
};

/** Every answer takes three seconds. */
async function slow({ url }: Request): Promise<Response> {
  await new Promise((done) => setTimeout(done, 3000));
  return listed(/life-events/.test(url) ? lifeEvents : /services/.test(url) ? services : [], new URL(url));
}

export const Full = show();
export const Loading = show({ answer: silent });
export const Empty = show({ answer: empty });
export const ServerError = show({ answer: () => problem(500, 'internal') });
export const Offline = show({ answer: unreachable });
export const Slow = show({ answer: slow, attributes: { query: 'пенсію' } });
export const LongWords = show({
  lists: { 'life-events': long(lifeEvents, 'title'), services: long(services, 'name', 'summary') },
  width: 320,
});
export const Narrow280 = show({ width: 280 });
export const Dark: StoryObj = {
  ...show({ attributes: { theme: 'dark' } }),
  globals: { backgrounds: { value: 'dark' } },
};
export const English = show({ attributes: { lang: 'en' } });
export const Suggestions = show({ act: types('п') });
export const NoSuggestions = show({ act: types('ж') });
export const List = show({ attributes: { query: 'пенсію вкладників' } });
export const MoreThanTheLimit = show({ attributes: { query: 'пенсію вкладників', limit: '1' } });
export const ReadDifferently = show({ attributes: { query: 'gtycs.' } });
export const NothingFound = show({ attributes: { query: 'ракета' } });
export const Topic = show({ attributes: { 'life-event': 'pension' } });
export const ForAnAudience = show({ attributes: { query: 'пенсію', audience: 'older-people' } });
export const AtOneBranch = show({ attributes: { query: 'пенсію', branch: 'central' } });
export const Other = show({
  act: (root) => root.querySelector<HTMLElement>('[data-moment=""]')!.click(),
});
export const Answer = show({ attributes: { service: 'pension' } });
export const AnswerInEnglish = show({ attributes: { service: 'pension', lang: 'en' } });
export const AnswerDark: StoryObj = {
  ...show({ attributes: { service: 'pension', theme: 'dark' } }),
  globals: { backgrounds: { value: 'dark' } },
};
export const AnswerNarrow = show({ attributes: { service: 'pension' }, width: 280 });
export const AnswerUnknown = show({
  lists: { services: [{ ...deposits!, status: 'active' }] },
  attributes: { service: 'ussr-deposits' },
});
export const AnswerEnded = show({
  lists: { services: [pension!, { ...deposits!, replacedBy: ['pension'] }] },
  attributes: { service: 'ussr-deposits' },
});
export const AnswerNotThere = show({ attributes: { service: 'no-such-service' } });
