/** Who the letters come from. */
export interface Sender {
  name: string | null;
  address: string;
}

/** Who holds a session, as calendars know it: the address of the letters, where letters leave. */
export const organizerOf = ({ smtpUrl, mailFrom }: { smtpUrl: string | null; mailFrom: Sender }): string | null =>
  smtpUrl === null ? null : mailFrom.address;

/** Letters, digits and signs of one address; nothing that a header or an address list gives a meaning to. */
const ADDRESS = /^[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u;

/** True for one e-mail address and nothing else. */
export const isAddress = (text: string): boolean => text.length <= 254 && ADDRESS.test(text);
