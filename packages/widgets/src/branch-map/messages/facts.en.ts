import type { FactMessages } from './types.ts';

export const en: FactMessages = {
  status: {
    inactive: 'Not working',
    defunct: 'Closed for good',
    'temporarily-closed': 'Temporarily closed',
  },
  hours: 'Opening hours',
  openUntil: (time) => `Open until ${time}`,
  closedNow: 'Closed now',
  opensAt: (day, time) => `Opens ${day ? `${day}, ` : 'today '}at ${time}`,
  opensSomeTime: 'Nobody knows yet when it will open.',
  willClose: (day, from, until) =>
    `Closed ${day ?? 'today'}: ${until ? `${from}–${until}` : `from ${from}, nobody knows yet until when`}.`,
  days: {
    monday: 'Mon',
    tuesday: 'Tue',
    wednesday: 'Wed',
    thursday: 'Thu',
    friday: 'Fri',
    saturday: 'Sat',
    sunday: 'Sun',
  },
  closedAllDay: 'closed',
  shelter: (available, metres) =>
    available ? `Shelter: ${metres ? `${metres} m away` : 'in the building'}` : 'No shelter in the building',
  backupPower: (available) => (available ? 'Works in a blackout: backup power' : 'No backup power'),
  accessible: {
    ramp: (there) => (there ? 'Ramp' : 'No ramp'),
    lift: (there) => (there ? 'Lift' : 'No lift'),
    'call-button': (there) => (there ? 'Call button for staff' : 'No call button'),
    'accessible-toilet': (there) => (there ? 'Accessible toilet' : 'No accessible toilet'),
    'tactile-paving': (there) => (there ? 'Tactile paving' : 'No tactile paving'),
    'sign-language': (there) => (there ? 'Sign language spoken' : 'No sign language'),
    'induction-loop': (there) => (there ? 'Induction loop' : 'No induction loop'),
    parking: (there) => (there ? 'Disabled parking' : 'No disabled parking'),
  },
};
