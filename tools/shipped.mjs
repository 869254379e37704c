// What leaves the house in the embed folder must be ASCII, free of eval, of `rem` and of other hosts.
import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const embed = fileURLToPath(new URL('../packages/widgets/dist/embed/', import.meta.url));
/** Namespaces are names, and `.invalid` and `.example` are reserved for addresses that are none (RFC 2606); nobody contacts them. */
const NAMESPACES =
  /https?:\/\/(www\.w3\.org|json-schema\.org|www\.opengis\.net\/(def|gml)|[a-z]+\.(invalid|example))\b[^\s"'`]*/g;
/** Addresses a visitor may be shown as a link of the credit line; nothing loads them. */
const CREDITS =
  /https:\/\/(www\.openstreetmap\.org\/copyright|creativecommons\.org\/licenses\/[^\s"'`]*|www\.geonames\.org|www\.naturalearthdata\.com)\/?/g;
/** Where PMTiles sends developers whose archive it cannot draw, in the console; nothing loads it. */
const ADVICE = /https:\/\/github\.com\/protomaps\/PMTiles\b/g;
const faults = [];
let count = 0;

for (const file of readdirSync(embed, { recursive: true }).filter((name) => name.endsWith('.js'))) {
  count++;
  const code = readFileSync(`${embed}${file}`, 'utf8');
  const fault = (what) => faults.push(`${file}: ${what}`);
  const foreign = /[^\x00-\x7f]/.exec(code);
  if (foreign) fault(`non-ASCII character U+${foreign[0].codePointAt(0).toString(16)} at ${foreign.index}`);
  if (/\beval\(|new Function\(/.test(code)) fault('eval or new Function');
  if (/[^a-z-][\d.]+rem\b/.test(code)) fault('a length in rem');
  if (/document\.cookie|localStorage|indexedDB/.test(code)) fault('cookies or storage');
  if (/\.innerHTML\s*=[^=]/.test(code.replace(/\.innerHTML=\w+\.createHTML|\w+\.innerHTML=\w+(?=[,;)])/g, '')))
    fault('innerHTML');
  const host = code
    .replace(NAMESPACES, '')
    .replace(CREDITS, '')
    .replace(ADVICE, '')
    .match(/https?:\/\/(?!localhost|127\.0\.0\.1)[a-z0-9.-]+\.[a-z]{2,}/i);
  if (host) fault(`names another host: ${host[0]}`);
}
if (!count) faults.push('nothing was built');
console.log(faults.length ? faults.join('\n') : `${count} shipped scripts are clean`);
process.exitCode = faults.length ? 1 : 0;
