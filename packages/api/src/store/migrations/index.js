import * as ground from './0001-ground.ts';
/** Every step of the schema, in order. A step that was released is never edited: the next one mends it. */
export const migrations = { '0001-ground': ground };
