/** How the SDK behaves, as sentences; played in Node and in a browser against the same misbehaving server. */
import { errors } from './scenarios/errors.ts';
import { hosts } from './scenarios/hosts.ts';
import { managing } from './scenarios/managing.ts';
import { manners } from './scenarios/manners.ts';
import { reads } from './scenarios/reads.ts';
import { writes } from './scenarios/writes.ts';

export const scenarios = { ...reads, ...errors, ...writes, ...managing, ...manners, ...hosts };
