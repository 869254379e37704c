import { AudienceQuery } from '../schemas/audience.ts';
import { BranchQuery } from '../schemas/branch.ts';
import { DocumentQuery } from '../schemas/document.ts';
import { EventQuery } from '../schemas/event.ts';
import { FeedQuery } from '../schemas/feed.ts';
import { IndicatorQuery } from '../schemas/indicator.ts';
import { LifeEventQuery } from '../schemas/life-event.ts';
import { OrganizationQuery } from '../schemas/organization.ts';
import { PartnerQuery } from '../schemas/partner.ts';
import { ProjectQuery } from '../schemas/project.ts';
import { ServiceQuery } from '../schemas/service.ts';
import { SessionQuery } from '../schemas/session.ts';
import { TrainingQuery } from '../schemas/training.ts';
import { dataset } from './dataset.ts';
import { matches } from './filters.ts';
import { problem, reply } from './replies.ts';
import { FakeSignups } from './signups.ts';
const LISTS = {
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
    services: ['services', ServiceQuery],
    sessions: ['sessions', SessionQuery],
    trainings: ['trainings', TrainingQuery],
};
const NUMBERS = new Set(['pageSize', 'year']);
export function createFakeServer({ data: given = {}, now = () => new Date() } = {}) {
    const data = { ...dataset(), ...given };
    const requests = [];
    const signups = new FakeSignups(data, now);
    let fault = null;
    function list(key, schema, url) {
        const raw = Object.fromEntries([...url.searchParams].map(([name, value]) => [name, NUMBERS.has(name) ? Number(value) : value]));
        const checked = schema.safeParse(raw);
        if (!checked.success) {
            const errors = checked.error.issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : [String(issue.path[0] ?? '')]).map((name) => ({
                pointer: `?${name}`,
                code: issue.code,
                message: issue.message,
            })));
            return problem(400, 'bad-request', errors);
        }
        const { pageSize = 50, cursor = '0', ...filters } = checked.data;
        const start = Number(cursor);
        const end = start + Number(pageSize);
        const found = data[key].filter((record) => matches(record, filters, now()));
        return reply({
            items: found.slice(start, end),
            total: found.length,
            next: end < found.length ? String(end) : null,
        });
    }
    function one(noun, id, part) {
        const key = LISTS[noun]?.[0];
        const record = key && data[key].find((each) => each.slug === id || each.id === id);
        if (!record)
            return problem(404, 'not-found');
        if (!part)
            return reply(record);
        if (noun === 'projects' && part === 'plan' && record['plan'])
            return reply(record['plan']);
        if (noun === 'events' && part === 'agenda')
            return reply({ event: record.slug, items: record['agenda'], warnings: record['warnings'] });
        return problem(404, 'not-found');
    }
    function geojson(branches) {
        return reply({
            type: 'FeatureCollection',
            attribution: '© OpenStreetMap contributors (ODbL) · GeoNames (CC BY 4.0) · Natural Earth · editor-layer-index (CC BY-SA 3.0)',
            features: branches.map(({ id, slug, name, geo }) => ({
                type: 'Feature',
                id,
                geometry: geo && { type: 'Point', coordinates: [geo.longitude, geo.latitude] },
                properties: { slug, name, precision: geo?.precision ?? null, radius: geo?.radius ?? null },
            })),
        });
    }
    async function answer(request, body) {
        const url = new URL(request.url);
        const [, noun = '', id, part] = /\/v1\/([^/]+)(?:\/([^/]+))?(?:\/([^/]+))?$/.exec(decodeURIComponent(url.pathname)) ?? [];
        if (request.method === 'POST') {
            if (noun !== 'sessions' || part !== 'signups')
                return problem(404, 'not-found');
            return signups.create(id ?? '', request.headers.get('idempotency-key'), body);
        }
        if (request.method !== 'GET')
            return problem(405, 'method-not-allowed');
        if (noun === 'branches.geojson')
            return geojson(data.branches);
        if (id)
            return one(noun, id, part);
        const entry = LISTS[noun];
        return entry ? list(...entry, url) : problem(404, 'not-found');
    }
    return {
        data,
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
            if (fault?.times !== undefined && --fault.times <= 0)
                fault = null;
            if (now?.latency)
                await pause(now.latency, request.signal);
            request.signal.throwIfAborted();
            if (now?.offline)
                throw new TypeError('Failed to fetch');
            if (now?.status)
                return problem(now.status, 'fault', [], now.retryAfter ? { 'retry-after': now.retryAfter } : {});
            if (now?.body !== undefined)
                return new Response(now.body, { headers: { 'content-type': 'application/json' } });
            return answer(request, body);
        },
    };
}
function pause(ms, signal) {
    return new Promise((resolve, reject) => {
        const timer = setTimeout(resolve, ms);
        signal.addEventListener('abort', () => (clearTimeout(timer), reject(signal.reason)), { once: true });
    });
}
