import type { PictureMessages } from './types.ts';

export const en: PictureMessages = { picture: 'Picture on the site of the source' };
