/** The one file of the API that knows the phone library; loaded with the first signup, not with the server. */
import parse from 'libphonenumber-js/min';
/** A phone as people in Ukraine type it, in E.164; `null` when it cannot be one. */
export function toE164(typed) {
    // «8 (0512) …» is the trunk prefix of years ago, and people still write it.
    const digits = typed.replace(/\D/g, '');
    const modern = /^80\d{9}$/.test(digits) ? digits.slice(1) : typed;
    const phone = parse(modern, 'UA');
    return phone?.isValid() ? phone.number : null;
}
