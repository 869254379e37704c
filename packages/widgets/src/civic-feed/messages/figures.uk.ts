import type { FigureMessages } from './types.ts';

export const uk: FigureMessages = {
  qualified: {
    min: (quantity) => `понад ${quantity}`,
    max: (quantity) => `до ${quantity}`,
    approx: (quantity) => `близько ${quantity}`,
  },
  period: (from, to) => `${from}\u00a0– ${to}`,
  asOf: (when) => `станом на ${when}`,
  unknownPeriod: 'період не вказано',
  inferred: 'Період визначено за сусідніми даними.',
  ofThem: (whole) => `Частина числа «${whole}»; разом їх не додають.`,
  chart: 'Смуги показують ті числа, які можна порівняти: однакові одиниці за однаковий час.',
};
