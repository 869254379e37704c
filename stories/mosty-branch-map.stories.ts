import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { render } from 'lit';
import { routeSheet } from '../packages/widgets/src/branch-map/route-sheet.ts';
import { uk as sheetTexts } from '../packages/widgets/src/branch-map/messages/sheet.uk.ts';
import { uk as factTexts } from '../packages/widgets/src/branch-map/messages/facts.uk.ts';
import { uk } from '../packages/widgets/src/branch-map/messages/uk.ts';
import { LocaleController } from '../packages/widgets/src/shared/locale.ts';
import { empty, listed, problem, silent, unreachable } from '../packages/widgets/src/shared/test/fake-api.ts';
import { branches } from '../packages/widgets/src/shared/test/records.ts';
import { long } from './long-words.ts';
import { manyBranches } from './many-branches.ts';
import { stage } from './stage.ts';

const TAG = 'mosty-branch-map';
const EVERY_DAY = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'];

export default { title: 'branch-map', component: TAG } satisfies Meta;

export const Full: StoryObj = { render: () => stage(TAG) };
export const ListAlone: StoryObj = { render: () => stage(TAG, { attributes: { view: 'list' } }) };
export const MapFirst: StoryObj = { render: () => stage(TAG, { attributes: { view: 'map' }, width: 390 }) };
export const Chosen: StoryObj = { render: () => stage(TAG, { attributes: { branch: 'branch-8' } }) };
export const NearAPlace: StoryObj = { render: () => stage(TAG, { attributes: { near: 'Варварівка' } }) };

const press = (words: string) => (root: ShadowRoot) => {
  const look = setInterval(() => {
    const button = [...root.querySelectorAll('button')].find(({ textContent }) => textContent === words);
    button?.click();
    if (button || !root.host.isConnected) clearInterval(look);
  }, 100);
};

/** Tiles of the page's own, after the press; Storybook's own picture stands for each, so that nobody else is asked. */
export const OwnTiles: StoryObj = {
  render: () =>
    stage(TAG, {
      attributes: { view: 'map', tiles: 'favicon.svg?{z}/{x}/{y}', 'tiles-credit': '© Storybook' },
      act: press('Показати докладну карту'),
    }),
};

/** The same with a server that has none: it is said, and the drawn map stays. */
export const TilesFailed: StoryObj = {
  render: () =>
    stage(TAG, {
      attributes: { view: 'map', tiles: 'nowhere/{z}/{x}/{y}.png', 'tiles-credit': '© Nobody' },
      act: press('Показати докладну карту'),
    }),
};

export const Loading: StoryObj = { render: () => stage(TAG, { answer: silent }) };
export const Empty: StoryObj = { render: () => stage(TAG, { answer: empty }) };
export const ServerError: StoryObj = { render: () => stage(TAG, { answer: () => problem(500, 'internal') }) };
export const Offline: StoryObj = { render: () => stage(TAG, { answer: unreachable }) };

/** The list of before, with its date: the connection went after it had come. */
export const OfflineWithLastGood: StoryObj = {
  render: () => {
    let asked = 0;
    const element = stage(TAG, {
      answer: (request) => (asked++ ? unreachable(request) : listed(branches, new URL(request.url))),
      attributes: { view: 'list' },
      act: () => element.replaceWith(element.cloneNode(true)),
    });
    return element;
  },
};

/** Hours, an exception, shelter, backup power and accessibility, where somebody stated them. */
export const EverythingKnown: StoryObj = {
  render: () =>
    stage(TAG, {
      lists: {
        branches: branches.map((branch) => ({
          ...branch,
          openingHours: [{ dayOfWeek: EVERY_DAY, opens: '09:00', closes: '18:00' }],
          shelter: { available: true, distance: 120, note: null },
          backupPower: true,
          accessibility: [
            { feature: 'ramp', value: 'yes', note: null },
            { feature: 'lift', value: 'no', note: null },
          ],
        })),
      },
    }),
};

export const FifteenThousand: StoryObj = { render: () => stage(TAG, { lists: { branches: manyBranches(15_000) } }) };
export const LongWords: StoryObj = {
  render: () => stage(TAG, { lists: { branches: long(branches, 'name', 'landmark') }, width: 320 }),
};
export const Narrow280: StoryObj = { render: () => stage(TAG, { width: 280 }) };
export const Dark: StoryObj = {
  render: () => stage(TAG, { attributes: { theme: 'dark' } }),
  globals: { backgrounds: { value: 'dark' } },
};
/** To be looked at with forced colours on: in the system, or in the rendering tab of the browser's tools. */
export const ForcedColours: StoryObj = {
  render: () => stage(TAG),
  parameters: { chromatic: { forcedColors: 'active' } },
};
export const English: StoryObj = { render: () => stage(TAG, { attributes: { lang: 'en' } }) };

/** The sheet that «Роздрукувати маршрут» prints, as it stands in its own document. */
export const Print: StoryObj = {
  render: () => {
    const frame = document.createElement('iframe');
    Object.assign(frame.style, { width: '210mm', height: '297mm', border: '1px solid' });
    frame.addEventListener('load', () => {
      const words = new LocaleController(document.createElement(TAG), {
        uk,
        en: () => Promise.reject(new Error('not here')),
      });
      const sheet = routeSheet(branches[0]!, words, sheetTexts, factTexts);
      render(sheet.body, frame.contentDocument!.body);
    });
    return frame;
  },
};

export const NothingFound: StoryObj = {
  render: () =>
    stage(TAG, {
      act: (root) => {
        const box = root.querySelector('input');
        if (!box) return;
        box.value = 'Житомир';
        box.dispatchEvent(new Event('input'));
      },
    }),
};
