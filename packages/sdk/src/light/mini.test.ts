/** The light reader of the embed build says of every schema what zod says. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import './test/as-embedded.ts';
import * as zod from '../schemas/index.ts';
import type * as Schemas from '../schemas/index.ts';
import { issuesOf } from '../transport/answers.ts';
import fixture from '../testing/mykolaiv.json' with { type: 'json' };

const light = (await import(new URL('../schemas/index.ts?light', import.meta.url).href)) as typeof Schemas;

interface Readable {
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

const records = parts(fixture);

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

  const signup = {
    party: [{ name: 'Тестова Особа' }, { name: ' О’Ніл ' }],
    contact: { phone: '(0512) 00-00-00' },
    accessNeeds: ' потрібен пандус ',
    consent: { version: '2026-11', accepted: true },
    locale: 'uk',
  };
  const spoils = fc.oneof(
    fc.constantFrom(undefined, null, true, false, 0, -1, 1.5, 1e9, NaN, '', ' ', 'x'.repeat(3000), [], {}, [1], ['a']),
    fc.string(),
    fc.integer(),
    fc.constantFrom(
      '2026-02-30',
      'https://example.org',
      '+380512000000',
      'a@b.ua',
      'not-a-slug-',
      'Point',
      'uk',
      '2013',
    ),
  );

  it('says of thousands of broken records what zod says', () => {
    const cases = fc.record({
      name: fc.constantFrom(...names),
      record: fc.oneof(fc.constantFrom(...records), fc.constant(signup)),
      steps: fc.array(fc.nat(1000), { minLength: 40, maxLength: 40 }),
      spoil: spoils,
    });
    fc.assert(
      fc.property(cases, ({ name, record, steps, spoil }) => {
        let at = 0;
        const value = spoilt(record, (options) => (steps[at++ % steps.length] as number) % options, spoil);
        assert.deepEqual(verdict(of(light, name), value), verdict(of(zod, name), value));
      }),
      { numRuns: 20_000 },
    );
  });

  it('says of every broken signup what zod says, with the codes that a form shows', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { minLength: 40, maxLength: 40 }), spoils, (steps, spoil) => {
        let at = 0;
        const value = spoilt(signup, (options) => (steps[at++ % steps.length] as number) % options, spoil);
        assert.deepEqual(verdict(light.SignupInput, value), verdict(zod.SignupInput, value));
      }),
      { numRuns: 5_000 },
    );
    const nobody = verdict(light.SignupInput, { ...signup, contact: {} });
    assert.deepEqual(
      nobody.issues?.map(({ pointer, code }) => [pointer, code]),
      [['/contact/phone', 'contact_required']],
    );
  });

  it('leaves nothing on the page’s globals', async () => {
    const before = Object.getOwnPropertyNames(globalThis).length;
    await import(new URL('./mini.ts?fresh', import.meta.url).href);
    assert.equal(Object.getOwnPropertyNames(globalThis).length, before);
  });
});
