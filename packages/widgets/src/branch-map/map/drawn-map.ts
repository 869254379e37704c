import type { Basemap } from './basemap.ts';
import { Camera, CLOSEST } from './camera.ts';
import type { Clusters } from './cluster.ts';
import { set } from './dom.ts';
import { Ground } from './draw.ts';
import { frame } from './frame.ts';
import { gestures } from './gestures.ts';
import { gather, single, type Group } from './groups.ts';
import { label, type Label } from './labels.ts';
import { mapStyles } from './map.styles.ts';
import type { MapSetting, MapView, Place } from './map-view.ts';
import { Pins } from './pins.ts';
import { around, project, roundLength, worldMetres, worldPixels, type Bounds, type Point } from './projection.ts';

/** A longer list is gathered by a library of its own, which is fetched then. */
const SHORT = 60;
/** Between a movement and the new gathering of pins and names. */
const REST = 120;
const HINT = 1600;
const STEP = 90;
/** Pixels from one pin to the next where places of one spot are laid out side by side. */
const FAN = 40;

const corners = ([west, south, east, north]: readonly number[]): Point[] => [
  project(west!, south!),
  project(east!, north!),
];

/** A map drawn from the base map of the API: no tiles, no request to anybody, sharp at any size and on paper. */
export function drawnMap(basemap: Basemap | null, { texts, locale, root, onChoose }: MapSetting): MapView {
  const listeners = new AbortController();
  const { signal } = listeners;
  const city = basemap ? corners(basemap.bbox) : [];
  const ground = new Ground(basemap, city[0] ?? project(32, 47));
  const land = ground.features.filter(({ feature }) => feature.properties.kind === 'region');
  const region = around(land.flatMap(({ lines }) => lines.flat()));
  const schematic = ground.features.some(({ feature }) => feature.properties.schematic);
  const pins = new Pins(texts);
  const credit = [basemap?.attribution, schematic && texts.schematic].filter(Boolean).join(' \u00b7 ');
  const parts = frame(texts, credit, !!region, pins.element, ground.element);
  const { view, stage } = parts;
  const camera = new Camera(moved);

  let places: readonly Place[] = [];
  let points: Point[] = [];
  let chosen: string | null = null;
  let clusters: Clusters | null = null;
  let labels: Label[] = [];
  let base = { x: 0, y: 0, z: 0 };
  let resting = 0;
  let hinting = 0;
  /** First place of the group that was pressed last: where the focus goes when its button is no more. */
  let followed = -1;
  let touched = false;

  function all(): Bounds {
    return around(points) ?? around(city) ?? [0, 0, 1, 1];
  }

  /** Everything follows the camera: at the same zoom as one layer, else piece by piece. */
  function moved(): void {
    if (camera.z === base.z) {
      const pixels = worldPixels(camera.z);
      stage.style.transform = `translate(${(base.x - camera.x) * pixels}px,${(base.y - camera.y) * pixels}px)`;
    } else place();
    resting ||= window.setTimeout(rest, REST);
  }

  function place(): void {
    const { width, height } = camera;
    base = { x: camera.x, y: camera.y, z: camera.z };
    stage.style.transform = '';
    ground.place(camera);
    for (const { group, element } of pins.pins) {
      const at = camera.screen(group);
      const seen = camera.sees(at);
      element.classList.toggle('off', !seen);
      // Out of sight it waits at the edge: the page does not jump when the keyboard comes to it.
      element.style.left = `${Math.max(0, Math.min(at.x / width, 1)) * 100}%`;
      element.style.top = `${Math.max(0, Math.min(at.y / height, 1)) * 100}%`;
    }
    for (const { point, element } of labels) {
      const { x, y } = camera.screen(point);
      set(element, { transform: `translate(${x} ${y})` });
    }
  }

  function groups(): Group[] {
    const at = places.findIndex(({ slug }) => slug === chosen);
    let found: Group[];
    if (points.length > SHORT) {
      found = clusters?.gather(camera.bounds(), camera.z) ?? [];
      if (at >= 0 && found.every(({ first, count }) => first !== at || count > 1)) found.push(single(points[at]!, at));
    } else found = gather(points, at, camera.z);
    if (camera.z < CLOSEST) return found;
    const step = FAN / worldPixels(camera.z);
    return found.flatMap((group) =>
      group.all().map((index, number) => {
        const { x, y } = group;
        return single({ x: x + (number % 6) * step, y: y + Math.floor(number / 6) * step }, index);
      }),
    );
  }

  function rest(): void {
    clearTimeout(resting);
    resting = 0;
    const focused = view.querySelector('.pin:focus');
    const found = groups();
    pins.show(found, places, chosen);
    place();
    const about = found.filter(({ count }) => count < 9).flatMap((group) => group.all());
    ground.encircle(
      about.map((index) => ({ ...points[index]!, radius: places[index]!.radius / worldMetres(points[index]!.y) })),
    );
    labels = label(
      ground.features,
      locale,
      camera,
      found.map((group) => {
        const { x, y } = camera.screen(group);
        return [x - 20, y - 16, x + 20, y + 16];
      }),
      parseFloat(getComputedStyle(view).fontSize),
    );
    parts.names.replaceChildren(...labels.map(({ element }) => element));
    place();
    measure();
    if (focused && !focused.isConnected) {
      const next = pins.pins.find(({ group }) => group.all().includes(followed))?.element;
      (next ?? parts.keys).focus({ preventScroll: true });
    }
    if (!touched) return;
    touched = false;
    const seen = found.filter((group) => camera.sees(camera.screen(group)));
    const width = (camera.width / worldPixels(camera.z)) * worldMetres(camera.y);
    parts.status.textContent = texts.shown(
      seen.reduce((sum, { count }) => sum + count, 0),
      texts.distance(Number(width.toPrecision(2))),
    );
  }

  function measure(): void {
    const metre = worldPixels(camera.z) / worldMetres(camera.y);
    const length = roundLength(100 / metre);
    parts.scale.textContent = texts.distance(length);
    parts.scale.style.width = `${length * metre}px`;
  }

  function sized(width: number, height: number): void {
    if (!width || !height) return;
    const first = !camera.width;
    camera.width = width;
    camera.height = height;
    view.style.setProperty('--ratio', `${width} / ${height}`);
    set(parts.drawing, { viewBox: `0 0 ${width} ${height}` });
    camera.look(first ? camera.fit(all()) : camera);
    rest();
  }

  function hint(text: string): void {
    clearTimeout(hinting);
    parts.hint.textContent = text;
    parts.hint.classList.add('now');
    hinting = window.setTimeout(() => parts.hint.classList.remove('now'), HINT);
  }

  const go = (to: Parameters<Camera['fly']>[0]) => {
    touched = true;
    camera.fly(to);
  };
  const wholeCity = () => go(camera.fit(around(city) ?? all()));
  const moves: Record<string, () => void> = {
    ArrowLeft: () => go(camera.beside(-STEP, 0)),
    ArrowRight: () => go(camera.beside(STEP, 0)),
    ArrowUp: () => go(camera.beside(0, -STEP)),
    ArrowDown: () => go(camera.beside(0, STEP)),
    '+': () => go(camera.nearer(1)),
    '=': () => go(camera.nearer(1)),
    '-': () => go(camera.nearer(-1)),
    '0': wholeCity,
  };

  function press({ target }: Event): void {
    const pressed = pins.pins.find(({ element }) => element.contains(target as Node));
    if (!pressed) return;
    const { first, count, all } = pressed.group;
    if (count === 1) return onChoose(places[first]!.slug);
    followed = first;
    go(camera.fit(around(all().map((index) => points[index]!))!, CLOSEST));
  }

  const on = <K extends keyof HTMLElementEventMap>(
    target: HTMLElement,
    type: K,
    heard: (event: HTMLElementEventMap[K]) => void,
  ) => target.addEventListener(type, heard, { signal });
  on(pins.element, 'click', press);
  on(pins.element, 'focusin', ({ target }) => {
    const pin = pins.pins.find(({ element }) => element === target);
    if (pin && !camera.sees(camera.screen(pin.group))) go({ ...pin.group, z: camera.z });
  });
  on(parts.zoomIn, 'click', moves['+']!);
  on(parts.zoomOut, 'click', moves['-']!);
  on(parts.city, 'click', wholeCity);
  on(parts.region, 'click', () => region && go(camera.fit(region)));
  on(parts.keys, 'keydown', (event) => {
    const move = moves[event.key];
    if (!move || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    move();
  });
  on(parts.map, 'keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    parts.end.focus();
  });
  gestures(
    view,
    {
      pan: (across, down) => camera.look(camera.beside(across, down)),
      zoom: (by, x, y, smoothly) => {
        const { left, top } = view.getBoundingClientRect();
        const to = camera.nearer(by, x - left - camera.width / 2, y - top - camera.height / 2);
        smoothly ? go(to) : camera.look(to);
      },
      hint: (kind) =>
        hint(kind === 'touch' ? texts.touch : texts.wheel(/Mac/.test(navigator.platform) ? '\u2318' : 'Ctrl')),
    },
    signal,
  );
  const observer = new ResizeObserver(([entry]) => sized(entry!.contentRect.width, entry!.contentRect.height));
  observer.observe(view);
  const sheet = mapStyles.styleSheet;
  if (sheet && !root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];

  return {
    element: parts.map,
    show(shown, choice) {
      const changed = places !== shown;
      const moved = chosen !== choice;
      places = shown;
      chosen = choice;
      if (changed) {
        points = shown.map(({ longitude, latitude }) => project(longitude, latitude));
        clusters = null;
        camera.limits = around([...city, ...land.flatMap(({ lines }) => lines.flat()), ...points]) ?? [0, 0, 1, 1];
        if (shown.length > SHORT) {
          void import('./cluster.ts').then(({ Clusters }) => {
            if (places !== shown || signal.aborted) return;
            clusters = new Clusters(shown);
            if (camera.width) rest();
          });
        }
      }
      if (!camera.width) return;
      const seen = (point: Point) => camera.sees(camera.screen(point));
      const pin = points[places.findIndex(({ slug }) => slug === choice)];
      if (moved && pin && !seen(pin)) camera.fly({ ...pin, z: camera.z });
      else if (changed && points.length && !points.some(seen)) camera.fly(camera.fit(all()));
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
