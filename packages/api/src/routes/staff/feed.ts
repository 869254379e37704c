import { FeedItem } from '@mosty/sdk/schemas';
import type { FastifyInstance } from 'fastify';
import type { Api } from '../../api.ts';
import { hasMobile } from '../../import/phones.ts';
import { type ProblemError, problem } from '../../problems.ts';
import { doer, idOf, readBody, sendJson, staffRoute } from '../../staff/route.ts';
import { StaffFeedChange, StaffFeedPost } from '../../staff/schemas.ts';
import type { PostOutcome, Written } from '../../store/feed/desk.ts';
import { dayIn } from '../../time.ts';

const EXAMPLE = {
  kind: 'announcement',
  voice: 'library',
  title: { uk: 'Бібліотека працює у суботу' },
  summary: { uk: 'У суботу, 28 листопада, двері відчинено з 10:00 до 16:00.' },
  author: { uk: 'Центральна бібліотека' },
};

const noItem = (): ProblemError =>
  problem('not-found', {
    detail: {
      uk: 'Такого запису, зробленого тут, немає. Записи з файлів змінюють у файлах, записи інших сайтів – на тих сайтах.',
      en: 'There is no such item that was written here. Those of files are changed in files, those of other sites on those sites.',
    },
  });

function answered(outcome: PostOutcome): FeedItem {
  if (outcome.kind === 'posted') return FeedItem.parse(outcome.item);
  if (outcome.kind === 'no-item') throw noItem();
  const message = { uk: `«${outcome.slug}» нічого не називає.`, en: `“${outcome.slug}” names nothing.` };
  throw problem('validation', { errors: [{ pointer: `/${outcome.field}`, code: 'unknown-slug', message }] });
}

/** Nobody's mobile number, and no day that is far ahead. */
function refuse(body: object, today: string): void {
  for (const [field, value] of Object.entries(body)) {
    if (!hasMobile(JSON.stringify(value ?? ''))) continue;
    const message = {
      uk: 'Тут мобільний номер. Напишіть робочий телефон.',
      en: 'There is a mobile number. Write an office phone.',
    };
    throw problem('validation', { errors: [{ pointer: `/${field}`, code: 'mobile-number', message }] });
  }
  const { datePublished } = body as { datePublished?: string };
  if (datePublished !== undefined && datePublished > today) {
    const message = { uk: 'Цей день ще не настав.', en: 'This day has not come yet.' };
    throw problem('validation', { errors: [{ pointer: '/datePublished', code: 'in-the-future', message }] });
  }
}

/** `POST /v1/staff/feed`: an item is published. */
export function postItem(app: FastifyInstance, api: Api): void {
  staffRoute(
    app,
    api,
    {
      role: 'librarian',
      operationId: 'postFeedItem',
      method: 'POST',
      path: '/v1/staff/feed',
      summary: 'Publish an item of the feed',
      description: 'It stands in the feed at once, beside the items of the files; an import leaves it alone.',
      body: { schema: 'StaffFeedPost', example: EXAMPLE },
      ok: { status: 201, schema: 'FeedItem', description: 'As everybody reads it now.' },
      problems: ['validation'],
    },
    async (request, reply) => {
      const today = dayIn('Europe/Kyiv', api.now());
      const written = readBody(StaffFeedPost, request.body);
      refuse(written, today);
      const nothing = { content: null, dateEnded: null, tags: [], url: null, branch: null, relatedDocuments: [], relatedServices: [], relatedEvents: [], datePublished: today }; // prettier-ignore
      const outcome = await api.store.staff.postItem(
        { ...nothing, ...given(written) } as unknown as Written,
        doer(api, request),
      );
      return sendJson(reply, answered(outcome), 201);
    },
  );
}

const given = (body: object) => Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));

/** `PATCH /v1/staff/feed/{id}`: an item that was written here is changed. */
export function editItem(app: FastifyInstance, api: Api): void {
  staffRoute(
    app,
    api,
    {
      role: 'librarian',
      operationId: 'editFeedItem',
      method: 'PATCH',
      path: '/v1/staff/feed/{id}',
      summary: 'Change an item of the feed that staff wrote',
      description: 'What is left out stays. Readers are told the day of the change.',
      idOf: 'an item',
      body: { schema: 'StaffFeedChange', example: { summary: EXAMPLE.summary } },
      ok: { status: 200, schema: 'FeedItem', description: 'As everybody reads it now.' },
      problems: ['validation', 'not-found'],
    },
    async (request, reply) => {
      const changes = readBody(StaffFeedChange, request.body);
      refuse(changes, dayIn('Europe/Kyiv', api.now()));
      const outcome = await api.store.staff.editItem(idOf(request), given(changes), doer(api, request));
      return sendJson(reply, answered(outcome));
    },
  );
}

/** `POST /v1/staff/feed/{id}/withdraw`: an item that was written here is taken away. */
export function withdrawItem(app: FastifyInstance, api: Api): void {
  staffRoute(
    app,
    api,
    {
      role: 'librarian',
      operationId: 'withdrawFeedItem',
      method: 'POST',
      path: '/v1/staff/feed/{id}/withdraw',
      summary: 'Take an item of the feed away that staff wrote',
      description: 'May be repeated. The journal keeps its title.',
      idOf: 'an item',
      ok: { status: 200, schema: 'StaffFeedWithdrawn', description: 'It is gone.' },
      problems: ['not-found'],
    },
    async (request, reply) => {
      const id = idOf(request);
      if (!(await api.store.staff.withdrawItem(id, doer(api, request)))) throw noItem();
      return sendJson(reply, { item: id, state: 'withdrawn' });
    },
  );
}
