import { en as common } from '../../shared/messages/en.ts';
import { count } from '../../shared/format.ts';
import type { ServiceMessages } from './types.ts';

export const en: ServiceMessages = {
  ...common,
  title: 'Find a service',
  search: 'What do you need?',
  searchHint: 'Write in your own words, best in Ukrainian. For example: пенсія, комунальні, квиток',
  submit: 'Search',
  suggestions: 'Suggestions',
  suggested: (number) =>
    number
      ? `${count('en', number, { one: 'suggestion', other: 'suggestions' })}. Press the down arrow to choose.`
      : 'No suggestions. Press “Search”.',
  chooseLife: 'Or choose what has happened',
  other: 'Something else',
  all: 'All services',
  askedFor: (typed) => `You searched for “${typed}”`,
  understood: (used) => `Searching for: ${used}`,
  literally: (typed) => `Search for exactly “${typed}”`,
  found: (number) => `${count('en', number, { one: 'service', other: 'services' })} found`,
  first: (shown, all) => `Showing the first ${shown} of ${all}`,
  more: 'Show more',
  nothing: (typed) => `Nothing was found for “${typed}”.`,
  nothingHere: 'There are no services here yet.',
  nothingHelp: 'Try another word, or call the library: they will tell you.',
  near: 'Perhaps you need this',
  otherPhone: 'Not there? Call the library: they will tell you.',
  askLibrary: 'Ask the library',
  provider: 'Provided by',
  free: 'Free of charge',
  cost: (hryvnias) => `${hryvnias} UAH`,
  costUnknown: 'Cost not stated',
  status: {
    inactive: 'Not provided at present',
    defunct: 'This service no longer exists',
    'temporarily-closed': 'Temporarily suspended',
  },
  open: 'How to get it',
  openOf: (name) => `How to get it: ${name}`,
  filters: 'Narrow down',
  audience: 'For whom',
  anyAudience: 'For everybody',
  channel: 'How you want to get it',
  anyChannel: 'Any way',
  channels: { web: 'Online', visit: 'In person', phone: 'By phone', paper: 'In writing' },
  inBranch: 'Showing only what the chosen library helps with.',
  clear: 'Remove the filters',
};
