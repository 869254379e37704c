/** Groups lines by stop and then by mode, each in the order served. */
export function byStop(access) {
    const stops = new Map();
    for (const { stopName, alternateStopNames, mode, routes, asOf } of access) {
        let stop = stops.get(stopName.uk);
        if (!stop)
            stops.set(stopName.uk, (stop = { stop: stopName, also: [...alternateStopNames], lines: [], asOf }));
        const line = stop.lines.find((one) => one.mode === mode);
        if (line)
            line.routes.push(...routes);
        else
            stop.lines.push({ mode, routes: [...routes] });
    }
    return [...stops.values()];
}
