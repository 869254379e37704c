/** What must hold of a database after everything, in sentences about what does not. */
import { DatabaseSync } from 'node:sqlite';
import type { Log } from './client.ts';

interface Row {
  id: string;
  session_id: string;
  state: string;
  party_size: number;
  queue_no: number | null;
}

const sum = (rows: readonly Row[], states: readonly string[]) =>
  rows.reduce((people, { state, party_size: size }) => (states.includes(state) ? people + size : people), 0);

export function audit(path: string, log: Log): string[] {
  const db = new DatabaseSync(path);
  const all = <T>(sql: string) => db.prepare(sql).all() as T[];
  const wrong: string[] = [];
  const hold = (is: boolean, otherwise: string) => void (is || wrong.push(otherwise));

  hold(all<{ integrity_check: string }>('PRAGMA integrity_check')[0]?.integrity_check === 'ok', 'the file is broken');
  hold(all('PRAGMA foreign_key_check').length === 0, 'rows point at nothing');
  const signups = all<Row>('SELECT id, session_id, state, party_size, queue_no FROM signups');
  const byId = new Map(signups.map((row) => [row.id, row]));

  for (const place of all<
    Record<'session_id', string> & Record<'capacity' | 'taken' | 'waiting' | 'last_queue_no', number>
  >('SELECT session_id, capacity, taken, waiting, last_queue_no FROM places')) {
    const mine = signups.filter((row) => row.session_id === place.session_id);
    const held = sum(mine, ['confirmed', 'offered']);
    hold(held <= place.capacity, `${held} people hold ${place.capacity} places`);
    hold(place.taken === held, `${place.taken} places are counted as taken, ${held} are`);
    hold(place.waiting === sum(mine, ['waitlisted']), 'the people who wait are miscounted');
    const line = mine.filter(({ queue_no: number }) => number !== null);
    const numbers = line.map(({ queue_no: number }) => number ?? 0).sort((a, b) => a - b);
    hold(
      numbers.length === place.last_queue_no && numbers.every((number, index) => number === index + 1),
      'the numbers of the line have gaps or repetitions',
    );
    const waiting = line.filter(({ state }) => state === 'waitlisted');
    hold(
      !waiting.some(({ party_size: size }) => size <= place.capacity - held),
      'somebody who fits waits while a place is free',
    );
    // Whoever fits where a larger or equal party was served before her, had to be served first.
    const served = line.filter(({ state }) => ['confirmed', 'offered'].includes(state));
    for (const { queue_no: number, party_size: size } of waiting) {
      const overtaken = served.some((other) => (other.queue_no ?? 0) > (number ?? 0) && other.party_size >= size);
      hold(!overtaken, `number ${number} was overtaken by a party that is no smaller`);
    }
  }

  const keys = all<{ n: number; ids: number }>(
    'SELECT count(*) AS n, count(DISTINCT signup_id) AS ids FROM idempotency',
  )[0];
  hold(keys?.n === signups.length && keys.ids === signups.length, 'signups and keys do not belong together one by one');
  hold(
    signups.length === log.stored.size,
    `${log.stored.size} signups were acknowledged, ${signups.length} are stored`,
  );
  for (const [key, { id }] of log.stored) hold(byId.has(id), `${key} was acknowledged and is lost`);
  for (const id of log.cancelled) hold(byId.get(id)?.state === 'cancelled', 'an acknowledged cancellation is lost');
  for (const id of log.accepted) {
    const state = byId.get(id)?.state ?? '';
    hold(['confirmed', 'cancelled'].includes(state), `an acknowledged acceptance became ${state}`);
  }

  const letters = new Map<string, string[]>();
  for (const { signup_id: id, kind, cause } of all<Record<'signup_id' | 'kind' | 'cause', string>>(
    'SELECT * FROM letters',
  ))
    letters.set(id, [...(letters.get(id) ?? []), `${kind} ${cause}`]);
  for (const { id, state, queue_no: number } of signups) {
    const mine = letters.get(id) ?? [];
    const once = (letter: string) => mine.filter((each) => each === letter).length === 1;
    hold(once(number === null ? 'confirmed signup' : 'waitlisted signup'), 'a signup was not told once');
    hold(once('cancelled person') === (state === 'cancelled'), 'a cancellation was not told once');
    if (number === null) continue;
    if (['offered', 'expired', 'confirmed'].includes(state)) hold(once('offered turn'), 'an offer was not told once');
    if (state === 'waitlisted') hold(!once('offered turn'), 'an offer was told that was not made');
    if (state === 'confirmed') hold(once('confirmed accepted'), 'an acceptance was not told once');
  }
  db.close();
  return wrong;
}
