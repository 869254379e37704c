import type { FeedItem } from '@mosty/sdk/schemas';
import type { Kysely } from 'kysely';
import type { Still } from '../../feeds/pictures/still.ts';
import type { Reading } from '../../feeds/read.ts';
import type { Tables } from '../tables.ts';
import type { Applied } from './apply.ts';
import {
  type PictureClaim,
  claimPicture,
  copied,
  copyOf,
  hurryPictures,
  isAnyPictureDue,
  notCopied,
  pictureCounts,
} from './copies.ts';
import { reclean } from './reclean.ts';
import {
  type Answer,
  type Claim,
  type SourceState,
  brought,
  claim,
  failed,
  health,
  hurry,
  isAnyDue,
  sync,
  unchanged,
} from './sources.ts';

/** Pictures of the items that sources bring, and the copies of them. */
export interface Pictures {
  /** Takes the picture that is due and has waited longest, for this process alone; `null` when none is. */
  claim(now: number): Promise<PictureClaim | null>;
  /** Keeps a copy under the hash of its bytes, and shows it in its items. */
  copied(claimed: PictureClaim, hash: string, still: Still): Promise<void>;
  /** `final`: it is not tried again; `silent`: its host does not answer, and is left alone for a while. */
  notCopied(
    claimed: PictureClaim,
    more: { fault: string; final: boolean; silent: boolean; now: number },
  ): Promise<void>;
  /** A copy by its hash; `null` when no item shows it any more. */
  get(hash: string): Promise<{ type: string; bytes: Uint8Array } | null>;
  /** By slug of the source: how many are copied, wait, and could not be had. */
  counts(): Promise<Map<string, { copied: number; waiting: number; refused: number }>>;
}

/** The sources of the feed and what they bring. Times are in milliseconds. */
export interface Sources {
  /**
   * Takes the source that is due and has waited longest, for this process alone; `null` when none is.
   * @param answering leaves out those that failed when they were asked last
   */
  claim(now: number, answering?: boolean): Promise<Claim | null>;
  unchanged(claimed: Claim, now: number, answer: Answer): Promise<void>;
  /** Makes what was read what is shown; `null` when the claim was lost. */
  brought(
    claimed: Claim,
    reading: Reading,
    more: { rules: number; bytesHash: string; answer: Answer; now: number },
  ): Promise<Applied | null>;
  failed(
    claimed: Claim,
    more: { fault: string; details: string; retryAfter: number | null; now: number },
  ): Promise<void>;
  /** Has a source read as soon as somebody is free; `false` when it is not read at all. */
  hurry(source: string, now: number): Promise<boolean>;
  /** Cleans some of the items that other rules have cleaned; none of them is left when it returns 0. */
  reclean(
    rules: number,
    again: (item: FeedItem) => FeedItem,
    most: number,
  ): Promise<{ cleaned: number; changed: number }>;
  /** By slug of the source. A source that was never due has no state. */
  health(): Promise<Map<string, SourceState & { items: number }>>;
  readonly pictures: Pictures;
}

type Write = <T>(work: (db: Kysely<Tables>) => Promise<T>) => Promise<T>;

/** `write` tells readers of this process that something has changed; `quietly` does not: no reader sees a state. */
export function sources(
  read: Kysely<Tables>,
  write: Write,
  quietly: Write,
  random: () => number = Math.random,
): Sources {
  /** The revision of the data that the states were brought to. */
  let synced: string | null = null;
  return {
    async claim(now, answering = false) {
      const row = await read
        .selectFrom('settings')
        .select('value')
        .where('name', '=', 'revision.data')
        .executeTakeFirst();
      const revision = row?.value ?? '0';
      if (revision !== synced) await write((db) => sync(db, now, random));
      synced = revision;
      // Most looks find nothing: they take no lock.
      return (await isAnyDue(read, now, answering)) ? quietly((db) => claim(db, now, answering)) : null;
    },
    unchanged: (claimed, now, answer) =>
      quietly(async (db) => void (await unchanged(db, claimed, now, random, answer))),
    brought: (claimed, reading, more) => write((db) => brought(db, claimed, reading, { ...more, random })),
    failed: (claimed, more) => quietly((db) => failed(db, claimed, { ...more, random })),
    hurry: (source, now) =>
      quietly(async (db) => {
        await hurryPictures(db, source, now);
        return hurry(db, source, now);
      }),
    reclean: (rules, again, most) => write((db) => reclean(db, rules, again, most)),
    health: () => health(read),
    pictures: {
      claim: async (now) => ((await isAnyPictureDue(read, now)) ? quietly((db) => claimPicture(db, now)) : null),
      copied: (claimed, hash, still) => write((db) => copied(db, claimed, hash, still)),
      notCopied: (claimed, more) => quietly((db) => notCopied(db, claimed, more)),
      get: (hash) => copyOf(read, hash),
      counts: () => pictureCounts(read),
    },
  };
}
