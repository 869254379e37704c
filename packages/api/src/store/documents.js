import { byName, each, one } from './rule.ts';
/** The chain of documents from the one that is part of nothing down to this one. */
function chain(document, all) {
  const found = [document];
  for (;;) {
    const parent = all.get(found[0]?.isPartOf ?? '');
    if (!parent || found.includes(parent)) return found;
    found.unshift(parent);
  }
}
const beside = (a, b) => (a.position ?? Infinity) - (b.position ?? Infinity) || byName(a, b);
/** By name, each document followed by its parts in their order. */
export const documents = {
  compare(a, b, all) {
    const [left, right] = [chain(a, all), chain(b, all)];
    for (const [depth, mine] of left.entries()) {
      const other = right[depth];
      if (!other) return 1;
      if (mine !== other)
        return (depth ? beside(mine, other) : byName(mine, other)) || (mine.slug < other.slug ? -1 : 1);
    }
    return left.length - right.length;
  },
  facets: (document) => [
    ['kind', document.kind],
    ...one('number', document.number),
    ...each('heldAt', document.heldAt),
  ],
};
