import type { FindMessages } from '../../../shared/form/find.ts';
import type { SureMessages } from '../../../shared/form/sure.ts';
import type { FaultCode, TroubleCode } from '../attempt.ts';

/** Texts of what comes with the first press: the form, the place that was got, and finding it again. */
export interface DeskMessages extends FindMessages, SureMessages {
  /** How many wait already. */
  queueNotice: (waiting: number) => string;
  /** More people than places; whether they join the queue together. */
  tooMany: (left: number, people: number, waits: boolean) => string;
  others: string;
  /** No other class of the training has places. */
  noOthers: string;
  forOther: string;
  name: string;
  nameHint: string;
  otherNameHint: string;
  nextName: (number: number) => string;
  addPerson: string;
  removePerson: (number: number) => string;
  contact: string;
  otherContact: string;
  contactHint: string;
  needs: string;
  needsHint: string;
  consent: string;
  send: string;
  joinQueue: string;
  sending: string;
  /** What is typed goes after ten idle minutes. */
  forgets: string;
  /** The device does the work that keeps programs away. */
  checking: string;
  faults: Record<FaultCode, string>;
  troubles: Record<TroubleCode, string>;
  /** Heading by the state of the signup. */
  states: Record<string, string>;
  queue: (place: number) => string;
  offer: (until: string) => string;
  accept: string;
  code: string;
  codeHint: string;
  /** The same for who waits in the queue. */
  codeHintQueue: string;
  letter: string;
  noLetter: string;
  party: (people: number) => string;
  print: string;
  calendar: string;
  cancel: string;
  deleted: (when: string) => string;
  toList: string;
  findSession: string;
  findWhich: string;
  findFault: string;
  notFound: string;
  /** A link of a letter opens nothing. */
  badLink: string;
}
