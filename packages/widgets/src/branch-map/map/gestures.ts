/** What hands can do with the map; lengths are pixels, points are measured from the corner of the window. */
export interface Hands {
  pan: (across: number, down: number) => void;
  zoom: (by: number, x: number, y: number, smoothly?: boolean) => void;
  /** A person did what scrolls the page, and may have meant the map. */
  hint: (fingers: boolean) => void;
}

/** Pixels of a line, for a wheel that counts in lines. */
const LINE = 30;

/**
 * Mouse, wheel and fingers. The page is never kept from scrolling: the wheel needs Ctrl or Cmd and touch needs two
 * fingers; the stylesheet leaves one finger to the page (`touch-action: pan-y`).
 */
export function gestures(view: HTMLElement, { pan, zoom, hint }: Hands, signal: AbortSignal): void {
  const on = <K extends keyof HTMLElementEventMap>(type: K, heard: (event: HTMLElementEventMap[K]) => void) =>
    view.addEventListener(type, heard, { signal, passive: false });
  const onButton = ({ target }: Event) => (target as Element).closest('button');
  let [lastX, lastY, lastSpread] = [0, 0, 0];
  const drag = (x: number, y: number, start?: boolean) => {
    start || pan(lastX - x, lastY - y);
    [lastX, lastY] = [x, y];
  };

  on('pointerdown', (event) => {
    if (event.pointerType === 'touch' || event.button || onButton(event)) return;
    view.setPointerCapture(event.pointerId);
    drag(event.clientX, event.clientY, true);
  });
  on('pointermove', ({ pointerId, clientX, clientY }) => {
    if (view.hasPointerCapture(pointerId)) drag(clientX, clientY);
  });
  on('dblclick', (event) => {
    if (!onButton(event)) zoom(event.shiftKey ? -1 : 1, event.clientX, event.clientY, true);
  });
  on('wheel', (event) => {
    if (!event.ctrlKey && !event.metaKey) return hint(false);
    event.preventDefault();
    zoom(event.deltaY * (event.deltaMode ? LINE : 1) * -0.005, event.clientX, event.clientY);
  });

  const fingers = (event: TouchEvent) => {
    const [one, two] = event.touches;
    if (!one || !two) {
      lastSpread = 0;
      if (event.type === 'touchmove') hint(true);
      return;
    }
    event.preventDefault();
    const x = (one.clientX + two.clientX) / 2;
    const y = (one.clientY + two.clientY) / 2;
    const spread = Math.hypot(one.clientX - two.clientX, one.clientY - two.clientY);
    drag(x, y, !lastSpread);
    if (lastSpread) zoom(Math.log2(spread / lastSpread), x, y);
    lastSpread = spread;
  };
  on('touchstart', fingers);
  on('touchmove', fingers);
  on('touchend', fingers);
}
