/** An address as people write it, and as a phone's own navigation takes it. */
import type { Branch, LocalizedText } from '@mosty/sdk/core';

/** «54003, Миколаїв, вулиця Марка Кропивницького, 143-а»; `null` where nobody knows the address. */
export function addressLine({ address }: Branch, plain: (text: LocalizedText) => string): string | null {
  if (!address) return null;
  const { postCode, addressLocality, thoroughfare, locatorDesignator } = address;
  return [postCode, plain(addressLocality), plain(thoroughfare), locatorDesignator].filter(Boolean).join(', ');
}

/**
 * A link that opens the navigation a person has on the phone: RFC 5870 `geo:` on Android, the `maps:` of Apple's
 * systems. By address and not by position, because most positions are approximate. Elsewhere nothing answers either,
 * so there is no link.
 */
export function navigationLink(
  branch: Branch,
  { platform, userAgent }: Pick<Navigator, 'platform' | 'userAgent'> = navigator,
): string | null {
  const address = addressLine(branch, ({ uk }) => uk);
  if (!address) return null;
  const query = encodeURIComponent(address);
  if (/Android/.test(userAgent)) return `geo:0,0?q=${query}`;
  return /^(iP|Mac)/.test(platform) ? `maps:?q=${query}` : null;
}
