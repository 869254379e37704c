import { make, set } from './dom.ts';
import { written, type Group } from './groups.ts';
import type { MapTexts, Place } from './map-view.ts';

/** A button on the map and what it stands for. */
export interface Pin {
  group: Group;
  button: HTMLButtonElement;
}

/** Makes the buttons in the order of the list. One that stays is never moved or made anew, so that it keeps the focus. */
export function showPins(
  layer: HTMLElement,
  groups: readonly Group[],
  places: readonly Place[],
  chosen: string | null,
  texts: MapTexts,
): Pin[] {
  const old = new Map([...layer.children].map((button) => [button.getAttribute('data-key'), button]));
  const pins = groups.map((group) => {
    const { count } = group;
    const { slug, name, radius } = places[group.first]!;
    const label = written(group, places);
    const key = `${slug} ${count} ${label}`;
    const button = (old.get(key) ?? make('button', { 'data-key': key, type: 'button' }, label)) as HTMLButtonElement;
    old.delete(key);
    const about = radius > 0 && count < 2;
    set(button, {
      class: `pin ${count > 1 ? 'many' : about ? 'about' : ''}`,
      'aria-label': count > 1 ? texts.cluster(count) : about ? texts.approximate(name, texts.distance(radius)) : name,
      'aria-current': `${slug === chosen && count < 2}`,
    });
    return { group, button };
  });
  for (const gone of old.values()) gone.remove();
  let next = layer.firstChild;
  for (const { button } of pins) {
    if (button === next) next = next.nextSibling;
    else layer.insertBefore(button, next);
  }
  return pins;
}
