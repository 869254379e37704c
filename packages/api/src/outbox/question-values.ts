import type { LocalizedText } from '@mosty/sdk/schemas';
import type { QuestionLetter } from '../store/outbox/letter.ts';
import type { Locale } from './placeholders.ts';
import type { Values } from './template.ts';
import { dayInWords } from './words.ts';

const REASONS: Record<string, LocalizedText & { en: string }> = {
  duplicate: {
    uk: 'на таке запитання бібліотека вже відповідала',
    en: 'the library has answered such a question already',
  },
  'not-for-library': {
    uk: 'бібліотека на такі запитання не відповідає',
    en: 'the library does not answer questions of this kind',
  },
  'no-reply': { uk: 'ми перепитали і не дочекалися відповіді', en: 'we asked back and got no reply' },
  'not-a-question': { uk: 'у тексті немає запитання', en: 'there is no question in the text' },
  'cannot-answer': { uk: 'надійної відповіді знайти не вдалося', en: 'no reliable answer could be found' },
  expired: { uk: 'минув строк зберігання', en: 'the term of keeping is over' },
};

const REPLY = {
  uk: 'Ви ще можете відповісти на сторінці запитання: тоді ми відкриємо його знову.',
  en: 'You can still reply on the page of the question: then we open it again.',
};
const noteOf = (locale: Locale, closed: QuestionLetter['question']['closed']): string | null | undefined =>
  closed?.text ?? (closed?.reason === 'no-reply' ? REPLY[locale] : null);

const text = (locale: Locale, value: LocalizedText | null | undefined): string =>
  (locale === 'en' ? value?.en : undefined) ?? value?.uk ?? '';

/** What a letter about a question says. Neither the question nor the name is among it: a stranger could have typed them. */
export function questionValues({ kind, locale, question }: QuestionLetter, page: string | null): Values {
  const {
    id,
    code,
    manageToken,
    dueAt,
    replyBy,
    deleteAfter,
    ask,
    answer,
    extension,
    redirectedTo,
    closed,
    telephone,
  } = question;
  const sources = (answer?.sources ?? []).map(
    (source) => `– ${[text(locale, source.title), source.url].filter(Boolean).join(': ')}`,
  );
  return {
    code,
    phone: telephone
      .slice(0, 2)
      .map(({ printed }) => printed)
      .join(', '),
    // The token stays behind the #: no server on the way and no referrer sees it.
    link: page ? `${page}#mosty-question=${id}.${manageToken}` : '',
    page: page ?? '',
    kept: dayInWords(locale, deleteAfter),
    deadline: replyBy ? dayInWords(locale, replyBy) : '',
    due: dueAt ? dayInWords(locale, dueAt) : '',
    ask: ask ?? '',
    answer: text(locale, answer?.text),
    sources: sources.join('\n'),
    reason: kind === 'question-extended' ? (extension?.reason ?? '') : text(locale, REASONS[closed?.reason ?? '']),
    authority: text(locale, redirectedTo?.authority),
    site: redirectedTo?.url ?? '',
    note: (kind === 'question-closed' ? noteOf(locale, closed) : redirectedTo?.note) ?? '',
  };
}
