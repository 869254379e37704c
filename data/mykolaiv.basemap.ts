/**
 * Makes `mykolaiv/basemap.geojson`, which the import reads, from the sources in `mykolaiv/geo/`. Run it after changing
 * one: `node --conditions=mosty-source data/mykolaiv.basemap.ts`
 *
 * Shapes are simplified no further than the sources are exact (PROVENANCE.md), and rounded to 4 decimals, about 10 m.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { BasemapCollection } from '@mosty/sdk/schemas';
import { writeGeojson } from '../packages/api/src/import/basemap.ts';
import { ATTRIBUTION } from '../packages/api/src/about.ts';

type Point = [number, number];
type Coordinates = Point | Coordinates[];
export interface Feature {
  type: 'Feature';
  geometry: { type: string; coordinates: Coordinates };
  properties: Record<string, unknown>;
}

/** Degrees of latitude by which a line may leave its source: the region is known to 1–3 km, the water of the city to 0.5–1 km. */
const REGION = 0.002;
const WATER = 0.001;
const OUTLINE = 0.0003;

/** East and west bank where the estuary opens, as the source draws them. */
const MOUTH: [Point, Point] = [
  [31.9649, 46.7221],
  [31.9067, 46.7382],
];

/** The sources have Ukrainian names only. The water beside the city is named as its geographers do: the Southern Bug and the Inhul end in it. */
const ENGLISH: Record<string, string> = {
  'Миколаївська область': 'Mykolaiv Oblast', 'Миколаїв': 'Mykolaiv', 'Чорне море': 'Black Sea', 'Бузький лиман': 'Bug Estuary', 'Дніпро': 'Dnipro',
  'Південний Буг': 'Southern Bug', 'Синюха': 'Syniukha', 'Інгулець': 'Inhulets', 'Тилігул': 'Tylihul', 'Інгул': 'Inhul',
}; // prettier-ignore
const RENAMED: Record<string, string> = {
  'Чорне море, Дніпровсько-Бузький лиман': 'Чорне море',
  'Південний Буг, Інгул (гирло)': 'Бузький лиман',
};
const KINDS: Record<string, string> = { 'river-line': 'river', lake: 'water' };

const read = (name: string) =>
  (
    JSON.parse(readFileSync(new URL(`mykolaiv/geo/${name}.geojson`, import.meta.url), 'utf8')) as {
      features: Feature[];
    }
  ).features;
const isPoint = (value: Coordinates): value is Point => typeof value[0] === 'number';
const points = (value: Coordinates): Point[] => (isPoint(value) ? [value] : value.flatMap(points));
const round = (value: number) => Math.round(value * 1e4) / 1e4;

/** West, south, east, north. */
function boxOf(coordinates: Coordinates): [number, number, number, number] {
  const all = points(coordinates);
  const [x, y] = [all.map(([longitude]) => longitude), all.map(([, latitude]) => latitude)];
  return [Math.min(...x), Math.min(...y), Math.max(...x), Math.max(...y)];
}

/** Ramer, Douglas and Peucker: drops points that lie nearer than `tolerance` to the line without them. */
function simplified(line: Point[], tolerance: number): Point[] {
  const [first, last] = [line[0]!, line.at(-1)!];
  const shrink = Math.cos((first[1] * Math.PI) / 180);
  const [dx, dy] = [(last[0] - first[0]) * shrink, last[1] - first[1]];
  const length = dx * dx + dy * dy;
  let [far, most] = [0, tolerance];
  for (const [index, [longitude, latitude]] of line.entries()) {
    const [x, y] = [(longitude - first[0]) * shrink, latitude - first[1]];
    const along = length === 0 ? 0 : Math.min(1, Math.max(0, (x * dx + y * dy) / length));
    const away = Math.hypot(x - along * dx, y - along * dy);
    if (away > most) [far, most] = [index, away];
  }
  if (far === 0) return [first, last];
  return [...simplified(line.slice(0, far + 1), tolerance), ...simplified(line.slice(far), tolerance).slice(1)];
}

function drawn(value: Coordinates, tolerance: number): Coordinates {
  if (isPoint(value)) return [round(value[0]), round(value[1])];
  if (!isPoint(value[0]!)) return value.map((inner) => drawn(inner, tolerance));
  const line = simplified(value as Point[], tolerance).map(([x, y]): Point => [round(x), round(y)]);
  return line.filter(([x, y], index) => x !== line[index - 1]?.[0] || y !== line[index - 1]?.[1]);
}

function shape(kind: string, { geometry, properties }: Feature, tolerance: number, schematic: boolean): Feature {
  const given = String(properties['name'] ?? '');
  const uk = RENAMED[given] ?? given;
  const { type, coordinates } = geometry;
  return {
    type: 'Feature',
    geometry: { type, coordinates: drawn(coordinates, tolerance) },
    properties: { kind, ...(uk && { name: { uk, en: ENGLISH[uk] } }), ...(schematic && { schematic }) },
  };
}

/**
 * The source leaves the Bug Estuary out of the oblast, along a shore that is 1–3 km off: beside the city that would show
 * as neither land nor water. Both banks are the oblast's, so its line crosses the mouth and the water is drawn upon it.
 */
function withEstuary({ geometry, ...rest }: Feature): Feature {
  const coordinates = (geometry.coordinates as Point[][][]).map((rings) =>
    rings.map((ring) => {
      const west = ring.findIndex(([x, y]) => x === MOUTH[1][0] && y === MOUTH[1][1]);
      return String(ring[0]) === String(MOUTH[0]) && west > 0 ? [ring[0]!, ...ring.slice(west)] : ring;
    }),
  );
  return { ...rest, geometry: { ...geometry, coordinates } };
}

const water = (name: string, tolerance: number) =>
  read(name).map((one) => {
    const kind = String(one.properties['kind']);
    return shape(KINDS[kind] ?? kind, one, tolerance, true);
  });

/** Even-odd rule over all rings of an area. */
export function covers({ geometry: { type, coordinates } }: Feature, [x, y]: Point): boolean {
  if (!/Polygon/.test(type)) return false;
  const rings = (type === 'Polygon' ? coordinates : coordinates.flat()) as Point[][];
  const crossed = rings.flatMap((ring) =>
    ring.filter(([x1, y1], index) => {
      const [x2, y2] = ring[(index + 1) % ring.length]!;
      return y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1;
    }),
  );
  return crossed.length % 2 === 1;
}

/** Names that two places of a raion share point at neither of them, and a village in the water misleads: the shore is off. */
const settlements = (waters: Feature[]) =>
  read('settlements')
    .filter(({ properties }) => !properties['ambiguous'])
    .filter(({ geometry, properties: { pop } }) => {
      return pop !== undefined || !waters.some((area) => covers(area, geometry.coordinates as Point));
    })
    .map(({ geometry, properties: { name, lat, pop } }): Feature => {
      const en = ENGLISH[String(name)] ?? lat;
      const rank = pop === undefined ? {} : { rank: pop };
      return {
        type: 'Feature',
        geometry: { type: 'Point', coordinates: drawn(geometry.coordinates, 0) },
        properties: { kind: 'settlement', name: { uk: name, en }, ...rank, schematic: true },
      };
    });

const order = ({ properties: { kind, rank } }: Feature) =>
  ['region', 'sea', 'water', 'river', 'city', 'settlement', 'landmark'].indexOf(String(kind)) * 1e9 - Number(rank ?? 0);

/** The text of the file: one shape a line, in the order of drawing. */
export function makeBasemap(): string {
  const region = read('oblast-boundary').map((one) => shape('region', withEstuary(one), REGION, true));
  const city = read('city-outline').map((one) => shape('city', one, OUTLINE, false));
  const [west, south, east, north] = boxOf(region.map(({ geometry }) => geometry.coordinates));
  const inside = ({ geometry }: Feature) => {
    const [w, s, e, n] = boxOf(geometry.coordinates);
    return w < east && e > west && s < north && n > south;
  };
  const seaAndRivers = water('region-water', REGION).filter(inside);
  const cityWater = water('city-water', WATER);
  const wide = [...region, ...seaAndRivers, ...city];
  const names = [...settlements([...seaAndRivers, ...cityWater]), ...read('landmarks')].sort(
    (a, b) => order(a) - order(b),
  );
  const features = [...wide.sort((a, b) => order(a) - order(b)), ...cityWater, ...names];
  const head = { bbox: boxOf(city.map(({ geometry }) => geometry.coordinates)), attribution: ATTRIBUTION };
  return writeGeojson(BasemapCollection.parse({ type: 'FeatureCollection', ...head, features }));
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  writeFileSync(new URL('mykolaiv/basemap.geojson', import.meta.url), makeBasemap());
