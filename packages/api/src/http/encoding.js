import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
const known = new Map();
/** What `Accept-Encoding` allows, the tightest first. The few headers that browsers send are remembered. */
export function encodingOf(header) {
    if (!header)
        return null;
    const found = known.get(header);
    if (found !== undefined)
        return found;
    const chosen = choose(header.slice(0, 300));
    if (known.size < 500 && header.length < 100)
        known.set(header, chosen);
    return chosen;
}
function choose(header) {
    const weight = new Map();
    for (const part of header.toLowerCase().split(',')) {
        const [name = '', ...parameters] = part.split(';').map((piece) => piece.trim());
        weight.set(name, Number(/^q=([\d.]+)$/.exec(parameters.at(-1) ?? '')?.[1] ?? 1));
    }
    const allowed = (name) => (weight.get(name) ?? weight.get('*') ?? 0) > 0;
    if (allowed('br') && (weight.get('br') ?? 1) >= (weight.get('gzip') ?? 0))
        return 'br';
    return allowed('gzip') ? 'gzip' : null;
}
const brotli = promisify(brotliCompress);
const zip = promisify(gzip);
/** Compresses off the event loop. A body is compressed once and sent many times, so small ones get the best there is. */
export const compress = {
    br: (bytes) => brotli(bytes, {
        params: {
            [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
            [constants.BROTLI_PARAM_QUALITY]: bytes.length < 100_000 ? 9 : 5,
            [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        },
    }),
    gzip: (bytes) => zip(bytes, { level: 6 }),
};
