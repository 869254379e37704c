import { Audiences } from './resources/audiences.ts';
import { Basemap } from './resources/basemap.ts';
import { Branches } from './resources/branches.ts';
import { Documents } from './resources/documents.ts';
import { Events } from './resources/events.ts';
import { FeedTopics } from './resources/feed-topics.ts';
import { Feed } from './resources/feed.ts';
import { Indicators } from './resources/indicators.ts';
import { LifeEvents } from './resources/life-events.ts';
import { Organizations } from './resources/organizations.ts';
import { Partners } from './resources/partners.ts';
import { Projects } from './resources/projects.ts';
import { Questions } from './resources/questions.ts';
import { ReceptionDesk } from './resources/reception.ts';
import { Search } from './resources/search.ts';
import { Services } from './resources/services.ts';
import { Sessions } from './resources/sessions.ts';
import { Signups } from './resources/signups.ts';
import { Sources } from './resources/sources.ts';
import { Trainings } from './resources/trainings.ts';
import { createTransport, type ClientOptions } from './transport/index.ts';

/**
 * The whole API as one object. A bundle that needs one noun takes it from `@mosty/sdk/core` and leaves the rest.
 *
 * @example
 * const client = createClient({ baseUrl: 'https://api.example.ua' });
 * for await (const branch of client.branches.list({ has: 'tsog' })) console.log(branch.name.uk);
 */
export function createClient(options: ClientOptions) {
  const transport = createTransport(options);
  return {
    audiences: new Audiences(transport),
    basemap: new Basemap(transport),
    branches: new Branches(transport),
    documents: new Documents(transport),
    events: new Events(transport),
    feed: new Feed(transport),
    feedTopics: new FeedTopics(transport),
    indicators: new Indicators(transport),
    lifeEvents: new LifeEvents(transport),
    organizations: new Organizations(transport),
    partners: new Partners(transport),
    projects: new Projects(transport),
    questions: new Questions(transport),
    reception: new ReceptionDesk(transport),
    search: new Search(transport),
    services: new Services(transport),
    sessions: new Sessions(transport),
    signups: new Signups(transport),
    sources: new Sources(transport),
    trainings: new Trainings(transport),
  };
}

export type Client = ReturnType<typeof createClient>;
