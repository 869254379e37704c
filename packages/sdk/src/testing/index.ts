/** A server without a network, for tests of what is built on the SDK. */
export { createFakeServer } from './fake-server.ts';
export type { FakeServer, FakeServerOptions, Fault, SeenRequest } from './fake-server.ts';
export { dataset } from './dataset.ts';
export type { FakeData } from './dataset.ts';
