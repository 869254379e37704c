import { count, number } from '../../shared/format.ts';
import type { MapTexts } from '../map/map-view.ts';
import type { MapMessages } from './types.ts';

const places = { one: 'place', other: 'places' };

const distance = (metres: number): string =>
  metres < 1000 ? `${metres} m` : `${number('en', Math.round(metres / 100) / 10)} km`;

const drawing: MapTexts = {
  map: 'Map of the places',
  keys: 'Arrow keys move the map, plus and minus zoom, zero shows the whole city, Escape leaves the map.',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  city: 'Whole city',
  region: 'Whole region',
  approximate: (name, radius) => `${name}, approximate position, ≈ ${radius}`,
  cluster: (number) => `${count('en', number, places)}, zoom in`,
  shown: (number, width) => `${count('en', number, places)} on the map, ${width} across`,
  distance,
  wheel: (key) => `Hold ${key} to zoom`,
  touch: 'Move the map with two fingers',
  schematic: 'Shores are schematic.',
};

export const en: MapMessages = {
  list: 'List',
  map: 'Map',
  views: 'Show',
  none: 'The map could not be shown. All addresses are in the list.',
  pins: { central: 'C', regional: 'R' },
  drawing,
};
