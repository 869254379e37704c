import { en as common } from '../../shared/messages/en.ts';
import { count } from '../../shared/format.ts';
import type { BranchMessages } from './types.ts';

const places = { one: 'place', other: 'places' };

export const en: BranchMessages = {
  ...common,
  title: 'Where people help you',
  search: 'Find a library nearby',
  searchHint: 'A street (its old name works too), a stop, a line number or a landmark. For example: вокзал',
  filters: {
    tsog: 'Only with a citizen service centre (ЦОГ)',
    open: 'Open now',
    accessible: 'Wheelchair accessible',
  },
  near: 'Near me',
  nearNote: 'Your browser will ask. Your position stays on your device.',
  found: (shown, all) =>
    shown === all ? `${count('en', all, places)} in all` : `${count('en', shown, places)} of ${all} found`,
  understood: (words) => `Searching for: ${words}`,
  more: (number) => `Show ${count('en', number, places)} more`,
  nothing: 'Nothing was found. Try a shorter word, or clear the filters.',
  clear: 'Show all',
  none: 'No places have been added yet.',
  desks: {
    tsog: 'Citizen service centre (ЦОГ)',
    'digital-hub': 'Digital education hub',
    'info-access-point': 'Official information access point',
    'training-centre': 'Training centre',
  },
  inferred: 'inferred',
  call: (name) => `Call ${name}, `,
  noPhone: 'No phone stated.',
  former: (names) => `formerly ${names}`,
  noAddress: 'No address stated',
  streetAsOf: (when) => `street name as of ${when}, being checked`,
  landmark: 'Landmark',
  district: 'District',
  noHours: 'Hours not stated.',
  callFirst: 'Call before you visit.',
  transport: 'How to get there',
  noTransport: 'Transport not stated.',
  stop: (name) => `stop “${name}”`,
  stopAlso: (names) => `or ${names}`,
  modes: { trolleybus: 'trolleybus', tram: 'tram', bus: 'bus', minibus: 'minibus', train: 'train', ferry: 'ferry' },
  approximate: (metres) => `Position on a map known only roughly: ≈\u00a0${metres}\u00a0m. Go by the address.`,
  print: 'Print the route',
  copy: 'Copy the address',
  navigate: 'Directions on this phone',
  locate: 'Show on the map',
  checked: (when) => `Checked: ${when}`,
};
