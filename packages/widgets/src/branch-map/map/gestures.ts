/** What hands can do with the map; lengths are pixels, points are measured from the corner of the window. */
export interface Hands {
  pan: (across: number, down: number) => void;
  zoom: (by: number, x: number, y: number, smoothly?: boolean) => void;
  /** A person did what scrolls the page, and may have meant the map. */
  hint: (kind: 'wheel' | 'touch') => void;
}

/**
 * Mouse, wheel and fingers. The page is never kept from scrolling: the wheel needs Ctrl or Cmd and touch needs two
 * fingers; the stylesheet leaves one finger to the page (`touch-action: pan-y`).
 */
export function gestures(view: HTMLElement, { pan, zoom, hint }: Hands, signal: AbortSignal): void {
  const on = <K extends keyof HTMLElementEventMap>(type: K, heard: (event: HTMLElementEventMap[K]) => void) =>
    view.addEventListener(type, heard, { signal, passive: false });
  const onControl = ({ target }: Event) => (target as Element).closest('button');
  let last = { x: 0, y: 0, spread: 0 };

  on('pointerdown', (event) => {
    if (event.pointerType === 'touch' || event.button || onControl(event)) return;
    view.setPointerCapture(event.pointerId);
    last = { x: event.clientX, y: event.clientY, spread: 0 };
  });
  on('pointermove', ({ pointerId, clientX: x, clientY: y }) => {
    if (!view.hasPointerCapture(pointerId)) return;
    pan(last.x - x, last.y - y);
    last = { x, y, spread: 0 };
  });
  on('dblclick', (event) => {
    if (!onControl(event)) zoom(event.shiftKey ? -1 : 1, event.clientX, event.clientY, true);
  });
  on('wheel', (event) => {
    if (!event.ctrlKey && !event.metaKey) return hint('wheel');
    event.preventDefault();
    // Lines of a wheel that does not count in pixels are about 30 pixels high.
    zoom(-event.deltaY * (event.deltaMode ? 30 : 1) * 0.005, event.clientX, event.clientY);
  });

  const fingers = (event: TouchEvent) => {
    const [one, two] = event.touches;
    if (!one || !two) {
      last.spread = 0;
      if (event.type === 'touchmove') hint('touch');
      return;
    }
    event.preventDefault();
    const x = (one.clientX + two.clientX) / 2;
    const y = (one.clientY + two.clientY) / 2;
    const spread = Math.hypot(one.clientX - two.clientX, one.clientY - two.clientY);
    if (last.spread) {
      pan(last.x - x, last.y - y);
      zoom(Math.log2(spread / last.spread), x, y);
    }
    last = { x, y, spread };
  };
  on('touchstart', fingers);
  on('touchmove', fingers);
  on('touchend', fingers);
}
