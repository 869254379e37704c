import type { FigureMessages } from './types.ts';

export const en: FigureMessages = {
  qualified: {
    min: (quantity) => `over ${quantity}`,
    max: (quantity) => `up to ${quantity}`,
    approx: (quantity) => `about ${quantity}`,
  },
  period: (from, to) => `${from} – ${to}`,
  asOf: (when) => `as of ${when}`,
  unknownPeriod: 'period not stated',
  inferred: 'The period is inferred from the figures beside it.',
  ofThem: (whole) => `A part of “${whole}”; the two are never added.`,
  chart: 'Bars show the figures that can be compared: equal units over equal time.',
};
