import type { FastifyRequest } from 'fastify';
import type { Config } from '../config.ts';

/** On every answer: nothing of an answer may be run, framed, guessed or reported elsewhere. */
export const SECURITY: Record<string, string> = {
  'x-content-type-options': 'nosniff',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'cross-origin',
};

/** A good answer to a read: fresh for a minute, shown while it is renewed, and for a day while the API is down. */
export const READ_CACHE = 'public, max-age=60, stale-while-revalidate=600, stale-if-error=86400';

/** Any page may read; a script of another origin sees these headers besides the plain ones. */
export const CORS_READ: Record<string, string> = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'ETag, Link, Retry-After, X-Request-Id, Content-Language, Idempotency-Replayed, Age',
};

/** On every answer. */
export const COMMON = { ...SECURITY, ...CORS_READ };

/** What a preflight is answered; `null` when this origin may not write, or may not ask what staff asks. */
export function preflight(
  config: Config,
  request: FastifyRequest,
  methods: readonly string[],
  isStaff: boolean,
): Record<string, string> | null {
  const { origin } = request.headers;
  if (isStaff && !mayUseStaff(config, request)) return null;
  const corsOrigins = isStaff ? [origin ?? ''] : config.corsOrigins;
  const writes = isStaff || methods.includes('POST');
  if (writes && !mayWrite(corsOrigins, origin)) return null;
  return {
    'access-control-allow-origin': writes && corsOrigins !== '*' ? (origin ?? '') : '*',
    'access-control-allow-methods': methods.join(', '),
    'access-control-allow-headers':
      'Accept-Language, Authorization, Content-Type, Idempotency-Key, If-Match, If-None-Match, X-Request-Id',
    'access-control-max-age': '7200',
    ...(writes && corsOrigins !== '*' && { vary: 'Origin' }),
  };
}

/** A request without `Origin` does not come from a page; the list is about pages. */
export const mayWrite = (allowed: Config['corsOrigins'], origin: string | undefined): boolean =>
  allowed === '*' || origin === undefined || allowed.includes(origin);

/** Whether the request comes from a page of the API itself, such as a widget's own page in a frame. */
export const isOwnPage = (
  { publicUrl }: Config,
  { headers: { origin }, protocol, host }: Pick<FastifyRequest, 'headers' | 'protocol' | 'host'>,
): boolean => origin === `${protocol}://${host}` || (publicUrl !== null && origin === new URL(publicUrl).origin);

/**
 * Whether a page may do what staff does: one of the origins that were named, or of the API itself. `*` names nobody here.
 * A request without `Origin` does not come from a page of another site.
 */
export function mayUseStaff(config: Config, request: FastifyRequest): boolean {
  const { origin } = request.headers;
  if (origin === undefined || isOwnPage(config, request)) return true;
  return config.corsOrigins !== '*' && config.corsOrigins.includes(origin);
}
