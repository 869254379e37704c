import type { BasemapCollection } from '@mosty/sdk/core';
import { painted } from '../../shared/painted.ts';
import { adopt } from '../../shared/styles/host.ts';
import type { Clusters } from './cluster.ts';
import { make, set } from './dom.ts';
import type { Drawn } from './draw.ts';
import { frame } from './frame.ts';
import type { Hands } from './gestures.ts';
import { gather, reach, single, type Group } from './groups.ts';
import type * as Later from './later.ts';
import { mapStyles } from './map.styles.ts';
import type { MapSetting, MapView, Place } from './map-view.ts';
import { showPins, type Pin } from './pins.ts';
import { project, type Point } from './projection.ts';
import { around, between, CLOSEST, fit, inside, limit, scale, screen, type Box, type View } from './view.ts';

export { draw } from './draw.ts';

/** A longer list is gathered by a library of its own, which is fetched then. */
const SHORT = 60;
/** Milliseconds from a movement by hand to the new gathering of pins and names. */
const REST = 100;
/** Pixels from one pin to the next where places of one spot are laid out side by side, six in a row. */
const FAN = 44;

/**
 * A map drawn from the base map of the API: no tiles, no request to anybody, sharp at any size and on paper.
 *
 * @param features what `draw` made of the base map
 */
export function drawnMap(basemap: BasemapCollection | null, features: readonly Drawn[], setting: MapSetting): MapView {
  const { texts, root, onChoose } = setting;
  const listeners = new AbortController();
  const { signal } = listeners;
  const region = features.filter(({ of }) => of.kind === 'region').flatMap(({ lines }) => lines.flat());
  const [west, south, east, north] = basemap?.bbox ?? [];
  const city = basemap ? [project([west!, south!]), project([east!, north!])] : [];
  const rough = features.some(({ of }) => of.schematic) ? ` \u00b7 ${texts.schematic}` : '';
  const parts = frame(texts, (basemap?.attribution ?? '') + rough);
  const { map, keys, pins: layer, drawing, stage } = parts;
  parts.region.hidden = !region.length;
  const about = make('g', { class: 'circles' });
  const ground = make('g', {}, ...features.flatMap(({ type, path }) => (type === 'Point' ? [] : path)), about);
  const written = make('g', {});

  let places: readonly Place[] = [];
  let points: Point[] = [];
  let chosen: string | null = null;
  let clusters: Clusters | undefined;
  let pins: Pin[] = [];
  let view: View = { x: 0, y: 0, z: 0, width: 0, height: 0 };
  /** The view for which all was placed last; until the next time one transform moves everything. */
  let placed = view;
  let resting = 0;
  let seen = 0;
  /** First place of the group that was pressed last. */
  let pressed = 0;
  /** The view that a movement began from which is yet to be shown and told. */
  let left: View | undefined;
  /** Names, hands and what few see, once they are there; what is seen first does not wait for them. */
  const hands = import('./later.ts');
  let later: typeof Later | undefined;
  let attendant: ReturnType<typeof Later.attend> | undefined;
  /** What there is to see. */
  let whole = around([...region, ...city]);

  /** All the places; the city where there are none. */
  const all = () => around(points.length ? points : city);
  const sees = (point: Point) => inside(view, screen(view, point));

  function groups(): Group[] | null {
    const at = places.findIndex(({ slug }) => slug === chosen);
    const found = points.length > SHORT ? (clusters?.gather(view, rest) ?? null) : gather(points, places, at, view.z);
    if (!found) return null;
    if (at >= 0 && !found.some(({ first, count }) => first === at && count < 2)) found.push(single(points[at]!, at));
    const step = FAN / scale(view.z);
    return view.z < CLOSEST
      ? found
      : found.flatMap(({ x, y, all }) =>
          all().map((index, number) =>
            single({ x: x + (number % 6) * step, y: y + Math.floor(number / 6) * step }, index),
          ),
        );
  }

  /** Draws the land for the view as it is now. */
  function settle(): void {
    const { width, height, z } = view;
    const corner = screen(view, { x: 0, y: 0 });
    placed = view;
    stage.style.transform = '';
    set(drawing, { viewBox: `0 0 ${width} ${height}` });
    set(ground, { transform: `translate(${corner.x} ${corner.y}) scale(${scale(z)})` });
  }

  /** Gathers the pins anew, and places everything for the view as it is now. */
  function rest(): void {
    const { width, height } = view;
    clearTimeout(resting);
    resting = 0;
    const found = width ? groups() : null;
    if (!found) return;
    const focused = layer.querySelector(':focus');
    const boxes: Box[] = [{ x: width, y: 60, across: 70, down: 56 }];
    settle();
    later?.encircle(about, found, points, places);
    pins = showPins(layer, found, places, chosen, texts);
    seen = 0;
    for (const { group, button } of pins) {
      const { x, y } = screen(view, group);
      const off = !sees(group);
      button.classList.toggle('off', off);
      // Out of sight it waits at the edge: the page does not jump when the keyboard comes to it.
      button.style.left = `${between(0, x / width, 1) * 100}%`;
      button.style.top = `${between(0, y / height, 1) * 100}%`;
      if (!off) seen += group.count;
      boxes.push({ x, y, across: reach(button.textContent!), down: 16 });
    }
    attendant?.measure(view, boxes);
    if (focused && !focused.isConnected) {
      // The button that was pressed is no more: the first of its places has another now.
      (pins.find(({ group: { all } }) => all().includes(pressed))?.button ?? keys).focus();
    }
    if (left) attendant?.arrive(seenFrom(left, view), seen, view);
    left = undefined;
  }

  /** How the stage as it was placed for one view looks from another. */
  function seenFrom(from: View, of: View): string {
    const { x, y } = screen(from, of);
    return `translate(${x - of.width / 2}px,${y - of.height / 2}px) scale(${scale(from.z) / scale(of.z)})`;
  }

  /** Follows a hand. */
  function follow(to: Partial<View>): void {
    view = limit({ ...view, ...to }, whole);
    stage.style.transform = seenFrom(view, placed);
    resting ||= window.setTimeout(rest, REST);
  }

  /** Goes there, in a task of its own, and says what is seen; shows the way unless the visitor asked for less motion. */
  function go(to: Partial<View>): void {
    left ??= view;
    view = limit({ ...view, ...to }, whole);
    setTimeout(rest);
  }

  const beside = (across: number, down: number) => ({
    x: view.x + across / scale(view.z),
    y: view.y + down / scale(view.z),
  });
  /** Nearer or farther, while what is so many pixels from the middle stays where it is. */
  const nearer = (by: number, across = 0, down = 0) => {
    const { z } = limit({ ...view, z: view.z + by }, whole);
    const rest = 1 - scale(view.z) / scale(z);
    return { ...beside(across * rest, down * rest), z };
  };
  const moves: Record<string, () => Partial<View>> = {
    '+': () => nearer(1),
    '-': () => nearer(-1),
    '0': () => fit(view, city.length ? around(city) : all()),
    region: () => fit(view, around(region)),
  };
  const pinOf = ({ target }: Event) => pins.find(({ button }) => button === target)?.group;

  const click = (event: MouseEvent) => {
    const group = pinOf(event);
    const move = moves[(event.target as HTMLButtonElement).value];
    if (move) go(move());
    if (!group) return;
    pressed = group.first;
    if (group.count < 2) return onChoose(places[group.first]!.slug);
    go(fit(view, around(group.all().map((index) => points[index]!)), CLOSEST));
  };

  const focus = (event: FocusEvent) => {
    const group = pinOf(event);
    if (group && !sees(group)) go({ x: group.x, y: group.y });
  };
  map.addEventListener('click', click, { signal });
  layer.addEventListener('focusin', focus, { signal });

  /** The first drawing, each step in a frame of its own: the land, the pins, the looks of the rest, the rest. */
  async function begin(): Promise<void> {
    settle();
    drawing.append(ground, written);
    await painted();
    rest();
    later = await hands;
    await painted();
    if (signal.aborted) return;
    adopt(root, later.laterStyles);
    await painted();
    const zoom: Hands['zoom'] = (by, { clientX, clientY }, smoothly) => {
      const { left, top } = parts.view.getBoundingClientRect();
      (smoothly ? go : follow)(nearer(by, clientX - left - view.width / 2, clientY - top - view.height / 2));
    };
    attendant = later.attend({ ...parts, written, features }, setting, { zoom, moves, beside, follow, go }, signal);
    rest();
  }

  const observer = new ResizeObserver(([entry]) => {
    const { width, height } = entry!.contentRect;
    // To be measured is one task, and what follows from it another.
    setTimeout(() => {
      if (!width || !height) return;
      // What was seen is still seen in a window of another size, as on a phone that is turned.
      const z = view.z + Math.log2(Math.min(width / view.width, height / view.height));
      const size = { ...view, z, width, height };
      if (view.width) return follow(size);
      view = fit(size, all());
      void begin();
    });
  });
  observer.observe(parts.view);
  adopt(root, mapStyles);

  return {
    element: map,
    show(shown, choice) {
      const changed = shown.length !== places.length || shown.some(({ slug }, index) => slug !== places[index]!.slug);
      const pin = choice === chosen ? -1 : shown.findIndex(({ slug }) => slug === choice);
      places = shown;
      chosen = choice;
      if (changed) {
        points = shown.map(({ longitude, latitude }) => project([longitude, latitude]));
        whole = around([...region, ...city, ...points]);
        clusters = undefined;
        if (shown.length > SHORT) {
          void import('./cluster.ts').then(({ Clusters }) => {
            if (places === shown) clusters = new Clusters(shown);
            rest();
          });
        }
      }
      if (!view.width) return;
      const point = points[pin];
      if (point ? !sees(point) : changed && !points.some(sees)) follow(point ?? fit(view, all()));
      rest();
    },
    destroy() {
      listeners.abort();
      observer.disconnect();
      clearTimeout(resting);
      map.remove();
    },
  };
}
