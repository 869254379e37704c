export { createTransport } from './transport.ts';
export { memoryCache } from './cache.ts';
