import type { Meta, StoryObj } from '@storybook/web-components-vite';
import {
  empty,
  listed,
  problem,
  silent,
  unreachable,
  type Answer,
} from '../packages/widgets/src/shared/test/fake-api.ts';
import { PATIENCE } from '../packages/widgets/src/shared/idle.ts';
import { sessions } from '../packages/widgets/src/shared/test/records.ts';
import { fill, press } from './act.ts';
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

const chosen = (root: ShadowRoot) => {
  sessionStorage.clear();
  return press(root, '[part=join]');
};
async function sent(root: ShadowRoot): Promise<void> {
  await chosen(root);
  await fill(root, '#name-0', 'Тестова Особа');
  await fill(root, '#phone', '(0512) 00-00-00');
  await press(root, '#consent');
  await press(root, '[part=send]');
}
/** The API stores every signup, and it stands as told. */
const stored =
  (more: object): Answer =>
  (request) =>
    request.method === 'POST'
      ? Response.json(
          {
            id: '00000000-0000-4000-8000-000000000777',
            session: 'demo-1',
            state: 'confirmed',
            code: '47-15',
            manageToken: 'token-of-a-story',
            queuePosition: null,
            offeredUntil: null,
            partySize: 1,
            createdAt: '2026-11-23T10:00:00Z',
            deleteAfter: '2030-05-09',
            ...more,
          },
          { status: 201 },
        )
      : listed(sessions, new URL(request.url));

export const Form: StoryObj = { render: () => stage(TAG, { act: chosen }) };
export const FormInSteps: StoryObj = { render: () => stage(TAG, { attributes: { form: 'steps' }, act: chosen }) };
export const FormWithFaults: StoryObj = {
  render: () =>
    stage(TAG, {
      act: async (root) => {
        await chosen(root);
        await press(root, '[part=send]');
      },
    }),
};
const nearlyFull = { ...sessions[0]!, maximumAttendeeCapacity: 20, remainingAttendeeCapacity: 1 };
export const MorePeopleThanPlaces: StoryObj = {
  render: () =>
    stage(TAG, {
      lists: { sessions: [{ ...nearlyFull, waitlist: { enabled: true, length: 0 } }] },
      act: async (root) => {
        await chosen(root);
        await press(root, '#more');
      },
    }),
};
export const FormForTwo: StoryObj = {
  render: () =>
    stage(TAG, {
      act: async (root) => {
        await chosen(root);
        await press(root, '#for-other');
        await press(root, '#more');
      },
    }),
};
export const FullClass: StoryObj = {
  render: () => stage(TAG, { act: (root) => press(root, '[data-session=demo-2]') }),
};
export const NotSent: StoryObj = {
  render: () =>
    stage(TAG, {
      answer: (request) => (request.method === 'POST' ? unreachable(request) : listed(sessions, new URL(request.url))),
      act: sent,
    }),
};
export const Confirmed: StoryObj = { render: () => stage(TAG, { answer: stored({}), act: sent }) };
export const Waitlisted: StoryObj = {
  render: () => stage(TAG, { answer: stored({ state: 'waitlisted', queuePosition: 3 }), act: sent }),
};
export const Offered: StoryObj = {
  render: () =>
    stage(TAG, { answer: stored({ state: 'offered', offeredUntil: '2030-04-08T18:00:00+03:00' }), act: sent }),
};
export const Cancelled: StoryObj = { render: () => stage(TAG, { answer: stored({ state: 'cancelled' }), act: sent }) };
export const FoundByCode: StoryObj = { render: () => stage(TAG, { act: (root) => press(root, '[part=mine]') }) };
/** A power cut at the library at the time of the class, and a class that was moved, each with its reason. */
export const ShutAndMoved: StoryObj = {
  render: () => {
    const [first] = sessions;
    const reason = { uk: 'Вимкнуть світло.', en: 'A power cut.' };
    const closure = {
      id: '00000000-0000-4000-8000-000000000001',
      from: '2030-04-09T09:00:00+03:00',
      until: '2030-04-09T15:00:00+03:00',
      reason,
    };
    const shut = { ...first!, location: { ...first!.location!, closure } };
    const moved = { ...first!, slug: 'moved', eventStatus: 'rescheduled', previousStartDate: '2030-04-08T10:00:00+03:00', statusReason: reason }; // prettier-ignore
    const off = { ...first!, slug: 'off', eventStatus: 'cancelled', statusReason: reason };
    return stage(TAG, { lists: { sessions: [shut, moved, off] } });
  },
};
/** The same power cut beside the code of a signup that stands already. */
export const ConfirmedAndShut: StoryObj = {
  render: () => {
    const [first] = sessions;
    const closure = { id: '00000000-0000-4000-8000-000000000001', from: '2030-04-09T09:00:00+03:00', until: null, reason: { uk: 'Вимкнуть світло.' } }; // prettier-ignore
    const shut = { ...first!, location: { ...first!.location!, closure } };
    const list = stored({});
    return stage(TAG, {
      answer: (request) => (request.method === 'POST' ? list(request) : listed([shut], new URL(request.url))),
      act: sent,
    });
  },
};
/** The device does the work that keeps programs away, and says so. */
export const Checking: StoryObj = {
  render: () =>
    stage(TAG, {
      answer: (request) => {
        if (request.method === 'POST') return problem(428, 'proof-needed');
        return request.url.includes('/challenge') ? silent(request) : listed(sessions, new URL(request.url));
      },
      act: sent,
    }),
};
/** The server takes its time: after five seconds a sentence says that one press is enough. */
export const SlowSending: StoryObj = {
  render: () =>
    stage(TAG, {
      answer: (request) => (request.method === 'POST' ? silent(request) : listed(sessions, new URL(request.url))),
      act: sent,
    }),
};
/** Nobody has touched the form for ten minutes: what was typed is gone, and the list says so. */
export const TenIdleMinutes: StoryObj = {
  render: () =>
    stage(TAG, {
      act: async (root) => {
        await chosen(root);
        const later = window.setTimeout;
        const atOnce = (act: () => void, wait?: number) => later(act, wait === PATIENCE ? 0 : wait);
        window.setTimeout = atOnce as typeof later;
        await fill(root, '#name-0', 'Тестова Особа');
        window.setTimeout = later;
      },
    }),
};
/** All places are taken, and no other day has any: whom to ask. */
export const FullNowhereElse: StoryObj = {
  render: () =>
    stage(TAG, { lists: { sessions: [sessions[1]!] }, act: (root) => press(root, '[data-session=demo-2]') }),
};
/** All places are taken, and there is no line to wait in. */
export const FullWithoutQueue: StoryObj = {
  render: () => stage(TAG, { lists: { sessions: [{ ...sessions[1]!, waitlist: { enabled: false, length: 0 } }] } }),
};
export const AlreadySignedUp: StoryObj = {
  render: () =>
    stage(TAG, {
      answer: (request) =>
        request.method === 'POST' ? problem(409, 'already-signed-up') : listed(sessions, new URL(request.url)),
      act: sent,
    }),
};
export const Archive: StoryObj = {
  render: () =>
    stage(TAG, {
      attributes: { archive: '' },
      lists: {
        sessions: [...sessions, { ...sessions[0], slug: 'past', startDate: '2013-04-17', endDate: '2013-04-17' }],
      },
    }),
};
export const ForcedColours: StoryObj = {
  render: () => stage(TAG),
  parameters: { chromatic: { forcedColors: 'active' } },
};
