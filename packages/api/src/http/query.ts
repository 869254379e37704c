import type * as z from 'zod/mini';
import { problem } from '../problems.ts';
import { faults, inQuery } from './issues.ts';

type QuerySchema = z.ZodMiniObject;

/** Reads a number or a truth value where the schema wants one; everything else stays as it was written. */
function coerce(schema: z.core.$ZodType | undefined, value: unknown): unknown {
  if (!schema || typeof value !== 'string') return value;
  const def = schema._zod.def as { type: string; innerType?: z.core.$ZodType };
  if (def.innerType) return coerce(def.innerType, value);
  if (def.type === 'number' && /^-?\d{1,15}(\.\d{1,15})?$/.test(value)) return Number(value);
  if (def.type === 'boolean' && (value === 'true' || value === 'false')) return value === 'true';
  return value;
}

/** The query of a request by its schema; a wrong or unknown parameter is a 400 that names it. */
export function readQuery<S extends QuerySchema>(schema: S, raw: unknown): z.output<S> {
  const shape = schema.shape as Record<string, z.core.$ZodType>;
  const entries = Object.entries(raw as Record<string, unknown>);
  const typed = Object.fromEntries(
    entries.map(([name, value]) => [name, coerce(Object.hasOwn(shape, name) ? shape[name] : undefined, value)]),
  );
  const parsed = schema.safeParse(typed, { reportInput: true });
  if (!parsed.success) throw problem('bad-request', { errors: faults(parsed.error, inQuery) });
  return parsed.data;
}
