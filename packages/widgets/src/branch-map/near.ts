/** Where a person is, or says she is. Positions are compared here, on the device, and are sent to nobody. */
import type { Branch } from '@mosty/sdk/core';

/** A point that branches are measured from. */
export interface Spot {
  latitude: number;
  longitude: number;
  /** What the place is called in Ukrainian; `null` for the device's own position. */
  name: string | null;
}

const EARTH = 6_371_000;
const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Metres between two points along the great circle (haversine). */
export function metresBetween(
  one: Pick<Spot, 'latitude' | 'longitude'>,
  other: Pick<Spot, 'latitude' | 'longitude'>,
): number {
  const [south, north] = [radians(one.latitude), radians(other.latitude)];
  const across = Math.sin((north - south) / 2) ** 2;
  const along = Math.sin(radians(other.longitude - one.longitude) / 2) ** 2;
  return 2 * EARTH * Math.asin(Math.sqrt(across + Math.cos(south) * Math.cos(north) * along));
}

/** The nearest first; those whose position nobody knows stand last, in their own order. */
export function byDistance(branches: readonly Branch[], from: Spot): { branch: Branch; metres: number | null }[] {
  return branches
    .map((branch) => ({ branch, metres: branch.geo && metresBetween(from, branch.geo) }))
    .sort((one, other) => (one.metres ?? Infinity) - (other.metres ?? Infinity) || 0);
}

/** Asks the browser where it is; the browser asks the person. Rejects when either says no. */
export function whereAmI(): Promise<Spot> {
  return new Promise((resolve, reject) => {
    if (!('geolocation' in navigator)) return reject(new Error('this browser tells no position'));
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) => resolve({ latitude, longitude, name: null }),
      reject,
      { timeout: 10_000, maximumAge: 300_000 },
    );
  });
}

/** `46.94,32.06`, as the attribute `near` may say. */
export function spotFromCoordinates(text: string): Spot | null {
  const [, latitude, longitude] = /^\s*(-?\d{1,2}\.\d+)\s*[,;]\s*(-?\d{1,3}\.\d+)\s*$/.exec(text) ?? [];
  return latitude && longitude ? { latitude: Number(latitude), longitude: Number(longitude), name: null } : null;
}
