import { number } from '../../shared/format.ts';
import type { NearMessages } from './types.ts';

/** «≈ 450 м», «≈ 3,4 км»: a straight line between two points, one of which is approximate, deserves no more digits. */
const distance = (metres: number): string =>
  metres < 950
    ? `≈ ${Math.max(50, Math.round(metres / 50) * 50)} м`
    : `≈ ${number('uk', metres < 9500 ? Math.round(metres / 100) / 10 : Math.round(metres / 1000))} км`;

export const uk: NearMessages = {
  asking: 'Шукаємо вас…',
  refused: 'Дізнатися ваше місце не вдалося. Напишіть вище вулицю, зупинку або орієнтир поруч із вами.',
  from: (place) => (place ? `Найближчі до місця «${place}» — першими` : 'Найближчі до вас — першими'),
  away: (metres) => `${distance(metres)} по прямій`,
};
