import { en as common } from '../../shared/messages/en.ts';
import { count } from '../../shared/format.ts';
import type { SignupMessages } from './types.ts';

const places = { one: 'place', other: 'places' };
const people = { one: 'person', other: 'people' };

export const en: SignupMessages = {
  ...common,
  title: 'Sign up for a class',
  none: 'No classes are planned soon. Call the library to ask when there will be some.',
  place: 'Where',
  placeUnknown: 'Place to be announced',
  left: (left, all) => `${count('en', left, places)}${all === null ? '' : ` of ${all}`} free`,
  capacity: (all) => `${count('en', all, places)} in all; how many are free is not stated`,
  full: 'No free places, but you can join the queue.',
  waiting: (number) => `${count('en', number, people)} waiting.`,
  fullNoQueue: 'There are no places. Call the library to hear when the class is given again.',
  closes: (when) => `Sign up until: ${when}`,
  closed: 'Signing up is over.',
  opensLater: (when) => `Signing up opens: ${when}`,
  demonstration: 'Demonstration: this class will not really take place',
  eventStatus: { postponed: 'Postponed, the new date will be announced', rescheduled: 'Moved', cancelled: 'Cancelled' },
  movedFrom: (when) => `was: ${when}`,
  why: 'Why it changed',
  closedThen: 'The library is closed at that time. Call to ask whether the class takes place.',
  join: 'Sign up',
  joinQueue: 'Join the queue',
  joinOf: (name, when) => `${name}, ${when}`,
  mine: 'My signup: see or cancel it',
  found: (number) => `${count('en', number, { one: 'class', other: 'classes' })} found.`,
  noneSuch: 'No such classes soon. Choose otherwise or call the library.',
  archive: 'Archive: this class is over',
  filters: { branch: 'Library', training: 'Topic', month: 'When' },
  all: 'All',
  forgot: 'Ten minutes have passed, and what was typed is gone, so that nobody else reads it. Choose the class again.',
  way: 'How to get there',
  landmark: 'Landmark',
  line: (mode, routes, stop) => `${mode} ${routes}: stop “${stop}”`,
  modes: { trolleybus: 'trolleybus', tram: 'tram', bus: 'bus', minibus: 'minibus', train: 'train', ferry: 'ferry' },
};
