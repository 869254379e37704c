import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Config } from '../config.ts';
import { problem } from '../problems.ts';

/** A minute of requests from one address; a network of IPv6 counts as one address, because a person has all of it. */
const WINDOW = { timeWindow: 60_000, ipv6Subnet: 64 } as const;

/** A health check and the files of the widgets are never refused: a whole library may stand behind one address. */
const FREE = /^\/(health(\?|$)|embed\/)/;

/**
 * Holds reads and writes to their numbers, apart from each other. 0 = no limit, and no work either. Reads that are
 * answered from memory do not come this far.
 */
export async function limits(app: FastifyInstance, { readsPerMinute, writesPerMinute }: Config): Promise<void> {
  if (readsPerMinute === 0 && writesPerMinute === 0) return;
  await app.register(rateLimit, { global: false });
  const check = (max: number) => (max > 0 ? app.createRateLimit({ max, ...WINDOW }) : null);
  const [reads, writes] = [check(readsPerMinute), check(writesPerMinute)];
  const isRead = ({ method }: FastifyRequest) => method === 'GET' || method === 'HEAD' || method === 'OPTIONS';
  app.addHook('onRequest', async (request) => {
    if (FREE.test(request.raw.url ?? '')) return;
    const result = await (isRead(request) ? reads : writes)?.(request);
    if (!result || result.isAllowed || !result.isExceeded) return;
    const seconds = Math.max(1, result.ttlInSeconds);
    throw problem('too-many-requests', {
      headers: { 'retry-after': String(seconds) },
      detail: { uk: `Спробуйте ще раз за ${seconds} с.`, en: `Try again in ${seconds} s.` },
    });
  });
}
