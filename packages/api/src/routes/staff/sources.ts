import type { FeedSource } from '@mosty/sdk/schemas';
import type { FastifyInstance } from 'fastify';
import type { Api } from '../../api.ts';
import { faultWords } from '../../feeds/fault-words.ts';
import { problem } from '../../problems.ts';
import { doer, idOf, sendJson, staffRoute } from '../../staff/route.ts';
import type { StaffSource } from '../../staff/schemas.ts';
import type { SourceState } from '../../store/feed/sources.ts';

const SAMPLE: StaffSource = {
  slug: 'city-council', name: { uk: 'Міська рада' }, url: 'https://council.example/rss', movedTo: null, state: 'failing', items: 48, pictures: { copied: 31, waiting: 2, refused: 1 },
  lastTryAt: '2026-11-23T08:00:00.000Z', lastSuccessAt: '2026-11-22T20:00:00.000Z', lastNewAt: '2026-11-21T09:00:00.000Z', nextPollAt: '2026-11-23T10:00:00.000Z',
  failures: 2, fault: 'status-404', faultWords: faultWords('status-404'), faultDetails: null,
}; // prettier-ignore

const NONE: StaffSource['pictures'] = { copied: 0, waiting: 0, refused: 0 };

function told(
  source: FeedSource,
  state: (SourceState & { items: number }) | undefined,
  pictures: StaffSource['pictures'] = NONE,
): StaffSource {
  const isRead = state !== undefined && state.active === 1;
  const fault = state?.fault ?? null;
  const condition = !isRead
    ? 'inactive'
    : state.stopped
      ? 'stopped'
      : fault
        ? 'failing'
        : state.last_success_at
          ? 'well'
          : 'new';
  return {
    slug: source.slug,
    name: source.name,
    url: source.url,
    movedTo: state?.moved_to ?? null,
    state: condition,
    items: state?.items ?? 0,
    pictures,
    lastTryAt: state?.last_try_at ?? null,
    lastSuccessAt: state?.last_success_at ?? null,
    lastNewAt: state?.last_new_at ?? null,
    nextPollAt: isRead && !state.stopped ? state.due_at : null,
    failures: state?.failures ?? 0,
    fault,
    faultWords: fault === null ? null : faultWords(fault),
    faultDetails: state?.fault_details ?? null,
  };
}

/** `GET /v1/staff/sources`: how each source does. */
export function listSourceHealth(app: FastifyInstance, api: Api): void {
  staffRoute(
    app,
    api,
    {
      role: 'reader',
      operationId: 'listSourceHealth',
      method: 'GET',
      path: '/v1/staff/sources',
      summary: 'How each source of the feed does; those that fail first',
      ok: { status: 200, schema: 'StaffSourceList', description: 'The sources.' },
      problems: [],
      sample: { items: [SAMPLE] },
    },
    async (_request, reply) => {
      const { sources } = api.store;
      const [all, states, counts] = await Promise.all([
        api.store.collection('sources').all(),
        sources.health(),
        sources.pictures.counts(),
      ]);
      const items = all.map((source) => told(source, states.get(source.slug), counts.get(source.slug)));
      const rank = ({ state, failures }: StaffSource) => (state === 'stopped' ? -1000 : -failures);
      return sendJson(reply, { items: items.sort((a, b) => rank(a) - rank(b)) });
    },
  );
}

/** `POST /v1/staff/sources/{id}/poll`: a source is read soon. */
export function pollSource(app: FastifyInstance, api: Api): void {
  staffRoute(
    app,
    api,
    {
      role: 'librarian',
      operationId: 'pollSource',
      method: 'POST',
      path: '/v1/staff/sources/{id}/poll',
      summary: 'Have a source read now',
      description: 'Within a minute, whole, and even when it said that it is gone. Look at its health after that.',
      idOf: 'a source',
      ok: { status: 202, schema: 'StaffSourcePolled', description: 'It is the next to be read.' },
      problems: ['not-found', 'conflict'],
    },
    async (request, reply) => {
      const slug = idOf(request);
      const source = await api.store.collection('sources').get(slug);
      if (!source)
        throw problem('not-found', { detail: { uk: 'Такого джерела немає.', en: 'There is no such source.' } });
      const { who, now } = doer(api, request);
      if (!source.active)
        throw problem('conflict', {
          detail: {
            uk: 'Це джерело не читають: у файлі sources.yaml воно не active.',
            en: 'This source is not read: it is not active in sources.yaml.',
          },
        });
      // One that nobody has looked at yet is due anyhow.
      await api.store.sources.hurry(source.slug, now.getTime());
      await api.store.staff.note({ who, now, action: 'source.poll', subject: `sources/${source.slug}` });
      return sendJson(reply, { source: source.slug, state: 'due' }, 202);
    },
  );
}
