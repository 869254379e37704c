/** What people agree to when they ask. A new text gets a new version, here and in the contract. */
import { PUBLISH_CONSENT_VERSION, QUESTION_CONSENT_VERSION, type Reception } from '@mosty/sdk/schemas';
import { type Fault, problem } from '../problems.ts';
import { KEPT } from './term.ts';

export const consents: Reception['consents'] = {
  answer: {
    version: QUESTION_CONSENT_VERSION,
    text: {
      uk: `Погоджуюся, щоб бібліотека зберігала моє запитання і контакт, якщо я його залишу, аби відповісти мені. Їх бачать лише працівники бібліотеки. Бібліотека видалить їх через ${KEPT.afterAnswer} днів після відповіді й не пізніше ніж через ${KEPT.most} днів після запитання. Я можу забрати запитання будь-коли.`,
      en: `I agree that the library keeps my question, and my contact if I leave one, in order to answer me. Only its staff sees them. The library deletes them ${KEPT.afterAnswer} days after the answer and at the latest ${KEPT.most} days after the question. I may take the question back at any time.`,
      simple: `Бібліотека запам’ятає ваше запитання, щоб відповісти. Потім видалить. Ви можете його забрати.`,
    },
  },
  publish: {
    version: PUBLISH_CONSENT_VERSION,
    text: {
      uk: 'Погоджуюся, щоб бібліотека показала запитання і відповідь іншим – без мого імені, телефонів, адрес та інших особистих даних. Без цієї згоди відповідь отримаю лише я.',
      en: 'I agree that the library shows the question and the answer to others – without my name, phones, addresses and other personal data. Without this consent the answer is for me alone.',
      simple: 'Інші люди зможуть прочитати ваше запитання і відповідь. Вашого імені й телефону там не буде.',
    },
  },
};

/** Texts that people may have agreed to: today’s, and earlier ones that pages in the wild may still show. */
const ANSWER: readonly string[] = [consents.answer.version];
const PUBLISH: readonly string[] = [consents.publish.version];

function fault(pointer: string, known: readonly string[]): Fault {
  const versions = known.join(', ');
  const message = {
    uk: `Такої редакції згоди немає. Оновіть сторінку; чинна редакція: ${versions}.`,
    en: `There is no such version of the consent. Reload the page; the version in force: ${versions}.`,
  };
  return { pointer, code: 'unknown-consent', message };
}

/** Refuses a consent to a text that nobody has written. */
export function checkConsents(answer: string, publish: string | undefined): void {
  const errors: Fault[] = [];
  if (!ANSWER.includes(answer)) errors.push(fault('/consent/version', ANSWER));
  if (publish !== undefined && !PUBLISH.includes(publish)) errors.push(fault('/publish/version', PUBLISH));
  if (errors.length > 0) throw problem('validation', { errors });
}
