import { element, shape } from './dom.ts';
import type { MapTexts } from './map-view.ts';

/** The parts of the map that stand whatever it shows, in the order in which the keyboard meets them. */
export function frame(texts: MapTexts, credit: string, hasRegion: boolean, pins: HTMLElement, ground: SVGElement) {
  const button = (text: string, name: string) => element('button', { type: 'button', 'aria-label': name }, text);
  const zoomIn = button('+', texts.zoomIn);
  const zoomOut = button('\u2212', texts.zoomOut);
  const city = button(texts.city, texts.city);
  const region = button(texts.region, texts.region);
  const keys = element('div', {
    class: 'keys',
    role: 'application',
    tabindex: 0,
    'aria-label': texts.map,
    'aria-describedby': 'map-keys',
  });
  const names = shape('g', { class: 'names' });
  const drawing = shape('svg', { 'aria-hidden': 'true' }, ground, names);
  const stage = element('div', { class: 'stage' }, drawing, pins);
  const hint = element('p', { class: 'told', 'aria-hidden': 'true' });
  const view = element('div', { class: 'view' }, keys, element('div', { class: 'zoom' }, zoomIn, zoomOut), stage, hint);
  const scale = element('span', { class: 'scale' });
  const end = element('p', { class: 'credit muted small', tabindex: -1 }, credit);
  const status = element('p', { class: 'unseen', role: 'status' });
  const map = element(
    'div',
    { class: 'map', role: 'group', 'aria-label': texts.map },
    view,
    element('div', { class: 'bar' }, city, ...(hasRegion ? [region] : []), scale),
    end,
    element('p', { id: 'map-keys', hidden: '' }, texts.keys),
    status,
  );
  return { map, view, keys, zoomIn, zoomOut, city, region, drawing, names, stage, hint, scale, end, status };
}
