import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { check } from '../import/check.ts';
import { readAll } from '../import/read.ts';
import { emptyDataset } from '../store/dataset.ts';
import { type TestServer, openServer } from '../test/server.ts';

const DATA = fileURLToPath(new URL('../../../../data/mykolaiv', import.meta.url));

/** What people would write, and the answer of the library that is theirs; `null` where there is none. */
const ASKED: readonly [string, string | null][] = [
  ['Хочу поскаржитися на сусідів, які шумлять, куди писати?', 'where-to-lodge-an-appeal'],
  ['Куди звернутися, якщо не прибирають сміття?', 'where-to-lodge-an-appeal'],
  ['Як подати скаргу в міську раду', 'where-to-lodge-an-appeal'],
  ['Це офіційне звернення чи ні, якщо я пишу бібліотеці?', 'library-or-authority'],
  ['Чи передасть бібліотека мою скаргу меру?', 'library-or-authority'],
  ['Як дізнатися, скільки грошей витратили на ремонт школи?', 'how-to-request-information'],
  ['хочу отримати публічну інформацію від виконкому', 'how-to-request-information'],
  ['Як зробити інформаційний запит?', 'how-to-request-information'],
  ['Де почитати рішення сесії', 'where-to-read-city-decisions'],
  ['мені потрібне паперове розпорядження міського голови 2012 року', 'where-to-read-city-decisions'],
  ['Потрібна довідка, не вмію користуватися комп’ютером, хто допоможе?', 'where-libraries-help-with-e-services'],
  ['Де допоможуть записатися до лікаря через інтернет', 'where-libraries-help-with-e-services'],
  ['в якій бібліотеці є центр обслуговування громадян', 'where-libraries-help-with-e-services'],
  ['Чи можна сплатити за газ у бібліотеці', 'pay-utilities-at-the-library'],
  ['Як заплатити за світло та воду, якщо немає картки?', 'pay-utilities-at-the-library'],
  ['комуналка оплата', 'pay-utilities-at-the-library'],
  ['хочу записатися на комп’ютерні курси для пенсіонерів', 'how-to-sign-up-for-a-class'],
  ['коли наступне заняття і чи є місця', 'how-to-sign-up-for-a-class'],
  ['Как записаться на курсы?', 'how-to-sign-up-for-a-class'],
  ['Скільки коштує квиток на тролейбус?', null],
  ['рецепт сирників', null],
  ['Хто виграв матч вчора', null],
  ['погода на завтра', null],
  ['Де купити цуценя?', null],
];

let api: TestServer;
before(async () => {
  const { dataset } = check(readAll(DATA), emptyDataset());
  assert.ok(dataset);
  api = await openServer({ dataset });
});
after(() => api.close());

describe('answers that are offered before somebody asks', () => {
  it('are those that fit, nearly always among three, and mostly the first; none where nothing fits', async () => {
    const missed: string[] = [];
    let first = 0;
    for (const [text, answer] of ASKED) {
      const { json } = await api.get(`/v1/questions/similar?text=${encodeURIComponent(text)}`);
      const slugs = json.items.map(({ slug }: { slug: string }) => slug) as string[];
      if (answer === null) assert.deepEqual(slugs, [], text);
      else if (!slugs.includes(answer)) missed.push(text);
      if (answer !== null && slugs[0] === answer) first++;
    }
    const answered = ASKED.filter(([, answer]) => answer !== null).length;
    assert.ok(missed.length <= answered * 0.15, missed.join('\n'));
    assert.ok(first >= answered * 0.7, `${first} of ${answered} come first`);
  });
});
