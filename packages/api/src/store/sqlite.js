/** The one file that knows `node:sqlite`. */
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { CompiledQuery, Kysely, SqliteDialect, SqliteDriver } from 'kysely';
import { Migrator } from 'kysely/migration';
import { migrations } from './migrations/index.ts';
import { StoreUnavailable } from './store.ts';
/** Primary result codes that mean "not now" and not "wrong": busy, locked, read-only, I/O error, full, cannot open. */
const NOT_NOW = new Set([5, 6, 8, 10, 13, 14]);
const STATEMENTS = 200;
function unavailable(error) {
  const code = error.errcode;
  return code !== undefined && NOT_NOW.has(code & 0xff) ? new StoreUnavailable(error.message, { cause: error }) : error;
}
/** `node:sqlite` as Kysely's SQLite driver wants it, with its statements kept. */
class Connection {
  #db;
  #statements = new Map();
  constructor(path) {
    // Another process may be creating the file or switching it to WAL: wait for it from the first statement on.
    this.#db = new DatabaseSync(path, { timeout: 5000 });
    this.#db.exec(
      'PRAGMA busy_timeout = 5000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON',
    );
  }
  prepare(sql) {
    const kept = this.#statements.get(sql);
    if (kept) return kept;
    if (this.#statements.size >= STATEMENTS) this.#statements.clear();
    const statement = wrap(this.#db.prepare(sql));
    this.#statements.set(sql, statement);
    return statement;
  }
  close() {
    this.#statements.clear();
    this.#db.close();
  }
}
function wrap(statement) {
  const values = (parameters) => parameters;
  const guarded = (step) => {
    try {
      return step();
    } catch (error) {
      throw unavailable(error);
    }
  };
  return {
    reader: statement.columns().length > 0,
    all: (parameters) => guarded(() => statement.all(...values(parameters))),
    run: (parameters) => guarded(() => statement.run(...values(parameters))),
    iterate: (parameters) => statement.iterate(...values(parameters)),
  };
}
/** A plain `begin` that reads first and writes later fails at once when another process wrote between. */
class ImmediateDriver extends SqliteDriver {
  async beginTransaction(connection) {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
}
class Dialect extends SqliteDialect {
  #config;
  constructor(config) {
    super(config);
    this.#config = config;
  }
  createDriver() {
    return new ImmediateDriver(this.#config);
  }
}
/** Opens the file at `path`, makes it when it is not there, and brings its tables to today's form. */
export async function openSqlite(path) {
  const connect = () => {
    try {
      return new Kysely({ dialect: new Dialect({ database: new Connection(path) }) });
    } catch (error) {
      throw unavailable(error);
    }
  };
  mkdirSync(dirname(path), { recursive: true });
  const writer = connect();
  const migrator = new Migrator({ db: writer, provider: { getMigrations: () => Promise.resolve(migrations) } });
  const { error } = await migrator.migrateToLatest();
  if (error) {
    await writer.destroy();
    throw error instanceof Error ? error : new Error(String(error));
  }
  const reader = connect();
  let queue = Promise.resolve();
  return {
    read: reader,
    write(work) {
      const turn = queue.then(() => writer.transaction().execute(work));
      queue = turn.catch(() => {});
      return turn;
    },
    async close() {
      await queue;
      await reader.destroy();
      await writer.destroy();
    },
  };
}
