import { problem } from '../problems.ts';
import type { Contact } from '../store/store.ts';

/** Brings the phone to one form. `pointer` is where the phone stands in the body. */
export async function readContact(
  typed: { phone?: string | undefined; email?: string | undefined },
  pointer: string,
): Promise<Contact> {
  const email = typed.email || undefined;
  if (!typed.phone) return { ...(email && { email }) };
  const { toE164 } = await import('./phone.ts');
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
