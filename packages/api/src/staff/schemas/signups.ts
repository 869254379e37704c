import { CalendarDate, Instant, SignupInput, Slug, Uuid, vocabulary } from '@mosty/sdk/schemas';
import * as z from 'zod/mini';
import { whole } from './parts.ts';

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

const State = z.enum(['confirmed', 'waitlisted', 'offered', 'cancelled', 'expired']);

/** Which signups of a session are asked for. */
export const StaffSignupQuery = z.strictObject({ state: z.optional(State) });
export type StaffSignupQuery = z.output<typeof StaffSignupQuery>;

/** Whose signup is looked for. A body, for a name in an address would stand in the logs on its way. */
export const StaffSignupSearch = z.strictObject({
  /** A part of a name, digits of a phone, or a code. */
  q: z.string().check(z.minLength(1), z.maxLength(100)),
  state: z.optional(State),
});
export type StaffSignupSearch = z.output<typeof StaffSignupSearch>;

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
