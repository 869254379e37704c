import { problem } from '../problems.ts';
import type * as Phones from './phone.ts';
import type { Contact } from '../store/store.ts';

/** Asked for once: an import costs as much as the rest of a signup's checks, even of what is there. */
let toE164: typeof Phones.toE164 | undefined;

/** Brings the phone to one form. `pointer` is where the phone stands in the body. */
export async function readContact(
  typed: { phone?: string | undefined; email?: string | undefined },
  pointer: string,
): Promise<Contact> {
  const email = typed.email || undefined;
  if (!typed.phone) return { ...(email && { email }) };
  toE164 ??= (await import('./phone.ts')).toE164;
  const phone = toE164(typed.phone);
  if (!phone) {
    const message = {
      uk: 'Перевірте номер: його записано з кодом міста чи мережі?',
      en: 'Check the number: does it have its area or network code?',
    };
    throw problem('validation', { errors: [{ pointer, code: 'invalid-phone', message }] });
  }
  return { phone, ...(email && { email }) };
}
