/** A real tile server on a port of its own, as an operator has it: pictures by address, and PMTiles files read in ranges. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { crc32, deflateSync, gzipSync } from 'node:zlib';
import type { TileType } from 'pmtiles';
import { zxyToTileId } from 'pmtiles';

type Colour = readonly [red: number, green: number, blue: number];

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** A square PNG. */
export function png(side: number, colour: (across: number, down: number) => Colour): Buffer {
  const header = Buffer.from([0, 0, 0, 0, 0, 0, 0, 0, 8, 2, 0, 0, 0]);
  header.writeUInt32BE(side);
  header.writeUInt32BE(side, 4);
  const rows = Buffer.alloc(side * (side * 3 + 1));
  for (let down = 0; down < side; down++) {
    for (let across = 0; across < side; across++)
      rows.set(colour(across, down), down * (side * 3 + 1) + 1 + across * 3);
  }
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const chunks = [chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))];
  return Buffer.concat([signature, ...chunks]);
}

/** Where a place lies in the world of Web Mercator, 0 to 1 from the north-west. */
export function mercator({ longitude, latitude }: { longitude: number; latitude: number }) {
  const south = Math.asinh(Math.tan((latitude * Math.PI) / 180)) / Math.PI;
  return { x: longitude / 360 + 0.5, y: (1 - south) / 2 };
}

/** A tile of a world that is cut in four at one place: red in the west, blue in the east, with green in the north. */
export const cutAt = (place: { x: number; y: number }) => (z: number, x: number, y: number) =>
  png(256, (across, down) => {
    const west = (x + (across + 0.5) / 256) / 2 ** z < place.x;
    const north = (y + (down + 0.5) / 256) / 2 ** z < place.y;
    return [west ? 220 : 0, north ? 160 : 0, west ? 0 : 220];
  });

function varint(value: number): number[] {
  const bytes: number[] = [];
  for (; value > 127; value = Math.floor(value / 128)) bytes.push((value % 128) + 128);
  return [...bytes, value];
}

const field = (number: number, bytes: readonly number[]) => [number * 8 + 2, ...varint(bytes.length), ...bytes];
const zigzag = (value: number) => (value < 0 ? -2 * value - 1 : 2 * value);

/** A vector tile (MVT 2.1) whose one layer covers it all. */
export function shapes(layer: string): Buffer {
  const side = 4096;
  const steps = [9, 0, 0, 26, side, 0, 0, side, -side, 0].map((step, at) =>
    at === 0 || at === 3 ? step : zigzag(step),
  );
  const geometry = [...steps, 15].flatMap(varint);
  const feature = [3 * 8, 3, ...field(4, geometry)];
  const name = [...Buffer.from(layer, 'latin1')];
  return Buffer.from(field(3, [15 * 8, 2, ...field(1, name), ...field(2, feature), 5 * 8, ...varint(side)]));
}

/** A PMTiles file (version 3) of the tiles that touch a box, degrees, at these zooms. */
export function archive(
  type: TileType,
  [west, south, east, north]: readonly [number, number, number, number],
  [minZoom, maxZoom]: readonly [number, number],
  tile: (z: number, x: number, y: number) => Buffer,
): Buffer {
  const corners = [mercator({ longitude: west, latitude: north }), mercator({ longitude: east, latitude: south })];
  const entries: { id: number; data: Buffer }[] = [];
  for (let z = minZoom; z <= maxZoom; z++) {
    const [from, to] = corners.map(({ x, y }) => ({ x: Math.floor(x * 2 ** z), y: Math.floor(y * 2 ** z) }));
    for (let x = from!.x; x <= to!.x; x++) {
      for (let y = from!.y; y <= to!.y; y++) entries.push({ id: zxyToTileId(z, x, y), data: tile(z, x, y) });
    }
  }
  entries.sort((one, other) => one.id - other.id);
  const directory = gzipSync(
    Buffer.from([
      ...varint(entries.length),
      ...entries.flatMap(({ id }, at) => varint(id - (entries[at - 1]?.id ?? 0))),
      ...entries.flatMap(() => varint(1)),
      ...entries.flatMap(({ data }) => varint(data.length)),
      ...entries.flatMap((_entry, at) => varint(at ? 0 : 1)),
    ]),
  );
  const metadata = gzipSync('{}');
  const tiles = Buffer.concat(entries.map(({ data }) => data));
  const header = Buffer.alloc(127);
  header.write('PMTiles\x03', 'latin1');
  const lengths = [directory.length, metadata.length, 0, tiles.length];
  let offset = header.length;
  lengths.forEach((length, at) => {
    header.writeBigUInt64LE(BigInt(offset), 8 + at * 16);
    header.writeBigUInt64LE(BigInt(length), 16 + at * 16);
    offset += length;
  });
  for (const at of [72, 80, 88]) header.writeBigUInt64LE(BigInt(entries.length), at);
  header.set([1, 2, 1, type, minZoom, maxZoom], 96);
  [west, south, east, north].forEach((degrees, at) => header.writeInt32LE(Math.round(degrees * 1e7), 102 + at * 4));
  return Buffer.concat([header, directory, metadata, tiles]);
}

export interface TileHost {
  /** `http://127.0.0.1:8082` */
  url: string;
  /** Paths that were asked for. */
  asked: string[];
  /** What a path answers; `null` is 404. */
  answer: (path: string) => Buffer | null;
  close(): void;
}

export async function openTileHost(): Promise<TileHost> {
  const server = createServer((request, response) => {
    const path = request.url ?? '/';
    host.asked.push(path);
    const body = host.answer(path);
    if (!body) return response.writeHead(404).end();
    const file = path.endsWith('.pmtiles');
    // A page reads a file; pictures are only shown, for which no leave is needed.
    const headers = file ? { 'access-control-allow-origin': '*' } : { 'content-type': 'image/png' };
    const range = /bytes=(\d+)-(\d+)/.exec(request.headers.range ?? '');
    if (!range) return response.writeHead(200, headers).end(body);
    const [from, to] = [Number(range[1]), Math.min(Number(range[2]), body.length - 1)];
    response.writeHead(206, { ...headers, 'content-range': `bytes ${from}-${to}/${body.length}` });
    return response.end(body.subarray(from, to + 1));
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const host: TileHost = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked: [],
    answer: () => null,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
  return host;
}
