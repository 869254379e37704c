import { Instant, Uuid } from '@mosty/sdk/schemas';
import * as z from 'zod/mini';
import { whole } from './parts.ts';

/** A line of the journal. */
export const AuditEntry = z.object({
  id: Uuid,
  at: Instant,
  /** Identifier of the staff token; `cli` for the command line. */
  who: z.string(),
  /** What the token is called; `null` for the command line. */
  name: z.nullable(z.string()),
  action: z.string(),
  /** What it was done to: `signups/<id>`, `sessions/<slug>`, `branches/<slug>`, `calls/<id>`, `staff/<id>`. */
  subject: z.string(),
  /** Without personal data. */
  details: z.record(z.string(), z.unknown()),
});

/** One page of the journal, the newest first. */
export const AuditPage = z.object({
  items: z.array(AuditEntry),
  /** Cursor of the next page; `null` on the last one. */
  next: z.nullable(z.string()),
});

/** Which part of the journal is asked for. */
export const AuditQuery = z.strictObject({
  /** Lines on one page, 1 to 100; 50 when not stated. */
  pageSize: z.optional(whole(1, 100)),
  /** Opaque: the `next` of the page before. */
  cursor: z.optional(z.string().check(z.minLength(1), z.maxLength(200))),
});
export type AuditQuery = z.output<typeof AuditQuery>;
