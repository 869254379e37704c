/** The filters of the lists, by the names of their query parameters. */
import type { FeedItem } from '../schemas/feed.ts';
import { sourceOf, yearsOf } from './facets.ts';

export type AnyRecord = Record<string, unknown> & { id: string; slug: string };
type Filters = Record<string, string | number | undefined>;

interface Facets {
  servicePoints?: { type: string }[];
  transitAccess?: { routes: string[] }[] | null;
  channels?: { type: string }[];
  lifeEvents?: string[];
  audiences?: string[];
  tags?: string[];
  roles?: string[];
  heldAt?: string[];
  datePublished?: string;
  dateEnded?: string | null;
  startDate?: string;
  endDate?: string;
}

const texts = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : value && typeof value === 'object'
      ? Object.values(value).map(texts).join(' ')
      : '';

/** A year or a month stands for all of its days. */
const firstDay = (date: string) => `${date}-01-01`.slice(0, 10);
const lastDay = (date: string) => (date.length < 10 ? `${date}-12-31`.slice(0, 10) : date);

/** Filters whose parameter is not simply the name of a field. */
const SPECIAL: Record<string, (record: AnyRecord & Facets, wanted: string, now: Date) => boolean> = {
  q: (record, wanted) => texts(record).toLowerCase().includes(wanted.toLowerCase()),
  has: (record, wanted) => record.servicePoints?.some(({ type }) => type === wanted) ?? false,
  route: (record, wanted) => record.transitAccess?.some(({ routes }) => routes.includes(wanted)) ?? false,
  channel: (record, wanted) => record.channels?.some(({ type }) => type === wanted) ?? false,
  lifeEvent: (record, wanted) => record.lifeEvents?.includes(wanted) ?? false,
  audience: (record, wanted) => !record.audiences?.length || record.audiences.includes(wanted),
  tag: (record, wanted) => record.tags?.includes(wanted) ?? false,
  role: (record, wanted) => record.roles?.includes(wanted) ?? false,
  heldAt: (record, wanted) => record.heldAt?.includes(wanted) ?? false,
  topic: (record, wanted) => record.tags?.includes(wanted) ?? false,
  source: (record, wanted) => sourceOf(record as unknown as FeedItem).includes(wanted),
  year: (record, wanted) => yearsOf(record as unknown as FeedItem).includes(wanted),
  when: (record, wanted, now) => Date.parse(record.endDate ?? '') >= now.getTime() === (wanted === 'upcoming'),
  from: (record, wanted) => lastDay(record.dateEnded ?? record.datePublished ?? record.endDate ?? '') >= wanted,
  to: (record, wanted) => firstDay(record.datePublished ?? record.startDate ?? '') <= wanted,
  sort: () => true,
};

export function matches(record: AnyRecord, filters: Filters, now: Date): boolean {
  return Object.entries(filters).every(([name, wanted]) => {
    if (wanted === undefined) return true;
    return SPECIAL[name]?.(record, String(wanted), now) ?? record[name] === wanted;
  });
}
