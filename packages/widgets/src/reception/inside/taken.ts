/** What a person takes along on paper. Fetched when it is asked for. */
import type { AskedQuestion, Door } from '@mosty/sdk/core';
import { printSheet } from '../../shared/print.ts';
import type { Words } from '../doors.ts';
import type { AnswersMessages, DeskMessages } from './messages/types.ts';
import { doorSheet, questionSheet, type Facts } from './sheet.ts';

export const printQuestion = (
  question: AskedQuestion,
  facts: Facts,
  words: Words,
  texts: DeskMessages,
  answers: AnswersMessages,
): void => printSheet(questionSheet(question, facts, words, texts, answers));

export const printDoor = (door: Door, words: Words, texts: DeskMessages): void =>
  printSheet(doorSheet(door, words, texts));
