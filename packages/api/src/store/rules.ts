import { isFor } from '@mosty/sdk/schemas';
import type { AnyRecord, Noun, RecordOf } from './dataset.ts';
import { branches } from './branches.ts';
import { documents } from './documents.ts';
import { feed } from './feed.ts';
import { questions } from './questions.ts';
import { type Rule, byName, byPosition, each, one, slugs } from './rule.ts';
import { services } from './services.ts';
import { sessions } from './sessions.ts';

const undated = '9999';

const table: { [N in Noun]: Rule<RecordOf<N>> } = {
  branches,
  services,
  sessions,
  feed,
  documents,
  organizations: { compare: byName },
  feedTopics: { compare: byPosition },
  sources: { compare: byName, facets: ({ voice }) => [['voice', voice]] },
  lifeEvents: { compare: byPosition },
  audiences: { compare: byPosition },
  trainings: {
    compare: byName,
    facets: (training, { audiences }) => [
      ['status', training.status],
      ['eligibility', training.eligibility],
      ...slugs(
        'audience',
        audiences.filter(({ slug }) => isFor(training, slug)),
      ),
    ],
    dependsOn: ['audiences'],
  },
  projects: { compare: byName, facets: ({ kind }) => [['kind', kind]] },
  events: {
    compare: (a, b) => {
      const [left, right] = [a.startDate ?? undated, b.startDate ?? undated];
      return left < right ? -1 : left > right ? 1 : byName(a, b);
    },
    facets: (event) => [['type', event.type], ...one('project', event.project)],
  },
  indicators: {
    compare: byPosition,
    facets: ({ organization, project }) => [...one('organization', organization), ...one('project', project)],
  },
  doors: { compare: byPosition },
  topics: { compare: byPosition },
  questions,
  partners: { compare: byName, facets: ({ kind, roles }) => [['kind', kind], ...each('role', roles)] },
};

/** How a noun is ordered and filtered. */
export const rules = table as { [N in Noun]: Rule<AnyRecord> };
