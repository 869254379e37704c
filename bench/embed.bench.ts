/**
 * What a host page pays for a widget: bytes, requests, layout shift at 390 and 1280 px, blocking at a processor slowed
 * down four times, time in scripts, hosts contacted. Peers: Leaflet with the same branches, altcha and bsky-embed, each
 * from npm, in the same run. Gates of the house: no shift, no task over 50 ms, no host besides ours.
 */
import { look, openStage, servePeers, type Contestant, type Looks } from './browser.ts';
import { median, report, type Row } from './report.ts';

const ROUNDS = Number(process.env['ROUNDS'] ?? 5);
const stage = await openStage();
const peers = await servePeers();
const mosty = `<link rel="stylesheet" href="${stage.api.url}/embed/v1/mosty.css">
  <script async src="${stage.api.url}/embed/v1/loader.js"></script>`;
const FALLBACK = '<a href="tel:+380512551958">(0512) 55-19-58</a>';

const ours: Contestant[] = ['branch-map', 'service-finder', 'training-signup', 'civic-feed', 'reception'].map(
  (tag) => ({
    name: `mosty-${tag}`,
    head: mosty,
    widget: `<mosty-${tag}>${FALLBACK}</mosty-${tag}>`,
    drawn: `mosty-${tag} [part=frame] :is(.list .card, button)`,
    script: /loader\.js/,
  }),
);

/** Ten posts, as the service of bsky-embed answers. */
const feed = Array.from({ length: 10 }, (_, index) => ({
  post: {
    uri: `at://did:plc:library000000000000000000/app.bsky.feed.post/post${index}`,
    cid: 'bafyreigq4zsipbk5w3uqkbmh2w2633c7tcgnh6zk7bcdj3fdynhrscmpgq',
    author: {
      did: 'did:plc:library000000000000000000',
      handle: 'library.example.org',
      displayName: 'Міська бібліотека',
    },
    record: {
      $type: 'app.bsky.feed.post',
      text: `Новина ${index + 1}. ${'Запрошуємо на заняття з електронних послуг. '.repeat(4)}`,
      createdAt: '2026-10-01T10:00:00.000Z',
      langs: ['uk'],
    },
    replyCount: 1,
    repostCount: 2,
    likeCount: 3,
    indexedAt: '2026-10-01T10:00:00.000Z',
  },
}));

const others: Contestant[] = [
  {
    name: 'Leaflet, the same branches, no tiles',
    head: `<link rel="stylesheet" href="${peers.url}/leaflet/dist/leaflet.css">`,
    widget: `<div id="map" style="height: 480px"></div><script src="${peers.url}/leaflet/dist/leaflet.js"></script>
      <script>const map = L.map('map').setView([46.95, 32], 11);
      fetch('${stage.api.url}/v1/branches?pageSize=100').then((answer) => answer.json()).then(({ items }) => {
        for (const { geo, name } of items) if (geo)
          L.marker([geo.latitude, geo.longitude], { alt: name.uk }).addTo(map).bindPopup(name.uk);
      });</script>`,
    drawn: '.leaflet-marker-icon',
    script: /leaflet\.js/,
  },
  {
    name: 'altcha',
    head: `<script type="module" src="${peers.url}/altcha/dist/main/altcha.min.js"></script>`,
    widget: '<form><altcha-widget></altcha-widget></form>',
    drawn: 'altcha-widget input',
    script: /altcha/,
  },
  {
    name: 'bsky-embed',
    head: `<script type="module" src="${peers.url}/bsky-embed/dist/bsky-embed.es.js"></script>`,
    widget: '<bsky-embed username="library.example.org" limit="10"></bsky-embed>',
    drawn: 'bsky-embed article',
    script: /bsky-embed/,
    stub: { address: /api\.bsky\.app/, json: { feed } },
  },
];

interface Entrant {
  contestant: Contestant;
  width: number;
  /** Address of its own host. */
  own: string;
  gated: boolean;
  seen: Looks[];
}

const alone: Contestant = { name: 'the page alone', head: '', widget: '', drawn: 'h1', script: /\/$/ };
const only = process.argv[2];
const entrants = [
  { contestants: [alone], own: stage.api.url, gated: false },
  { contestants: ours, own: stage.api.url, gated: true },
  { contestants: others, own: peers.url, gated: false },
].flatMap(({ contestants, own, gated }) =>
  contestants
    .filter(({ name }) => !only || name.includes(only))
    .flatMap((contestant) => [390, 1280].map((width): Entrant => ({ contestant, width, own, gated, seen: [] }))),
);

// Around and around: a busy minute of the machine falls on one round of each, and not on all rounds of one.
for (let round = 1; round <= ROUNDS; round++) {
  for (const { contestant, width, own, seen } of entrants) seen.push(await look(stage, contestant, width, own));
  console.error(`  looked at all ${entrants.length}, round ${round} of ${ROUNDS}`);
}

const rows = entrants.map(({ contestant, width, gated, seen }): Row => {
  const of = (pick: (looks: Looks) => number) => median(seen.map(pick));
  const { strangers } = seen[0]!;
  const shift = Math.max(...seen.map((one) => one.shift));
  const tasks = seen.map(({ longest }) => longest);
  const [blocking, longest, script] = [of((one) => one.blocking), median(tasks), of((one) => one.script)];
  return {
    what: `${contestant.name}, ${width} px`,
    seen: `shift ${shift.toFixed(3)}  blocking ${blocking.toFixed(0)} ms  longest ${longest.toFixed(0)} ms (${Math.min(...tasks).toFixed(0)}–${Math.max(...tasks).toFixed(0)})  script ${script.toFixed(0)} ms`,
    against: `${(of(({ bytes }) => bytes) / 1000).toFixed(1)} kB in ${of(({ requests }) => requests)} requests, ${strangers.length} other hosts`,
    ...(gated && { holds: shift === 0 && longest <= 50 && blocking <= 50 && !strangers.length }),
  };
});
report(
  `What a host page pays, processor slowed down 4 times, answers after 300 ms, median of ${ROUNDS} (shift: the worst)`,
  rows,
);
peers.close();
await stage.close();
if (rows.some(({ holds }) => holds === false)) process.exitCode = 1;
