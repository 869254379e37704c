/** The light reader of the embed build says of every schema what zod says. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import * as mini from 'zod/mini';
import * as reader from './mini.ts';
import './test/as-embedded.ts';
import * as zod from '../schemas/index.ts';
import type * as Schemas from '../schemas/index.ts';
import { valuesOf, type Zod } from './test/values.ts';
import { growOld } from '../test/old-host.ts';
import { issuesOf } from '../transport/answers.ts';
import { createFakeServer } from '../testing/index.ts';
import fixture from '../testing/mykolaiv.json' with { type: 'json' };

const light = (await import(new URL('../schemas/index.ts?light', import.meta.url).href)) as typeof Schemas;

interface Readable extends Zod {
  safeParse(value: unknown): { success: boolean; data?: unknown; error?: Parameters<typeof issuesOf>[0] };
}

const isSchema = (value: unknown): value is Readable => typeof (value as Readable | null)?.safeParse === 'function';
const names = Object.entries(zod).flatMap(([name, value]) => (isSchema(value) ? [name] : []));
const of = (library: object, name: string) => (library as Record<string, Readable>)[name] as Readable;

function verdict(schema: Readable, value: unknown) {
  const { success, data, error } = schema.safeParse(value);
  return success ? { data } : { issues: issuesOf(error!) };
}

/** Every object and list that stands anywhere in the records. */
function parts(value: unknown, found: unknown[] = []): unknown[] {
  if (typeof value === 'object' && value !== null) {
    found.push(value);
    for (const part of Object.values(value)) parts(part, found);
  }
  return found;
}

/** What the server puts together itself stands in no fixture. */
const reception: unknown = await (
  await createFakeServer().fetch(new Request('https://api.example/v1/reception'))
).json();
const records = [...new Map(parts([fixture, reception]).map((part) => [JSON.stringify(part), part])).values()];

/** A copy of `value` with something changed at a place that `choose` picks on the way down. */
function spoilt(value: unknown, choose: (options: number) => number, spoil: unknown): unknown {
  if (typeof value !== 'object' || value === null || !Object.keys(value).length || choose(5) === 0) return spoil;
  const keys = Object.keys(value);
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [...value] : { ...value };
  const key = keys[choose(keys.length)] as string;
  const target = copy as Record<string, unknown>;
  if (choose(6) === 0 && !Array.isArray(copy)) delete target[key];
  else if (choose(8) === 0 && !Array.isArray(copy)) target['unheardOf'] = spoil;
  else target[key] = spoilt(target[key], choose, spoil);
  return copy;
}

describe('the light reader', () => {
  it('reads every schema there is', () => {
    assert.ok(names.length > 40, `${names.length} schemas`);
    for (const name of names) assert.ok(isSchema(of(light, name)), name);
    assert.notEqual(zod.Branch, light.Branch);
  });

  it('bears names of zod/mini alone', () => {
    for (const name of Object.keys(reader)) assert.equal(typeof mini[name as keyof typeof mini], 'function', name);
  });

  it('says of every part of the real records what zod says, by every schema', () => {
    let accepted = 0;
    for (const name of names) {
      for (const record of records) {
        const [wanted, seen] = [verdict(of(zod, name), record), verdict(of(light, name), record)];
        assert.deepEqual(seen, wanted, `${name}: ${JSON.stringify(record).slice(0, 200)}`);
        if ('data' in wanted) accepted++;
      }
    }
    assert.ok(accepted > 1000, `${accepted} were good`);
  });

  const spoils = fc.oneof(
    fc.constantFrom(undefined, null, true, false, 0, -1, 1.5, 1e9, NaN, '', ' ', 'x'.repeat(3000), [], {}, [1], ['a']),
    fc.string(),
    fc.integer(),
  );
  const steps = fc.array(fc.nat(1000), { minLength: 40, maxLength: 40 });

  it('says of values that every schema describes, whole and broken, what zod says', () => {
    for (const name of names) {
      const schema = of(zod, name);
      const good = records.filter((record) => schema.safeParse(record).success);
      const any = valuesOf(schema);
      // Where no real record is of it, enough good ones are drawn for certain.
      const values = fc.oneof(
        any,
        good.length ? fc.constantFrom(...good) : any.filter((one) => schema.safeParse(one).success),
      );
      const seen = { accepted: 0, refused: 0 };
      const sameVerdict = (value: unknown) => {
        const wanted = verdict(schema, value);
        assert.deepEqual(verdict(of(light, name), value), wanted, name);
        seen['data' in wanted ? 'accepted' : 'refused']++;
      };
      fc.assert(
        fc.property(values, steps, spoils, (value, way, spoil) => {
          let at = 0;
          sameVerdict(value);
          sameVerdict(spoilt(value, (options) => (way[at++ % way.length] as number) % options, spoil));
        }),
        { numRuns: 250 },
      );
      assert.ok(seen.accepted > 10 && seen.refused > 10, `${name}: ${JSON.stringify(seen)}`);
    }
  });

  it('gives the codes that a form shows, unknown fields or not', () => {
    const seen = (contact: object) => {
      const value = {
        party: [{ name: 'Тестова Особа' }],
        contact,
        consent: { version: '2026-11', accepted: true },
      };
      const { issues } = verdict(of(light, 'SignupInput'), value);
      assert.deepEqual(issues, verdict(of(zod, 'SignupInput'), value).issues);
      return issues?.map(({ pointer, code }) => `${pointer} ${code}`).sort();
    };
    assert.deepEqual(seen({}), ['/contact/phone contact_required']);
    assert.deepEqual(seen({ fax: '1' }), ['/contact/fax unrecognized_keys', '/contact/phone contact_required']);
  });

  it('gives the same verdicts on pages whose old libraries replaced built-ins', () => {
    const samples = names.flatMap((name) =>
      fc.sample(valuesOf(of(zod, name)), { numRuns: 20, seed: 7 }).map((value) => [name, value] as const),
    );
    const verdicts = () => samples.map(([name, value]) => verdict(of(light, name), value));
    const wanted = verdicts();
    const restore = growOld();
    let seen;
    try {
      seen = verdicts();
    } finally {
      restore();
    }
    assert.deepEqual(seen, wanted);
  });

  it('leaves nothing on the page’s globals', async () => {
    const before = Object.getOwnPropertyNames(globalThis).length;
    await import(new URL('./mini.ts?fresh', import.meta.url).href);
    assert.equal(Object.getOwnPropertyNames(globalThis).length, before);
  });
});
