import type { SheetMessages } from './types.ts';

export const uk: SheetMessages = {
  copied: (name) => `Адресу скопійовано: ${name}`,
  copyFailed: (address) => `Скопіюйте адресу самі: ${address}`,
  title: 'Як дістатися',
  phones: 'Телефони',
  factsAsOf: (when) => `Дані станом на ${when} Зателефонуйте, щоб перевірити.`,
  notChecked: 'Дані не перевірено. Зателефонуйте перед візитом.',
  printedOn: (when) => `Надруковано: ${when}`,
};
