import type { CommonMessages } from '../../shared/messages/types.ts';
import type { FaultCode, TroubleCode } from '../attempt.ts';

/** Texts of the training signup. */
export interface SignupMessages extends CommonMessages {
  title: string;
  none: string;
  place: string;
  placeUnknown: string;
  left: (places: number, all: number | null) => string;
  capacity: (all: number) => string;
  full: string;
  waiting: (people: number) => string;
  fullNoQueue: string;
  closes: (when: string) => string;
  closed: string;
  opensLater: (when: string) => string;
  demonstration: string;
  eventStatus: Record<string, string>;
  movedFrom: (when: string) => string;
  join: string;
  joinQueue: string;
  joinOf: (name: string, when: string) => string;
  formTitle: string;
  queueNotice: string;
  name: string;
  nameHint: string;
  contact: string;
  contactHint: string;
  phone: string;
  email: string;
  needs: string;
  needsHint: string;
  consent: string;
  send: string;
  sending: string;
  fix: string;
  faults: Record<FaultCode, string>;
  troubles: Record<TroubleCode, string>;
  confirmed: string;
  waitlisted: string;
  queue: (place: number) => string;
  code: string;
  codeHint: string;
  cancelHint: string;
  deleted: (when: string) => string;
  toList: string;
}
