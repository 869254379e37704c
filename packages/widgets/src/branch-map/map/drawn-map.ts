import type { Basemap } from './basemap.ts';
import { Camera, CLOSEST, type View } from './camera.ts';
import type { Clusters } from './cluster.ts';
import { set } from './dom.ts';
import { ground, read } from './draw.ts';
import { frame } from './frame.ts';
import { gestures } from './gestures.ts';
import { gather, single, type Group } from './groups.ts';
import { names, type Box } from './labels.ts';
import { mapStyles } from './map.styles.ts';
import type { MapSetting, MapView, Place } from './map-view.ts';
import { showPins, type Pin } from './pins.ts';
import { project, roundLength, worldMetres, worldPixels, type Point } from './projection.ts';

/** A longer list is gathered by a library of its own, which is fetched then. */
const SHORT = 60;
/** Milliseconds from a movement to the new gathering of pins and names. */
const REST = 100;
const HINT = 1600;
/** Pixels that an arrow moves. */
const STEP = 90;
/** Pixels from one pin to the next where places of one spot are laid out side by side, six in a row. */
const FAN = 44;

/** A map drawn from the base map of the API: no tiles, no request to anybody, sharp at any size and on paper. */
export function drawnMap(basemap: Basemap | null, { texts, locale, root, onChoose }: MapSetting): MapView {
  const listeners = new AbortController();
  const { signal } = listeners;
  const features = read(basemap);
  const pointsOf = (kind: string) => features.filter(({ of }) => of.kind === kind).flatMap(({ lines }) => lines.flat());
  const region = pointsOf('region');
  const [west, south, east, north] = basemap?.bbox ?? [];
  const city = basemap ? [project([west!, south!]), project([east!, north!])] : [];
  const rough = features.some(({ of }) => of.schematic);
  const parts = frame(texts, `${basemap?.attribution ?? ''}${rough ? ` \u00b7 ${texts.schematic}` : ''}`);
  const { view, stage } = parts;
  const camera = new Camera(moved);
  const draw = ground(parts.drawing, features);
  const written = parts.drawing.appendChild(parts.names);

  let places: readonly Place[] = [];
  let points: Point[] = [];
  let chosen: string | null = null;
  let clusters: Clusters | null = null;
  let pins: Pin[] = [];
  /** The view for which the pins and the drawing were placed last; until the next time one transform moves them all. */
  let placed: View = camera.at;
  let resting = 0;
  let hinting = 0;
  /** First place of the group that was pressed last: where the focus goes when its button is no more. */
  let followed = -1;
  let told = true;

  /** All the places; the city where there are none. */
  const all = () =>
    [
      points,
      city,
      [
        { x: 0, y: 0 },
        { x: 1, y: 1 },
      ],
    ].find(({ length }) => length)!;

  function moved(): void {
    const { x, y } = camera.screen(placed);
    const by = 2 ** (camera.at.z - placed.z);
    stage.style.transform = `translate(${x - camera.width / 2}px,${y - camera.height / 2}px) scale(${by})`;
    resting ||= window.setTimeout(rest, REST);
  }

  function groups(): Group[] {
    const at = places.findIndex(({ slug }) => slug === chosen);
    const found = points.length > SHORT ? (clusters?.gather(camera) ?? []) : gather(points, at, camera.at.z);
    if (at >= 0 && !found.some(({ first, count }) => first === at && count < 2)) found.push(single(points[at]!, at));
    if (camera.at.z < CLOSEST) return found;
    const step = FAN / worldPixels(CLOSEST);
    return found.flatMap(({ x, y, all }) =>
      all().map((index, number) => single({ x: x + (number % 6) * step, y: y + Math.floor(number / 6) * step }, index)),
    );
  }

  /** Gathers the pins anew, and places everything for the view as it is now. */
  function rest(): void {
    clearTimeout(resting);
    resting = 0;
    const { width, height } = camera;
    if (!width) return;
    const focused = parts.pins.querySelector(':focus');
    const found = groups();
    const pixels = worldPixels(camera.at.z);
    const metre = 1 / worldMetres(camera.at.y);
    const about = found.flatMap(({ count, all }) => (count < 9 ? all() : []));
    const boxes: Box[] = [[width, 60, 70, 56]];
    let seen = 0;

    placed = camera.at;
    stage.style.transform = '';
    set(parts.drawing, { viewBox: `0 0 ${width} ${height}` });
    draw(
      camera,
      about.map((index) => ({ ...points[index]!, radius: places[index]!.radius * metre })),
    );
    pins = showPins(parts.pins, found, places, chosen, texts);
    for (const { group, button } of pins) {
      const { x, y } = camera.screen(group);
      const inside = camera.sees(group);
      button.classList.toggle('off', !inside);
      // Out of sight it waits at the edge: the page does not jump when the keyboard comes to it.
      button.style.left = `${Math.max(0, Math.min(x / width, 1)) * 100}%`;
      button.style.top = `${Math.max(0, Math.min(y / height, 1)) * 100}%`;
      if (inside) seen += group.count;
      boxes.push([x, y, 16 + button.textContent!.length * 3, 16]);
    }
    written.replaceChildren(...names(features, locale, camera, boxes, parseFloat(getComputedStyle(view).fontSize)));

    const length = roundLength(100 / pixels / metre);
    parts.scale.textContent = texts.distance(length);
    parts.scale.style.width = `${length * metre * pixels}px`;
    if (focused && !focused.isConnected) {
      const next = pins.find(({ group }) => group.all().includes(followed));
      (next?.button ?? parts.keys).focus({ preventScroll: true });
    }
    if (told) return;
    told = true;
    parts.status.textContent = texts.shown(seen, texts.distance(Number((width / pixels / metre).toPrecision(2))));
  }

  function hint(text: string): void {
    clearTimeout(hinting);
    parts.hint.textContent = text;
    set(parts.hint, { class: 'told now' });
    hinting = window.setTimeout(() => set(parts.hint, { class: 'told' }), HINT);
  }

  const go = (to: View) => {
    told = false;
    camera.look(to, true);
  };
  const moves: Record<string, () => View> = {
    ArrowLeft: () => camera.beside(-STEP, 0),
    ArrowRight: () => camera.beside(STEP, 0),
    ArrowUp: () => camera.beside(0, -STEP),
    ArrowDown: () => camera.beside(0, STEP),
    '+': () => camera.nearer(1),
    '=': () => camera.nearer(1),
    '-': () => camera.nearer(-1),
    '0': () => camera.fit(city.length ? city : all()),
  };
  const on = <K extends keyof HTMLElementEventMap>(
    target: HTMLElement,
    type: K,
    heard: (event: HTMLElementEventMap[K]) => void,
  ) => target.addEventListener(type, heard, { signal });
  const pinOf = ({ target }: Event) => pins.find(({ button }) => button === target)?.group;

  on(parts.zoomIn, 'click', () => go(moves['+']!()));
  on(parts.zoomOut, 'click', () => go(moves['-']!()));
  on(parts.city, 'click', () => go(moves['0']!()));
  on(parts.region, 'click', () => go(camera.fit(region)));
  parts.region.hidden = !region.length;
  on(parts.pins, 'click', (event) => {
    const group = pinOf(event);
    if (!group) return;
    followed = group.first;
    if (group.count < 2) return onChoose(places[group.first]!.slug);
    go(
      camera.fit(
        group.all().map((index) => points[index]!),
        CLOSEST,
      ),
    );
  });
  on(parts.pins, 'focusin', (event) => {
    const group = pinOf(event);
    if (group && !camera.sees(group)) go({ x: group.x, y: group.y, z: camera.at.z });
  });
  on(parts.map, 'keydown', (event) => {
    const { key, target, ctrlKey, metaKey, altKey } = event;
    const move = target === parts.keys && !ctrlKey && !metaKey && !altKey && moves[key];
    if (key !== 'Escape' && !move) return;
    event.preventDefault();
    event.stopPropagation();
    if (move) go(move());
    else parts.end.focus();
  });
  gestures(
    view,
    {
      pan: (across, down) => camera.look(camera.beside(across, down)),
      zoom: (by, x, y, smoothly) => {
        const { left, top } = view.getBoundingClientRect();
        camera.look(camera.nearer(by, x - left - camera.width / 2, y - top - camera.height / 2), smoothly);
      },
      hint: (fingers) => hint(fingers ? texts.touch : texts.wheel(/Mac/.test(navigator.platform) ? '\u2318' : 'Ctrl')),
    },
    signal,
  );
  const observer = new ResizeObserver(([entry]) => {
    const { width, height } = entry!.contentRect;
    if (!width || !height) return;
    const first = !camera.width;
    Object.assign(camera, { width, height });
    view.style.setProperty('--ratio', `${width} / ${height}`);
    camera.look(first ? camera.fit(all()) : camera.at);
    rest();
  });
  observer.observe(view);
  const sheet = mapStyles.styleSheet;
  if (sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];

  return {
    element: parts.map,
    show(shown, choice) {
      const changed = places !== shown;
      const pin = choice !== chosen && shown.findIndex(({ slug }) => slug === choice);
      places = shown;
      chosen = choice;
      if (changed) {
        points = shown.map(({ longitude, latitude }) => project([longitude, latitude]));
        camera.limits = [...region, ...all(), ...city];
        clusters = null;
        if (shown.length > SHORT) {
          void import('./cluster.ts').then(({ Clusters }) => {
            if (places === shown) clusters = new Clusters(shown);
            rest();
          });
        }
      }
      if (!camera.width) return;
      const point = pin !== false && points[pin];
      if (point && !camera.sees(point)) camera.look({ x: point.x, y: point.y, z: camera.at.z }, true);
      else if (changed && !points.some((one) => camera.sees(one))) camera.look(camera.fit(all()), true);
      rest();
    },
    destroy() {
      listeners.abort();
      observer.disconnect();
      camera.stop();
      clearTimeout(resting);
      clearTimeout(hinting);
      parts.map.remove();
    },
  };
}
