// The size gates: what a host page downloads, in bytes of brotli, against the limits the house set itself.
import { readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { sdkInTheBrowserBuild, sdkWithOneResource } from './bundle.mjs';

const embed = new URL('../packages/widgets/dist/embed/v1/', import.meta.url);
const brotli = (bytes) => brotliCompressSync(bytes).length;
const sizeOf = (file) => brotli(readFileSync(new URL(file, embed)));
const sum = (files) => files.reduce((total, file) => total + sizeOf(file), 0);

const { version } = JSON.parse(readFileSync(new URL('../packages/widgets/package.json', import.meta.url), 'utf8'));
const { widgets } = JSON.parse(readFileSync(new URL('manifest.json', embed), 'utf8'));
const lists = Object.values(widgets);
/** What two widgets or more stand on. */
const common = [...new Set(lists.flat())].filter((file) => lists.filter((list) => list.includes(file)).length > 1);

/** The chunk that a source went into, which is fetched by an `import()` and so in no widget's list. */
const chunkOf = (source) =>
  readdirSync(new URL('chunks/', embed))
    .filter((file) => file.endsWith('.js'))
    .map((file) => `chunks/${file}`)
    .find((file) => readFileSync(new URL(`${file}.map`, embed), 'utf8').includes(source));

const gates = [
  ['loader', sizeOf('loader.js'), 1_500],
  // The one with the hashes of all it loads, for pages that pin it.
  ['loader, exact version', sizeOf(`../v${version}/loader.js`), 1_800],
  ['stylesheet', sizeOf('mosty.css'), 300],
  ['a frame, outside of it', sizeOf('frame-outside.js'), 400],
  ['a frame, inside of it', sizeOf('frame-inside.js') + sizeOf('frame.css'), 800],
  ['common ground', sum(common), 19_000],
  ...Object.entries({
    'mosty-civic-feed': 4_000,
    'mosty-reception': 6_000,
    'mosty-branch-map': 6_000,
    'mosty-training-signup': 8_000,
    'mosty-service-finder': 6_000,
  }).map(([tag, limit]) => [tag, sum((widgets[tag] ?? []).filter((file) => !common.includes(file))), limit]),
  // Fetched when the list of news stands: whose news, what narrows them, what is new, how to subscribe.
  ['feed, above and under it', sizeOf(chunkOf('civic-feed/top/top.ts')), 5_000],
  // Fetched when an item is opened: its full text and what belongs to it.
  ['feed, an open item', sizeOf(chunkOf('civic-feed/inside/inside.ts')), 3_500],
  // Fetched where a page asks for them, in place of the cards.
  ['feed, headlines', sizeOf(chunkOf('civic-feed/headlines/headlines.ts')), 1_000],
  ['feed, indicators', sizeOf(chunkOf('civic-feed/figures/figures.ts')), 2_500],
  // Fetched with the first item whose picture has a copy.
  ['feed, pictures', sizeOf(chunkOf('civic-feed/pictures/pictures.ts')), 900],
  ['feed, tabs', sizeOf(chunkOf('civic-feed/tabs/tabs.ts')), 1_100],
  // Fetched together when somebody first touches the finder's box.
  ['finder, lists and answers', sizeOf(chunkOf('service-finder/inside/inside.ts')), 10_000],
  // Fetched with the form of the signup or of the reception: fields, what opens again by a code, what tells people from programs.
  ['form kit', sizeOf(chunkOf('src/shared/form/fields.ts')), 2_700],
  // Fetched with the first press on «Записатися», or for a link of a letter.
  ['signup, form and place', sizeOf(chunkOf('training-signup/inside/desk.ts')), 9_000],
  // Fetched when the list under the doors comes near the screen, and with the first press at a door.
  ['reception, answers', sizeOf(chunkOf('reception/inside/answers.ts')), 6_000],
  // Fetched with the first press at a door, or for a link of a letter.
  ['reception, form and receipt', sizeOf(chunkOf('reception/inside/desk.ts')), 10_000],
  ['search engine', sizeOf(chunkOf('search/src/engine.ts')), 12_000],
  // Land, water, pins and controls; names and hands come after it.
  ['drawn map', sizeOf(chunkOf('branch-map/map/drawn-map.ts')), 4_000],
  ['names and hands', sizeOf(chunkOf('branch-map/map/later.ts')), 2_750],
  // Fetched when a person asks for the operator's own tiles; Leaflet, which draws the same, is 39.9 kB.
  ['tiles of pictures', sizeOf(chunkOf('branch-map/map/tile-map.ts')) + sizeOf(chunkOf('map/tile-switch.ts')), 37_000],
  ['a PMTiles file beside', sizeOf(chunkOf('node_modules/pmtiles/')), 7_000],
  ['and of shapes', sizeOf(chunkOf('node_modules/ol/format/MVT.js')), 6_500],
  // With zod/mini, and of ky what the browser build keeps; below it with the whole of ky, as a bundler takes it.
  ['SDK, one resource', brotli(await sdkInTheBrowserBuild()), 14_000],
  ['SDK with the whole of ky', brotli(await sdkWithOneResource()), 14_300],
];

let red = false;
for (const [what, bytes, limit] of gates) {
  const over = bytes > limit || bytes === 0;
  red ||= over;
  console.log(
    `${what.padEnd(26)} ${String(bytes).padStart(7)} of ${String(limit).padStart(6)} bytes brotli${over ? '   TOO LARGE' : ''}`,
  );
}
process.exitCode = red ? 1 : 0;
