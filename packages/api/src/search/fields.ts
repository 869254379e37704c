import type { SearchField } from '@mosty/search';
import { SEARCH_WEIGHTS, type SearchFieldName, serviceWords } from '@mosty/sdk/schemas';
import type { FormerName, LocalizedText } from '@mosty/sdk/schemas';
import type { AnyRecord, Noun, RecordOf } from '../store/dataset.ts';

/** Fields that a record is found by, under the same names for every noun, so that hits of all of them compare. */
export interface Found {
  noun: Noun;
  id: string;
  slug: string;
  name: LocalizedText;
  summary: LocalizedText | null;
  texts: Partial<Record<SearchFieldName, string[]>>;
}

export const fields = Object.fromEntries(
  Object.entries(SEARCH_WEIGHTS).map(([name, weight]) => [
    name,
    { weight, text: ({ texts }: Found) => texts[name as SearchFieldName] ?? [] },
  ]),
) as unknown as Record<SearchFieldName, SearchField<Found>>;

type Texts = LocalizedText | string | null | undefined | readonly (LocalizedText | string | null)[];
const words = (...values: Texts[]): string[] =>
  values
    .flat()
    .flatMap((value) =>
      typeof value === 'string' ? [value] : value ? [value.uk, ...(value.en ? [value.en] : [])] : [],
    );
const names = (former: readonly FormerName[]) => former.map(({ name }) => name);

/** Enough of a long text to find it by. */
const MOST_TEXT = 5000;
const blockTexts = (body: RecordOf<'feed'>['body']) =>
  (body ?? [])
    .flatMap(({ spans, items }) => [spans, ...items].flat().map(({ text }) => text))
    .join(' ')
    .slice(0, MOST_TEXT) || null;

/** Nouns that can be searched, and what each is found by. */
const readers = {
  branches: ({ address, transitAccess, ...branch }: RecordOf<'branches'>) => ({
    also: words(branch.alternateName),
    former: words(names(branch.formerNames), names(address?.formerThoroughfare ?? [])),
    summary: words(address?.thoroughfare, branch.landmark, branch.number && `№ ${branch.number}`),
    rest: words(
      address?.locatorDesignator,
      address?.addressLocality,
      branch.cityDistrict?.name,
      (transitAccess ?? []).flatMap(({ stopName, alternateStopNames, routes }) => [
        stopName,
        ...alternateStopNames,
        ...routes,
      ]),
      branch.memberships.map(({ name }) => name),
    ),
  }),
  services: serviceWords,
  trainings: (training: RecordOf<'trainings'>) => ({
    summary: words(training.description),
    rest: words(training.teaches),
  }),
  feed: (item: RecordOf<'feed'>) => ({
    summary: words(item.summary),
    rest: words(item.content, item.author, blockTexts(item.body)),
  }),
  documents: (document: RecordOf<'documents'>) => ({
    also: words(document.alternateName, document.number),
    summary: words(document.description),
    rest: words(document.issuer, document.section),
  }),
  projects: (project: RecordOf<'projects'>) => ({ also: words(project.alternateName), summary: words(project.goals) }),
  events: (event: RecordOf<'events'>) => ({
    summary: words(event.description, event.venue),
    rest: words(event.agenda.map(({ title }) => title)),
  }),
  organizations: (organization: RecordOf<'organizations'>) => ({
    also: words(organization.alternateName),
    former: words(names(organization.formerNames)),
    summary: words(organization.description),
  }),
  questions: (question: RecordOf<'questions'>) => ({
    also: words(question.text),
    summary: words(question.answers.map(({ text }) => text)),
    rest: words(question.answers.flatMap(({ sources }) => sources.map(({ title }) => title))),
  }),
  partners: (partner: RecordOf<'partners'>) => ({ also: words(partner.alternateName) }),
};

export type Searchable = keyof typeof readers;
export const searchable = Object.keys(readers) as Searchable[];

/** A record as the search sees it. */
export function found(noun: Searchable, record: AnyRecord): Found {
  const name = 'title' in record ? record.title : record.name;
  const read = readers[noun] as (record: AnyRecord) => Found['texts'];
  const summary =
    'summary' in record ? record.summary
    : 'description' in record ? record.description
    : 'answers' in record ? (record.answers[0]?.text ?? null)
    : null; // prettier-ignore
  return { noun, id: record.id, slug: record.slug, name, summary, texts: { name: words(name), ...read(record) } };
}
