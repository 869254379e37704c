/** Published questions of residents are records like those of the files, under an origin of their own. */
import type { Question } from '@mosty/sdk/schemas';
import type { AnyRecord, RecordOf } from '../dataset.ts';
import { emptyDataset } from '../dataset.ts';
import { bump } from '../settings.ts';
import { type Kept, type Origin, writeFacets, writeNoun } from '../write-noun.ts';
import type { Db } from './rows.ts';

async function published(db: Db): Promise<Kept[]> {
  const rows = await db.selectFrom('records').select(['body', 'origin']).where('noun', '=', 'questions').execute();
  return rows.map(({ body, origin }) => ({
    record: JSON.parse(body) as RecordOf<'questions'>,
    origin: origin as Origin,
  }));
}

async function rewrite(db: Db, records: Kept[]): Promise<void> {
  await writeNoun(db, 'questions', records);
  await writeFacets(db, 'questions', records, emptyDataset());
  await bump(db, 'revision.data');
}

/** Shows a question to everybody, or shows it as it is now. */
export async function putUp(db: Db, question: Question): Promise<void> {
  const others = (await published(db)).filter(({ record }) => record.id !== question.id);
  await rewrite(db, [...others, { record: question as AnyRecord, origin: 'reception' }]);
}

/** Shows it no longer; what readers said of it goes with it. */
export async function takeDown(db: Db, id: string): Promise<void> {
  await rewrite(
    db,
    (await published(db)).filter(({ record }) => record.id !== id),
  );
  await db.deleteFrom('question_votes').where('question_id', '=', id).execute();
}
