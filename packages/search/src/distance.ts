/**
 * How many slips of the finger lie between two words: a letter left out, put in, changed, or two neighbours swapped
 * (optimal string alignment). Stops as soon as there are more than `most`.
 *
 * @param prefix compare with the beginning of `word` only, for a word that is still being typed
 * @returns the number of slips, or `most + 1` for "more than that"
 */
export function slips(typed: string, word: string, most: number, prefix = false): number {
  const rows = typed.length;
  const columns = prefix ? Math.min(word.length, rows + most) : word.length;
  if (Math.abs(rows - columns) > most) return most + 1;
  let before: number[] = [];
  let previous = Array.from({ length: columns + 1 }, (_, column) => column);
  for (let row = 1; row <= rows; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= columns; column++) {
      const same = typed[row - 1] === word[column - 1];
      let cost = Math.min(
        (previous[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (previous[column - 1] as number) + (same ? 0 : 1),
      );
      if (row > 1 && column > 1 && typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1]) {
        cost = Math.min(cost, (before[column - 2] as number) + 1);
      }
      current.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    before = previous;
    previous = current;
  }
  const result = prefix ? Math.min(...previous) : (previous[columns] as number);
  return Math.min(result, most + 1);
}

/** How many slips are forgiven in a word of this length: none below 4 letters, two from 9. */
export function forgiven(length: number): number {
  return length < 4 ? 0 : length < 9 ? 1 : 2;
}

/** A set of the letters of a word as bits: a cheap test before the exact one. */
export function letterBits(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) & 31);
  return bits;
}

/** How many bits are set. */
export function countBits(bits: number): number {
  let count = 0;
  for (let left = bits; left !== 0; left &= left - 1) count++;
  return count;
}
