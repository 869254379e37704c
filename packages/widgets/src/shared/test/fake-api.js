/** A data API for component tests and stories: lists of records, and whatever state a test wants to see. */
import { createTransport } from '@mosty/sdk/core';
import { useTransport } from '../client.ts';
import { branches, feed, lifeEvents, services, sessions } from './records.ts';
/** A server stringifies far from the page: done here before a test spoils the page's built-ins. */
const wire = new Map([branches, services, lifeEvents, sessions, feed].flat().map((record) => [record, JSON.stringify(record)]));
const wireOf = (record) => wire.get(record) ?? JSON.stringify(record);
const LISTS = { branches, services, 'life-events': lifeEvents, sessions, feed };
/** One page of a list by `pageSize` and a cursor that is a plain offset; `q` looks into the record as text. */
export function listed(records, { searchParams }) {
    const q = searchParams.get('q')?.toLowerCase();
    const found = records.filter((record) => !q || wireOf(record).toLowerCase().includes(q));
    const from = Number(searchParams.get('cursor') ?? 0);
    const to = from + Number(searchParams.get('pageSize') ?? 50);
    const next = to < found.length ? `"${to}"` : 'null';
    const body = `{"items":[${found.slice(from, to).map(wireOf).join()}],"total":${found.length},"next":${next}}`;
    return new Response(body, { headers: { 'content-type': 'application/json' } });
}
/** RFC 9457, as the API sends it. */
export const problem = (status, code, more = {}, headers = {}) => new Response(JSON.stringify({ type: `urn:mosty:problem:${code}`, title: code, status, errors: [], ...more }), {
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
});
/** The server cannot be reached. */
export const unreachable = () => Promise.reject(new TypeError('Failed to fetch'));
/** The server never answers. */
export const silent = ({ signal }) => new Promise((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)));
/** Every list is empty. */
export const empty = ({ url }) => listed([], new URL(url));
let made = 0;
/** A new address with a fake API behind it, for the widgets that name it in `api`. */
export function fakeApi(answer = null, lists = {}) {
    const api = { url: `https://api-${++made}.example.org`, requests: [], answer };
    const fetch = async (request) => {
        api.requests.push(request.clone());
        if (api.answer)
            return api.answer(request);
        const url = new URL(request.url);
        const noun = url.pathname.split('/')[2] ?? '';
        const records = lists[noun] ?? LISTS[noun];
        return records ? listed(records, url) : problem(404, 'not-found');
    };
    useTransport(api.url, createTransport({ baseUrl: api.url, fetch, retry: false }));
    return api;
}
