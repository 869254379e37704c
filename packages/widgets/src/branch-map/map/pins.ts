import { element, set } from './dom.ts';
import type { Group } from './groups.ts';
import type { MapTexts, Place } from './map-view.ts';

/** A pin on the map and what it stands for. */
export interface Pin {
  group: Group;
  element: HTMLButtonElement;
}

/** The buttons, in the order of the list. One that stays is never moved or made anew, so that it keeps the focus. */
export class Pins {
  readonly element = element('div', { class: 'pins' });
  pins: Pin[] = [];
  private readonly texts: MapTexts;

  constructor(texts: MapTexts) {
    this.texts = texts;
  }

  show(groups: readonly Group[], places: readonly Place[], chosen: string | null): void {
    const old = new Map(this.pins.map(({ element }) => [element.dataset['key'], element]));
    this.pins = groups.map((group) => {
      const { slug, label, name, radius } = places[group.first]!;
      const key = group.count > 1 ? `${group.count} ${slug}` : slug;
      const button = old.get(key) ?? element('button', { type: 'button', 'data-key': key });
      old.delete(key);
      const about = group.count === 1 && radius > 0;
      button.className = `pin ${group.count > 1 ? 'many' : about ? 'about' : 'exact'}`;
      button.textContent = group.count > 1 ? `${group.count}` : about ? `\u2248\u2009${label}` : label;
      set(button, {
        'aria-label':
          group.count > 1
            ? this.texts.cluster(group.count)
            : about
              ? this.texts.approximate(name, this.texts.distance(radius))
              : name,
        'aria-current': group.count === 1 && slug === chosen ? 'true' : null,
      });
      return { group, element: button };
    });
    for (const gone of old.values()) gone.remove();
    let next = this.element.firstChild;
    for (const { element } of this.pins) {
      if (element === next) next = next.nextSibling;
      else this.element.insertBefore(element, next);
    }
  }
}
