import type { CommonMessages } from '../../shared/messages/types.ts';

/** Texts of the list of branches. */
export interface BranchMessages extends CommonMessages {
  title: string;
  search: string;
  searchHint: string;
  onlyTsog: string;
  found: (shown: number, all: number) => string;
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
  hours: string;
  noHours: string;
  noHoursNoPhone: string;
  days: Record<string, string>;
  closedAllDay: string;
  transport: string;
  noTransport: string;
  stop: (name: string) => string;
  stopAlso: (names: string) => string;
  modes: Record<string, string>;
  approximate: (metres: string) => string;
  status: Record<string, string>;
  positions: string;
}
