/** What a person takes along: the sheet of paper and the calendar file. Fetched when one of them is asked for. */
import type { Session, Signup } from '@mosty/sdk/core';
import { printSheet } from '../../shared/print.ts';
import type { Words } from '../session.ts';
import type { DeskMessages } from './messages/types.ts';
import { sheet } from './sheet.ts';

export { saveCalendar } from './calendar.ts';

export const print = (session: Session, signup: Signup, words: Words, texts: DeskMessages): void =>
  printSheet(sheet(session, signup, words, texts));
