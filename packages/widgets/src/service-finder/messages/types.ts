import type { CommonMessages } from '../../shared/messages/types.ts';

/** Texts of the first screen, which come with the widget. */
export interface ServiceMessages extends CommonMessages {
  title: string;
  search: string;
  searchHint: string;
  submit: string;
  /** Names the list under the box. */
  suggestions: string;
  /** Announced while a person types. */
  suggested: (number: number) => string;
  chooseLife: string;
  other: string;
  all: string;
  askedFor: (typed: string) => string;
}

/** Texts of lists and answers, which come when somebody begins to look. */
export interface InsideMessages extends CommonMessages {
  /** «Шукаємо: …»: what the search understood. */
  understood: (used: string) => string;
  literally: (typed: string) => string;
  found: (number: number) => string;
  first: (shown: number, all: number) => string;
  more: string;
  nothing: (typed: string) => string;
  nothingHere: string;
  nothingHelp: string;
  near: string;
  otherPhone: string;
  askLibrary: string;
  provider: string;
  free: string;
  cost: (hryvnias: string) => string;
  costUnknown: string;
  status: Record<string, string>;
  open: string;
  openOf: (name: string) => string;
  filters: string;
  audience: string;
  anyAudience: string;
  channel: string;
  anyChannel: string;
  channels: Record<string, string>;
  inBranch: string;
  clear: string;
  business: string;
  officially: string;
  instead: string;
  print: string;
  share: string;
  copied: string;
  copyYourself: string;
  listen: string;
  stopListening: string;
  how: string;
  channelsUnknown: string;
  unchecked: string;
  checked: (when: string) => string;
  signature: string;
  signatureOneOf: string;
  signatures: Record<string, string>;
  signatureNone: string;
  signatureUnknown: string;
  bring: string;
  bringNothing: string;
  bringUnknown: string;
  steps: string;
  stepsUnknown: string;
  helps: string;
  helpsUnknown: string;
  cannot: string;
  where: string;
  whereNowhere: string;
  whereFailed: string;
  /** Desks by their kind, spelt out. */
  desks: Record<string, string>;
  callBranch: (phone: string, branch: string) => string;
  moreBranches: (number: number) => string;
  onMap: string;
  onMapOf: (branch: string) => string;
  /** A branch is closed for a while; `until` is `null` when nobody knows. */
  shut: (from: string, until: string | null) => string;
  trainings: string;
  signUp: string;
  printedFrom: (address: string) => string;
}
