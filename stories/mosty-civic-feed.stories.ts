import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { empty, listed, problem, silent, unreachable } from '../packages/widgets/src/shared/test/fake-api.ts';
import { feed, indicators } from '../packages/widgets/src/shared/test/records.ts';
import { long } from './long-words.ts';
import { stage } from './stage.ts';

const TAG = 'mosty-civic-feed';

export default { title: 'civic-feed', component: TAG } satisfies Meta;

/** Stories stand on one page: none of them writes into its address. */
const scene = (more: Parameters<typeof stage>[1] = {}) => ({
  render: () => stage(TAG, { ...more, attributes: { 'no-hash': '', ...more.attributes } }),
});

/** Waits for something inside, and presses it. */
async function press(root: ShadowRoot, selector: string): Promise<void> {
  for (let tries = 0; tries < 200 && !root.querySelector(selector); tries++)
    await new Promise((done) => setTimeout(done, 20));
  root.querySelector<HTMLElement>(selector)?.click();
}

/** Rich text with everything that the contract knows. */
const rich = [
  {
    ...feed[1]!,
    body: [
      {
        type: 'paragraph',
        spans: [
          { text: 'Міська рада ' },
          { text: 'ухвалила', strong: true },
          { text: ' план дій.\nВін діє від квітня.' },
        ],
        items: [],
      },
      {
        type: 'list',
        spans: [],
        items: [
          [{ text: 'доступ до публічної інформації;' }],
          [{ text: 'навчання ' }, { text: 'мешканців', em: true }, { text: '.' }],
        ],
      },
      { type: 'quote', spans: [{ text: 'Бібліотеки допоможуть кожному.' }], items: [] },
      { type: 'paragraph', spans: [{ text: 'Повний текст', href: 'https://rada.example.org/220' }], items: [] },
    ],
    image: { url: 'https://rada.example.org/photo.jpg', alt: 'Зала засідань' },
    attachments: [
      { url: 'https://rada.example.org/plan.pdf', type: 'application/pdf', title: 'План дій', size: 1_240_000 },
    ],
    alsoAt: [{ kind: 'polled', source: 'library', name: { uk: 'Сайт бібліотеки' }, url: 'https://lib.example.org/' }],
  },
  ...feed.slice(2),
];

export const Full: StoryObj = scene();
export const OpenItem: StoryObj = scene({
  lists: { feed: rich },
  act: (root) => press(root, 'summary[aria-label]'),
});
export const Filters: StoryObj = scene({ act: (root) => press(root, '[part=refine] summary') });
export const Filtered: StoryObj = scene({ act: (root) => press(root, '[data-group=voice] [data-value=community]') });
export const NothingFound: StoryObj = scene({
  answer: (request) => {
    const url = new URL(request.url);
    if (url.pathname.endsWith('/facets')) return Response.json({ total: 3, voices: [{ value: 'library', count: 3 }] });
    return listed(url.searchParams.has('voice') ? [] : feed, url);
  },
  act: (root) => press(root, '[data-group=voice] [data-value=authority]'),
});
export const Subscribe: StoryObj = scene({ act: (root) => press(root, '[part=subscribe] summary') });
export const MoreFailed: StoryObj = scene({
  attributes: { 'page-size': '2' },
  answer: (request) => {
    const url = new URL(request.url);
    if (url.searchParams.has('cursor')) return unreachable(request);
    return url.pathname.endsWith('/facets') ? Response.json({ total: 3 }) : listed(feed, url);
  },
  act: (root) => press(root, '#more'),
});
/** A picture whose copy cannot be had is the link that it was. */
export const PictureLost: StoryObj = scene({
  lists: {
    feed: [
      {
        ...feed[1]!,
        image: {
          url: 'https://rada.example.org/photo.jpg',
          alt: 'Зала засідань',
          copy: { path: '/v1/feed/pictures/Ab_1-2', type: 'image/jpeg', width: 640, height: 360, size: 48_000 },
        },
      },
    ],
  },
});
export const NoDate: StoryObj = scene({ lists: { feed: [{ ...feed[1]!, dateKnown: false }] } });
/** A server of before bodies, origins and counts. */
export const OldServer: StoryObj = scene({
  answer: ({ url }) =>
    new URL(url).pathname.endsWith('/facets') ? problem(404, 'not-found') : listed(feed, new URL(url)),
  act: (root) => press(root, '[part=refine] summary'),
});
export const Loading: StoryObj = scene({ answer: silent });
export const Empty: StoryObj = scene({ answer: empty });
export const ServerError: StoryObj = scene({ answer: () => problem(500, 'internal') });
export const Offline: StoryObj = scene({ answer: unreachable });
export const LongWords: StoryObj = scene({
  lists: { feed: long(feed, 'title', 'summary', 'author') },
  width: 320,
});
export const Narrow280: StoryObj = scene({ width: 280, act: (root) => press(root, '[part=refine] summary') });
export const Dark: StoryObj = {
  ...scene({ attributes: { theme: 'dark' }, lists: { feed: rich }, act: (root) => press(root, 'summary[aria-label]') }),
  globals: { backgrounds: { value: 'dark' } },
};
export const English: StoryObj = scene({ attributes: { lang: 'en' } });
export const ForcedColours: StoryObj = {
  ...scene({ act: (root) => press(root, '[data-group=voice] [data-value=library]') }),
  parameters: { chromatic: { forcedColors: 'active' } },
};
export const Print: StoryObj = {
  ...scene({ lists: { feed: rich }, act: (root) => press(root, 'summary[aria-label]') }),
  parameters: { chromatic: { media: 'print' } },
};
export const WithReception: StoryObj = scene({ attributes: { with: 'reception' } });

export const Headlines: StoryObj = scene({ attributes: { view: 'headlines' }, width: 320 });
export const HeadlinesOfAPage: StoryObj = scene({ attributes: { view: 'headlines', page: '/news/' }, width: 320 });
export const HeadlinesLongWords: StoryObj = scene({
  attributes: { view: 'headlines' },
  lists: { feed: long(feed, 'title') },
  width: 280,
});
export const HeadlinesOffline: StoryObj = scene({ attributes: { view: 'headlines' }, answer: unreachable, width: 320 });

export const Indicators: StoryObj = scene({ attributes: { view: 'indicators' } });
export const IndicatorsNarrow: StoryObj = scene({ attributes: { view: 'indicators' }, width: 280 });
export const IndicatorsDark: StoryObj = {
  ...scene({ attributes: { view: 'indicators', theme: 'dark' } }),
  globals: { backgrounds: { value: 'dark' } },
};
export const IndicatorsEnglish: StoryObj = scene({ attributes: { view: 'indicators', lang: 'en' } });
export const IndicatorsLoading: StoryObj = scene({ attributes: { view: 'indicators' }, answer: silent });
export const IndicatorsEmpty: StoryObj = scene({ attributes: { view: 'indicators' }, answer: empty });
export const IndicatorsOffline: StoryObj = scene({ attributes: { view: 'indicators' }, answer: unreachable });
export const IndicatorsLongWords: StoryObj = scene({
  attributes: { view: 'indicators' },
  lists: { indicators: long(indicators, 'name') },
  width: 320,
});
