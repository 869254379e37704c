/** What the first drawing does without: names, hands, what is told, the scale bar. Fetched after it. */
import { gestures, type Hands } from './gestures.ts';
import { make, set } from './dom.ts';
import type { Drawn } from './draw.ts';
import type { frame } from './frame.ts';
import type { Group } from './groups.ts';
import { names } from './labels.ts';
import type { MapSetting, Place } from './map-view.ts';
import { metres, roundLength, type Point } from './projection.ts';
import { inSlices } from './slices.ts';
import { scale, screen, type Box, type View } from './view.ts';

export { laterStyles } from './later.styles.ts';

/** Milliseconds that a line stays in sight; a screen reader keeps it. */
const HINT = 2500;

/** Draws around each place the circle in which it is known to lie, unless many places share a pin. */
export function encircle(
  into: SVGGElement,
  groups: readonly Group[],
  points: readonly Point[],
  places: readonly Place[],
): void {
  const alone = groups.flatMap(({ count, all }) => (count < 9 ? all() : []));
  into.replaceChildren(
    ...alone.map((index) => {
      const { x, y } = points[index]!;
      return make('circle', { cx: x, cy: y, r: places[index]!.radius / metres(y) });
    }),
  );
}

interface Moves extends Pick<Hands, 'zoom'> {
  /** Where the button of that value leads. */
  moves: Record<string, () => Partial<View>>;
  /** What lies so many pixels from the middle. */
  beside: (across: number, down: number) => Partial<View>;
  /** Moves the map after a hand. */
  follow: (to: Partial<View>) => void;
  /** Moves it, and tells. */
  go: (to: Partial<View>) => void;
}

/** What the map is made of; `written` holds its names. */
interface Parts extends ReturnType<typeof frame> {
  written: SVGElement;
  features: readonly Drawn[];
}

/** Pixels that an arrow moves. */
const STEP = 90;

/** Lends hands to a map that is drawn, names, and a voice. */
export function attend(
  parts: Parts,
  setting: MapSetting,
  { zoom, moves, beside, follow, go }: Moves,
  signal: AbortSignal,
) {
  const { texts, tiles, locale } = setting;
  const { written, features } = parts;
  let telling = 0;
  /** The view that the names were written for. */
  let named: View | undefined;
  /** The view that names are looked for. */
  let naming: View;
  /** Tells what lies under the places where to look. */
  let look: ((view: View) => void) | undefined;
  parts.told.classList.remove('unseen');

  function tell(text: string): void {
    clearTimeout(telling);
    parts.told.textContent = text;
    parts.told.classList.add('now');
    telling = window.setTimeout(() => parts.told.classList.remove('now'), HINT);
  }

  /** Until the names of a view are found, those that stand move along; they do not grow. */
  async function name(view: View, boxes: Box[], em: number): Promise<void> {
    naming = view;
    if (named) {
      const { x, y } = screen(view, named);
      set(written, { transform: `translate(${x - named.width / 2} ${y - named.height / 2})` });
      if (named.z !== view.z) written.replaceChildren();
    }
    const labels = names(features, locale, view, boxes, em);
    const found = await inSlices(labels, () => naming === view && !signal.aborted);
    if (!found) return;
    named = view;
    set(written, { transform: '' });
    written.replaceChildren(...found.filter((label) => label !== undefined));
  }

  const hint = (fingers: boolean) =>
    tell(fingers ? texts.touch : texts.wheel(/Mac/.test(navigator.platform) ? '\u2318' : 'Ctrl'));
  const pan: Hands['pan'] = (across, down) => follow(beside(across, down));
  const step: Hands['pan'] = (across, down) => go(beside(across, down));
  const press = (value: string) => go(moves[value]!());
  gestures(parts.view, { pan, zoom, hint }, signal);
  const keys: Record<string, () => void> = {
    ArrowLeft: () => step(-STEP, 0),
    ArrowRight: () => step(STEP, 0),
    ArrowUp: () => step(0, -STEP),
    ArrowDown: () => step(0, STEP),
    '+': () => press('+'),
    '=': () => press('+'),
    '-': () => press('-'),
    '0': () => press('0'),
  };
  parts.map.addEventListener(
    'keydown',
    (event) => {
      const { key, target, ctrlKey, metaKey, altKey } = event;
      const act = target === parts.keys && !ctrlKey && !metaKey && !altKey && keys[key];
      if (key !== 'Escape' && !act) return;
      event.preventDefault();
      event.stopPropagation();
      if (act) act();
      else parts.end.focus();
    },
    { signal },
  );
  signal.addEventListener('abort', () => clearTimeout(telling));
  if (tiles)
    void import('./tile-switch.ts').then(({ tileSwitch }) => {
      if (!signal.aborted) look = tileSwitch(parts, tiles, setting, follow, signal);
    });

  return {
    /**
     * Draws the scale bar and the names.
     *
     * @param boxes what is covered already
     * @param em pixels of the text around the map
     */
    measure(view: View, boxes: Box[], em: number): void {
      const metre = metres(view.y) / scale(view.z);
      const length = roundLength(metre * 100);
      parts.scale.textContent = texts.distance(length);
      parts.scale.style.width = `${length / metre}px`;
      look?.(view);
      void name(view, boxes, em);
    },
    /** Shows the way from what was seen, where the visitor did not ask for less motion, and says what is seen now. */
    arrive(from: string, seen: number, { y, z, width }: View): void {
      if (!matchMedia('(prefers-reduced-motion: reduce)').matches)
        parts.stage.animate({ transform: [from, 'none'] }, { duration: 250, easing: 'ease-out' });
      tell(texts.shown(seen, texts.distance(Number(((width * metres(y)) / scale(z)).toPrecision(2)))));
    },
  };
}
