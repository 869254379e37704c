/** The part of the base map that a drawing needs; the SDK's `Basemap` fits into it. */

/** Longitude and latitude, degrees, or any list of such positions, as deep as the geometry asks. */
export type Coordinates = readonly number[] | readonly Coordinates[];

export interface BasemapFeature {
  properties: {
    /** `region`, `city`, `sea`, `water`, `river`, `settlement`, `landmark`. */
    kind: string;
    name: { uk: string; en?: string | undefined } | null;
    /** Population; of two names that do not both fit, the greater rank is drawn. */
    rank?: number | null | undefined;
    /** Drawn by hand or from coarse data: the shape may be off by a kilometre. */
    schematic?: boolean | undefined;
  };
  geometry: {
    /** Of GeoJSON: `Point`, `LineString`, `MultiLineString`, `Polygon`, `MultiPolygon`. */
    type: string;
    coordinates: Coordinates;
  };
}

export interface Basemap {
  /** West, south, east, north of the city, degrees. */
  bbox: readonly number[];
  attribution: string;
  /** In the order of drawing, the lowest first. */
  features: readonly BasemapFeature[];
}
