import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { localDay, time } from '../shared/format.ts';

/** A moment as a clock on the wall of the place tells it: `2026-11-23`, `09:00`. */
export interface LocalMoment {
  day: string;
  clock: string;
  /** The same as milliseconds since the epoch. */
  at: number;
}

export function localMoment(now: Date = new Date()): LocalMoment {
  const instant = now.toISOString();
  return { day: localDay(instant), clock: time(instant), at: now.getTime() };
}

/** The time of the place, to the minute: "open now" must not be true for a page that was opened yesterday. */
export class ClockController implements ReactiveController {
  now: LocalMoment = localMoment();
  #host: ReactiveControllerHost;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#tick();
    this.#timer = setInterval(() => this.#tick(), 20_000);
  }

  hostDisconnected(): void {
    clearInterval(this.#timer);
  }

  #tick(): void {
    const now = localMoment();
    if (now.clock === this.now.clock && now.day === this.now.day) return;
    this.now = now;
    this.#host.requestUpdate();
  }
}
