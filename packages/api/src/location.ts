import type { Branch, Session } from '@mosty/sdk/schemas';

/** Where a session takes place, as it is told with the session. */
export const locationOf = ({ slug, name, address, landmark, transitAccess }: Branch): Session['location'] => ({
  branch: slug,
  name,
  address,
  landmark,
  transitAccess,
});
