/**
 * How tiles of shapes are drawn: in the colours of the drawn map, so that they follow the page's theme, and without
 * names, which are the drawn map's own. Layers are called as in the three schemas that such files are made in:
 * Protomaps, OpenMapTiles and Shortbread.
 */

/** Finds the colour of that private name as the page's theme has it now. */
export type Ink = (name: 'land' | 'water' | 'town' | 'edge' | 'muted') => string;

/** One thing in a tile; coordinates are pairs, pixels from the lower left corner. */
export interface Shape {
  layer: string;
  /** What it is in its layer: «park», «primary»; empty when the file does not say. */
  kind: string;
  area: boolean;
  lines: number[][];
}

interface Look {
  layer: RegExp;
  /** Only such of the layer. */
  kind?: RegExp;
  ink: Parameters<Ink>[0];
  /** Pixels of a line; an area is filled. */
  width?: number;
  opacity?: number;
}

const GROUNDS = /^(landuse|landcover|land|park)$/;
const ROADS = /^(roads|transportation|streets)$/;

/** The lowest first. */
const LOOKS: readonly Look[] = [
  { layer: /^earth$/, ink: 'land' },
  { layer: GROUNDS, kind: /residential|urban|commercial|retail|industrial/, ink: 'town', opacity: 0.6 },
  { layer: GROUNDS, kind: /park|wood|forest|grass|garden|cemetery/, ink: 'edge', opacity: 0.2 },
  { layer: /^(water|ocean|water_polygons)$/, ink: 'water' },
  { layer: /^(water|waterway|water_lines)$/, ink: 'water', width: 2 },
  { layer: /^buildings?$/, ink: 'edge', opacity: 0.3 },
  { layer: /^(boundary|boundaries)$/, ink: 'muted', width: 1, opacity: 0.6 },
  { layer: ROADS, ink: 'edge', width: 1.2, opacity: 0.7 },
  { layer: ROADS, kind: /motorway|trunk|primary|secondary|highway|major/, ink: 'edge', width: 3 },
  { layer: ROADS, kind: /rail/, ink: 'muted', width: 1.2 },
];

/** The picture of one tile, as sharp as the screen. */
export function drawTile(shapes: readonly Shape[], side: number, ink: Ink): HTMLCanvasElement {
  const ratio = Math.ceil(devicePixelRatio);
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = side * ratio;
  const pen = canvas.getContext('2d')!;
  pen.setTransform(ratio, 0, 0, -ratio, 0, side * ratio);
  pen.fillStyle = ink('land');
  pen.fillRect(0, 0, side, side);
  pen.lineJoin = pen.lineCap = 'round';
  for (const { layer, kind, ink: name, width, opacity = 1 } of LOOKS) {
    pen.fillStyle = pen.strokeStyle = ink(name);
    pen.lineWidth = width ?? 0;
    pen.globalAlpha = opacity;
    for (const shape of shapes) {
      if (!layer.test(shape.layer) || (kind && !kind.test(shape.kind)) || shape.area === Boolean(width)) continue;
      pen.beginPath();
      for (const line of shape.lines) {
        for (let at = 0; at < line.length; at += 2) pen[at ? 'lineTo' : 'moveTo'](line[at]!, line[at + 1]!);
      }
      if (width) pen.stroke();
      else pen.fill('evenodd');
    }
  }
  return canvas;
}
