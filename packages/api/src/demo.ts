/** Sessions that exist only to show how the product works: `npm start` keeps them, an import never makes them. */
import { type FeedSource, Session, type Branch, type Training } from '@mosty/sdk/schemas';
import { idOf } from './import/uuid.ts';
import type { Store } from './store/store.ts';
import { addDays, beginning, dayIn, startOfDay } from './time.ts';

const ZONE = 'Europe/Kyiv';
const RUNS = 5;
const PLACES = 20;
/** The first run is far enough ahead that nobody comes too late while looking at it. */
const DAYS_AHEAD = 3;
const HOUR = 3_600_000;

const isWorkday = (day: string) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());

/** A time of day in the zone, with the offset that holds on that day. */
function at(day: string, hour: number): string {
  const time = startOfDay(day, ZONE) + hour * HOUR;
  const offset = Date.parse(`${day}T00:00:00Z`) - startOfDay(day, ZONE);
  const sign = offset < 0 ? '-' : '+';
  const local = new Date(time + offset).toISOString().slice(0, 19);
  return `${local}${sign}${String(Math.abs(offset) / HOUR).padStart(2, '0')}:00`;
}

function run(day: string, training: Training, branch: Branch): Session {
  const slug = `demo-${day}-${branch.slug}`;
  return Session.parse({
    id: idOf('session', slug),
    slug,
    training: training.slug,
    name: {
      uk: `Демонстраційне заняття: ${training.name.uk}`,
      en: `Demonstration session: ${training.name.en ?? training.name.uk}`,
    },
    startDate: at(day, 10),
    endDate: at(day, 14),
    timeZone: ZONE,
    branch: branch.slug,
    eligibility: 'open',
    maximumAttendeeCapacity: PLACES,
    waitlist: { enabled: true },
    demonstration: true,
  });
}

/**
 * Keeps five upcoming runs of the open programme, each at another branch: runs that have begun are replaced, the others
 * stay with their signups. Without an open training in the data there is nothing to show.
 */
export async function keepDemonstration(store: Store, now: number, sources: readonly FeedSource[] = []): Promise<void> {
  const [trainings, branches, sessions] = await Promise.all([
    store.collection('trainings').all(),
    store.collection('branches').all(),
    store.collection('sessions').all(),
  ]);
  const open = trainings.filter(({ eligibility }) => eligibility === 'open');
  // The programme that was planned in runs, before any other open training.
  const training = open.find(({ plannedRuns }) => plannedRuns !== null) ?? open[0];
  if (!training) return store.replaceDemonstration([], sources);
  const upcoming = sessions.filter(
    (session) => session.slug.startsWith('demo-') && session.demonstration && beginning(session) > now,
  );
  const places = branches
    .filter(({ status }) => status === 'active')
    .sort((a, b) => Number(b.servicePoints.length > 0) - Number(a.servicePoints.length > 0));
  let day = addDays(dayIn(ZONE, now), DAYS_AHEAD - 1);
  const runs = places.slice(0, RUNS).map((branch) => {
    const kept = upcoming.find((session) => session.branch === branch.slug);
    if (kept) return kept;
    do day = addDays(day, 1);
    while (!isWorkday(day) || upcoming.some(({ startDate }) => startDate.startsWith(day)));
    return run(day, training, branch);
  });
  await store.replaceDemonstration(runs, sources);
}
