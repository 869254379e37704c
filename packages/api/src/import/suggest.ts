/** Number of letters to add, drop, change or swap with their neighbour until `a` reads `b`. */
export function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => [i, ...Array<number>(b.length).fill(0)]);
  for (let j = 0; j <= b.length; j += 1) rows[0]![j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let best = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, rows[i - 1]![j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        best = Math.min(best, rows[i - 2]![j - 2]! + 1);
      rows[i]![j] = best;
    }
  }
  return rows[a.length]![b.length]!;
}

const bare = (word: string) => word.toLowerCase().replace(/[-_\s]/g, '');

/** The word that was probably meant: «adress» → `address`. `undefined` when nothing is near. */
export function suggest(word: string, known: Iterable<string>): string | undefined {
  const wanted = bare(word);
  let found: string | undefined;
  let least = Math.min(3, Math.floor(wanted.length / 3)) + 1;
  for (const each of known) {
    const candidate = bare(each);
    const edits = Math.abs(candidate.length - wanted.length) >= least ? least : distance(wanted, candidate);
    if (edits < least) [found, least] = [each, edits];
  }
  return found;
}
