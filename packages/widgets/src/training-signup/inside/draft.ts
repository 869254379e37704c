/** What stands in the form, and the copy of it on the device. */
import { keepForm, keptForm, words } from '../../shared/form/kept.ts';
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

/** What tells one draft from another: the same words make the same signup. */
export const wordsOf = ({ names, phone, email, accessNeeds, consent }: Draft): string[] => [
  ...names,
  phone,
  email,
  accessNeeds,
  String(consent),
];

/** A form as it was left. */
export interface Kept {
  /** Slug of the session. */
  session: string;
  draft: Draft;
  /** Key of an attempt that was sent with these words; its answer may still be on its way. */
  key: string | null;
}

export const keepDraft = (form: Kept | null): void => keepForm(FORM_PLACE, form);

/** The form that a reload interrupted; `null` when there is none, it is old, or somebody else wrote there. */
export function recall(): Kept | null {
  const { session, draft, key } = keptForm<Kept>(FORM_PLACE) ?? {};
  if (typeof session !== 'string') return null;
  const { names, forOther, phone, email, accessNeeds, consent } = { ...(draft as object) } as {
    [K in keyof Draft]?: unknown;
  };
  const people = Array.isArray(names) ? names.filter((name) => typeof name === 'string').slice(0, PARTY) : [];
  return {
    session,
    key: words(key) || null,
    draft: {
      names: people.length ? people : [''],
      forOther: forOther === true,
      phone: words(phone),
      email: words(email),
      accessNeeds: words(accessNeeds),
      consent: consent === true,
    },
  };
}
