/** The nouns that files hold: their names, what a file must not say, and who refers to whom. */
import type * as z from 'zod/mini';
import * as schemas from '@mosty/sdk/schemas';
import type { AnyRecord, Noun as StoredNoun } from '../store/dataset.ts';
import { type ObjectShape, shapeOf } from './shape.ts';

/** A noun by its name in a dataset. */
export type NounKey = StoredNoun;

export interface Noun {
  key: NounKey;
  /** What its file is called: `life-events`. */
  stem: string;
  /** The name under which identifiers are derived: `life-event`. */
  singular: string;
  schema: z.ZodMiniType<AnyRecord>;
  shape: ObjectShape;
  /** Dotted path of a slug, lists as `*`, to the nouns it may name. */
  references: ReadonlyMap<string, readonly NounKey[]>;
}

function noun(
  key: NounKey,
  [singular, stem]: [string, string],
  schema: z.ZodMiniType,
  references: Record<string, NounKey | NounKey[]> = {},
  made: string[] = [],
): Noun {
  return {
    key,
    stem,
    singular,
    schema: schema as z.ZodMiniType<AnyRecord>,
    shape: shapeOf(schema, ['id', ...made]) as ObjectShape,
    references: new Map(Object.entries(references).map(([path, targets]) => [path, [targets].flat()])),
  };
}

/** Bodies that take part in projects are kept in two files. */
const bodies: NounKey[] = ['partners', 'organizations'];
const activity = 'plan.tasks.*.activities.*';

export const nouns: readonly Noun[] = [
  noun('organizations', ['organization', 'organizations'], schemas.Organization),
  noun('branches', ['branch', 'branches'], schemas.Branch, { parentOrganization: 'organizations' }, ['closures']),
  noun('services', ['service', 'services'], schemas.Service, {
    'channels.*.branches.*': 'branches',
    'lifeEvents.*': 'lifeEvents',
    'audiences.*': 'audiences',
    'trainings.*': 'trainings',
    'legalResources.*': 'documents',
    'replacedBy.*': 'services',
  }),
  noun('lifeEvents', ['life-event', 'life-events'], schemas.LifeEvent, {}, ['services']),
  noun('audiences', ['audience', 'audiences'], schemas.Audience),
  noun('trainings', ['training', 'trainings'], schemas.Training, {
    'audiences.*': 'audiences',
    provider: bodies,
    'services.*': 'services',
  }),
  noun('sessions', ['session', 'sessions'], schemas.Session, { training: 'trainings', branch: 'branches' }, [
    'location',
    'remainingAttendeeCapacity',
    'waitlist.length',
    'dateModified',
  ]),
  noun(
    'feed',
    ['feed', 'feed'],
    schemas.FeedItem,
    {
      branch: 'branches',
      'relatedDocuments.*': 'documents',
      'relatedServices.*': 'services',
      'relatedEvents.*': 'events',
      project: 'projects',
    },
    ['body', 'inLanguage', 'origin', 'alsoAt', 'dateKnown', 'publishedAt', 'image', 'attachments'],
  ),
  noun('feedTopics', ['feed-topic', 'feed-topics'], schemas.FeedTopic),
  noun('sources', ['source', 'sources'], schemas.FeedSource, {
    'topics.*': 'feedTopics',
    'categories.*.topic': 'feedTopics',
    branch: 'branches',
  }),
  noun('documents', ['document', 'documents'], schemas.Document, {
    'audiences.*': 'audiences',
    isPartOf: 'documents',
    'heldAt.*': 'branches',
  }),
  noun('projects', ['project', 'projects'], schemas.Project, {
    'organizers.*': bodies,
    'funders.*': bodies,
    'legalBasis.*': 'documents',
    'partOf.*': 'projects',
    'relatedProjects.*': 'projects',
    [`${activity}.events.*`]: 'events',
    [`${activity}.documents.*`]: 'documents',
    [`${activity}.trainings.*`]: 'trainings',
    [`${activity}.targetDocument`]: 'documents',
  }),
  noun('events', ['event', 'events'], schemas.Event, {
    branch: 'branches',
    project: 'projects',
    'documents.*': 'documents',
  }),
  noun('indicators', ['indicator', 'indicators'], schemas.Indicator, {
    partOf: 'indicators',
    organization: 'organizations',
    project: 'projects',
  }),
  noun('doors', ['reception-door', 'reception-doors'], schemas.Door, {
    'places.*.branch': 'branches',
    'relatedServices.*': 'services',
  }),
  noun('topics', ['reception-topic', 'reception-topics'], schemas.Topic),
  noun(
    'questions',
    ['question', 'questions'],
    schemas.Question,
    {
      topic: 'topics',
      'answers.*.sources.*.service': 'services',
      'answers.*.sources.*.branch': 'branches',
      'answers.*.sources.*.document': 'documents',
      'relatedServices.*': 'services',
      'relatedBranches.*': 'branches',
      'relatedDocuments.*': 'documents',
    },
    ['helpful'],
  ),
  noun('partners', ['partner', 'partners'], schemas.Partner, { parentOrganization: bodies }),
];

/** The noun that a file of this stem holds. */
export const nounOf = (stem: string) => nouns.find((each) => each.stem === stem);
