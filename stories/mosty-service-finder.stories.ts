import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { empty, problem, silent, unreachable } from '../packages/widgets/src/shared/test/fake-api.ts';
import { lifeEvents, services } from '../packages/widgets/src/shared/test/records.ts';
import { long } from './long-words.ts';
import { stage } from './stage.ts';

const TAG = 'mosty-service-finder';

export default { title: 'service-finder', component: TAG } satisfies Meta;

export const Full: StoryObj = { render: () => stage(TAG) };
export const Loading: StoryObj = { render: () => stage(TAG, { answer: silent }) };
export const Empty: StoryObj = { render: () => stage(TAG, { answer: empty }) };
export const ServerError: StoryObj = { render: () => stage(TAG, { answer: () => problem(500, 'internal') }) };
export const Offline: StoryObj = { render: () => stage(TAG, { answer: unreachable }) };
export const LongWords: StoryObj = {
  render: () =>
    stage(TAG, {
      lists: { 'life-events': long(lifeEvents, 'title'), services: long(services, 'name', 'summary') },
      width: 320,
    }),
};
export const Narrow280: StoryObj = { render: () => stage(TAG, { width: 280 }) };
export const Dark: StoryObj = {
  render: () => stage(TAG, { attributes: { theme: 'dark' } }),
  globals: { backgrounds: { value: 'dark' } },
};
export const English: StoryObj = { render: () => stage(TAG, { attributes: { lang: 'en' } }) };
export const Answer: StoryObj = { render: () => stage(TAG, { attributes: { query: 'пенсі' } }) };
export const Topic: StoryObj = { render: () => stage(TAG, { attributes: { 'life-event': 'pension' } }) };
export const NothingFound: StoryObj = { render: () => stage(TAG, { attributes: { query: 'ракета' } }) };
