// No personal mobile number is anywhere: not in a tracked file, not in what the build makes.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';

/** Ukrainian mobile prefixes in any spelling: +380 50 …, 8 (050) …, 050-…, with any signs between the digits. */
const MOBILE =
  /(?<![\d.])(?:\+?\s?3\s?8[\s().-]*)?0[\s().-]*(?:39|50|63|66|67|68|73|75|77|9[1-9])(?:[\s().-]{0,2}\d){7}(?!\d)/g;
/** Numbers that can belong to nobody: all zeros after the prefix. Tests of the masks and refusals need some. */
const FICTITIOUS = /^0+$/;

const tracked = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
  encoding: 'utf8',
}).split('\0');
const built = ['packages/widgets/dist', 'packages/api/dist', 'packages/sdk/dist', 'packages/search/dist'].flatMap(
  (dir) => (existsSync(dir) ? readdirSync(dir, { recursive: true }).map((file) => `${dir}/${file}`) : []),
);
/** What we wrote of a source map: a library's own comments hold dates and constants that look like numbers. */
function ours(map) {
  const { sources, sourcesContent = [], ...rest } = JSON.parse(map);
  const written = sourcesContent.filter((_, at) => !/node_modules/.test(sources[at]));
  return JSON.stringify([sources, written, rest]);
}

const faults = [];
for (const file of [...tracked, ...built]) {
  if (!file || /package-lock\.json$|\.(png|woff2?|br|gz)$/.test(file) || !existsSync(file) || !statSync(file).isFile())
    continue;
  const whole = readFileSync(file, 'utf8');
  const text = file.endsWith('.js.map') ? ours(whole) : whole;
  for (const [number] of text.matchAll(MOBILE)) {
    if (!FICTITIOUS.test(number.replace(/\D/g, '').slice(-7))) faults.push(`${file}: looks like a mobile number`);
  }
}
console.log(faults.length ? [...new Set(faults)].join('\n') : `${tracked.length} files hold no mobile number`);
process.exitCode = faults.length ? 1 : 0;
