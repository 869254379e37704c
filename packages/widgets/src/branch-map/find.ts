/** Finds branches while a person types. Loaded with the first touch of the search box, together with the engine. */
import { createSearchIndex, normalize, type SearchIndex } from '@mosty/search';
import type { Branch, LocalizedText } from '@mosty/sdk/core';
import { nextTask } from '../shared/painted.ts';

/** A longer list is not read a second way: making the engine's index of it would be felt. */
const ENGINE_UP_TO = 1000;

const words = (text: string): string[] =>
  normalize(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** What stands around a name in speech and tells nothing by itself. */
const NOISE = new Set(
  words(
    'вул вулиця вулиці пр просп проспект пров провулок зупинка маршрут номер біля чим доїхати як дістатися до на street avenue stop route line',
  ),
);

interface Texts {
  names: string[];
  streets: string[];
  around: string[];
  lines: string[];
}

const both = (text: LocalizedText | null | undefined): string[] =>
  text ? [text.uk, ...(text.en ? [text.en] : [])] : [];

/** Every text by which a person may look for a branch, in both languages. */
function textsOf(branch: Branch, modes: Record<string, string>): Texts {
  const { name, alternateName, formerNames, number, address, landmark, cityDistrict, settlement } = branch;
  const access = branch.transitAccess ?? [];
  return {
    names: [...[name, ...alternateName, ...formerNames.map((one) => one.name)].flatMap(both), number ?? ''],
    streets: [
      ...[address?.thoroughfare, ...(address?.formerThoroughfare.map((one) => one.name) ?? [])].flatMap(both),
      address?.locatorDesignator ?? '',
      address?.printed ?? '',
    ],
    around: [
      ...[landmark, cityDistrict?.name, settlement?.name].flatMap(both),
      ...access.flatMap(({ stopName, alternateStopNames }) => [stopName, ...alternateStopNames].flatMap(both)),
    ],
    lines: access.flatMap(({ mode, routes }) => [modes[mode] ?? mode, ...routes]),
  };
}

/** What was found, in the order of the list, and the words that were understood when they are not those typed. */
export interface Found {
  branches: readonly Branch[];
  understood: string | null;
  /** Why the words were not looked for yet, as the texts name it: the finder is on its way, or cannot come. */
  instead?: 'loading' | 'offline';
}

export class BranchFinder {
  readonly #branches: readonly Branch[];
  readonly #modes: Record<string, string>;
  /** One text a branch, with a space before and after each word: looking for a beginning is looking for « вокз». */
  readonly #texts: string[] = [];
  #engine: SearchIndex<Branch> | undefined;

  /** @param modes what each mode of transport is called, for «тролейбус 2» */
  constructor(branches: readonly Branch[], modes: Record<string, string>) {
    this.#branches = branches;
    this.#modes = modes;
  }

  /** Reads the branches in portions, so that a long list never holds up the page. */
  async prepare(): Promise<this> {
    for (let from = 0; from < this.#branches.length; from += 250) {
      if (from) await nextTask();
      for (const branch of this.#branches.slice(from, from + 250)) {
        const all = Object.values(textsOf(branch, this.#modes)).flat().flatMap(words);
        this.#texts.push(` ${[...new Set(all)].join(' ')} `);
      }
    }
    return this;
  }

  /**
   * Branches in which every typed word begins some word; a number must be the whole number (8 is not 81). When there
   * is none, the engine reads the words once more: another layout or alphabet, a slip, a Russian word.
   */
  find(typed: string): Found {
    const all = words(typed);
    if (!all.length) return { branches: this.#branches, understood: null };
    const meant = all.filter((word) => !NOISE.has(word));
    const wanted = (meant.length ? meant : all).map((word) => (/^\d+$/.test(word) ? ` ${word} ` : ` ${word}`));
    const branches = this.#branches.filter((_, at) => {
      const text = this.#texts[at] as string;
      return wanted.every((word) => text.includes(word));
    });
    if (branches.length) return { branches, understood: null };
    // Words of another layout hold signs that are no letters: what is typed is cut only where there is noise to leave out.
    return this.#understand(meant.length && meant.length < all.length ? meant.join(' ') : typed);
  }

  #understand(typed: string): Found {
    if (this.#branches.length > ENGINE_UP_TO) return { branches: [], understood: null };
    const field = (name: keyof Texts) => (branch: Branch) => textsOf(branch, this.#modes)[name];
    this.#engine ??= createSearchIndex(this.#branches, {
      id: ({ id }) => id,
      fields: {
        names: { text: field('names') },
        streets: { text: field('streets') },
        around: { text: field('around') },
        lines: { text: field('lines') },
      },
    });
    const { hits, interpretation } = this.#engine.search(typed, { limit: ENGINE_UP_TO });
    return { branches: hits.map(({ record }) => record), understood: interpretation?.used ?? null };
  }
}
