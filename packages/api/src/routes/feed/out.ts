import { type FeedItem, FeedQuery } from '@mosty/sdk/schemas';
import type { FastifyInstance } from 'fastify';
import type { Api } from '../../api.ts';
import { type Form, type Paper, TYPES, give } from '../../feeds/give.ts';
import { read } from '../../http/serve.ts';
import { nextLink } from '../link.ts';
import { type Asked, filtersOf } from '../noun.ts';
import { SPECIAL, special } from './filters.ts';

const NAMES: Record<Form, string> = { json: 'JSON Feed 1.1', atom: 'Atom', rss: 'RSS 2.0' };

/** `GET /v1/feed.json`, `.atom` and `.rss`: the list for those who subscribe. */
export function out(app: FastifyInstance, api: Api): void {
  const began = api.now();
  for (const form of ['json', 'atom', 'rss'] as const) {
    const path = `/v1/feed.${form}`;
    read<Asked>(
      app,
      api,
      {
        operationId: { json: 'getFeedAsJson', atom: 'getFeedAsAtom', rss: 'getFeedAsRss' }[form],
        method: 'GET',
        path,
        tag: 'feed',
        summary: `Subscribe to the civic feed as ${NAMES[form]}`,
        description:
          'Takes the filters of the list. Identifiers of items never change; texts of other sites are cleaned and escaped.',
        query: FeedQuery,
        ok: { status: 200, schema: null, type: TYPES[form].split(';')[0]!, description: 'The feed, newest first.' },
        problems: ['bad-request'],
      },
      { scope: 'feed', make: (asked) => made(api, form, path, asked, began) },
    );
  }
}

async function made(api: Api, form: Form, path: string, asked: Asked, began: number) {
  const { q, cursor, pageSize = 50 } = asked;
  const filters = [...filtersOf(asked, SPECIAL), ...special(asked)];
  const { items, next } = await api.catalogue.list('feed', { filters, q, cursor, pageSize });
  const topics = await api.store.collection('feedTopics').all();
  const { publicUrl, feedPage, host, port } = api.config;
  const base = publicUrl ?? `http://${host}:${port}`;
  const query = new URLSearchParams(Object.entries(asked).map(([name, value]) => [name, String(value)])).toString();
  const text = give(form, {
    items,
    papers: await papersOf(api, items),
    topics: new Map(topics.map(({ slug, name }) => [slug, name.uk])),
    base,
    page: feedPage ?? `${base}/`,
    self: query ? `${path}?${query}` : path,
    lookedAt: items.length > 0 ? new Date(began) : await lookedAt(api, began),
    next: next === null ? null : (/<([^>]+)>/.exec(nextLink(path, asked, next))?.[1] ?? null),
  });
  return { text, type: TYPES[form] };
}

/** When a source was last read; where none is, when this server began to tell what its librarians keep. */
async function lookedAt({ store }: Api, began: number): Promise<Date> {
  const states = [...(await store.sources.health()).values()];
  const read = states
    .map(({ last_success_at }) => Date.parse(last_success_at ?? ''))
    .filter((time) => !Number.isNaN(time));
  return new Date(read.length > 0 ? Math.max(...read) : began);
}

/** The documents that the items are about, with the names of the branches that hold them. */
async function papersOf(api: Api, items: readonly FeedItem[]): Promise<Map<string, Paper>> {
  const papers = new Map<string, Paper>();
  for (const slug of new Set(items.flatMap(({ relatedDocuments }) => relatedDocuments))) {
    const document = await api.store.collection('documents').get(slug);
    if (!document) continue;
    const branches = await Promise.all(
      (document.heldAt ?? []).map((each) => api.store.collection('branches').get(each)),
    );
    papers.set(slug, { ...document, heldAt: branches.flatMap((branch) => branch?.name.uk ?? []) });
  }
  return papers;
}
