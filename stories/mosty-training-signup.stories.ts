import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { empty, problem, silent, unreachable } from '../packages/widgets/src/shared/test/fake-api.ts';
import { sessions } from '../packages/widgets/src/shared/test/records.ts';
import { long } from './long-words.ts';
import { stage } from './stage.ts';

const TAG = 'mosty-training-signup';

export default { title: 'training-signup', component: TAG } satisfies Meta;

export const Full: StoryObj = { render: () => stage(TAG) };
export const Loading: StoryObj = { render: () => stage(TAG, { answer: silent }) };
export const Empty: StoryObj = { render: () => stage(TAG, { answer: empty }) };
export const ServerError: StoryObj = { render: () => stage(TAG, { answer: () => problem(500, 'internal') }) };
export const Offline: StoryObj = { render: () => stage(TAG, { answer: unreachable }) };
export const LongWords: StoryObj = {
  render: () => stage(TAG, { lists: { sessions: long(sessions, 'name') }, width: 320 }),
};
export const Narrow280: StoryObj = { render: () => stage(TAG, { width: 280 }) };
export const Dark: StoryObj = {
  render: () => stage(TAG, { attributes: { theme: 'dark' } }),
  globals: { backgrounds: { value: 'dark' } },
};
export const English: StoryObj = { render: () => stage(TAG, { attributes: { lang: 'en' } }) };

const chosen = (root: ShadowRoot) => root.querySelector<HTMLElement>('[part=join]')?.click();
const sent = (root: ShadowRoot) => {
  chosen(root);
  setTimeout(() => root.querySelector<HTMLElement>('[part=send]')?.click(), 50);
};

export const Form: StoryObj = { render: () => stage(TAG, { act: chosen }) };
export const FormWithFaults: StoryObj = { render: () => stage(TAG, { act: sent }) };
