/** A data API for component tests and stories: lists of records, and whatever state a test wants to see. */
import { createTransport } from '@mosty/sdk/core';
import { useTransport } from '../client.ts';
import { questions, reception } from './reception.ts';
import { basemap, branches, feed, lifeEvents, services, sessions } from './records.ts';

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
  [basemap, branches, services, lifeEvents, sessions, feed, reception, questions]
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
};

const JSON_TYPE = { headers: { 'content-type': 'application/json' } };

/** One page of a list by `pageSize` and a cursor that is a plain offset; `q` looks into the record as text. */
export function listed(records: readonly unknown[], { searchParams }: URL): Response {
  const q = searchParams.get('q')?.toLowerCase();
  const found = records.filter((record) => !q || wireOf(record).toLowerCase().includes(q));
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
    const noun = url.pathname.split('/')[2] ?? '';
    if (noun === 'basemap.geojson') return new Response(wireOf(basemap));
    if (noun === 'reception') return new Response(wireOf(reception), JSON_TYPE);
    const records = lists[noun] ?? LISTS[noun];
    return records ? listed(records, url) : problem(404, 'not-found');
  };
  useTransport(api.url, createTransport({ baseUrl: api.url, fetch, retry: false }));
  return api;
}
