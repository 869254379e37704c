/** A data API for component tests and stories: lists of records, and whatever state a test wants to see. */
import { createTransport, type FeedItem, type Service } from '@mosty/sdk/core';
import { useTransport } from '../client.ts';
import { questions, reception } from './reception.ts';
import { basemap, branches, documents, feed, indicators, lifeEvents, services, sessions } from './records.ts';

export type Answer = (request: Request) => Response | Promise<Response>;

export interface FakeApi {
  /** What a widget's `api` attribute takes. */
  url: string;
  /** Requests that were made, oldest first. */
  requests: Request[];
  /** From now on this answers instead of the lists; `null` brings them back. */
  answer: Answer | null;
}

/** A server stringifies far from the page: done here before a test spoils the page's built-ins. */
const wire = new Map<unknown, string>(
  [basemap, branches, services, lifeEvents, sessions, feed, documents, indicators, reception, questions]
    .flat()
    .map((record) => [record, JSON.stringify(record)]),
);
const wireOf = (record: unknown): string => wire.get(record) ?? JSON.stringify(record);

const LISTS: Record<string, readonly unknown[]> = {
  branches,
  services,
  'life-events': lifeEvents,
  sessions,
  feed,
  questions,
  documents,
  indicators,
};

const JSON_TYPE = { headers: { 'content-type': 'application/json' } };

/** Filters of the feed, by the names of their parameters. */
const FEED_FILTERS: Record<string, (item: FeedItem) => readonly string[]> = {
  voice: ({ voice }) => [voice],
  kind: ({ kind }) => [kind],
  topic: ({ tags }) => tags,
  year: ({ datePublished }) => [datePublished.slice(0, 4)],
};
const admits = (item: FeedItem, searchParams: URLSearchParams, except = ''): boolean =>
  Object.entries(FEED_FILTERS).every(([name, valuesOf]) => {
    const wanted = searchParams.get(name);
    return name === except || !wanted || valuesOf(item).includes(wanted);
  });

/** Filters of the services that a test narrows by. */
const isWanted =
  (wanted: URLSearchParams) =>
  ({ audiences, channels }: Service): boolean =>
    (!wanted.has('audience') || !audiences.length || audiences.includes(wanted.get('audience')!)) &&
    (!wanted.has('channel') || channels.some(({ type }) => type === wanted.get('channel')));

/** How many items each value of a filter would leave, the other filters staying as they are. */
function facets(items: readonly FeedItem[], { searchParams }: URL): Response {
  const counts = (name: string) => {
    const found = new Map<string, number>();
    for (const item of items.filter((one) => admits(one, searchParams, name)))
      for (const value of FEED_FILTERS[name]!(item)) found.set(value, (found.get(value) ?? 0) + 1);
    return [...found].map(([value, count]) => ({ value, count }));
  };
  const total = items.filter((one) => admits(one, searchParams)).length;
  return Response.json({
    total,
    voices: counts('voice'),
    kinds: counts('kind'),
    topics: counts('topic'),
    years: counts('year'),
  });
}

/** One page of a list by `pageSize` and a cursor that is a plain offset; a record answers `q` that has one of its words. */
export function listed(records: readonly unknown[], { searchParams }: URL): Response {
  const words = searchParams.get('q')?.toLowerCase().split(/\s+/);
  const found = records.filter((record) => !words || words.some((word) => wireOf(record).toLowerCase().includes(word)));
  const from = Number(searchParams.get('cursor') ?? 0);
  const to = from + Number(searchParams.get('pageSize') ?? 50);
  const next = to < found.length ? `"${to}"` : 'null';
  const body = `{"items":[${found.slice(from, to).map(wireOf).join()}],"total":${found.length},"next":${next}}`;
  return new Response(body, JSON_TYPE);
}

/** RFC 9457, as the API sends it. */
export const problem = (
  status: number,
  code: string,
  more: object = {},
  headers: Record<string, string> = {},
): Response =>
  new Response(JSON.stringify({ type: `urn:mosty:problem:${code}`, title: code, status, errors: [], ...more }), {
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
  });

/** The server cannot be reached. */
export const unreachable: Answer = () => Promise.reject(new TypeError('Failed to fetch'));

/** The server never answers. */
export const silent: Answer = ({ signal }) =>
  new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));

/** Every list is empty. */
export const empty: Answer = ({ url }) =>
  url.endsWith('/reception')
    ? new Response(JSON.stringify({ ...reception, doors: [] }), JSON_TYPE)
    : listed([], new URL(url));

let made = 0;

/** A new address with a fake API behind it, for the widgets that name it in `api`. */
export function fakeApi(answer: Answer | null = null, lists: Record<string, readonly unknown[]> = {}): FakeApi {
  const api: FakeApi = { url: `https://api-${++made}.example.org`, requests: [], answer };
  const fetch = async (request: Request): Promise<Response> => {
    api.requests.push(request.clone());
    if (api.answer) return api.answer(request);
    const url = new URL(request.url);
    const [, , noun = '', id] = url.pathname.split('/');
    if (noun === 'basemap.geojson') return new Response(wireOf(basemap));
    if (noun === 'reception') return new Response(wireOf(reception), JSON_TYPE);
    const records = lists[noun] ?? LISTS[noun];
    if (!records) return problem(404, 'not-found');
    if (noun === 'feed' && id === 'facets') return facets(records as FeedItem[], url);
    const record = id && records.find((one) => (one as { slug: string }).slug === id);
    if (record) return new Response(wireOf(record), JSON_TYPE);
    if (noun === 'services') return listed((records as Service[]).filter(isWanted(url.searchParams)), url);
    if (noun !== 'feed') return listed(records, url);
    if (id) return problem(404, 'not-found');
    return listed(
      (records as FeedItem[]).filter((item) => admits(item, url.searchParams)),
      url,
    );
  };
  useTransport(api.url, createTransport({ baseUrl: api.url, fetch, retry: false }));
  return api;
}
