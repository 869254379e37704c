const weights = { name: 4, also: 3, keywords: 3, former: 2.5, summary: 1.5, rest: 1 };
export const fields = Object.fromEntries(Object.entries(weights).map(([name, weight]) => [
    name,
    { weight, text: ({ texts }) => texts[name] ?? [] },
]));
const words = (...values) => values
    .flat()
    .flatMap((value) => typeof value === 'string' ? [value] : value ? [value.uk, ...(value.en ? [value.en] : [])] : []);
const names = (former) => former.map(({ name }) => name);
/** Nouns that can be searched, and what each is found by. */
const readers = {
    branches: ({ address, transitAccess, ...branch }) => ({
        also: words(branch.alternateName),
        former: words(names(branch.formerNames), names(address?.formerThoroughfare ?? [])),
        summary: words(address?.thoroughfare, branch.landmark, branch.number && `№ ${branch.number}`),
        rest: words(address?.locatorDesignator, address?.addressLocality, branch.cityDistrict?.name, (transitAccess ?? []).flatMap(({ stopName, alternateStopNames, routes }) => [
            stopName,
            ...alternateStopNames,
            ...routes,
        ]), branch.memberships.map(({ name }) => name)),
    }),
    services: (service) => ({
        also: words(service.plainName, service.alternateName),
        keywords: [...service.keywords.colloquial, ...service.keywords.russian, ...service.keywords.misspelt],
        former: words(names(service.formerNames), names(service.provider.formerNames)),
        summary: words(service.summary),
        rest: words(service.description, service.provider.name),
    }),
    trainings: (training) => ({
        summary: words(training.description),
        rest: words(training.teaches),
    }),
    feed: (item) => ({ summary: words(item.summary), rest: words(item.content, item.author) }),
    documents: (document) => ({
        also: words(document.alternateName, document.number),
        summary: words(document.description),
        rest: words(document.issuer, document.section),
    }),
    projects: (project) => ({ also: words(project.alternateName), summary: words(project.goals) }),
    events: (event) => ({
        summary: words(event.description, event.venue),
        rest: words(event.agenda.map(({ title }) => title)),
    }),
    organizations: (organization) => ({
        also: words(organization.alternateName),
        former: words(names(organization.formerNames)),
        summary: words(organization.description),
    }),
    partners: (partner) => ({ also: words(partner.alternateName) }),
};
export const searchable = Object.keys(readers);
/** A record as the search sees it. */
export function found(noun, record) {
    const name = 'title' in record ? record.title : record.name;
    const read = readers[noun];
    const summary = 'summary' in record ? record.summary : 'description' in record ? record.description : null;
    return { noun, id: record.id, slug: record.slug, name, summary, texts: { name: words(name), ...read(record) } };
}
