/**
 * Map tiles of the operator's own, drawn by OpenLayers, which has no hands here: the drawn map says where to look. This is
 * the one file that knows OpenLayers and PMTiles. Fetched when a person asks for it; what only an archive needs, when
 * there is one.
 */
import OlMap from 'ol/Map.js';
import View from 'ol/View.js';
import type MVT from 'ol/format/MVT.js';
import TileLayer from 'ol/layer/Tile.js';
import { fromLonLat } from 'ol/proj.js';
import type RenderFeature from 'ol/render/Feature.js';
import ImageTile, { type Loader, type Options } from 'ol/source/ImageTile.js';
import { expandUrl, pickUrl, renderXYZTemplate } from 'ol/uri.js';
import { make } from './dom.ts';
import type { Ground, GroundEvents } from './ground.ts';
import { unproject } from './projection.ts';
import { drawTile, type Ink, type Shape } from './tile-look.ts';
import type { TileSource } from './tile-source.ts';
import { CLOSEST } from './view.ts';

/** The nearest zoom of pictures: every public tile server has it. */
const NEAREST = 17;
/** Pixels of a side of a tile of pictures, and of shapes. */
const [PICTURE, SIDE] = [256, 512];

type Picture = HTMLImageElement | HTMLCanvasElement | ImageBitmap;

interface Tiles extends Pick<Options, 'minZoom' | 'maxZoom'> {
  tileSize: number;
  picture: (z: number, x: number, y: number, signal: AbortSignal) => Promise<Picture>;
  closest: number;
  named: boolean;
}

/** Pictures from a server; it need not allow other sites to read them. */
function images(address: string): Tiles {
  const templates = expandUrl(address);
  return {
    picture: async (z, x, y) => {
      const image = new Image();
      image.src = renderXYZTemplate(pickUrl(templates, z, x, y), z, x, y, 2 ** z - 1);
      await image.decode();
      return image;
    },
    tileSize: PICTURE,
    closest: NEAREST,
    named: true,
  };
}

/** What a tile of shapes holds, in pixels of its picture. */
function shapes(reader: MVT<RenderFeature>, data: ArrayBuffer): Shape[] {
  const features = reader.readFeatures(data, { extent: [0, 0, SIDE, SIDE] });
  return features.map((feature) => {
    const { layer, kind, class: sort } = feature.getProperties();
    const coordinates = feature.getFlatCoordinates();
    let at = 0;
    const lines = (feature.getEnds() ?? []).map((end) => {
      const line = coordinates.slice(at, end);
      at = end;
      return line;
    });
    return { layer: `${layer}`, kind: `${kind ?? sort ?? ''}`, area: /Polygon/.test(feature.getType()), lines };
  });
}

/** A PMTiles file, read in ranges: only the tiles in sight are fetched. */
async function archive(address: string, ink: Ink): Promise<Tiles> {
  const { PMTiles, TileType } = await import('pmtiles');
  const file = new PMTiles(address);
  const { tileType, minZoom, maxZoom } = await file.getHeader();
  const from =
    (picture: (data: ArrayBuffer) => Picture | Promise<Picture>): Tiles['picture'] =>
    async (z, x, y, signal) => {
      const tile = await file.getZxy(z, x, y, signal);
      if (!tile) throw new RangeError(`${address} has no tile ${z}/${x}/${y}`);
      return picture(tile.data);
    };
  const zooms = { minZoom, maxZoom, closest: Math.max(CLOSEST, Math.min(NEAREST, maxZoom + 1)) };
  if (tileType === TileType.Mvt) {
    const reader = new (await import('ol/format/MVT.js')).default();
    const picture = from((data) => drawTile(shapes(reader, data), SIDE, ink));
    return { ...zooms, picture, tileSize: SIDE, named: false };
  }
  if (tileType === TileType.Unknown || tileType === TileType.Mlt)
    throw new TypeError(`${address} has tiles of a kind that is not drawn here; MVT, PNG, JPEG, WebP and AVIF are`);
  // From bytes and not through an address: `blob:` is nothing that a strict policy allows.
  const picture = from((data) => createImageBitmap(new Blob([data])));
  return { ...zooms, picture, tileSize: PICTURE, named: true };
}

/** Fetches what the source says of itself, and makes a ground of its tiles. Throws when there is no such source. */
export async function tileGround({ kind, address }: TileSource, { onShown, onFailed }: GroundEvents): Promise<Ground> {
  const element = make('div', { class: 'ground', 'aria-hidden': 'true' });
  const ink: Ink = (name) => {
    element.style.color = `var(--${name})`;
    return getComputedStyle(element).color;
  };
  const { picture, closest, named, ...options } = await (kind === 'archive' ? archive(address, ink) : images(address));
  let shown = false;
  /** Tiles that failed since one came, and why the last did. */
  let failed = 0;
  let reason: unknown;
  const loader: Loader = async (z, x, y, { signal }) => {
    try {
      const made = await picture(z, x, y, signal);
      failed = 0;
      return made;
    } catch (error) {
      if (!signal.aborted) [failed, reason] = [failed + 1, error];
      throw error;
    }
  };
  const source = new ImageTile({ ...options, loader, transition: 0 });
  source.on('tileloadend', () => {
    if (!shown) onShown();
    shown = true;
  });
  const map = new OlMap({
    target: element,
    layers: [new TileLayer({ source })],
    view: new View({ center: [0, 0], zoom: 0 }),
    controls: [],
    interactions: [],
  });
  map.on('loadend', () => {
    const [width = 0, height = 0] = map.getSize() ?? [];
    // Servers leave out tiles with nothing on them: a gap is no failure, but as many in a row as fill the window are.
    const most = shown ? (width * height) / options.tileSize ** 2 : 0;
    if (failed > most) onFailed(reason);
  });

  return {
    element,
    closest,
    named,
    look({ x, y, z }) {
      const view = map.getView();
      view.setCenter(fromLonLat(unproject({ x, y })));
      view.setZoom(z);
      map.updateSize();
      // Now and not in the next frame: the stage has let go of its transform.
      map.renderSync();
    },
    destroy() {
      map.setTarget(undefined);
      map.dispose();
      source.dispose();
    },
  };
}
