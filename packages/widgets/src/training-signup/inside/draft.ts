/**
 * What stands in the form, and the copy of it on the device. The copy is there only while the form is open, for this
 * tab alone, so that a reload or a lost connection takes nothing; it is gone with the answer, with the way back to the
 * list, and after ten idle minutes.
 */

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

const PLACE = 'mosty-signup';
/** The same ten minutes after which the form forgets. */
const PATIENCE = 600_000;

export function keep(kept: Omit<Kept, 'at'>): void {
  try {
    sessionStorage.setItem(PLACE, JSON.stringify({ ...kept, at: Date.now() } satisfies Kept));
  } catch {
    // A device that keeps nothing costs the copy, never the form.
  }
}

export function forget(): void {
  try {
    sessionStorage.removeItem(PLACE);
  } catch {
    // As above.
  }
}

/** The form that a reload interrupted; `null` when there is none, it is old, or somebody else wrote there. */
export function recall(now = Date.now()): Kept | null {
  try {
    const kept = JSON.parse(sessionStorage.getItem(PLACE) ?? 'null') as Partial<Kept> | null;
    if (typeof kept?.session !== 'string' || !kept.at || now - kept.at > PATIENCE) return null;
    const { names, ...rest } = { ...emptyDraft(), ...kept.draft };
    const words = Array.isArray(names) ? names.filter((name) => typeof name === 'string').slice(0, PARTY) : [];
    const text = (value: unknown) => (typeof value === 'string' ? value : '');
    return {
      session: kept.session,
      at: kept.at,
      key: typeof kept.key === 'string' ? kept.key : null,
      draft: {
        names: words.length ? words : [''],
        forOther: rest.forOther === true,
        phone: text(rest.phone),
        email: text(rest.email),
        accessNeeds: text(rest.accessNeeds),
        consent: rest.consent === true,
      },
    };
  } catch {
    return null;
  }
}
