import type { Question } from '@mosty/sdk/schemas';
import { compareUk } from '@mosty/search';
import { type Rule } from './rule.ts';

/** What was published last stands first; what the library answers of its own accord has no date and follows. */
export const questions: Rule<Question> = {
  compare: (a, b) => {
    const [left, right] = [a.publishedAt ?? '', b.publishedAt ?? ''];
    return left < right ? 1 : left > right ? -1 : compareUk(a.title.uk, b.title.uk);
  },
  facets: ({ topic, kind }) => [
    ['topic', topic],
    ['kind', kind],
  ],
};
