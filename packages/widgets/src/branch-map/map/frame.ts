import { make } from './dom.ts';
import type { MapTexts } from './map-view.ts';

/** The parts that stand whatever the map shows, in the order in which the keyboard meets them. */
export function frame(texts: MapTexts, credit: string) {
  const button = (value: string, text: string, label = text) =>
    make('button', { type: 'button', value, 'aria-label': label }, text);
  const keys = make('div', {
    class: 'keys',
    role: 'application',
    tabindex: 0,
    'aria-label': `${texts.map}. ${texts.keys}`,
  });
  const drawing = make('svg', { 'aria-hidden': 'true' });
  const pins = make('div', {});
  const stage = make('div', { class: 'stage' }, drawing, pins);
  const told = make('p', { class: 'told unseen', role: 'status' });
  const zoom = make('div', { class: 'zoom' }, button('+', '+', texts.zoomIn), button('-', '\u2212', texts.zoomOut));
  const view = make('div', { class: 'view' }, keys, zoom, stage, told);
  const region = button('region', texts.region);
  const scale = make('span', { class: 'scale' });
  const end = make('p', { class: 'muted small', tabindex: -1 }, credit);
  const bar = make('div', { class: 'bar' }, button('0', texts.city), region, scale);
  const map = make('div', { class: 'map', role: 'group', 'aria-label': texts.map }, view, bar, end);
  return { map, view, keys, region, drawing, pins, stage, told, scale, end };
}
