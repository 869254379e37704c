/** @mosty/sdk: the typed client of the Mosty data API. Everything of the light entry, and the whole client. */
export { createClient } from './client.ts';
export * from './core.ts';
