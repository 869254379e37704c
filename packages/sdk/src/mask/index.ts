/** Finds what is personal in a text that people type, in every local spelling; for forms that warn and servers that hide. */
export { mask, personalIn } from './mask.ts';
export type { Personal, PersonalKind } from './mask.ts';
