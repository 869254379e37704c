import * as z from 'zod/mini';
import {
  LocalizedText,
  Slug,
  WebAddress,
  identity,
  list,
  pageOf,
  paging,
  provenance,
  unknown,
  vocabulary,
  define,
} from './common.ts';
/** Who helped, and how. A person is a partner by office, not by name. [schema.org Organization] */
export const Partner = /* @__PURE__ */ z.object({
  ...identity,
  name: LocalizedText,
  alternateName: list(LocalizedText),
  kind: vocabulary([
    'office',
    'authority',
    'foundation',
    'programme',
    'ngo',
    'centre',
    'association',
    'project',
    'institute',
  ]),
  roles: list(vocabulary(['information', 'advice', 'method', 'funding', 'organizer', 'training'])),
  parentOrganization: unknown(Slug),
  url: unknown(WebAddress),
  ...provenance,
});
export const PartnerPage = /* @__PURE__ */ pageOf(Partner);
/** What `GET /v1/partners` can be asked. */
export const PartnerQuery = /* @__PURE__ */ define(() =>
  z.strictObject({
    kind: z.optional(
      z.enum([
        'office',
        'authority',
        'foundation',
        'programme',
        'ngo',
        'centre',
        'association',
        'project',
        'institute',
      ]),
    ),
    role: z.optional(z.enum(['information', 'advice', 'method', 'funding', 'organizer', 'training'])),
    ...paging,
  }),
);
