import type { Helpful } from '@mosty/sdk/schemas';
import { sql } from 'kysely';
import { bump } from '../settings.ts';
import { mac } from '../signups/identity.ts';
import type { Db } from './rows.ts';

/** How many readers each published question helped, by its identifier. */
export async function votes(db: Db): Promise<Map<string, Helpful>> {
  const rows = await db
    .selectFrom('question_votes')
    .select(['question_id', sql<number>`SUM(helpful)`.as('yes'), sql<number>`SUM(1 - helpful)`.as('no')])
    .groupBy('question_id')
    .execute();
  return new Map(rows.map(({ question_id: id, yes, no }) => [id, { yes: Number(yes), no: Number(no) }]));
}

/** Casts a ballot, or changes it. */
export async function vote(db: Db, secret: string, id: string, key: string, helpful: boolean): Promise<Helpful> {
  const ballot = mac(secret, 'ballot', `${id} ${key}`);
  await db
    .insertInto('question_votes')
    .values({ question_id: id, ballot, helpful: Number(helpful) })
    .onConflict((conflict) => conflict.columns(['question_id', 'ballot']).doUpdateSet({ helpful: Number(helpful) }))
    .execute();
  await bump(db, 'revision.places');
  return (await votes(db)).get(id) ?? { yes: 0, no: 0 };
}
