export { createTransport, type Transport } from './transport.ts';
export { writeJson } from './json.ts';
export { memoryCache, type CachedAnswer, type ReadCache } from './cache.ts';
export type { CallOptions, ClientOptions, Hooks, RetryOptions, RetryReason, TimeoutOptions } from './options.ts';
