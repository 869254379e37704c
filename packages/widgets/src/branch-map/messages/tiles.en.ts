import type { TileMessages } from './types.ts';

export const en: TileMessages = {
  detailed: 'Show the detailed map',
  simple: 'Show the simple map',
  loading: 'Loading the detailed map…',
  shown: 'The detailed map is shown.',
  back: 'The simple map is shown.',
  failed: 'The detailed map could not be loaded; the simple one is shown. Please try again a little later.',
};
