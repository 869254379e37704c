import { count, number } from '../../shared/format.ts';
import type { MapTexts } from '../map/map-view.ts';
import type { MapMessages } from './types.ts';

const places = { one: 'заклад', few: 'заклади', many: 'закладів', other: 'закладу' };

const distance = (metres: number): string =>
  metres < 1000 ? `${metres} м` : `${number('uk', Math.round(metres / 100) / 10)} км`;

const drawing: MapTexts = {
  map: 'Карта закладів',
  keys: 'Стрілки рухають карту, плюс і мінус змінюють масштаб, нуль показує все місто, Escape виводить із карти.',
  zoomIn: 'Наблизити',
  zoomOut: 'Віддалити',
  city: 'Усе місто',
  region: 'Уся область',
  approximate: (name, radius) => `${name}, місце приблизне, ≈ ${radius}`,
  cluster: (number) => `${count('uk', number, places)}, наблизити`,
  shown: (number, width) => `На карті ${count('uk', number, places)}, ширина ${width}`,
  distance,
  wheel: (key) => `Щоб змінити масштаб, утримуйте ${key}`,
  touch: 'Рухайте карту двома пальцями',
  schematic: 'Береги показано схематично.',
};

export const uk: MapMessages = {
  list: 'Список',
  map: 'Карта',
  views: 'Показувати',
  none: 'Карту показати не вдалося. Усі адреси є у списку.',
  pins: { central: 'ЦБ', regional: 'ОБ' },
  drawing,
};
