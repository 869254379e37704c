/** What staff sends and is answered. Apart from the contract of the SDK: no page of a resident has any use for it. */
export * from './schemas/calls.ts';
export * from './schemas/closures.ts';
export * from './schemas/feed.ts';
export * from './schemas/journal.ts';
export * from './schemas/sessions.ts';
export * from './schemas/signups.ts';
export * from './schemas/sources.ts';
export * from './schemas/tokens.ts';
