import type { CommonMessages } from '../../shared/messages/types.ts';
import type { MapTexts } from '../map/map-view.ts';
import type { Filter } from '../selection.ts';

/** Texts of the list of branches. */
export interface BranchMessages extends CommonMessages {
  title: string;
  search: string;
  searchHint: string;
  filters: Record<Filter, string>;
  near: string;
  /** Why it is asked and what becomes of the answer. */
  nearNote: string;
  found: (shown: number, all: number) => string;
  /** What the words were taken for: another layout, a slip, a former name. */
  understood: (words: string) => string;
  more: (count: number) => string;
  nothing: string;
  clear: string;
  none: string;
  desks: Record<string, string>;
  inferred: string;
  /** Said before the number, for those who hear the page. */
  call: (name: string) => string;
  noPhone: string;
  former: (names: string) => string;
  noAddress: string;
  streetAsOf: (when: string) => string;
  landmark: string;
  district: string;
  noHours: string;
  callFirst: string;
  transport: string;
  noTransport: string;
  stop: (name: string) => string;
  stopAlso: (names: string) => string;
  modes: Record<string, string>;
  approximate: (metres: string) => string;
  print: string;
  copy: string;
  navigate: string;
  locate: string;
  checked: (when: string) => string;
}

/** Texts of what only some branches state. */
export interface FactMessages {
  /** What is said of a branch that is not active. */
  status: Record<string, string>;
  hours: string;
  openUntil: (time: string) => string;
  closedNow: string;
  /** `day` is `null` for today. */
  opensAt: (day: string | null, time: string) => string;
  /** Nobody knows when. */
  opensSomeTime: string;
  /** `day` is `null` for today, `until` for an end that nobody knows. */
  willClose: (day: string | null, from: string, until: string | null) => string;
  days: Record<string, string>;
  closedAllDay: string;
  shelter: (available: boolean, metres: number | null) => string;
  backupPower: (available: boolean) => string;
  accessible: Record<string, (there: boolean) => string>;
}

/** Texts of what a card does on press. */
export interface SheetMessages {
  /** The address of the branch with that name was copied. */
  copied: (name: string) => string;
  copyFailed: (address: string) => string;
  title: string;
  phones: string;
  /** Both with their days; `until` is `null` when nobody knows. */
  shut: (from: string, until: string | null) => string;
  factsAsOf: (when: string) => string;
  notChecked: string;
  printedOn: (when: string) => string;
}

/** Texts of the search near a place. */
export interface NearMessages {
  asking: string;
  refused: string;
  /** The nearest first, from the place with that name; `null` is the device's own. */
  from: (place: string | null) => string;
  /** Straight line, so rounded; metres. */
  away: (metres: number) => string;
}

/** Texts of the map and of the choice between it and the list. */
export interface MapMessages {
  list: string;
  map: string;
  /** Name of the choice: which of the two is in sight on a narrow page. */
  views: string;
  none: string;
  /** On pins of places without a number, by kind. */
  pins: Record<string, string>;
  drawing: MapTexts;
}

/** Texts of the choice between the drawn map and the operator's own tiles. */
export interface TileMessages {
  /** The button, by what it brings. */
  detailed: string;
  simple: string;
  loading: string;
  shown: string;
  back: string;
  failed: string;
}
