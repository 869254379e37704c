import { type Service, branchesThatHelp, isFor } from '@mosty/sdk/schemas';
import { type Rule, byName, each, slugs } from './rule.ts';

const rank = ({ popularity }: Service) => popularity?.rank ?? Infinity;

/** By name; `popular` puts first what was asked for most. */
export const services: Rule<Service> = {
  compare: byName,
  popular: (a, b) => (rank(a) === rank(b) ? byName(a, b) : rank(a) - rank(b)),
  facets: (service, dataset) => [
    ['status', service.status],
    ...each('lifeEvent', service.lifeEvents),
    ...slugs(
      'audience',
      dataset.audiences.filter(({ slug }) => isFor(service, slug)),
    ),
    ...each(
      'channel',
      service.channels.map(({ type }) => type),
    ),
    ...slugs('branch', branchesThatHelp(service, dataset.branches)),
  ],
  dependsOn: ['branches', 'audiences'],
};
