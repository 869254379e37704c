export { createTransport, type Transport } from './transport.ts';
export { memoryCache, type CachedAnswer, type ReadCache } from './cache.ts';
export type { CallOptions, ClientOptions, Hooks, RetryOptions, TimeoutOptions } from './options.ts';
