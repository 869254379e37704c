/**
 * What stands against programs, and never against people: nothing is dropped in silence, and nobody solves a puzzle. Who
 * looks like a program, or comes when there are too many tries, brings a proof of work, which pages make themselves.
 */
import type { Session, SignupInput } from '@mosty/sdk/schemas';
import type { Api } from '../api.ts';
import type { Text } from '../http/language.ts';
import { type ProblemError, problem } from '../problems.ts';
import type { ProofFault, SignupRequest, Watch } from '../store/store.ts';
import { guesser } from './guesses.ts';
import { checkProof, makeChallenge } from './proof.ts';
import { isFair, makeStamp } from './stamp.ts';

type Form = NonNullable<SignupInput['form']>;
type Seen = Pick<Session, 'id'>;

/** Tries are counted for so long, in milliseconds. */
const WINDOW = 10 * 60_000;
/** Free tries for a session, as a multiple of those from one address. */
const SESSION = 5;

/** Tries of an address and of a session, and how many are free. Who tells nothing of her form gets half of them. */
function tries(api: Api, session: Seen, ip: string, share = 1): Watch['tries'] {
  const free = Math.ceil(api.config.proofAfter * share);
  return [
    { name: `signup address ${guesser(ip)}`, free },
    { name: `signup session ${session.id}`, free: free * SESSION },
  ];
}

/** How a form begins: its stamp, and the work that is asked now, or in any case. */
export async function beginForm(
  api: Api,
  session: Seen,
  ip: string,
  inAnyCase: boolean,
): Promise<{ stamp: string; proof: string | null }> {
  const now = api.now();
  const { proofAfter } = api.config;
  const key = api.store.keyFor('form');
  const asked = proofAfter === 0 ? [] : tries(api, session, ip);
  const counts = await api.store.tallies.read(asked.map(({ name }) => name), WINDOW, now); // prettier-ignore
  const pressure = Math.max(0, ...asked.map(({ free }, at) => (counts[at] ?? 0) / free));
  const stamp = makeStamp(key, session.id, now);
  if (!inAnyCase && pressure < 1) return { stamp, proof: null };
  return { stamp, proof: await makeChallenge(key, session.id, pressure, now) };
}

/** What a signup has to bring, by what its form tells; `undefined` = nothing is ever asked. */
export async function watch(api: Api, ip: string, form: Form = {}): Promise<SignupRequest<never>['watch']> {
  if (api.config.proofAfter === 0) return undefined;
  const { stamp, extra, proof } = form;
  const now = api.now();
  const key = api.store.keyFor('form');
  const proven = proof === undefined ? null : await checkProof(key, proof, now);
  return (session) => ({
    tries: tries(api, session, ip, stamp === undefined ? 0.5 : 1),
    window: WINDOW,
    suspect: Boolean(extra?.trim()) || (stamp !== undefined && !isFair(key, session.id, stamp, now)),
    proof: typeof proven === 'object' && proven && proven.session !== session.id ? 'wrong' : proven,
  });
}

const FAULTS = {
  wrong: {
    uk: 'Перевірку не пройдено. Надішліть ще раз.',
    en: 'The check was not passed. Send it again.',
  },
  expired: {
    uk: 'Час перевірки минув. Надішліть ще раз.',
    en: 'The time of the check is over. Send it again.',
  },
  used: {
    uk: 'Цю перевірку вже використано. Надішліть ще раз.',
    en: 'This check was used already. Send it again.',
  },
} as const satisfies Record<ProofFault, Text>;

/** Asks for a proof of work; `fault` = why the one that was sent will not do. */
export const proofNeeded = (fault: ProofFault | null): ProblemError =>
  problem('proof-needed', {
    detail: {
      uk: 'Ваш запис ще не збережено: перевіряємо, що його надсилає не програма. Оновіть сторінку і надішліть ще раз або зателефонуйте до бібліотеки: там запишуть.',
      en: 'Your signup is not stored yet: we check that no program sends it. Reload the page and send it again, or call the library: they will sign you up.',
    },
    ...(fault && { errors: [{ pointer: '/form/proof', code: `proof-${fault}`, message: FAULTS[fault] }] }),
  });
