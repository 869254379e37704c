/** Which branches are shown, in which order: the words, the filters and the branch that the page named. */
import type { Branch } from '@mosty/sdk/core';

/** What is in sight where there is no room for both. */
export type Pane = 'list' | 'map';

/** What a person may narrow the list to. */
export const FILTERS = ['tsog', 'open', 'accessible'] as const;
export type Filter = (typeof FILTERS)[number];

/** The filters that the attribute `has` names: `tsog`, or several with spaces or commas between. */
export function filtersOf(has: string | null): Set<Filter> {
  const named = (has ?? '').toLowerCase().split(/[\s,;]+/);
  return new Set(FILTERS.filter((filter) => named.includes(filter)));
}

const hasDesk = ({ servicePoints }: Branch): boolean =>
  servicePoints.some(({ type, closedOn }) => type === 'tsog' && !closedOn);

const forWheels = ({ accessibility }: Branch): boolean =>
  (accessibility ?? []).some(({ feature, value }) => value === 'yes' && /^(ramp|lift|call-button)$/.test(feature));

/** The filters that tell anything: where nobody stated the hours, "open now" would only hide every branch. */
export function usefulFilters(branches: readonly Branch[]): Filter[] {
  const known: Record<Filter, (branch: Branch) => boolean> = {
    tsog: ({ servicePoints }) => servicePoints.length > 0,
    open: ({ openingHours }) => openingHours !== null,
    accessible: ({ accessibility }) => accessibility !== null,
  };
  return FILTERS.filter((filter) => branches.some(known[filter]));
}

/** A branch in the list. */
export interface Row {
  branch: Branch;
  /** How far it is, in words; empty where nobody asked or nobody knows. */
  away: string;
}

/** The branches that pass every filter, in the order given. */
export function narrow(
  branches: readonly Branch[],
  filters: ReadonlySet<Filter>,
  isOpen: (branch: Branch) => boolean,
): readonly Branch[] {
  const passes: Record<Filter, (branch: Branch) => boolean> = { tsog: hasDesk, open: isOpen, accessible: forWheels };
  const tests = [...filters].map((filter) => passes[filter]);
  return tests.length ? branches.filter((branch) => tests.every((test) => test(branch))) : branches;
}

/** The same rows with the branch of that slug in front. */
export function withLead(rows: Row[], lead: string | null): Row[] {
  const at = lead ? rows.findIndex(({ branch }) => branch.slug === lead) : -1;
  return at > 0 ? [rows[at] as Row, ...rows.slice(0, at), ...rows.slice(at + 1)] : rows;
}
