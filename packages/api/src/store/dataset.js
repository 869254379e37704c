export const nouns = [
    'organizations', 'branches', 'services', 'lifeEvents', 'audiences', 'trainings', 'sessions', 'feed', 'documents',
    'projects', 'events', 'indicators', 'partners',
]; // prettier-ignore
/** A dataset without records. */
export const emptyDataset = () => Object.fromEntries(nouns.map((noun) => [noun, []]));
