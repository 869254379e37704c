/**
 * What stands in the form, and the copy of it on the device. The copy is there only while the form is open, for this
 * tab alone, so that a reload or a lost connection takes nothing; it is gone with the answer, with the way back to the
 * list, and after ten idle minutes.
 */

import { keep, kept } from '../../shared/storage.ts';
import { FORM_PLACE } from '../session.ts';

/** How many people one signup may name. [SignupInput.party] */
export const PARTY = 6;

export interface Draft {
  /** Everybody who comes, the first is the one the contact belongs to. */
  names: readonly string[];
  /** Somebody else types: a daughter, a librarian. */
  forOther: boolean;
  phone: string;
  email: string;
  accessNeeds: string;
  consent: boolean;
}

export const emptyDraft = (): Draft => ({
  names: [''],
  forOther: false,
  phone: '',
  email: '',
  accessNeeds: '',
  consent: false,
});

/** A form as it was left. */
export interface Kept {
  /** Slug of the session. */
  session: string;
  draft: Draft;
  /** Key of an attempt that was sent with these words; its answer may still be on its way. */
  key: string | null;
  /** Milliseconds since the epoch. */
  at: number;
}

/** The same ten minutes after which the form forgets. */
const PATIENCE = 600_000;

export const keepDraft = (draft: Omit<Kept, 'at'> | null): void =>
  keep(FORM_PLACE, draft && ({ ...draft, at: Date.now() } satisfies Kept));

/** The form that a reload interrupted; `null` when there is none, it is old, or somebody else wrote there. */
export function recall(now = Date.now()): Kept | null {
  const { session, draft, key, at } = (kept(FORM_PLACE) ?? {}) as Partial<Kept>;
  if (typeof session !== 'string' || !at || now - at > PATIENCE) return null;
  const { names, forOther, phone, email, accessNeeds, consent } = { ...draft } as Partial<Draft>;
  const words = Array.isArray(names) ? names.filter((name) => typeof name === 'string').slice(0, PARTY) : [];
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return {
    session,
    at,
    key: text(key) || null,
    draft: {
      names: words.length ? words : [''],
      forOther: forOther === true,
      phone: text(phone),
      email: text(email),
      accessNeeds: text(accessNeeds),
      consent: consent === true,
    },
  };
}
