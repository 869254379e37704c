/** What staff sends and is answered. Apart from the contract of the SDK: no page of a resident has any use for it. */
import {
  CalendarDate,
  DateOrInstant,
  Instant,
  LocalizedText,
  WebAddress,
  PartialDate,
  SignupInput,
  Slug,
  Uuid,
  vocabulary,
} from '@mosty/sdk/schemas';
import * as z from 'zod/mini';
import { ROLES } from './tokens.ts';

const whole = (least: number, most = Number.MAX_SAFE_INTEGER) => z.int().check(z.gte(least), z.lte(most));

const { party, accessNeeds } = SignupInput.shape;
const PersonName = party.def.element.shape.name;
const { phone: TypedPhone } = SignupInput.shape.contact.def.shape;

/** A signup as staff sees it, with the personal data that the person told. */
export const StaffSignup = z.object({
  id: Uuid,
  /** Slug of the session. */
  session: Slug,
  state: vocabulary(['confirmed', 'waitlisted', 'offered', 'cancelled', 'expired']),
  /** `47-15`, as the person wrote it down. */
  code: z.string(),
  /** Everybody who comes, the person who signed up first; empty once personal data are deleted. */
  names: z.array(z.string()),
  /** E.164. */
  phone: z.nullable(z.string()),
  email: z.nullable(z.string()),
  /** Help the person asked for, in her own words. */
  accessNeeds: z.nullable(z.string()),
  partySize: whole(1),
  /** People ahead in the line now, plus one; `null` unless `waitlisted`. */
  queuePosition: z.nullable(whole(1)),
  /** Until when an offered place is held; `null` unless `offered`. */
  offeredUntil: z.nullable(Instant),
  /** `true` came, `false` did not, `null` until somebody says. */
  attended: z.nullable(z.boolean()),
  /** `person`, or the identifier of the staff token that registered it at the desk. */
  madeBy: z.string(),
  createdAt: Instant,
  /** The day the personal data are deleted. */
  deleteAfter: CalendarDate,
});
export type StaffSignup = z.output<typeof StaffSignup>;

/** The signups of a session, those with a place first, and how many places there are. */
export const StaffSignupList = z.object({
  /** Slug of the session. */
  session: Slug,
  /** `null` = no limit is known. */
  capacity: z.nullable(whole(0)),
  /** People who have a place or are offered one. */
  taken: whole(0),
  /** People who wait. */
  waiting: whole(0),
  items: z.array(StaffSignup),
});
export type StaffSignupList = z.output<typeof StaffSignupList>;

/** Which signups of a session are asked for. */
export const StaffSignupQuery = z.strictObject({
  /** A part of a name, digits of a phone, or a code. */
  q: z.optional(z.string().check(z.minLength(1), z.maxLength(100))),
  state: z.optional(z.enum(['confirmed', 'waitlisted', 'offered', 'cancelled', 'expired'])),
});
export type StaffSignupQuery = z.output<typeof StaffSignupQuery>;

/** How the table of signups is written. */
export const StaffTableQuery = z.strictObject({
  /** `1` for programs: commas, names of fields, no byte order mark, and nothing put before a cell. */
  raw: z.optional(z.enum(['0', '1'])),
});
export type StaffTableQuery = z.output<typeof StaffTableQuery>;

/** What the sign-in sheet shows besides names. */
export const StaffSheetQuery = z.strictObject({
  /** `1` adds the help that people asked for: a sheet for staff, never one to lay out. */
  needs: z.optional(z.enum(['0', '1'])),
});
export type StaffSheetQuery = z.output<typeof StaffSheetQuery>;

/** Somebody at the desk. A name is enough. */
export const StaffRegistration = z.strictObject({
  name: PersonName,
  /** Everybody who comes along. */
  others: z.optional(z.array(PersonName).check(z.maxLength(5))),
  /** So that the person can be told of a change, and find the signup by its code. */
  phone: TypedPhone,
  accessNeeds,
});
export type StaffRegistration = z.output<typeof StaffRegistration>;

/** Whether a party came. */
export const StaffAttendance = z.strictObject({
  /** `null` takes an answer back. */
  attended: z.nullable(z.boolean()),
});

/** Why staff cancels a signup: one of a few words, so that nothing about a person comes into the journal. */
export const StaffCancellation = z.strictObject({
  /** `asked`: the person asked for it; `duplicate`: signed up twice; `unreachable`: nobody can be reached; `other`. */
  reason: z.enum(['asked', 'duplicate', 'unreachable', 'other']),
});

/** Where a signup is moved to. */
export const StaffMove = z.strictObject({
  /** Slug or identifier of the other session. */
  session: z.string().check(z.minLength(1), z.maxLength(80)),
});

/** Why something is changed for the day, in the words that everybody reads. */
const Reason = z.strictObject({
  uk: z.string().check(z.trim(), z.minLength(1), z.maxLength(300)),
  en: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(300))),
});

/** What changes of a session; what is left out stays. */
export const StaffSessionChange = z.strictObject({
  /** `null` = no limit. Never less than the places that are taken. */
  maximumAttendeeCapacity: z.optional(z.nullable(whole(0, 10_000))),
  /** Ahead of now. Without `endDate` the session keeps its length. */
  startDate: z.optional(DateOrInstant),
  endDate: z.optional(DateOrInstant),
  /** Slug of a branch; `null` = the place is not decided. */
  branch: z.optional(z.nullable(Slug)),
  /** `cancelled` cancels everybody's signup; undoing it opens the session again, and people sign up anew. */
  eventStatus: z.optional(z.enum(['scheduled', 'rescheduled', 'cancelled'])),
  /** Told to everybody who has signed up. Never anything about a person. */
  reason: z.optional(z.nullable(Reason)),
});
export type StaffSessionChange = z.output<typeof StaffSessionChange>;

/** The session that was looked at, by its `sequence`: `"3"`. */
export const SequenceTag = z.string().check(z.regex(/^"\d{1,9}"$/));

/** What became of a change. */
export const StaffSessionChanged = z.object({
  /** Slug of the session. */
  session: Slug,
  startDate: DateOrInstant,
  endDate: DateOrInstant,
  previousStartDate: z.nullable(DateOrInstant),
  branch: z.nullable(Slug),
  maximumAttendeeCapacity: z.nullable(whole(0)),
  eventStatus: z.string(),
  sequence: whole(0),
  /** Parties who are told of it, by a letter or a call. */
  told: whole(0),
  /** Parties who were offered a place that came free. */
  offered: whole(0),
});
export type StaffSessionChanged = z.output<typeof StaffSessionChanged>;

/** When a branch is shut. */
export const StaffClosing = z.strictObject({
  /** In the offset of the place; now when absent. */
  from: z.optional(Instant),
  /** When it opens again; `null` = nobody knows yet. */
  until: z.nullable(Instant),
  /** Shown to everybody. Never anything about a person. */
  reason: z.optional(z.nullable(Reason)),
});
export type StaffClosing = z.output<typeof StaffClosing>;

/** A branch that is shut, and the sessions that would take place there meanwhile. */
export const StaffClosed = z.object({
  id: Uuid,
  /** Slug of the branch. */
  branch: Slug,
  from: Instant,
  until: z.nullable(Instant),
  reason: z.nullable(LocalizedText),
  /** Nobody is told of these yet: move them, cancel them, or leave them. */
  concerned: z.array(
    z.object({
      /** Slug of the session. */
      session: Slug,
      startDate: DateOrInstant,
      endDate: DateOrInstant,
      /** People who have a place, are offered one or wait. */
      people: whole(0),
    }),
  ),
});
export type StaffClosed = z.output<typeof StaffClosed>;

/** A closure that was taken back. */
export const StaffReopened = z.object({ id: Uuid, branch: Slug, state: vocabulary(['undone']) });

/** Somebody without e-mail who is to be called. */
export const StaffCall = z.object({
  id: Uuid,
  /** What to tell: the kind of the letter that the person would have got. */
  kind: vocabulary([
    'confirmed', 'waitlisted', 'offered', 'moved', 'cancelled', 'reminder',
    'question-clarify', 'question-extended', 'question-answered', 'question-redirected', 'question-closed',
  ]), // prettier-ignore
  /** Since when the call is owed. */
  dueAt: Instant,
  phone: z.string(),
  names: z.array(z.string()),
  code: z.string(),
  /** Slug of the session; `null` of a call about a question. */
  session: z.nullable(Slug),
  sessionName: z.nullable(LocalizedText),
  startDate: z.nullable(DateOrInstant),
  /** Identifier of the question; `null` of a call about a session. */
  question: z.nullable(Uuid),
  /** Slug of the branch. */
  branch: z.nullable(Slug),
  /** Until when an offered place is held. */
  offeredUntil: z.nullable(Instant),
  /** Why the session was changed, where somebody said so. */
  reason: z.nullable(LocalizedText),
});
export type StaffCall = z.output<typeof StaffCall>;

/** Calls that are owed, the oldest first. */
export const StaffCallList = z.object({ items: z.array(StaffCall) });

/** A call that was made. */
export const StaffCallDone = z.object({ id: Uuid, state: vocabulary(['done']) });

const Words = (most: number) =>
  z.strictObject({
    uk: z.string().check(z.trim(), z.minLength(1), z.maxLength(most)),
    en: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(most))),
  });
const few = z.array(Slug).check(z.maxLength(20));

const feedFields = {
  kind: z.enum(['news', 'announcement', 'decision', 'answer', 'result']),
  voice: z.enum(['authority', 'library', 'community']),
  title: Words(200),
  summary: Words(600),
  author: Words(200),
};
const feedExtras = {
  /** Plain paragraphs. */
  content: z.optional(z.nullable(z.array(Words(3000)).check(z.maxLength(50)))),
  /** The day in Kyiv; today when not stated. */
  datePublished: z.optional(PartialDate),
  dateEnded: z.optional(z.nullable(PartialDate)),
  /** Slugs of topics. */
  tags: z.optional(few),
  url: z.optional(z.nullable(WebAddress)),
  /** Slug of a branch. */
  branch: z.optional(z.nullable(Slug)),
  relatedDocuments: z.optional(few),
  relatedServices: z.optional(few),
  relatedEvents: z.optional(few),
};

/** An item of the feed that staff writes. */
export const StaffFeedPost = z.strictObject({ ...feedFields, ...feedExtras });
export type StaffFeedPost = z.output<typeof StaffFeedPost>;

/** What changes of an item; what is left out stays. */
export const StaffFeedChange = z.partial(z.strictObject({ ...feedFields, ...feedExtras }));
export type StaffFeedChange = z.output<typeof StaffFeedChange>;

/** An item that was taken away. */
export const StaffFeedWithdrawn = z.object({ item: z.string(), state: vocabulary(['withdrawn']) });

/** How a source of the feed does. */
export const StaffSource = z.object({
  slug: Slug,
  name: LocalizedText,
  url: WebAddress,
  /** Where the site says that the feed has moved for good: write it into sources.yaml. */
  movedTo: z.nullable(z.string()),
  /** `new`: not read yet; `stopped`: it said that it is gone; `inactive`: not to be read. */
  state: vocabulary(['new', 'well', 'failing', 'stopped', 'inactive']),
  /** Items of it that are kept. */
  items: whole(0),
  lastTryAt: z.nullable(Instant),
  lastSuccessAt: z.nullable(Instant),
  /** When it last brought anything new. */
  lastNewAt: z.nullable(Instant),
  /** When it is read next; `null` when it is not. */
  nextPollAt: z.nullable(Instant),
  /** Tries in a row that failed. */
  failures: whole(0),
  /** Why the last try failed, as a code and in words. */
  fault: z.nullable(z.string()),
  faultWords: z.nullable(LocalizedText),
  /** For whoever looks closer; of a page, the feed that it names. */
  faultDetails: z.nullable(z.string()),
});
export type StaffSource = z.output<typeof StaffSource>;

/** The sources of the feed, those that fail first. */
export const StaffSourceList = z.object({ items: z.array(StaffSource) });

/** A source that is read next. */
export const StaffSourcePolled = z.object({ source: Slug, state: vocabulary(['due']) });

/** A line of the journal. */
export const AuditEntry = z.object({
  id: Uuid,
  at: Instant,
  /** Identifier of the staff token; `cli` for the command line. */
  who: z.string(),
  /** What the token is called; `null` for the command line. */
  name: z.nullable(z.string()),
  action: z.string(),
  /** What it was done to: `signups/<id>`, `sessions/<slug>`, `branches/<slug>`, `calls/<id>`, `staff/<id>`. */
  subject: z.string(),
  /** Without personal data. */
  details: z.record(z.string(), z.unknown()),
});

/** One page of the journal, the newest first. */
export const AuditPage = z.object({
  items: z.array(AuditEntry),
  /** Cursor of the next page; `null` on the last one. */
  next: z.nullable(z.string()),
});

/** Which part of the journal is asked for. */
export const AuditQuery = z.strictObject({
  /** Lines on one page, 1 to 100; 50 when not stated. */
  pageSize: z.optional(whole(1, 100)),
  /** Opaque: the `next` of the page before. */
  cursor: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
});
export type AuditQuery = z.output<typeof AuditQuery>;

/** Roles, from the one that may least. */
export const StaffRole = z.enum(ROLES);
