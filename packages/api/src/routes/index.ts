import type { FastifyInstance } from 'fastify';
import type { Api } from '../api.ts';
import { about } from './about.ts';
import { audiences } from './audiences.ts';
import { basemap } from './basemap.ts';
import { branches } from './branches.ts';
import { calendar } from './calendar.ts';
import { documents } from './documents.ts';
import { events } from './events.ts';
import { feed } from './feed/index.ts';
import { feedTopics } from './feed-topics.ts';
import { indicators } from './indicators.ts';
import { letters } from './letters.ts';
import { lifeEvents } from './life-events.ts';
import { openapi } from './openapi.ts';
import { organizations } from './organizations.ts';
import { partners } from './partners.ts';
import { projects } from './projects.ts';
import { questions } from './questions/index.ts';
import { reception } from './reception.ts';
import { reference } from './reference.ts';
import { search } from './search.ts';
import { services } from './services.ts';
import { sessions } from './sessions.ts';
import { signups } from './signups/index.ts';
import { sources } from './sources.ts';
import { staff } from './staff/index.ts';
import { trainings } from './trainings.ts';

/** Every route of the API, in the order of its reference. */
export const routes: readonly ((app: FastifyInstance, api: Api) => void)[] = [
  branches, basemap, services, lifeEvents, audiences, trainings, sessions, calendar, signups, reception, questions, feed, feedTopics, sources, documents, projects, events, indicators, partners,
  organizations, search, about, openapi, reference, letters, staff,
]; // prettier-ignore
