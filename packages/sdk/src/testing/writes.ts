/** What people send to the fake server: one key for one attempt, the contract's check, work asked of programs, and finding it again. */
import type * as z from 'zod/mini';
import { sha256 } from '../proof/sha256.ts';
import { IdempotencyKey } from '../schemas/signup.ts';
import { problem, reply } from './replies.ts';

/** How a person may be reached, as she typed it. */
export interface Contact {
  phone?: string | undefined;
  email?: string | undefined;
}

/** What was sent, and the record that came of it. */
export interface Stored<T> {
  key: string;
  body: string;
  contact: Contact;
  record: T;
}

/**
 * The answer to an attempt before anything is looked at: a key that is missing, the record that was stored under it, or
 * the key of another body. `undefined` lets it go on.
 */
export function repeated<T>(stored: readonly Stored<T>[], key: string | null, body: string): Response | undefined {
  if (!isKey(key)) return problem(400, 'idempotency-key-missing');
  const before = stored.find((each) => each.key === key);
  if (!before) return undefined;
  return before.body === body
    ? reply(before.record, 201, { 'idempotency-replayed': 'true' })
    : problem(422, 'idempotency-key-reused');
}

export const isKey = (key: string | null): key is string => key !== null && IdempotencyKey.safeParse(key).success;

/** A body that its schema accepts, or the problem that says why not. */
export function read<T>(body: string, schema: z.ZodMiniType<T>): T | Response {
  let json: unknown;
  try {
    json = JSON.parse(body);
  } catch {
    return problem(400, 'bad-request');
  }
  const checked = schema.safeParse(json);
  if (checked.success) return checked.data;
  const errors = checked.error.issues.map(({ path, code, message }) => ({
    pointer: `/${path.join('/')}`,
    code,
    message,
  }));
  return problem(422, 'validation', errors);
}

/** Work of two hundred hashes, whose answer begins as `KEY` does. */
const SALT = '00'.repeat(16);
const NONCE = 'ab'.repeat(16);
const COUNTER = 200;
const KEY = keyOf(SALT + NONCE + COUNTER.toString(16).padStart(8, '0'));
const parameters = { algorithm: 'SHA-256', salt: SALT, nonce: NONCE, cost: 1, keyPrefix: KEY.slice(0, 32) };
const WORK = btoa(JSON.stringify({ parameters, signature: '' })).replace(/=+$/, '');

function keyOf(hex: string): string {
  const bytes = Uint8Array.from(hex.match(/../g) ?? [], (pair) => parseInt(pair, 16));
  return [...sha256(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** A form begins: no work is asked, but where it is wanted in any case. */
export const challenge = (now: Date, inAnyCase: boolean): Response =>
  reply({ stamp: `fake-stamp-${now.getTime()}`, proof: inAnyCase ? WORK : null });

/** As the server does: a field that nobody sees was filled, so that a program has to work first. */
export const needsWork = (form?: { extra?: string | undefined; proof?: string | undefined }): boolean =>
  Boolean(form?.extra?.trim()) && form?.proof !== `${WORK}.${COUNTER}.${KEY}`;

export const digits = (text = ''): string => text.replace(/\D/g, '');

/** Whether two contacts share a phone or an e-mail, however it is typed. */
export function meet(one: Contact, other: Contact): boolean {
  const phones = [one.phone, other.phone].map((typed) => digits(typed).slice(-9));
  const emails = [one.email, other.email].map((typed) => typed?.trim().toLowerCase() ?? '');
  return [phones, emails].some(([a, b]) => a !== '' && a === b);
}
