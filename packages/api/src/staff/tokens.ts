import { randomBytes } from 'node:crypto';

/**
 * What a token may do; each role may do what those before it may.
 * - `reader` sees who comes and prints lists;
 * - `librarian` registers, marks, cancels, moves and changes;
 * - `manager` reads the journal.
 */
export const ROLES = ['reader', 'librarian', 'manager'] as const;
export type Role = (typeof ROLES)[number];

export const isRole = (text: string): text is Role => (ROLES as readonly string[]).includes(text);

/** Whether a role may do what `needed` may. */
export const may = (role: Role, needed: Role): boolean => ROLES.indexOf(role) >= ROLES.indexOf(needed);

/** Lets scanners of leaked secrets, and people, see what it is. */
const PREFIX = 'mosty_staff_';

/** A new token of 256 random bits. It is shown once; only its keyed hash is kept. */
export const newToken = (): string => PREFIX + randomBytes(32).toString('base64url');

/** Whether a text has the form of a token: nothing else is looked up. */
export const isTokenForm = (text: string): boolean => /^mosty_staff_[\w-]{43}$/.test(text);
