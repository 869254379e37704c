/** What a page may tell a widget in a frame by the frame's address: `…/branch-map.html?branch=branch-12&lang=en`. */
import { Slug } from '@mosty/sdk/schemas';
import * as z from 'zod/mini';

const words = z.string().check(z.minLength(1), z.maxLength(200));
const filters = z.string().check(z.regex(/^(tsog|open|accessible)([ ,]+(tsog|open|accessible))*$/));
/** Written `?archive`, `?archive=1` or `?archive=true`. */
const present = z.enum(['', '1', 'true']);
const upTo = (most: number) => z.number().check(z.int(), z.minimum(1), z.maximum(most));

/** Each parameter is called like the attribute that it becomes. */
const settings = <S extends z.core.$ZodShape>(own: S) =>
  z.object({
    lang: z.optional(z.enum(['uk', 'en'])),
    theme: z.optional(z.enum(['light', 'dark', 'auto'])),
    'heading-level': z.optional(upTo(5)),
    ...own,
  });

/**
 * One schema a widget. What is not named here is left out: links carry what others added (`?utm_source=…`), and a frame
 * never asks a host that an address named (`tiles`, `api`), nor leads to one (`page`).
 */
export const frameSettings = {
  'branch-map': settings({
    branch: z.optional(Slug),
    has: z.optional(filters),
    near: z.optional(words),
    view: z.optional(z.enum(['list', 'map'])),
  }),
  'service-finder': settings({
    query: z.optional(words),
    'life-event': z.optional(Slug),
    service: z.optional(Slug),
    audience: z.optional(Slug),
    branch: z.optional(Slug),
    limit: z.optional(upTo(100)),
  }),
  'training-signup': settings({
    training: z.optional(Slug),
    branch: z.optional(Slug),
    form: z.optional(z.enum(['short', 'steps'])),
    archive: z.optional(present),
  }),
  'civic-feed': settings({
    voice: z.optional(z.enum(['authority', 'library', 'community'])),
    kind: z.optional(z.enum(['news', 'announcement', 'decision', 'answer', 'result'])),
    topic: z.optional(Slug),
    branch: z.optional(Slug),
    year: z.optional(z.number().check(z.int(), z.minimum(1900), z.maximum(2200))),
    view: z.optional(z.enum(['cards', 'headlines', 'indicators'])),
    'page-size': z.optional(upTo(100)),
    with: z.optional(z.enum(['reception'])),
  }),
  reception: settings({
    door: z.optional(Slug),
    topic: z.optional(Slug),
    branch: z.optional(Slug),
    steps: z.optional(present),
  }),
};

/** A widget that has a page of its own for frames. */
export type Framed = keyof typeof frameSettings;

export const isFramed = (widget: string): widget is Framed => Object.hasOwn(frameSettings, widget);
