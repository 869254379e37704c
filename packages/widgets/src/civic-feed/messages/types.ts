import type { CommonMessages } from '../../shared/messages/types.ts';

/** Texts of the civic feed. */
export interface FeedMessages extends CommonMessages {
  title: string;
  none: string;
  more: string;
  moreFailed: string;
  added: (number: number) => string;
  end: string;
  read: (title: string) => string;
  readShort: string;
  source: string;
  updated: (when: string) => string;
  voices: Record<string, string>;
  kinds: Record<string, string>;
}
