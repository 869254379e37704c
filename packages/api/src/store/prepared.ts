import type { Compilable, CompiledQuery, Kysely, QueryResult } from 'kysely';
import type { Tables } from './tables.ts';

/** An adapter of a database that answers at once and on one connection: its prepared statements need no queue. */
export interface DirectAdapter {
  direct<R>(sql: string, parameters: readonly unknown[]): QueryResult<R>;
}
const isDirect = (adapter: object): adapter is DirectAdapter => 'direct' in adapter;

/** Stands for a value that is given when the statement runs. */
class Hole {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}
const holes = new Proxy({}, { get: (_, name) => new Hole(String(name)) });

/**
 * A statement that is built and compiled once, and then runs with other values: building costs more than running, and a
 * signup takes a dozen statements. `its` stands for the values where the statement is built.
 */
export function prepared<P extends object, R>(
  build: (db: Kysely<Tables>, its: P) => Compilable<R>,
): (db: Kysely<Tables>, values: P) => Promise<QueryResult<R>> {
  // By the grammar of the database: its adapter is one object for all connections of a store.
  const compiled = new WeakMap<object, CompiledQuery<R>>();
  return async (db, values) => {
    const { adapter } = db.getExecutor();
    let query = compiled.get(adapter);
    if (!query) compiled.set(adapter, (query = build(db, holes as P).compile()));
    const parameters = query.parameters.map((value) =>
      value instanceof Hole ? (values as Record<string, unknown>)[value.name] : value,
    );
    return isDirect(adapter) ? adapter.direct<R>(query.sql, parameters) : db.executeQuery({ ...query, parameters });
  };
}
