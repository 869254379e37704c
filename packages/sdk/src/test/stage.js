/** What a scenario is given: a folder of the scenario server, a client on it, and a few ways to check. */
import { createClient } from '../index.ts';
import { refillRetries } from '../transport/budget.ts';
let count = 0;
export async function play(server, scenario) {
    const folder = `${server}/case-${++count}-${Math.random().toString(36).slice(2)}`;
    refillRetries();
    await scenario({
        client: (options) => createClient({ baseUrl: folder, retry: { backoff: 20 }, timeout: { attempt: 600, total: 3000 }, ...options }),
        async script(...steps) {
            await fetch(`${folder}/script`, { method: 'POST', body: JSON.stringify(steps) });
        },
        seen: async () => (await fetch(`${folder}/seen`)).json(),
    });
}
export function equal(seen, wanted, what = 'value') {
    const [a, b] = [JSON.stringify(seen), JSON.stringify(wanted)];
    if (a !== b)
        throw new Error(`${what}: saw ${a}, wanted ${b}`);
}
export function ok(seen, what) {
    if (!seen)
        throw new Error(`not so: ${what}`);
}
/** The error a call ends with, held to its guard. */
export async function failure(call, guard) {
    try {
        await call;
    }
    catch (error) {
        if (!guard(error))
            throw new Error(`another error than expected: ${String(error)}`, { cause: error });
        return error;
    }
    throw new Error('the call succeeded and should not have');
}
