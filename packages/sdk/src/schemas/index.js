/** Every shape of the contract, written once. The same schemas check the server, the client, the forms and the files. */
export * from './common.ts';
export * from './problem.ts';
export * from './branch.ts';
export * from './service.ts';
export * from './life-event.ts';
export * from './audience.ts';
export * from './training.ts';
export * from './session.ts';
export * from './signup.ts';
export * from './feed.ts';
export * from './document.ts';
export * from './project.ts';
export * from './event.ts';
export * from './indicator.ts';
export * from './partner.ts';
export * from './organization.ts';
export * from './search.ts';
