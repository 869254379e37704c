import { branches } from './branches.ts';
import { documents } from './documents.ts';
import { feed } from './feed.ts';
import { byName, byPosition, each, one } from './rule.ts';
import { services } from './services.ts';
import { sessions } from './sessions.ts';
const undated = '9999';
const table = {
  branches,
  services,
  sessions,
  feed,
  documents,
  organizations: { compare: byName },
  lifeEvents: { compare: byPosition },
  audiences: { compare: byPosition },
  trainings: {
    compare: byName,
    facets: (training) => [
      ['status', training.status],
      ['eligibility', training.eligibility],
      ...each('audience', training.audiences),
    ],
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
  partners: { compare: byName, facets: ({ kind, roles }) => [['kind', kind], ...each('role', roles)] },
};
/** How a noun is ordered and filtered. */
export const rules = table;
