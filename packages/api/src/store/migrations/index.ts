import type { Migration } from 'kysely/migration';
import * as ground from './0001-ground.ts';
import * as signups from './0002-signups.ts';
import * as feed from './0003-feed.ts';
import * as questions from './0004-questions.ts';
import * as tallies from './0005-tallies.ts';
import * as closures from './0006-closures.ts';
import * as pictures from './0007-pictures.ts';
import * as rules from './0008-rules.ts';
import * as moved from './0009-moved.ts';

/** Every step of the schema, in order. A step that was released is never edited: the next one mends it. */
export const migrations: Record<string, Migration> = {
  '0001-ground': ground,
  '0002-signups': signups,
  '0003-feed': feed,
  '0004-questions': questions,
  '0005-tallies': tallies,
  '0006-closures': closures,
  '0007-pictures': pictures,
  '0008-rules': rules,
  '0009-moved': moved,
};
