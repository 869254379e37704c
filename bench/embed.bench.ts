/**
 * What a host page pays for a widget: bytes, requests, layout shift at 390 and 1280 px, blocking at a processor slowed
 * down four times, time in scripts, hosts contacted. Peers: Leaflet with nine markers, altcha and bsky-embed, each from
 * npm, in the same run. Gates of the house: no shift, no task over 50 ms, no host besides ours.
 */
import { look, openStage, servePeers, type Contestant, type Looks } from './browser.ts';
import { median, report, type Row } from './report.ts';

const ROUNDS = Number(process.env['ROUNDS'] ?? 3);
const stage = await openStage();
const peers = await servePeers();
const mosty = `<link rel="stylesheet" href="${stage.api.url}/embed/v1/mosty.css">
  <script async src="${stage.api.url}/embed/v1/loader.js"></script>`;
const FALLBACK = '<a href="tel:+380512551958">(0512) 55-19-58</a>';

const ours: Contestant[] = ['branch-map', 'service-finder', 'training-signup', 'civic-feed'].map((tag) => ({
  name: `mosty-${tag}`,
  head: mosty,
  widget: `<mosty-${tag}>${FALLBACK}</mosty-${tag}>`,
  drawn: `mosty-${tag} [part=frame] :is(li, button)`,
}));

const markers = JSON.stringify(Array.from({ length: 9 }, (_, at) => [46.9 + at * 0.015, 31.96 + at * 0.012]));
const others: Contestant[] = [
  {
    name: 'Leaflet, 9 markers, no tiles',
    head: `<link rel="stylesheet" href="${peers.url}/leaflet/dist/leaflet.css">`,
    widget: `<div id="map" style="height: 480px"></div><script src="${peers.url}/leaflet/dist/leaflet.js"></script>
      <script>const map = L.map('map').setView([46.95, 32], 11);
      for (const at of ${markers}) L.marker(at, { alt: 'Branch' }).addTo(map).bindPopup('Branch');</script>`,
    drawn: '.leaflet-marker-icon',
  },
  {
    name: 'altcha',
    head: `<script type="module" src="${peers.url}/altcha/dist/main/altcha.js"></script>`,
    widget: '<form><altcha-widget></altcha-widget></form>',
    drawn: 'altcha-widget input',
  },
  {
    name: 'bsky-embed',
    head: `<script type="module" src="${peers.url}/bsky-embed/dist/bsky-embed.es.js"></script>`,
    widget: '<bsky-embed username="library.example" limit="5"></bsky-embed>',
    drawn: 'bsky-embed *',
    stub: { address: /public\.api\.bsky\.app/, json: { feed: [] } },
  },
];

async function rounds(contestant: Contestant, width: number, own: string): Promise<Looks> {
  const all: Looks[] = [];
  for (let round = 0; round < ROUNDS; round++) all.push(await look(stage, contestant, width, own));
  const of = (pick: (looks: Looks) => number) => median(all.map(pick));
  return {
    requests: of((one) => one.requests),
    bytes: of((one) => one.bytes),
    strangers: all[0]!.strangers,
    shift: Math.max(...all.map(({ shift }) => shift)),
    blocking: of((one) => one.blocking),
    longest: of((one) => one.longest),
    script: of((one) => one.script),
  };
}

const rows: Row[] = [];
for (const [contestants, own, gated] of [
  [[{ name: 'the page alone', head: '', widget: '', drawn: 'h1' }, ...ours], stage.api.url, true],
  [others, peers.url, false],
] as const) {
  for (const contestant of contestants) {
    for (const width of [390, 1280]) {
      const { requests, bytes, strangers, shift, blocking, longest, script } = await rounds(contestant, width, own);
      rows.push({
        what: `${contestant.name}, ${width} px`,
        seen: `shift ${shift.toFixed(3)}  blocking ${blocking.toFixed(0)} ms  longest ${longest.toFixed(0)} ms  script ${script.toFixed(0)} ms`,
        against: `${(bytes / 1000).toFixed(1)} kB in ${requests} requests, ${strangers.length} other hosts`,
        ...(gated && { holds: shift === 0 && longest <= 50 && blocking <= 50 && !strangers.length }),
      });
    }
  }
}
report(
  `What a host page pays, processor slowed down 4 times, answers after 300 ms, median of ${ROUNDS} (shift: the worst)`,
  rows,
);
peers.close();
await stage.close();
if (rows.some(({ holds }) => holds === false)) process.exitCode = 1;
