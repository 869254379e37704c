import { createHash } from 'node:crypto';

/** The namespace of every identifier that is derived from a noun and a slug. Fixed for ever: changing it changes every id. */
export const NAMESPACE = '6f1c2a52-6d1e-4c0b-9f5e-2b7d0a4c8e11';

/** UUID version 5 of a name in a namespace. [RFC 9562, 5.5] */
export function uuid5(name: string, namespace: string = NAMESPACE): string {
  const bytes = createHash('sha1')
    .update(Buffer.from(namespace.replaceAll('-', ''), 'hex'))
    .update(name, 'utf8')
    .digest();
  bytes[6] = (bytes[6]! & 0x0f) | 0x50;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toString('hex', 0, 16).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** The identifier of a record: `idOf('branch', 'biblioteka-2')`. */
export const idOf = (noun: string, slug: string) => uuid5(`${noun}/${slug}`);
