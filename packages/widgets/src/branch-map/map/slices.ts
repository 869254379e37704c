import { nextTask } from '../../shared/painted.ts';

/** Milliseconds of work at a time. */
const WHILE = 8;

/**
 * Collects what is made one by one, a few milliseconds at a time and first after a pause, so that the page around goes
 * on meanwhile.
 *
 * @param wanted is asked after each pause
 * @returns all of it; `null` as soon as nobody wants it any more
 */
export async function inSlices<T>(parts: Iterable<T>, wanted: () => boolean): Promise<T[] | null> {
  const made: T[] = [];
  const work = parts[Symbol.iterator]();
  for (;;) {
    await nextTask();
    if (!wanted()) return null;
    const until = performance.now() + WHILE;
    do {
      const { done, value } = work.next();
      if (done) return made;
      made.push(value);
    } while (performance.now() < until);
  }
}
