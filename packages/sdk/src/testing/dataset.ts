/** Mykolaiv's data as the API sends them; made by `npm run mosty -- fixture`. */
import type {
  Audience,
  BasemapCollection,
  Branch,
  Document,
  Door,
  Event,
  FeedItem,
  FeedSource,
  FeedTopic,
  Indicator,
  LifeEvent,
  Organization,
  Partner,
  Project,
  Question,
  Service,
  Session,
  Topic,
  Training,
} from '../core.ts';
import fixture from './mykolaiv.json' with { type: 'json' };

/** Records of every noun, and the base map, in the form they are sent. */
export interface FakeData {
  audiences: Audience[];
  branches: Branch[];
  documents: Document[];
  doors: Door[];
  events: Event[];
  feed: FeedItem[];
  feedTopics: FeedTopic[];
  indicators: Indicator[];
  lifeEvents: LifeEvent[];
  organizations: Organization[];
  partners: Partner[];
  projects: Project[];
  questions: Question[];
  services: Service[];
  sessions: Session[];
  sources: FeedSource[];
  topics: Topic[];
  trainings: Training[];
  /** `null` as long as no base map was imported. */
  basemap: BasemapCollection | null;
}

/** A copy of the real data that a test may change. */
export const dataset = (): FakeData => structuredClone(fixture) as unknown as FakeData;
