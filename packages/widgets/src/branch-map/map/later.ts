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

  /** Until the names of a view are found, those that stand move along; they do not grow. The first ones stand at once. */
  async function name(view: View, boxes: Box[]): Promise<void> {
    naming = view;
    const before = named;
    if (before) {
      const { x, y } = screen(view, before);
      set(written, { transform: `translate(${x - before.width / 2} ${y - before.height / 2})` });
    }
    if (before?.z !== view.z) written.replaceChildren();
    const into = before ? new DocumentFragment() : written;
    const work = names(features, locale, view, boxes, parts.stage, into);
    if (!(await inSlices(work, () => naming === view && !signal.aborted))) return;
    named = view;
    set(written, { transform: '' });
    if (before) written.replaceChildren(into);
  }

  const hint = (fingers: boolean) =>
    tell(fingers ? texts.touch : texts.wheel(/Mac/.test(navigator.platform) ? '\u2318' : 'Ctrl'));
  const pan: Hands['pan'] = (across, down) => follow(beside(across, down));
  gestures(parts.view, { pan, zoom, hint }, signal);
  const arrows: Moves['moves'] = {
    ArrowLeft: () => beside(-STEP, 0),
    ArrowRight: () => beside(STEP, 0),
    ArrowUp: () => beside(0, -STEP),
    ArrowDown: () => beside(0, STEP),
  };
  parts.map.addEventListener(
    'keydown',
    (event) => {
      const { key, target, ctrlKey, metaKey, altKey } = event;
      const alone = target === parts.keys && !ctrlKey && !metaKey && !altKey;
      const move = alone && (arrows[key] ?? moves[key === '=' ? '+' : key]);
      if (key !== 'Escape' && !move) return;
      event.preventDefault();
      event.stopPropagation();
      if (move) go(move());
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
     */
    measure(view: View, boxes: Box[]): void {
      const metre = metres(view.y) / scale(view.z);
      const length = roundLength(metre * 100);
      parts.scale.textContent = texts.distance(length);
      parts.scale.style.width = `${length / metre}px`;
      look?.(view);
      void name(view, boxes);
    },
    /** Shows the way from what was seen, where the visitor did not ask for less motion, and says what is seen now. */
    arrive(from: string, seen: number, { y, z, width }: View): void {
      if (!matchMedia('(prefers-reduced-motion: reduce)').matches)
        parts.stage.animate({ transform: [from, 'none'] }, { duration: 250, easing: 'ease-out' });
      tell(texts.shown(seen, texts.distance(Number(((width * metres(y)) / scale(z)).toPrecision(2)))));
    },
  };
}
