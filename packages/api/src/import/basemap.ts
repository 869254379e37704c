/** The base map as a file: GeoJSON that any map editor opens, held to the contract like every other file. */
import { BasemapCollection, BasemapFeature } from '@mosty/sdk/schemas';
import * as z from 'zod/mini';
import { faultsOf } from './check-record.ts';
import { kindOf, shown } from './leaf.ts';
import { type Problem, type RawFile, type Say, fieldName } from './problem.ts';
import { type ObjectShape, type Path, isObject, shapeOf } from './shape.ts';

/** How many lists stand around a position, and what the innermost of them is. */
const GEOMETRIES = {
  Point: [],
  LineString: ['line'],
  MultiLineString: ['list', 'line'],
  Polygon: ['list', 'ring'],
  MultiPolygon: ['list', 'list', 'ring'],
} as const;
type Level = 'list' | 'line' | 'ring';
const levelsOf = (type: unknown): readonly Level[] | undefined =>
  Object.hasOwn(GEOMETRIES, String(type)) ? GEOMETRIES[type as keyof typeof GEOMETRIES] : undefined;

/** The contract without the coordinates, which have no fields to name. */
const shape = shapeOf(
  z.object({
    ...BasemapCollection.shape,
    type: z.enum(['FeatureCollection']),
    features: z.array(
      z.object({
        ...BasemapFeature.shape,
        type: z.enum(['Feature']),
        geometry: z.object({ type: z.enum(Object.keys(GEOMETRIES)) }),
      }),
    ),
  }),
) as ObjectShape;

/** Checks the one file of the base map; `basemap` is `null` when it has a fault. */
export function checkBasemap({ file, records }: RawFile): { basemap: BasemapCollection | null; problems: Problem[] } {
  const [raw] = records;
  if (!raw) return { basemap: null, problems: [] };
  const bare = { value: withoutCoordinates(raw.value), line: raw.line };
  const { problems } = faultsOf({ shape, references: new Map() }, file, bare);
  const fail = (path: Path, say: Say) => problems.push({ file, line: raw.line(path), field: fieldName(path), say });
  if (isObject(raw.value)) {
    const { bbox, features } = raw.value;
    if (Array.isArray(bbox) && !isBox(bbox)) fail(['bbox'], (m) => m.notABox(shown(bbox)));
    if (Array.isArray(features))
      for (const [index, feature] of features.entries()) {
        const fault = isObject(feature) && geometryFault(feature['geometry'], ['features', index, 'geometry']);
        if (fault) fail(...fault);
      }
  }
  const parsed = problems.length === 0 ? BasemapCollection.safeParse(raw.value) : null;
  for (const { path, message } of parsed?.error?.issues ?? []) fail(path as Path, (m) => m.refused(message));
  return { basemap: parsed?.success ? parsed.data : null, problems };
}

function withoutCoordinates(value: unknown): unknown {
  if (!isObject(value) || !Array.isArray(value['features'])) return value;
  const features = value['features'].map((feature: unknown) => {
    if (!isObject(feature) || !isObject(feature['geometry'])) return feature;
    const { coordinates: _, ...geometry } = feature['geometry'];
    return { ...feature, geometry };
  });
  return { ...value, features };
}

const within = (value: unknown, most: number) => typeof value === 'number' && Math.abs(value) <= most;
const isPosition = (value: unknown[]) =>
  (value.length === 2 || value.length === 3) &&
  within(value[0], 180) &&
  within(value[1], 90) &&
  within(value[2] ?? 0, Infinity);
const isBox = (box: unknown[]) =>
  box.length === 4 &&
  isPosition(box.slice(0, 2)) &&
  isPosition(box.slice(2)) &&
  Number(box[0]) < Number(box[2]) &&
  Number(box[1]) < Number(box[3]);

/** The first fault of a shape: one is enough to look at it again. */
function geometryFault(geometry: unknown, path: Path): [Path, Say] | null {
  if (!isObject(geometry)) return null;
  const levels = levelsOf(geometry['type']);
  const at = [...path, 'coordinates'];
  if (!levels) return null;
  if (!('coordinates' in geometry)) return [at, (m) => m.missing()];
  return coordinatesFault(geometry['coordinates'], levels, at);
}

function coordinatesFault(value: unknown, [level, ...inner]: readonly Level[], path: Path): [Path, Say] | null {
  if (!Array.isArray(value)) return [path, (m) => m.expected('list', kindOf(value), shown(value))];
  if (!level) return isPosition(value) ? null : [path, (m) => m.notAPosition(shown(value))];
  for (const [index, each] of value.entries()) {
    const fault = coordinatesFault(each, inner, [...path, index]);
    if (fault) return fault;
  }
  if (level === 'line' && value.length < 2) return [path, (m) => m.notALine()];
  if (level === 'ring' && (value.length < 4 || String(value[0]) !== String(value.at(-1))))
    return [path, (m) => m.notARing()];
  return null;
}

/** The file of a base map: one shape a line, without what goes without saying. */
export function writeGeojson({ type, features, ...head }: BasemapCollection): string {
  const lines = features.map(({ type, geometry, properties }) => {
    const said = Object.entries(properties).filter(([, value]) => value !== null && value !== false);
    return `\n${JSON.stringify({ type, geometry, properties: Object.fromEntries(said) })}`;
  });
  const start = JSON.stringify({ type, ...head }).slice(0, -1);
  return `${start},"features":[${lines.join(',')}\n]}\n`;
}
