/** The part of the base map that a drawing needs; the SDK's `Basemap` fits into it. */

export type Position = readonly number[];

export type Geometry =
  | { type: 'Point'; coordinates: Position }
  | { type: 'LineString'; coordinates: readonly Position[] }
  | { type: 'Polygon' | 'MultiLineString'; coordinates: readonly (readonly Position[])[] }
  | { type: 'MultiPolygon'; coordinates: readonly (readonly (readonly Position[])[])[] };

export interface BasemapFeature {
  properties: {
    /** `region`, `city`, `sea`, `water`, `river`, `settlement`, `landmark`; an unknown kind is not drawn. */
    kind: string;
    name: { uk: string; en?: string | undefined } | null;
    /** 1 is the most important; `null` when nothing depends on it. */
    rank?: number | null | undefined;
    /** Drawn by hand or from coarse data: the shape may be off by a kilometre. */
    schematic?: boolean | undefined;
  };
  geometry: Geometry;
}

export interface Basemap {
  /** West, south, east, north of the city, degrees. */
  bbox: readonly number[];
  attribution: string;
  features: readonly BasemapFeature[];
}
