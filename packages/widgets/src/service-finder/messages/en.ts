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
};
