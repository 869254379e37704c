/** Which addresses a feed may be read from. The only file that knows the library of address ranges. */
import ipaddr from 'ipaddr.js';

/** Unicast by the tables, and still somebody's inside: the service of a cloud that answers each of its machines. */
const DENIED = new Set(['168.63.129.16']);

/** All of the open internet of version 6 is in here. What else there is carries an address of the other family inside. */
const GLOBAL = ipaddr.IPv6.parse('2000::');
/** Documentation, which the tables of the library do not know yet. [RFC 9637] */
const EXAMPLES = ipaddr.IPv6.parse('3fff::');

/** True for an address of the open internet: no loopback, private, link-local, shared, multicast or reserved one. */
export function isPublic(address: string): boolean {
  if (!ipaddr.isValid(address) || address.includes('%')) return false;
  const parsed = ipaddr.process(address);
  if (parsed.range() !== 'unicast' || DENIED.has(parsed.toString())) return false;
  return parsed instanceof ipaddr.IPv4 || (parsed.match(GLOBAL, 3) && !parsed.match(EXAMPLES, 20));
}

/** The literal address that a host name of a URL is, without brackets; `null` for a name. */
export function literal(hostname: string): string | null {
  const bare = hostname.replace(/^\[|\]$/g, '');
  return ipaddr.isValid(bare) ? bare : null;
}
