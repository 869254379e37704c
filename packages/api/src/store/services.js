import { byName, each } from './rule.ts';
/**
 * Where somebody helps with a service: at the places its channels name, at every desk of its kind, and, when it is
 * given in person and nothing says where, everywhere.
 */
function places(service, { branches }) {
  const named = service.channels.flatMap((channel) => channel.branches);
  const desks = branches.filter(({ servicePoints }) =>
    servicePoints.some(({ type, closedOn }) => type === service.servicePoint && closedOn === null),
  );
  const anywhere =
    service.servicePoint === null &&
    service.channels.some((channel) => channel.type === 'visit' && !channel.branches.length);
  return [...named, ...(anywhere ? branches : desks).map(({ slug }) => slug)];
}
const rank = ({ popularity }) => popularity?.rank ?? Infinity;
/** By name; `popular` puts first what was asked for most. */
export const services = {
  compare: byName,
  popular: (a, b) => (rank(a) === rank(b) ? byName(a, b) : rank(a) - rank(b)),
  facets: (service, dataset) => [
    ['status', service.status],
    ...each('lifeEvent', service.lifeEvents),
    ...each('audience', service.audiences),
    ...each(
      'channel',
      service.channels.map(({ type }) => type),
    ),
    ...each('branch', places(service, dataset)),
  ],
  dependsOn: ['branches'],
};
