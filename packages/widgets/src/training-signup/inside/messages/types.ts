import type { FaultCode, TroubleCode } from '../attempt.ts';

/** Texts of what comes with the first press: the form, the place that was got, and finding it again. */
export interface DeskMessages {
  /** How many wait already. */
  queueNotice: (waiting: number) => string;
  others: string;
  step: (now: number, all: number) => string;
  next: string;
  previous: string;
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
  phone: string;
  email: string;
  needs: string;
  needsHint: string;
  consent: string;
  send: string;
  joinQueue: string;
  sending: string;
  /** Sending takes long. */
  slowly: string;
  /** The device does the work that keeps programs away. */
  checking: string;
  /** Label of a field that only programs find. */
  extra: string;
  fix: string;
  faults: Record<FaultCode, string>;
  troubles: Record<TroubleCode, string>;
  /** Heading by the state of the signup. */
  states: Record<string, string>;
  queue: (place: number) => string;
  offer: (until: string) => string;
  accept: string;
  code: string;
  codeHint: string;
  letter: string;
  noLetter: string;
  party: (people: number) => string;
  print: string;
  calendar: string;
  cancel: string;
  sure: string;
  sureYes: string;
  sureNo: string;
  deleted: (when: string) => string;
  toList: string;
  find: string;
  findHint: string;
  findSession: string;
  findCode: string;
  findContact: string;
  findSend: string;
  findFault: string;
  notFound: string;
  slow: string;
  offline: string;
  failed: string;
}
