import type { CommonMessages } from '../../shared/messages/types.ts';

/** Texts of the service finder. */
export interface ServiceMessages extends CommonMessages {
  title: string;
  search: string;
  searchHint: string;
  submit: string;
  clear: string;
  chooseLife: string;
  other: string;
  found: (number: number) => string;
  first: (shown: number, all: number) => string;
  nothing: (typed: string) => string;
  nothingHelp: string;
  all: string;
  provider: string;
  business: string;
  free: string;
  cost: (hryvnias: string) => string;
  costUnknown: string;
  status: Record<string, string>;
  more: string;
  moreOf: (name: string) => string;
  how: string;
  channels: Record<string, string>;
  channelsUnknown: string;
  unchecked: string;
  checked: (when: string) => string;
  bring: string;
  bringNothing: string;
  bringUnknown: string;
  steps: string;
  helps: string;
  cannot: string;
}
