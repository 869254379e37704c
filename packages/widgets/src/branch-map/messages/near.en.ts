import { number } from '../../shared/format.ts';
import type { NearMessages } from './types.ts';

const distance = (metres: number): string =>
  metres < 950
    ? `≈ ${Math.max(50, Math.round(metres / 50) * 50)} m`
    : `≈ ${number('en', metres < 9500 ? Math.round(metres / 100) / 10 : Math.round(metres / 1000))} km`;

export const en: NearMessages = {
  asking: 'Finding you…',
  refused: 'Your position could not be found. Type a street, a stop or a landmark near you above.',
  from: (place) => (place ? `The nearest to ${place} first` : 'The nearest to you first'),
  away: (metres) => `${distance(metres)} in a straight line`,
};
