/** Pieces that several schemas of staff share. */
import * as z from 'zod/mini';

export const whole = (least: number, most = Number.MAX_SAFE_INTEGER) => z.int().check(z.gte(least), z.lte(most));

/** Why something is changed for the day, in the words that everybody reads. */
export const Reason = z.strictObject({
  uk: z.string().check(z.trim(), z.minLength(1), z.maxLength(300)),
  en: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(300))),
});

/** Texts that staff writes, in Ukrainian and where they can in English. */
export const Words = (most: number) =>
  z.strictObject({
    uk: z.string().check(z.trim(), z.minLength(1), z.maxLength(most)),
    en: z.optional(z.string().check(z.trim(), z.minLength(1), z.maxLength(most))),
  });
