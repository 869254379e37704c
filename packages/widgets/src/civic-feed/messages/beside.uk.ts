import type { BesideMessages } from './types.ts';

export const uk: BesideMessages = {
  document: 'Документ',
  number: (number) => `№\u00a0${number}`,
  openDocument: (name) => `Відкрити документ: ${name}`,
  open: 'Відкрити документ',
  paper: 'Паперовий примірник можна прочитати тут',
  paperUnknown: 'Де прочитати паперовий примірник, не вказано. Запитайте в бібліотеці.',
  service: 'Послуга',
  toService: (name) => `Як отримати послугу: ${name}`,
  branch: 'Бібліотека',
  onMap: 'Показати на карті',
  onMapOf: (name) => `Показати на карті: ${name}`,
  files: 'Файли',
  picture: 'Зображення',
  bytes: (number, unit) => `${number}\u00a0${unit === 'MB' ? 'МБ' : 'кБ'}`,
  also: 'Про це також пишуть',
  unavailable: 'Цю частину зараз не вдалося отримати.',
  loading: 'Завантажуємо…',
};
