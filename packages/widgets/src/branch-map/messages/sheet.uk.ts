import type { SheetMessages } from './types.ts';

export const uk: SheetMessages = {
  copied: (name) => `Адресу скопійовано: ${name}`,
  copyFailed: (address) => `Скопіюйте адресу самі: ${address}`,
  title: 'Як дістатися',
  phones: 'Телефони',
  shut: (from, until) => `Зачинено: ${from} – ${until ?? 'до якого часу, ще не відомо'}.`,
  factsAsOf: (when) => `Дані станом на ${when} Зателефонуйте, щоб перевірити.`,
  notChecked: 'Дані не перевірено. Зателефонуйте перед візитом.',
  printedOn: (when) => `Надруковано: ${when}`,
};
