import { branchesThatHelp, isFor, type Branch, type Service } from '@mosty/sdk/core';
import type { Wanted } from './catalogue.ts';

/** The filters of `GET /v1/services`, for services that are here already. */
export function admits(wanted: Wanted, branches: readonly Branch[]): (service: Service) => boolean {
  const { lifeEvent, audience, channel, branch } = wanted;
  const place = branches.filter(({ slug }) => slug === branch);
  return (service) =>
    (!lifeEvent || service.lifeEvents.includes(lifeEvent)) &&
    (!audience || isFor(service, audience)) &&
    (!channel || service.channels.some(({ type }) => type === channel)) &&
    (!branch || branchesThatHelp(service, place).length > 0);
}
