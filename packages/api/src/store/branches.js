import { compareUk } from '@mosty/search';
import { byName, each, one } from './rule.ts';
const KINDS = ['central', 'branch', 'regional'];
const rank = ({ kind }) => KINDS.indexOf(kind) + 1 || KINDS.length + 1;
/** The central library, the branches by their numbers, then the regional library. */
export const branches = {
  compare: (a, b) => rank(a) - rank(b) || compareUk(a.number ?? '', b.number ?? '') || byName(a, b),
  facets: (branch) => [
    ['kind', branch.kind],
    ['status', branch.status],
    ...each(
      'has',
      branch.servicePoints.filter(({ closedOn }) => closedOn === null).map(({ type }) => type),
    ),
    ...each(
      'route',
      (branch.transitAccess ?? []).flatMap(({ routes }) => routes),
    ),
    ...one('organization', branch.parentOrganization),
  ],
};
