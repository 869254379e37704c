/** Where an operator's own map tiles come from, as the page writes it. */
export interface TileSource {
  /** `images`: one picture for each tile. `archive`: one PMTiles file, of pictures or of shapes. */
  kind: 'images' | 'archive';
  /** Absolute; of images with the placeholders in it. */
  address: string;
}

/** What may stand in braces: the tile, counted from above or (`-y`) from below, and one of several hosts. */
const KNOWN = /\{(?:z|x|-?y|[a-z]-[a-z]|\d+-\d+)\}/g;

/**
 * Reads the attribute `tiles`; `page` is what relative addresses start from.
 *
 * @returns the source, or a sentence for the console that says what is wrong and what to write
 */
export function tileSource(tiles: string, page: string): TileSource | string {
  const written = tiles.trim();
  let url: URL;
  try {
    url = new URL(written, page);
  } catch {
    return `"${written}" is no address`;
  }
  if (!/^https?:$/.test(url.protocol)) return `"${written}" is not of http or https`;
  if (url.pathname.endsWith('.pmtiles')) return { kind: 'archive', address: url.href };
  const address = url.href.replace(/%7B/gi, '{').replace(/%7D/gi, '}');
  const strange = address.replace(KNOWN, '').match(/\{.*?\}/);
  if (strange) return `"${written}" has ${strange[0]}, which nothing fills in; several hosts are written {a-c}`;
  const places: readonly string[] = address.match(KNOWN) ?? [];
  if (['{z}', '{x}'].every((one) => places.includes(one)) && places.some((one) => /y/.test(one)))
    return { kind: 'images', address };
  return `"${written}" is neither a template such as https://tiles.example/{z}/{x}/{y}.png nor the address of a .pmtiles file`;
}
