/** What calls that write have in common. */
import type { CallOptions } from '../transport/index.ts';

export interface KeyOptions extends CallOptions {
  /** Names the attempt: repeat a call whose outcome is unknown with the same key, and it is stored once. Made when absent. */
  idempotencyKey?: string | undefined;
}

export const JSON_BODY = { 'content-type': 'application/json' };

/** 128 random bits. `crypto.randomUUID` is missing on plain http, where many host pages live. */
export function newKey(): string {
  let key = '';
  for (const byte of crypto.getRandomValues(new Uint8Array(16))) key += byte.toString(16).padStart(2, '0');
  return key;
}
