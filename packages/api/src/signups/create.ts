import { IdempotencyKey, SignupInput } from '@mosty/sdk/schemas';
import type * as z from 'zod/mini';
import { faults, inBody } from '../http/issues.ts';
import { type ProblemError, problem } from '../problems.ts';
import type { SignupDetails, SignupOutcome, SignupRequest, Store, StoredSignup } from '../store/store.ts';
import { checkConsent } from './consent.ts';
import { readContact } from './contact.ts';
import { refusal } from './refusal.ts';
import { proofNeeded } from './watch.ts';

/** The key of a write, or the problem that asks for one. */
export function idempotencyKey(header: unknown): string {
  const parsed = IdempotencyKey.safeParse(header);
  if (parsed.success) return parsed.data;
  throw problem('idempotency-key-missing', {
    detail: {
      uk: 'Надішліть Idempotency-Key: від 16 до 255 видимих знаків ASCII, найкраще UUID, новий для кожного запису і той самий для його повторів.',
      en: 'Send an Idempotency-Key: 16 to 255 visible ASCII characters, best a UUID, new for each signup and the same for its retries.',
    },
  });
}

type Form = SignupInput['form'];

/** Checks a body, and brings its phone to one form. */
export async function readDetails(body: unknown): Promise<{ details: SignupDetails; form: Form }> {
  if (body === undefined || body === null) {
    throw problem('bad-request', { detail: { uk: 'Тіло запиту порожнє.', en: 'The body is empty.' } });
  }
  const parsed = SignupInput.safeParse(body, { reportInput: true });
  if (!parsed.success) throw problem('validation', { errors: faults(parsed.error, inBody) });
  const { party, contact, accessNeeds, consent, locale = 'uk', form }: z.output<typeof SignupInput> = parsed.data;
  checkConsent(consent.version);
  const details = {
    party,
    contact: await readContact(contact, '/contact/phone'),
    accessNeeds: accessNeeds || null,
    consentVersion: consent.version,
    locale,
  };
  return { details, form };
}

type Stored = Extract<SignupOutcome<ProblemError>, { kind: 'stored' | 'replayed' }>;
type Refused = Exclude<SignupOutcome<ProblemError>, Stored>;
const isStored = (outcome: SignupOutcome<ProblemError>): outcome is Stored => 'signup' in outcome;

/** Stores a signup, or throws the problem that says why not. */
export async function storeSignup(
  store: Store,
  request: Pick<SignupRequest<never>, 'session' | 'idempotencyKey' | 'details' | 'watch'>,
  now: number,
): Promise<{ signup: StoredSignup; replayed: boolean }> {
  const outcome = await store.signUp<ProblemError>({
    ...request,
    now: new Date(now),
    refuse: (found) => refusal(found, now),
  });
  if (isStored(outcome)) return { signup: outcome.signup, replayed: outcome.kind === 'replayed' };
  throw signupRefused(outcome, request.details.party.length);
}

/** Why a signup was not stored, as a problem. */
export function signupRefused(outcome: Refused, people: number): ProblemError {
  switch (outcome.kind) {
    case 'no-session':
      return problem('not-found', { detail: { uk: 'Такого заняття немає.', en: 'There is no such session.' } });
    case 'refused':
      return outcome.reason;
    case 'proof-needed':
      return proofNeeded(outcome.fault);
    case 'key-reused':
      return problem('idempotency-key-reused', {
        detail: {
          uk: 'З цим ключем уже надіслано інший запис. Для нового запису потрібен новий ключ.',
          en: 'Another signup was sent with this key. A new signup needs a new key.',
        },
      });
    case 'already':
      return problem('already-signed-up', {
        detail: {
          uk: 'На це заняття вже є запис із цим телефоном або поштою: ваше місце за вами. Якщо хочете прийти ще з кимось, зателефонуйте до бібліотеки.',
          en: 'There is a signup for this session with this phone or e-mail: your place is yours. To bring somebody along, call the library.',
        },
      });
    case 'full': {
      const message =
        outcome.left === 0
          ? {
              uk: 'Усі місця зайнято. Оберіть, будь ласка, іншу дату.',
              en: 'All places are taken. Please choose another date.',
            }
          : {
              uk: `Вільних місць: ${outcome.left}, а вас ${people}. Оберіть, будь ласка, іншу дату.`,
              en: `Places left: ${outcome.left}, and you are ${people}. Please choose another date.`,
            };
      return problem('conflict', { detail: message, errors: [{ pointer: '/party', code: 'full', message }] });
    }
  }
}
