import type { Branch, Closure, Session } from '@mosty/sdk/schemas';

/** Where a session takes place, as it is told with the session. */
export const locationOf = (
  { slug, name, address, landmark, transitAccess }: Branch,
  closure: Closure | null = null,
): Session['location'] => ({
  branch: slug,
  name,
  address,
  landmark,
  transitAccess,
  closure,
});
