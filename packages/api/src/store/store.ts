/**
 * What the API asks of a database. SQLite answers today; another database follows by one more file beside
 * `sqlite.ts`, and passes `contract.ts`.
 */
import type { BasemapCollection, Closure, FeedSource, Session, SignupInput } from '@mosty/sdk/schemas';
import type { State } from '../signups/machine.ts';
import type { Dataset, Noun, RecordOf } from './dataset.ts';
import type { Outbox } from './outbox/outbox.ts';
import type { QuestionStore } from './questions/questions.ts';
import type { Sources } from './feed/store.ts';
import type { Staff } from './staff/staff.ts';
import type { Tallies } from './tallies.ts';

/** A condition on one facet of a record; values compare as text. */
export interface Filter {
  name: string;
  op: '=' | '<' | '<=' | '>' | '>=';
  value: string;
}

/** Where a page ended. */
export interface Mark {
  position: number;
  id: string;
}

/** `position` is the order of the noun; `popularity` is the other one, where the noun has it. */
export type Order = 'position' | 'popularity';

export interface PageRequest {
  filters: readonly Filter[];
  order?: Order;
  /** Records after this one; from the beginning when `null`. */
  after?: Mark | null;
  limit: number;
}

export interface Slice<T> {
  items: T[];
  /** The mark of the last record, when there are more behind it. */
  next: Mark | null;
}

/** The records of one noun, as they are kept. */
export interface Collection<T> {
  list(request: PageRequest): Promise<Slice<T>>;
  count(filters: readonly Filter[]): Promise<number>;
  /** Identifiers of the records that match, in no order. */
  ids(filters: readonly Filter[]): Promise<Set<string>>;
  /** How many of the records that match have each value of a facet; with `among`, of those only. */
  counts(facet: string, filters: readonly Filter[], among?: ReadonlySet<string>): Promise<Map<string, number>>;
  get(idOrSlug: string): Promise<T | null>;
  /** All records in their order. */
  all(): Promise<T[]>;
}

/**
 * Changes with every commit that a reader could see: `data` with the records, `feed` with what sources bring, `places`
 * with the signups.
 */
export interface Revision {
  data: number;
  feed: number;
  places: number;
}

/** Places of one session. */
export interface Places {
  /** `null` = no limit is known. */
  capacity: number | null;
  /** Held by confirmed and offered signups, in people. */
  taken: number;
  /** People who wait. */
  waiting: number;
}

/** Slugs by what happened to them, and how many stayed as they were. */
export interface NounChanges {
  added: string[];
  changed: string[];
  removed: string[];
  unchanged: number;
}
export type Changes = Record<Noun, NounChanges>;
/** What an import did, and the slugs of its sessions whose changes by staff stayed in force over it. */
export type Imported = Changes & { laidOver: string[] };

/** How a person is reached; the phone in E.164. */
export interface Contact {
  phone?: string | undefined;
  email?: string | undefined;
}

/** What people told. */
export interface SignupDetails {
  party: SignupInput['party'];
  contact: Contact;
  accessNeeds: string | null;
  consentVersion: string;
  locale: 'uk' | 'en';
}

export interface SignupRequest<R> {
  /** Identifier or slug of the session. */
  session: string;
  idempotencyKey: string;
  details: SignupDetails;
  now: Date;
  /** Says why nobody may sign up for this session now, or `null`. Asked inside the transaction. */
  refuse(session: Session): R | null;
  /** The staff token that registers it at the desk; `person` when absent. */
  madeBy?: string | undefined;
  /** What is asked of a stranger first; nothing when absent. A repetition is not asked. */
  watch?: ((session: Session) => Watch) | undefined;
}

/** Why a proof that was brought will not do. */
export type ProofFault = 'wrong' | 'expired' | 'used';

/** When a signup has to bring a proof of work. */
export interface Watch {
  /** What its try is counted by, and how many tries are free in `window` milliseconds. */
  tries: readonly { name: string; free: number }[];
  window: number;
  /** A proof is asked whatever the counts say. */
  suspect: boolean;
  /** A proof that was brought: one that holds is taken once. */
  proof: { id: string; until: Date } | ProofFault | null;
}

/** A signup as it stands, without its personal data. */
export interface StoredSignup {
  id: string;
  /** Slug of the session. */
  session: string;
  state: State;
  code: string;
  manageToken: string;
  /** People ahead in the line now, plus one; `null` unless waitlisted. */
  queuePosition: number | null;
  /** Until when an offered place is held; `null` unless offered. */
  offeredUntil: string | null;
  partySize: number;
  createdAt: string;
  deleteAfter: string;
  /** Added to the `sequence` of its session in calendar files: more than 0 once it was moved from another one. */
  sequenceBase: number;
}

export type SignupOutcome<R> =
  | { kind: 'stored' | 'replayed'; signup: StoredSignup }
  | { kind: 'no-session' }
  | { kind: 'refused'; reason: R }
  /** The key was used with another body. */
  | { kind: 'key-reused' }
  /** The phone or the e-mail has a signup for this session. */
  | { kind: 'already' }
  /** The party does not fit and nobody may wait. */
  | { kind: 'full'; left: number }
  /** A proof of work is asked first; `fault` when one was brought. */
  | { kind: 'proof-needed'; fault: ProofFault | null };

/** What opens a signup to the person it belongs to. */
export interface SignupOpening {
  id: string;
  token: string;
  now: Date;
}

export type AcceptOutcome =
  /** Confirmed now, or before. */
  | { kind: 'accepted'; signup: StoredSignup }
  /** It waits: no place was offered yet. */
  | { kind: 'not-offered'; signup: StoredSignup }
  /** It was cancelled, or the time of the offer is over. */
  | { kind: 'over'; signup: StoredSignup };

export type CapacityOutcome =
  /** So many parties were offered a place at once. */
  | { kind: 'set'; offered: number }
  /** More people hold places than it would have. */
  | { kind: 'below-taken'; taken: number }
  | { kind: 'no-session' };

/** How many rows were deleted. */
export interface Pruned {
  tallies: number;
  proofs: number;
  audit: number;
}

/** A counter of a session that did not agree with its signups. */
export interface Drift {
  /** Identifier of the session. */
  session: string;
  taken: { kept: number; counted: number };
  waiting: { kept: number; counted: number };
}

export interface Store {
  collection<N extends Noun>(noun: N): Collection<RecordOf<N>>;
  revision(): Promise<Revision>;
  /** Counts the commits made through this object, so that its own reader sees them at once. */
  readonly writes: number;
  /** Places by identifier of the session. */
  places(): Promise<Map<string, Places>>;
  /** Times in which branches are shut and that are not over yet, by identifier of the branch. */
  closures(now: Date): Promise<Map<string, Closure[]>>;
  /** What the map draws under the branches; `null` until one was imported. */
  basemap(): Promise<BasemapCollection | null>;
  /** Everything that an export writes, sessions as they were announced; demonstration sessions are not among it. */
  dataset(): Promise<Dataset>;
  /**
   * Makes the records exactly these: all or nothing. The same data a second time change nothing, the revision
   * included. Sessions of the demonstration are left alone. Throws `DatasetRefused` when a session with signups
   * would go, or would hold fewer people than have signed up. A larger capacity offers places at once; a session that is
   * cancelled cancels its signups. What staff changed of a session is laid over it again. `now` is the clock of those.
   */
  replaceDataset(dataset: Dataset, now?: Date): Promise<Imported>;
  /** Makes the demonstration sessions and sources exactly these, except that past ones with signups stay. */
  replaceDemonstration(sessions: readonly Session[], sources?: readonly FeedSource[]): Promise<void>;
  /**
   * One transaction: the key is claimed, the places are taken, the signup and its letter are written; or none of it.
   * Offers of the session whose time is over lapse before.
   */
  signUp<R>(request: SignupRequest<R>): Promise<SignupOutcome<R>>;
  /** A signup by its token; `null` when it is not there or the token is another's. Writes nothing. */
  signup(opening: SignupOpening): Promise<StoredSignup | null>;
  /** What was stored under the key of an attempt; `null` when nothing was. Writes nothing. */
  signupByKey(asked: { session: string; idempotencyKey: string; now: Date }): Promise<StoredSignup | null>;
  /** A signup by the code that was written down and one of its contacts; `null` when they do not belong together. Writes nothing. */
  signupByCode(asked: { session: string; code: string; contact: Contact; now: Date }): Promise<StoredSignup | null>;
  /**
   * Cancels a signup; what it held is offered to whose turn it is in the same transaction. May be repeated: one that
   * has ended stays as it ended. `null` as in `signup`.
   */
  cancelSignup(opening: SignupOpening): Promise<StoredSignup | null>;
  /** Takes the place that is offered. May be repeated. `null` as in `signup`. */
  acceptOffer(opening: SignupOpening): Promise<AcceptOutcome | null>;
  /** Gives a session (identifier or slug) another capacity: more offers places at once, less than is taken is refused. */
  setCapacity(session: string, capacity: number | null, now: Date): Promise<CapacityOutcome>;
  /** Ends every offer whose time is over and offers every free place to whoever waits for it; returns how many offers ended. */
  lapse(now: Date): Promise<number>;
  /** Counts all places anew from the signups and mends what differs; returns what differed, which should be nothing. */
  recount(): Promise<Drift[]>;
  /** Letters and calls that are owed. */
  readonly outbox: Outbox;
  /** Sites whose feeds are read, and what they bring. */
  readonly sources: Sources;
  /** What staff does, with its journal. */
  readonly staff: Staff;
  /** Questions that residents ask. */
  readonly questions: QuestionStore;
  /** What is counted by all processes together. */
  readonly tallies: Tallies;
  /** A key for one purpose, made from the secret of the database: the same in every process. */
  keyFor(purpose: string): string;
  /** Deletes personal data that are due on `today` (`2026-11-23`); returns how many signups lost theirs. */
  sweep(today: string): Promise<number>;
  /**
   * Deletes what has served its time: counts of tries, proofs that were taken, lines of the journal after its term. What was
   * deleted, here and by the sweeps, stands in no file of the database afterwards.
   */
  prune(now: Date): Promise<Pruned>;
  close(): Promise<void>;
}

/** The database does not answer now: locked for too long, full, or read-only. Trying again may help. */
export class StoreUnavailable extends Error {
  override name = 'StoreUnavailable';
}

/** An import that would hurt people who have signed up. */
export class DatasetRefused extends Error {
  override name = 'DatasetRefused';
  readonly reason: 'sessions-with-signups' | 'capacity-below-taken' | 'slug-of-demonstration' | 'slug-of-published';
  /** Slugs of the records. */
  readonly sessions: readonly string[];
  constructor(reason: DatasetRefused['reason'], sessions: readonly string[]) {
    const words = {
      'sessions-with-signups':
        'people have signed up for these sessions, cancel them (eventStatus: cancelled) instead of removing them',
      'capacity-below-taken':
        'more people have signed up for these sessions than they would hold, raise maximumAttendeeCapacity',
      'slug-of-published': 'these slugs belong to questions that staff has published, choose others',
      'slug-of-demonstration': 'these slugs belong to demonstration sessions, choose others',
    };
    super(`${words[reason]}: ${sessions.join(', ')}`);
    this.reason = reason;
    this.sessions = sessions;
  }
}
