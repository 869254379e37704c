/** A server that answers from memory by the contract's own schemas. Its `fetch` goes into `createClient`. */
import type * as z from 'zod/mini';
import { AudienceQuery } from '../schemas/audience.ts';
import { BranchGeojsonQuery, BranchQuery, type Branch } from '../schemas/branch.ts';
import { DocumentQuery } from '../schemas/document.ts';
import { EventQuery } from '../schemas/event.ts';
import { FeedTopicQuery } from '../schemas/feed-topic.ts';
import { FeedFacetsQuery, FeedQuery, type FeedItem } from '../schemas/feed.ts';
import { IndicatorQuery } from '../schemas/indicator.ts';
import { LifeEventQuery } from '../schemas/life-event.ts';
import { OrganizationQuery } from '../schemas/organization.ts';
import { PartnerQuery } from '../schemas/partner.ts';
import { ProjectQuery } from '../schemas/project.ts';
import { QuestionQuery, type AskedQuestion } from '../schemas/question.ts';
import { ServiceQuery } from '../schemas/service.ts';
import { FeedSourceQuery } from '../schemas/source.ts';
import { SessionQuery } from '../schemas/session.ts';
import { TrainingQuery } from '../schemas/training.ts';
import { dataset, type FakeData } from './dataset.ts';
import { countFacets } from './facets.ts';
import { matches, type AnyRecord } from './filters.ts';
import { problem, reply } from './replies.ts';
import { FakeQuestions } from './questions.ts';
import { FakeSignups } from './signups.ts';

/** What goes wrong with the next requests. */
export interface Fault {
  /** Answers with this status and a problem. */
  status?: number;
  /** `Retry-After`: seconds or an HTTP date. */
  retryAfter?: string;
  /** Milliseconds before the answer. */
  latency?: number;
  /** Answers 200 with this text instead of the data. */
  body?: string;
  /** There is no network. */
  offline?: boolean;
  /** How many requests it lasts; until `heal()` when absent. */
  times?: number;
}

export interface SeenRequest {
  method: string;
  /** Path and query. */
  path: string;
  headers: Headers;
  body: string;
}

export interface FakeServerOptions {
  /** Records instead of Mykolaiv's; nouns left out are Mykolaiv's. */
  data?: Partial<FakeData>;
  /** Stands in for the clock. */
  now?: () => Date;
}

export interface FakeServer {
  fetch(request: Request): Promise<Response>;
  /** The records it answers from; change them as a test needs. */
  readonly data: FakeData;
  /** Questions that people asked, as they see them; change them as staff would. */
  readonly asked: readonly AskedQuestion[];
  /** What was asked, in order. */
  readonly requests: readonly SeenRequest[];
  /** Makes the next requests go wrong. */
  fail(fault: Fault): void;
  heal(): void;
}

type Noun = Exclude<keyof FakeData, 'basemap'>;

const LISTS: Record<string, [Noun, z.ZodMiniType]> = {
  audiences: ['audiences', AudienceQuery],
  branches: ['branches', BranchQuery],
  documents: ['documents', DocumentQuery],
  events: ['events', EventQuery],
  feed: ['feed', FeedQuery],
  indicators: ['indicators', IndicatorQuery],
  'life-events': ['lifeEvents', LifeEventQuery],
  organizations: ['organizations', OrganizationQuery],
  partners: ['partners', PartnerQuery],
  projects: ['projects', ProjectQuery],
  questions: ['questions', QuestionQuery],
  services: ['services', ServiceQuery],
  sessions: ['sessions', SessionQuery],
  sources: ['sources', FeedSourceQuery],
  'feed-topics': ['feedTopics', FeedTopicQuery],
  trainings: ['trainings', TrainingQuery],
};

const NUMBERS = new Set(['pageSize', 'year']);

export function createFakeServer({ data: given = {}, now = () => new Date() }: FakeServerOptions = {}): FakeServer {
  const data: FakeData = { ...dataset(), ...given };
  const requests: SeenRequest[] = [];
  const signups = new FakeSignups(data, now);
  const questions = new FakeQuestions(data, now);
  let fault: Fault | null = null;

  /** The records that a query asks for, and its other parameters; a problem when it asks for what there is not. */
  function select(key: Noun, schema: z.ZodMiniType, url: URL) {
    const raw = Object.fromEntries(
      [...url.searchParams].map(([name, value]) => [name, NUMBERS.has(name) ? Number(value) : value]),
    );
    const checked = schema.safeParse(raw);
    if (!checked.success) {
      const errors = checked.error.issues.flatMap((issue) =>
        (issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0] ?? '')]).map((name) => ({
          pointer: `?${name}`,
          code: issue.code,
          message: issue.message,
        })),
      );
      return problem(400, 'bad-request', errors);
    }
    const { pageSize, cursor, ...filters } = checked.data as Record<string, string | number | undefined>;
    const found = (data[key] as AnyRecord[]).filter((record) => matches(record, filters, now()));
    return { found, pageSize, cursor };
  }

  function list(key: Noun, schema: z.ZodMiniType, url: URL): Response {
    const selected = select(key, schema, url);
    if (selected instanceof Response) return selected;
    const { found, pageSize = 50, cursor = '0' } = selected;
    const start = Number(cursor);
    const end = start + Number(pageSize);
    return reply({
      items: found.slice(start, end),
      total: found.length,
      next: end < found.length ? String(end) : null,
    });
  }

  function one(noun: string, id: string, part: string | undefined): Response {
    const key = LISTS[noun]?.[0];
    const record = key && (data[key] as AnyRecord[]).find((each) => each.slug === id || each.id === id);
    if (!record) return problem(404, 'not-found');
    if (!part) return reply(record);
    if (noun === 'projects' && part === 'plan' && record['plan']) return reply(record['plan']);
    if (noun === 'events' && part === 'agenda')
      return reply({ event: record.slug, items: record['agenda'], warnings: record['warnings'] });
    return problem(404, 'not-found');
  }

  function geojson(url: URL): Response {
    const selected = select('branches', BranchGeojsonQuery, url);
    if (selected instanceof Response) return selected;
    return reply({
      type: 'FeatureCollection',
      attribution:
        '© OpenStreetMap contributors (ODbL) · GeoNames (CC BY 4.0) · Natural Earth · editor-layer-index (CC BY-SA 3.0)',
      features: (selected.found as AnyRecord[] as Branch[]).map(({ id, slug, name, geo }) => ({
        type: 'Feature',
        id,
        geometry: geo && { type: 'Point', coordinates: [geo.longitude, geo.latitude] },
        properties: { slug, name, precision: geo?.precision ?? null, radius: geo?.radius ?? null },
      })),
    });
  }

  function facets(url: URL): Response {
    const selected = select('feed', FeedFacetsQuery, url);
    if (selected instanceof Response) return selected;
    const asked = Object.fromEntries(url.searchParams);
    return reply(countFacets(data, asked, (item, filters) => matches(item as FeedItem & AnyRecord, filters, now())));
  }

  /** What is not simply a published question. */
  function reception(request: Request, url: URL, id: string, part = '', more: string | undefined, body: string) {
    const { method, headers } = request;
    const key = headers.get('idempotency-key');
    const at = `${method} ${id}${part && '/'}${id === 'asked' ? '' : part}`;
    if (at === 'GET similar') return questions.similar(url);
    if (at === 'GET challenge') return questions.challenge(url.searchParams.has('proof'));
    if (at === 'GET by-key') return questions.check(key);
    if (at === 'POST find') return questions.find(body);
    if (id === 'asked' && (method === 'POST') === (more !== undefined))
      return questions.own(part, headers.get('authorization'), more, body);
    if (method === 'POST' && part === 'helpful') return questions.helpful(id, key, body);
    return null;
  }

  async function answer(request: Request, body: string): Promise<Response> {
    const url = new URL(request.url);
    const [, noun = '', id, part, more] =
      /\/v1\/([^/]+)(?:\/([^/]+))?(?:\/([^/]+))?(?:\/([^/]+))?$/.exec(decodeURIComponent(url.pathname)) ?? [];
    const { method, headers } = request;
    const key = headers.get('idempotency-key');
    if (noun === 'signups' && id && (method === 'POST') === (part !== undefined))
      return signups.manage(id, headers.get('authorization'), part);
    if (noun === 'questions' && !id && method === 'POST') return questions.create(key, body);
    if (noun === 'sessions' && id && part === 'signups') {
      if (method === 'POST' && !more) return signups.create(id, key, body);
      if (method === 'POST' && more === 'find') return signups.find(id, body);
      if (method === 'GET' && more === 'by-key') return signups.check(id, key);
      if (method === 'GET' && more === 'challenge') return signups.challenge(id, url.searchParams.has('proof'));
    }
    if (noun === 'questions' && id) {
      const found = reception(request, url, id, part, more, body);
      if (found) return found;
    }
    if (noun === 'reception' && !id && method === 'GET') return questions.reception();
    if (more || method === 'POST') return problem(404, 'not-found');
    if (method !== 'GET') return problem(405, 'method-not-allowed');
    if (noun === 'branches.geojson') return geojson(url);
    if (noun === 'basemap.geojson') return data.basemap ? reply(data.basemap) : problem(404, 'not-found');
    if (noun === 'feed' && id === 'facets' && !part) return facets(url);
    if (id) return one(noun, id, part);
    const entry = LISTS[noun];
    return entry ? list(...entry, url) : problem(404, 'not-found');
  }

  return {
    data,
    get asked() {
      return questions.asked;
    },
    requests,
    fail(next) {
      fault = { ...next };
    },
    heal() {
      fault = null;
    },
    async fetch(request) {
      const body = await request.clone().text();
      const { pathname, search } = new URL(request.url);
      requests.push({ method: request.method, path: pathname + search, headers: request.headers, body });
      const now = fault;
      if (fault?.times !== undefined && --fault.times <= 0) fault = null;
      if (now?.latency) await pause(now.latency, request.signal);
      request.signal.throwIfAborted();
      if (now?.offline) throw new TypeError('Failed to fetch');
      if (now?.status) return problem(now.status, 'fault', [], now.retryAfter ? { 'retry-after': now.retryAfter } : {});
      if (now?.body !== undefined) return new Response(now.body, { headers: { 'content-type': 'application/json' } });
      return answer(request, body);
    },
  };
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => (clearTimeout(timer), reject(signal.reason)), { once: true });
  });
}
