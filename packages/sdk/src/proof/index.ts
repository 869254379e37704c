/** @mosty/sdk/proof: the work that a server under pressure asks for. Fetched when it is asked, and by nobody else. */
export { solveProof } from './solve.ts';
export type { SolveOptions } from './solve.ts';
