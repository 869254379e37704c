import type { FastifyInstance, FastifyServerOptions } from 'fastify';
import type { Config } from '../config.ts';

/** The network of an address: /24 of IPv4, /48 of IPv6. Enough to see an attack, too little to see a person. */
export function network(ip: string): string {
  const four = /(\d+\.\d+\.\d+)\.\d+$/.exec(ip);
  if (four) return `${four[1]}.0`;
  return `${ip.split(':').slice(0, 3).join(':')}::`;
}

/** Structured lines on standard output; what is not named here is not written. */
export function logger({ logLevel }: Config, stream?: { write(line: string): void }): FastifyServerOptions['logger'] {
  if (logLevel === 'silent') return false;
  return {
    level: logLevel,
    base: null,
    serializers: { req: () => ({}), res: ({ statusCode }) => ({ statusCode }) },
    ...(stream && { stream }),
  };
}

/** Whether every request gets its line. */
export const requestsAreLogged = ({ logLevel }: Config): boolean => ['info', 'debug', 'trace'].includes(logLevel);

/** One line a request: the pattern of its route and never its address, no header, no body, no whole IP. */
export function requestLog(app: FastifyInstance, config: Config): void {
  if (!requestsAreLogged(config)) return;
  app.addHook('onResponse', (request, reply, done) => {
    const { method, routeOptions, ip } = request;
    const ms = Math.round(reply.elapsedTime * 10) / 10;
    request.log.info(
      { method, route: routeOptions.url ?? '(none)', status: reply.statusCode, ms, net: network(ip) },
      'request',
    );
    done();
  });
}
