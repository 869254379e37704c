type Where = Pick<MouseEvent, 'clientX' | 'clientY'>;

/** What hands can do with the map; lengths are pixels. */
export interface Hands {
  pan: (across: number, down: number) => void;
  zoom: (by: number, where: Where, smoothly?: boolean) => void;
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
  let last: Where;
  let lastSpread: number;
  const drag = (where: Where) => {
    pan(last.clientX - where.clientX, last.clientY - where.clientY);
    last = where;
  };

  on('pointerdown', (event) => {
    if (event.pointerType === 'touch' || event.button || onButton(event)) return;
    view.setPointerCapture(event.pointerId);
    last = event;
  });
  on('pointermove', (event) => {
    if (view.hasPointerCapture(event.pointerId)) drag(event);
  });
  on('dblclick', (event) => {
    if (!onButton(event)) zoom(event.shiftKey ? -1 : 1, event, true);
  });
  on('wheel', (event) => {
    if (!event.ctrlKey && !event.metaKey) return hint(false);
    event.preventDefault();
    zoom(event.deltaY * (event.deltaMode ? LINE : 1) * -0.005, event);
  });

  const fingers = (event: TouchEvent) => {
    const [one, two] = event.touches;
    const starts = event.type === 'touchstart';
    if (!two) return starts || hint(true);
    event.preventDefault();
    const where = { clientX: (one!.clientX + two.clientX) / 2, clientY: (one!.clientY + two.clientY) / 2 };
    const spread = Math.hypot(one!.clientX - two.clientX, one!.clientY - two.clientY);
    if (starts) last = where;
    else {
      drag(where);
      zoom(Math.log2(spread / lastSpread), where);
    }
    lastSpread = spread;
  };
  on('touchstart', fingers);
  on('touchmove', fingers);
}
