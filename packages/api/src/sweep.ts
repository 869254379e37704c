import type { Store } from './store/store.ts';
import { dayIn } from './time.ts';

const HOUR = 3_600_000;

/** Deletes personal data that are due: now, and every hour. Returns how to stop it. */
export async function keepSweeping(store: Store, failed: (error: unknown) => void): Promise<() => void> {
  const sweep = () => store.sweep(dayIn('Europe/Kyiv', Date.now())).catch(failed);
  await sweep();
  const timer = setInterval(() => void sweep(), HOUR);
  timer.unref();
  return () => clearInterval(timer);
}
