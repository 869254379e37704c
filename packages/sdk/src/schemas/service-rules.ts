/**
 * What the server and a page that works from its own copy of the services must agree on: the words a service is found
 * by, whom it is for, and where somebody helps with it.
 */
import type { Branch } from './branch.ts';
import type { FormerName, LocalizedText } from './common.ts';
import type { Service } from './service.ts';

/** Fields of the full-text search, the one that names a record first, and what a word counts in each. */
export const SEARCH_WEIGHTS = { name: 4, also: 3, keywords: 3, former: 2.5, summary: 1.5, rest: 1 } as const;
export type SearchFieldName = keyof typeof SEARCH_WEIGHTS;

/** Both languages of every text that is there. */
function words(...texts: (LocalizedText | null | readonly LocalizedText[])[]): string[] {
  return texts.flat().flatMap((text) => (text ? [text.uk, ...(text.en ? [text.en] : [])] : []));
}
const names = (former: readonly FormerName[]) => former.map(({ name }) => name);

/** The words a service is found by, field by field. */
export function serviceWords(service: Service): Record<SearchFieldName, string[]> {
  const { name, plainName, alternateName, keywords, formerNames, provider, summary, description } = service;
  return {
    name: words(name),
    also: words(plainName, alternateName),
    keywords: [...keywords.colloquial, ...keywords.russian, ...keywords.misspelt],
    former: words(names(formerNames), names(provider.formerNames)),
    summary: words(summary),
    rest: words(description, provider.name),
  };
}

/** Whether a service, or a training, is for an audience: one that names nobody is for everybody. */
export const isFor = ({ audiences }: Pick<Service, 'audiences'>, audience: string): boolean =>
  !audiences.length || audiences.includes(audience);

/**
 * Where somebody helps with a service: at the places its channels name, at every desk of its kind, and, when it is
 * given in person and nothing says where, everywhere. The order of `branches` is kept.
 */
export function branchesThatHelp<T extends Pick<Branch, 'slug' | 'servicePoints'>>(
  { channels, servicePoint }: Pick<Service, 'channels' | 'servicePoint'>,
  branches: readonly T[],
): T[] {
  const named = new Set(channels.flatMap(({ branches: slugs }) => slugs));
  const anywhere =
    servicePoint === null && channels.some(({ type, branches: slugs }) => type === 'visit' && !slugs.length);
  return branches.filter(
    ({ slug, servicePoints }) =>
      anywhere ||
      named.has(slug) ||
      servicePoints.some(({ type, closedOn }) => type === servicePoint && closedOn === null),
  );
}
