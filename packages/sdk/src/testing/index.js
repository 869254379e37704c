/** A server without a network, for tests of what is built on the SDK. */
export { createFakeServer } from './fake-server.ts';
export { dataset } from './dataset.ts';
