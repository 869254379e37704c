import type { CommonMessages } from '../../shared/messages/types.ts';

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
  /** Stands before the reason of a change. */
  why: string;
  /** The place is shut at the time of the class. */
  closedThen: string;
  join: string;
  joinQueue: string;
  joinOf: (name: string, when: string) => string;
  mine: string;
  found: (sessions: number) => string;
  noneSuch: string;
  archive: string;
  filters: Record<'branch' | 'training' | 'month', string>;
  all: string;
  /** Ten minutes have passed, and what was typed is gone. */
  forgot: string;
  way: string;
  landmark: string;
  line: (mode: string, routes: string, stop: string) => string;
  modes: Record<string, string>;
}
