import type { TransitAccess } from '@mosty/sdk/core';

/** One stop with the lines that call there, mode by mode. */
export interface Stop {
  stop: TransitAccess['stopName'];
  also: TransitAccess['alternateStopNames'];
  lines: { mode: string; routes: string[] }[];
  /** The year the facts are of. */
  asOf: string | null;
}

/** Groups lines by stop and then by mode, each in the order served. */
export function byStop(access: readonly TransitAccess[]): Stop[] {
  const stops = new Map<string, Stop>();
  for (const { stopName, alternateStopNames, mode, routes, asOf } of access) {
    let stop = stops.get(stopName.uk);
    if (!stop) stops.set(stopName.uk, (stop = { stop: stopName, also: [...alternateStopNames], lines: [], asOf }));
    const line = stop.lines.find((one) => one.mode === mode);
    if (line) line.routes.push(...routes);
    else stop.lines.push({ mode, routes: [...routes] });
  }
  return [...stops.values()];
}
