/** Who the letters come from. */
export interface Sender {
  name: string | null;
  address: string;
}

/** Letters, digits and signs of one address; nothing that a header or an address list gives a meaning to. */
const ADDRESS = /^[\p{L}\p{N}.!#$%&'*+/=?^_`{|}~-]{1,64}@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u;

/** True for one e-mail address and nothing else. */
export const isAddress = (text: string): boolean => text.length <= 254 && ADDRESS.test(text);
