import { type Kysely, sql } from 'kysely';
import type { Noun, RecordOf } from './dataset.ts';
import type { Collection, Filter, PageRequest, Slice } from './store.ts';
import type { Tables } from './tables.ts';

type Row = { id: string; body: string; position: number };
const OPERATORS = { '=': sql`=`, '<': sql`<`, '<=': sql`<=`, '>': sql`>`, '>=': sql`>=` } as const;

/**
 * One noun in the tables `records` and `facets`. A page is a range of an index, of the facets where a filter asks for
 * one value and of the records otherwise, so that its cost does not grow with its distance from the beginning.
 */
export function collection<N extends Noun>(db: Kysely<Tables>, noun: N): Collection<RecordOf<N>> {
  const parse = (row: { body: string }) => JSON.parse(row.body) as RecordOf<N>;

  /** Tables and conditions of a selection: driven by the first exact filter, narrowed by the others. */
  function selection(filters: readonly Filter[]) {
    const driver = filters.find(({ op }) => op === '=');
    const others = filters.filter((filter) => filter !== driver);
    const from = driver ? sql`facets f JOIN records r ON r.noun = f.noun AND r.id = f.id` : sql`records r`;
    const where = [
      driver ? sql`f.noun = ${noun} AND f.name = ${driver.name} AND f.value = ${driver.value}` : sql`r.noun = ${noun}`,
      ...others.map(
        ({ name, op, value }) =>
          sql`EXISTS (SELECT 1 FROM facets o WHERE o.noun = ${noun} AND o.id = r.id AND o.name = ${name} AND o.value ${OPERATORS[op]} ${value})`,
      ),
    ];
    return { from, where, key: driver ? sql`f` : sql`r` };
  }
  const all = (conditions: ReturnType<typeof sql>[]) => sql.join(conditions, sql` AND `);

  return {
    async list({ filters, order = 'position', after = null, limit }: PageRequest): Promise<Slice<RecordOf<N>>> {
      const { from, where, key } = selection(filters);
      // The facets hold the usual order only; the other one is kept for nouns of hundreds, not of thousands.
      const place = order === 'position' ? sql`${key}.position` : sql`r.popularity`;
      const id = order === 'position' ? sql`${key}.id` : sql`r.id`;
      if (after) {
        // The record may have moved since the cursor was made: go on from where it stands now.
        const moved = await db
          .selectFrom('records')
          .select(order)
          .where('noun', '=', noun)
          .where('id', '=', after.id)
          .executeTakeFirst();
        where.push(sql`(${place}, ${id}) > (${moved?.[order] ?? after.position}, ${after.id})`);
      }
      const query = sql<Row>`SELECT r.id, r.body, ${place} AS position FROM ${from} WHERE ${all(where)} ORDER BY ${place}, ${id} LIMIT ${limit + 1}`;
      const { rows } = await query.execute(db);
      const last = rows.length > limit ? rows[limit - 1] : undefined;
      return { items: rows.slice(0, limit).map(parse), next: last ? { position: last.position, id: last.id } : null };
    },
    async count(filters) {
      const { from, where } = selection(filters);
      const { rows } = await sql<{ n: number }>`SELECT count(*) AS n FROM ${from} WHERE ${all(where)}`.execute(db);
      return Number(rows[0]?.n ?? 0);
    },
    async ids(filters) {
      const { from, where } = selection(filters);
      const { rows } = await sql<{ id: string }>`SELECT r.id FROM ${from} WHERE ${all(where)}`.execute(db);
      return new Set(rows.map(({ id }) => id));
    },
    async counts(facet, filters, among) {
      const { from, where } = selection(filters);
      const matching = sql`c.id IN (SELECT r.id FROM ${from} WHERE ${all(where)})`;
      const values = sql`FROM facets c WHERE c.noun = ${noun} AND c.name = ${facet} AND ${matching}`;
      if (!among) {
        const { rows } = await sql<{ value: string; n: number }>`SELECT c.value, count(*) AS n ${values} GROUP BY c.value`.execute(db); // prettier-ignore
        return new Map(rows.map(({ value, n }) => [value, Number(n)]));
      }
      const { rows } = await sql<{ value: string; id: string }>`SELECT c.value, c.id ${values}`.execute(db);
      const counts = new Map<string, number>();
      for (const { value, id } of rows) if (among.has(id)) counts.set(value, (counts.get(value) ?? 0) + 1);
      return counts;
    },
    async get(idOrSlug) {
      const row = await db
        .selectFrom('records')
        .select('body')
        .where('noun', '=', noun)
        .where((or) => or.or([or('id', '=', idOrSlug), or('slug', '=', idOrSlug)]))
        // A slug may look like another record's identifier; the identifier wins.
        .orderBy(sql`id = ${idOrSlug}`, 'desc')
        .limit(1)
        .executeTakeFirst();
      return row ? parse(row) : null;
    },
    async all() {
      const rows = await db.selectFrom('records').select('body').where('noun', '=', noun).orderBy('position').execute();
      return rows.map(parse);
    },
  };
}
