/** The filters of the lists, by the names of their query parameters. */
const texts = (value) => typeof value === 'string'
    ? value
    : value && typeof value === 'object'
        ? Object.values(value).map(texts).join(' ')
        : '';
/** Filters whose parameter is not simply the name of a field. */
const SPECIAL = {
    q: (record, wanted) => texts(record).toLowerCase().includes(wanted.toLowerCase()),
    has: (record, wanted) => record.servicePoints?.some(({ type }) => type === wanted) ?? false,
    route: (record, wanted) => record.transitAccess?.some(({ routes }) => routes.includes(wanted)) ?? false,
    channel: (record, wanted) => record.channels?.some(({ type }) => type === wanted) ?? false,
    lifeEvent: (record, wanted) => record.lifeEvents?.includes(wanted) ?? false,
    audience: (record, wanted) => !record.audiences?.length || record.audiences.includes(wanted),
    tag: (record, wanted) => record.tags?.includes(wanted) ?? false,
    role: (record, wanted) => record.roles?.includes(wanted) ?? false,
    heldAt: (record, wanted) => record.heldAt?.includes(wanted) ?? false,
    year: (record, wanted) => record.datePublished?.startsWith(wanted) ?? false,
    when: (record, wanted, now) => Date.parse(record.endDate ?? '') >= now.getTime() === (wanted === 'upcoming'),
    from: (record, wanted) => (record.endDate ?? '') >= wanted,
    to: (record, wanted) => (record.startDate ?? '').slice(0, 10) <= wanted,
    sort: () => true,
};
export function matches(record, filters, now) {
    return Object.entries(filters).every(([name, wanted]) => {
        if (wanted === undefined)
            return true;
        return SPECIAL[name]?.(record, String(wanted), now) ?? record[name] === wanted;
    });
}
