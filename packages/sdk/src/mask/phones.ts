/** Phones and long numbers in a shadow. A number is told by how its groups of digits join, not by how they are written. */
import type { Personal } from './mask.ts';

/** Between two groups of one number: signs, spaces, a line break. */
const GAP = `[\\u0001 \\n\\r()\\[\\]{}.,\\-/\\\\_~*+=:;'"«»]`;
const RUN = new RegExp(`[+(]{0,3}\\d(?:${GAP}{0,6}\\d)*`, 'g');
/** Between two groups where people put a word: «050, потім 123-45-67». */
const WORDY = /\d(?:[^\p{L}\d]{0,4}(?:\p{L}{1,12}[^\p{L}\d]{1,4}){0,2}\d)*/gu;

/** «тел.», «номер», «дзвоніть»: what follows is a phone, however short. */
const CUE =
  /(?:тел|tel|моб|ном[еі]р|дзвон|звон|viber|вайбер|whatsapp|ватсап|telegram|телеграм|phone|call)[\p{L}.]{0,12}[^\p{L}\d\n]{0,4}(?:\p{L}{1,10}[^\p{L}\d\n]{1,3}){0,2}$/iu;
const EXTENSION =
  /^[\s\u0001,;.(-]{0,4}(?:(?:доб|дод|доп|вн|внутр|ext|x)[\p{L}.]{0,8}[\s\u0001:№#-]{0,3}|#[\s\u0001]{0,2})\d{1,6}\)?/iu;

/** All ways to write the number of a phone in Ukraine, as digits alone. */
const WHOLE = /^(?:(?:00)?38|8)?0[3-9]\d{8}$/;
/** Without the zero: mobile networks, and the city code of Mykolaiv. */
const SHORT = /^(?:(?:38)?(?:39|50|63|66|67|68|73|75|77|89|9[1-9])\d{7}|512\d{6})$/;
const CARD = /^\d{16}$|^\d{19}$/;

interface Group {
  digits: string;
  start: number;
  end: number;
}

const groupsOf = (run: string, at: number): Group[] =>
  [...run.matchAll(/\d(?:\u0001?\d)*/g)].map(({ 0: found, index }) => ({
    digits: found.replace(/\u0001/g, ''),
    start: at + index,
    end: at + index + found.length,
  }));

/** «500 000 000»: a sum and no phone. */
const isSum = (groups: readonly Group[]): boolean =>
  groups.length > 1 && groups.slice(1).every(({ digits }) => digits === '000');

/** Local numbers: «00-00-00», «000-00-00», which no date and no sum looks like. */
const LOCAL = /^(?:\d{2}-\d{2}-\d{2}|\d{3}-\d{2}-\d{2}|\d{3}-\d{3}|\d-\d{2}-\d{2})$/;
/**
 * With dots it would be a date of six digits where its middle is a month; with a middle that is none it is a number, unless
 * a word before it says what else it counts: an hour, a code.
 */
const LOCAL_DOTTED = /^[2-7]\d\.(?:00|1[3-9]|[2-9]\d)\.\d{2}$/;
const OTHER =
  /(?:^|[^\p{L}])(?:о|об|час\p{L}{0,3}|код\p{L}{0,3}|шифр\p{L}{0,3}|спеціальн\p{L}{1,5}|клас\p{L}{0,4}|пункт\p{L}{0,3}|п|квед|дк|версі\p{L}|№)\.?[^\p{L}\d\n]{0,4}$/iu;
/** The same with other signs, where a cue stands before it. */
const LOCAL_CUED = /^\d(?:[ .,/-]{0,2}\d){4,6}$/;

function kindOf(shadow: string, groups: readonly Group[], hasCue: boolean): Personal['kind'] | null {
  const digits = groups.map((each) => each.digits).join('');
  const [first] = groups;
  const last = groups.at(-1);
  if (!first || !last) return null;
  if (WHOLE.test(digits)) return 'phone';
  if (SHORT.test(digits) && (hasCue || !isSum(groups))) return 'phone';
  // A number of another country says so by its plus.
  if (shadow[first.start - 1] === '+' && digits.length >= 8 && digits.length <= 15) return 'phone';
  if (CARD.test(digits) && (groups.length === 1 || groups.slice(0, -1).every((each) => each.digits.length === 4)))
    return 'number';
  const written = shadow.slice(first.start, last.end);
  if (LOCAL.test(written) || (hasCue && LOCAL_CUED.test(written))) return 'phone';
  if (
    LOCAL_DOTTED.test(written) &&
    !/[\d.]$/.test(shadow.slice(0, first.start)) &&
    !/^\.?\d/.test(shadow.slice(last.end)) &&
    !OTHER.test(shadow.slice(Math.max(0, first.start - 30), first.start))
  )
    return 'phone';
  // One group of nine digits and more is a tax number, an identity card, an account; of which, nobody has to know.
  if (groups.length === 1 && digits.length >= 9) return 'number';
  if (/^\d{8}-\d{5}$/.test(written)) return 'number';
  return null;
}

/** No number has more digits. */
const MOST = 19;

/** How far a number that begins at a group can reach. */
function reach(groups: readonly Group[], from: number): number {
  let [to, digits] = [from, 0];
  for (; to < groups.length; to++) {
    digits += (groups[to] as Group).digits.length;
    if (digits > MOST && to > from) break;
  }
  return to;
}

/** The longest number that begins at a group; `null` when none does. */
function numberAt(shadow: string, groups: readonly Group[], from: number, hasCue: boolean) {
  for (let to = reach(groups, from); to > from; to--) {
    const some = groups.slice(from, to);
    const kind = kindOf(shadow, some, hasCue && from === 0);
    if (kind) return { kind, to };
  }
  return null;
}

/** Where a number really begins and ends: with its plus and its brackets, and its extension. */
function stretch(shadow: string, start: number, end: number): [number, number] {
  let [from, to] = [start, end];
  while (from > 0 && '+('.includes(shadow[from - 1] as string)) from--;
  if (shadow.slice(from, to).split('(').length > shadow.slice(from, to).split(')').length && shadow[to] === ')') to++;
  const extension = EXTENSION.exec(shadow.slice(to, to + 40));
  return [from, extension ? to + extension[0].length : to];
}

/** A date, hours from–to, an hour. */
const TIME = [
  `(?:0?[1-9]|[12]\\d|3[01])[./-](?:0?[1-9]|1[0-2])[./-](?:19|20)\\d\\d`,
  `(?:19|20)\\d\\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])`,
  `(?:[01]?\\d|2[0-4])[.:-][0-5]\\d ?- ?(?:[01]?\\d|2[0-4])[.:-][0-5]\\d`,
  `(?:[01]?\\d|2[0-4]):[0-5]\\d`,
].join('|');
/**
 * One or several of them that stand by themselves: their digits must not join with those of a number beside them. Where any
 * other digit stands as near as groups of a number do, they may be such groups: «8-03-9-10_…».
 */
const TIMES = new RegExp(`(?<![\\d+]${GAP}{0,6})(?:${TIME})(?:${GAP}{1,6}(?:${TIME}))*(?!${GAP}{0,6}\\d)`, 'g');

const withoutTimes = (shadow: string): string =>
  shadow.replace(TIMES, (times) => {
    const digits = times.replace(/\D/g, '');
    return WHOLE.test(digits) || SHORT.test(digits) ? times : times.replace(/\d/g, '\u0002');
  });

export function phonesIn(whole: string): Personal[] {
  const shadow = withoutTimes(whole);
  const found: Personal[] = [];
  const take = (groups: readonly Group[], at: number, to: number, kind: Personal['kind']) => {
    const [start, end] = stretch(shadow, (groups[at] as Group).start, (groups[to - 1] as Group).end);
    found.push({ kind, start, end });
  };
  for (const { 0: run, index } of shadow.matchAll(RUN)) {
    const groups = groupsOf(run, index);
    const hasCue = CUE.test(shadow.slice(Math.max(0, index - 60), index));
    for (let at = 0; at < groups.length; at++) {
      const number = numberAt(shadow, groups, at, hasCue);
      // From every group anew: «12.05.2026 0…» may begin a false number that ends inside of the true one.
      if (number) take(groups, at, number.to, number.kind);
    }
  }
  // With words between the groups only what can be nothing else: a whole number with its zero.
  for (const { 0: run, index } of shadow.matchAll(WORDY)) {
    const groups = groupsOf(run, index);
    for (let at = 0; at < groups.length; at++) {
      if (!/^(?:\+|00|38|8|0)/.test((groups[at] as Group).digits)) continue;
      for (let to = reach(groups, at); to > at + 1; to--) {
        if (
          !WHOLE.test(
            groups
              .slice(at, to)
              .map(({ digits }) => digits)
              .join(''),
          )
        )
          continue;
        take(groups, at, to, 'phone');
        at = to - 1;
        break;
      }
    }
  }
  return found;
}
