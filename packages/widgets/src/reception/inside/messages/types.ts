import type { PersonalKind } from '@mosty/sdk/mask';
import type { TroubleCode } from '../../../shared/form/attempt.ts';
import type { FindMessages } from '../../../shared/form/find.ts';
import type { SureMessages } from '../../../shared/form/sure.ts';

/** Texts of the published answers. */
export interface AnswersMessages {
  title: string;
  all: string;
  /** What the box is called, and what it looks through. */
  search: string;
  searchSend: string;
  everyTopic: string;
  topic: string;
  found: (answers: number) => string;
  none: string;
  noneSuch: string;
  failed: string;
  more: string;
  moreFailed: string;
  loading: string;
  asked: (when: string) => string;
  answered: (when: string) => string;
  asOf: (when: string) => string;
  sources: string;
  page: string;
  helpful: string;
  yes: string;
  no: string;
  thanks: string;
  helpfulFailed: string;
  helped: (people: number) => string;
  fewer: string;
}

export type FaultCode = 'short' | 'long' | 'topic' | 'phone' | 'email' | 'consent';

/** Texts of what comes with the first press: a door's page, the form, the receipt, and a question found again. */
export interface DeskMessages extends FindMessages, SureMessages {
  places: string;
  terms: string;
  lawTerm: string;
  requirements: Record<string, string>;
  nothingHere: string;
  elsewhere: string;
  toFinder: string;
  verified: (when: string) => string;
  unverified: string;
  printHow: string;
  looking: string;
  text: string;
  textHint: string;
  left: (signs: number) => string;
  hidden: (what: string) => string;
  kinds: Record<PersonalKind, string>;
  and: string;
  similar: (answers: number) => string;
  similarHint: string;
  settled: string;
  settledTitle: string;
  settledText: string;
  anyway: string;
  topic: string;
  anyTopic: string;
  contact: string;
  contactHint: (days: string) => string;
  publish: string;
  publishHint: string;
  yours: string;
  change: string;
  whereTo: string;
  toAuthority: string;
  due: (when: string, rule: string) => string;
  /** Where the code is used, on paper. */
  where: (address: string) => string;
  rule: (days: number) => string;
  send: string;
  sending: string;
  /** The device does the work that keeps programs away. */
  checking: string;
  faults: Record<FaultCode, string>;
  troubles: Record<TroubleCode, string>;
  sent: string;
  states: Record<string, string>;
  code: string;
  codeHint: string;
  answerBy: Record<string, string>;
  longer: (reason: string) => string;
  question: string;
  questionGone: string;
  wroteLibrary: string;
  wroteYou: string;
  clarify: string;
  /** @param until the day in words; `null` when it is over, or without an end */
  clarifyHint: (until: string | null) => string;
  clarifySend: string;
  clarifyFault: string;
  redirected: string;
  closed: Record<string, string>;
  duplicate: string;
  willPublish: string;
  wontPublish: string;
  published: string;
  print: string;
  refresh: string;
  refreshed: string;
  withdraw: string;
  deleted: (when: string) => string;
  toDoors: string;
  findFault: string;
  notFound: string;
}
