import { Feed } from '@mosty/sdk/core';
import { unknownOf, type Room } from '../room.ts';
import { focusOn } from './focus.ts';

/** Opens the item that a link leads to, and takes the person there; it stands first where the list is without it. */
export async function openLinked(slug: string, room: Room): Promise<void> {
  const { shown, feed, transport, reading, host } = room;
  await feed().taskComplete.catch(() => {});
  const { list } = shown;
  const isIt = (entry: { slug: string }) => entry.slug === slug;
  if (!shown.items.some(isIt)) {
    // Without it, the list is still there.
    const apart = await new Feed(transport()).get(slug).catch(() => null);
    if (!apart || shown.list !== list) return;
    shown.items = [...unknownOf({ items: [apart] }, shown.items), ...shown.items];
  }
  const at = shown.items.findIndex(isIt);
  const entry = shown.items[at];
  if (!entry) return;
  reading.turned(entry, true, true);
  await focusOn(host, at);
}
