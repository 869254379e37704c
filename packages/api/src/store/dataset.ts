import type * as contract from '@mosty/sdk/schemas';

/** Every record that people keep, in wire form. What the server makes is at its default here. */
export interface Dataset {
  organizations: contract.Organization[];
  branches: contract.Branch[];
  services: contract.Service[];
  lifeEvents: contract.LifeEvent[];
  audiences: contract.Audience[];
  trainings: contract.Training[];
  sessions: contract.Session[];
  feed: contract.FeedItem[];
  feedTopics: contract.FeedTopic[];
  sources: contract.FeedSource[];
  documents: contract.Document[];
  projects: contract.Project[];
  events: contract.Event[];
  indicators: contract.Indicator[];
  partners: contract.Partner[];
  /** Doors of the reception. */
  doors: contract.Door[];
  /** What questions to the reception are about. */
  topics: contract.Topic[];
  /** Published questions of the library’s own; those of residents are published by staff. */
  questions: contract.Question[];
  /** What the map draws under the branches; `null` until one was imported. */
  basemap: contract.BasemapCollection | null;
}

export type Noun = Exclude<keyof Dataset, 'basemap'>;
export type RecordOf<N extends Noun> = Dataset[N][number];
/** A record of any noun. */
export type AnyRecord = RecordOf<Noun>;

export const nouns = [
  'organizations', 'branches', 'services', 'lifeEvents', 'audiences', 'trainings', 'sessions', 'feed', 'feedTopics', 'sources', 'documents',
  'projects', 'events', 'indicators', 'partners', 'doors', 'topics', 'questions',
] as const satisfies readonly Noun[]; // prettier-ignore

/** A dataset without records. */
export const emptyDataset = (): Dataset =>
  ({ ...Object.fromEntries(nouns.map((noun) => [noun, []])), basemap: null }) as unknown as Dataset;
