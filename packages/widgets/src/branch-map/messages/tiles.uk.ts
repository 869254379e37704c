import type { TileMessages } from './types.ts';

export const uk: TileMessages = {
  detailed: 'Показати докладну карту',
  simple: 'Показати просту карту',
  loading: 'Завантажуємо докладну карту…',
  shown: 'Показано докладну карту.',
  back: 'Показано просту карту.',
  failed: 'Докладну карту завантажити не вдалося, показано просту. Спробуйте трохи згодом.',
};
