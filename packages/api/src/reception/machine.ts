/** What can happen to a question that a resident asks (ADR 0013), as pure functions; the store writes it down. */

/** Nothing but staff leads out of `redirected` and `closed`; nothing at all out of `withdrawn`. */
export const STATES = ['received', 'clarify', 'answered', 'published', 'redirected', 'closed', 'withdrawn'] as const;
export type State = (typeof STATES)[number];

/**
 * - `asked-back`: the library needs to know more;
 * - `clarified`: the person said it;
 * - `answered`: the library answers, or adds to its answer;
 * - `published`, `unpublished`: question and answer are shown to everybody, or no longer;
 * - `redirected`: whom to turn to instead;
 * - `closed`: with a reason, merged with another question among them;
 * - `reopened`: it was ended by mistake;
 * - `extended`: the library needs longer;
 * - `withdrawn`: the person takes it back;
 * - `unanswered`: the library asked back, and the person let her days go by;
 * - `expired`: its personal data are due for deletion and it was never ended.
 */
export const EVENTS = [
  'asked-back', 'clarified', 'answered', 'published', 'unpublished', 'redirected', 'closed', 'reopened', 'extended', 'withdrawn', 'unanswered', 'expired',
] as const; // prettier-ignore
export type Event = (typeof EVENTS)[number];

/** Where each event leads from each state; what is not here cannot happen. */
export const transitions: Readonly<Record<State, Readonly<Partial<Record<Event, State>>>>> = {
  received: {
    'asked-back': 'clarify', answered: 'answered', redirected: 'redirected', closed: 'closed', extended: 'received',
    withdrawn: 'withdrawn', expired: 'closed',
  },
  clarify: {
    clarified: 'received', answered: 'answered', redirected: 'redirected', closed: 'closed', withdrawn: 'withdrawn', unanswered: 'closed', expired: 'closed',
  },
  answered: { answered: 'answered', published: 'published', closed: 'closed', withdrawn: 'withdrawn' },
  published: { answered: 'published', unpublished: 'answered', withdrawn: 'withdrawn' },
  redirected: { reopened: 'received', withdrawn: 'withdrawn' },
  closed: { reopened: 'received', withdrawn: 'withdrawn' },
  withdrawn: {},
}; // prettier-ignore

/** The state after an event; `null` when the event cannot happen to a question in this state. */
export const next = (state: State, event: Event): State | null => transitions[state][event] ?? null;

/** Whether the library owes an answer: only then is a day due. */
export const isDue = (state: State): boolean => state === 'received';

/** Whether it stands in the queue of staff. */
export const isOpen = (state: State): boolean => state === 'received' || state === 'clarify';

/** Whether its personal data are counted towards their deletion from its end. */
export const hasEnded = (state: State): boolean => !isOpen(state);

/** Why a question cannot be published; `null` when it can. */
export type Unpublishable = 'no-consent' | 'not-masked' | 'still-personal';

/**
 * A question is shown to everybody only when the person agreed to that, a librarian has looked at the masked text, and
 * nothing personal is found in it any more.
 */
export function unpublishable(question: {
  mayPublish: boolean;
  isMasked: boolean;
  isPersonal: boolean;
}): Unpublishable | null {
  if (!question.mayPublish) return 'no-consent';
  if (!question.isMasked) return 'not-masked';
  return question.isPersonal ? 'still-personal' : null;
}
