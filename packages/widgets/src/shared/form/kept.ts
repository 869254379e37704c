/**
 * The copy of a form on the device. It is there only while the form is open, for this tab alone, so that a reload or a
 * lost connection takes nothing; it is gone with the answer, with the way back, and after ten idle minutes.
 */
import { PATIENCE } from '../idle.ts';
import { keep, kept } from '../storage.ts';

/** @param form what stands in it; `null` takes the copy away */
export const keepForm = (place: string, form: object | null): void => keep(place, form && { ...form, at: Date.now() });

/** The form that a reload interrupted, whatever somebody else may have written there; `null` when there is none or it is old. */
export function keptForm<T>(place: string, now = Date.now()): { [K in keyof T]?: unknown } | null {
  const { at, ...form } = (kept(place) ?? {}) as { at?: unknown };
  if (typeof at === 'number' && now - at <= PATIENCE) return form;
  // What is too old to be shown is too old to lie there.
  keep(place, null);
  return null;
}

/** What should be words, and may be anything. */
export const words = (value: unknown): string => (typeof value === 'string' ? value : '');
