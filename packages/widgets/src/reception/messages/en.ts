import { en as common } from '../../shared/messages/en.ts';
import type { ReceptionMessages } from './types.ts';

export const en: ReceptionMessages = {
  ...common,
  title: 'The City You Live In',
  lead: 'Choose what you need.',
  none: 'The reception is closed just now. Please call the library.',
  goesTo: 'Who answers',
  term: 'Term',
  ask: 'Ask a question',
  how: 'Find out how',
  notAppeal:
    'This is a question to the library, not an official appeal. The authorities do not receive it, and no law obliges them to answer it.',
  mine: 'My question: check it by its code',
  helpTitle: 'Do you need help?',
  helpHint: 'Call or visit the library: help is free.',
  callWhom: (phone, whom) => `Call ${phone}, ${whom}`,
};
