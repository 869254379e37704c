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
  inferred: 'період визначено за сусідніми даними',
  ofThem: (whole) => `частина числа «${whole}»; разом їх не додають`,
  chart: 'Смуги показують ті числа, які можна порівняти: однакові одиниці за однаковий час.',
};
