import { make } from './dom.ts';
import type { MapTexts } from './map-view.ts';

/** The parts that stand whatever the map shows, in the order in which the keyboard meets them. */
export function frame(texts: MapTexts, credit: string) {
  const button = (text: string, label = text) => make('button', { type: 'button', 'aria-label': label }, text);
  const [zoomIn, zoomOut, city, region] = [
    button('+', texts.zoomIn),
    button('\u2212', texts.zoomOut),
    button(texts.city),
    button(texts.region),
  ] as const;
  const keys = make('div', {
    class: 'keys',
    role: 'application',
    tabindex: 0,
    'aria-label': texts.map,
    'aria-describedby': 'map-keys',
  });
  const names = make('g', {});
  const drawing = make('svg', { 'aria-hidden': 'true' });
  const pins = make('div', {});
  const stage = make('div', { class: 'stage' }, drawing, pins);
  const hint = make('p', { class: 'told', 'aria-hidden': 'true' });
  const view = make('div', { class: 'view' }, keys, make('div', { class: 'zoom' }, zoomIn, zoomOut), stage, hint);
  const scale = make('span', { class: 'scale' });
  const end = make('p', { class: 'muted small', tabindex: -1 }, credit);
  const status = make('p', { class: 'unseen', role: 'status' });
  const map = make(
    'div',
    { class: 'map', role: 'group', 'aria-label': texts.map },
    view,
    make('div', { class: 'bar' }, city, region, scale),
    end,
    make('p', { class: 'unseen', id: 'map-keys' }, texts.keys),
    status,
  );
  return { map, view, keys, zoomIn, zoomOut, city, region, drawing, names, pins, stage, hint, scale, end, status };
}
