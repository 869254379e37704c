/** Places people name that are no branch: settlements, neighbourhoods and landmarks of the base map. */
import { normalize } from '@mosty/search';
import type { BasemapCollection } from '@mosty/sdk/core';
import type { Spot } from './near.ts';

/** The place of that name, in any spelling; the greatest of several. `null` when the base map knows none. */
export function spotByName(typed: string, { features }: BasemapCollection): Spot | null {
  const wanted = normalize(typed);
  if (wanted.length < 3) return null;
  const found = features
    .filter(({ geometry, properties: { name } }) => geometry.type === 'Point' && name && named(name, wanted))
    .sort((one, other) => (other.properties.rank ?? 0) - (one.properties.rank ?? 0))[0];
  if (!found) return null;
  const [longitude, latitude] = found.geometry.coordinates as number[];
  return { latitude: latitude as number, longitude: longitude as number, name: found.properties.name?.uk ?? null };
}

const named = ({ uk, en }: { uk: string; en?: string | undefined }, wanted: string): boolean =>
  [uk, en ?? ''].some((name) => ` ${normalize(name)}`.includes(` ${wanted}`));
