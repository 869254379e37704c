import type { PictureMessages } from './types.ts';

export const uk: PictureMessages = { picture: 'Зображення на сайті джерела' };
