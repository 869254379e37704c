/** The one file that knows `node:sqlite`. */
import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  Kysely,
  type QueryResult,
  SqliteAdapter,
  SqliteDialect,
  type SqliteDatabase,
  type SqliteDialectConfig,
  SqliteDriver,
  type SqliteStatement,
} from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Database } from './database.ts';
import { groupCommit } from './group-commit.ts';
import { migrations } from './migrations/index.ts';
import type { DirectAdapter } from './prepared.ts';
import { StoreUnavailable } from './store.ts';
import type { Tables } from './tables.ts';

/** Primary result codes that mean "not now" and not "wrong": busy, locked, read-only, I/O error, full, cannot open. */
const NOT_NOW = new Set([5, 6, 8, 10, 13, 14]);
/** What a process meets that migrates a database which another one is just migrating. */
const NOT_FIRST = /locked|busy|already exists|duplicate column|no such column|constraint/i;
const STATEMENTS = 200;
/** Who waits looks for its turn at least once in so many milliseconds. */
const STEP = 6;
/** So long a work waits for the writers of other processes, in milliseconds. */
const PATIENCE = 5000;

function unavailable(error: unknown): unknown {
  const code = (error as { errcode?: number }).errcode;
  return code !== undefined && NOT_NOW.has(code & 0xff)
    ? new StoreUnavailable((error as Error).message, { cause: error })
    : error;
}

/** `node:sqlite` as Kysely's SQLite driver wants it, with its statements kept. */
class Connection implements SqliteDatabase {
  readonly #db: DatabaseSync;
  readonly #statements = new Map<string, SqliteStatement>();

  constructor(path: string) {
    // Another process may be creating the file or switching it to WAL: wait for it from the first statement on.
    this.#db = new DatabaseSync(path, { timeout: PATIENCE });
    this.#db.exec(
      `PRAGMA busy_timeout = ${PATIENCE}; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;` +
        // What is deleted is written over: without it a name would stand in the file until something needs its room.
        'PRAGMA secure_delete = ON;' +
        // 32 MB of pages in memory, and 16 MB of log before they go to their places: keys are random, so that with the
        // 2 and 4 MB that are the rule every signup reads and writes pages that were there a moment ago.
        'PRAGMA cache_size = -32000; PRAGMA wal_autocheckpoint = 4000',
    );
  }

  prepare(sql: string): SqliteStatement {
    const kept = this.#statements.get(sql);
    if (kept) return kept;
    if (this.#statements.size >= STATEMENTS) this.#statements.clear();
    const statement = wrap(this.#db.prepare(sql));
    this.#statements.set(sql, statement);
    return statement;
  }

  close(): void {
    this.#statements.clear();
    this.#db.close();
  }
}

function wrap(statement: StatementSync): SqliteStatement {
  const values = (parameters: readonly unknown[]) => parameters as SQLInputValue[];
  const guarded = <T>(step: () => T): T => {
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

/** Another process is writing. */
const isBusy = (error: unknown): boolean =>
  error instanceof StoreUnavailable && [5, 6].includes((error.cause as { errcode: number }).errcode & 0xff);

/**
 * A plain `begin` that reads first and writes later fails at once when another process wrote between. SQLite's own waiting
 * would stop the whole process, so that it answers nobody, and looks for its turn so seldom that a busy writer elsewhere
 * never leaves it one: it is waited for here, in small steps.
 */
class ImmediateDriver extends SqliteDriver {
  readonly #turns: Turns;
  constructor(config: SqliteDialectConfig, turns: Turns) {
    super(config);
    this.#turns = turns;
  }
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    const run = (sql: string) => connection.executeQuery(CompiledQuery.raw(sql));
    await this.#turns.yield();
    for (const until = Date.now() + PATIENCE; ;) {
      await run('PRAGMA busy_timeout = 0');
      try {
        await run('begin immediate');
        return;
      } catch (error) {
        if (!isBusy(error) || Date.now() >= until) throw error;
      } finally {
        await run(`PRAGMA busy_timeout = ${PATIENCE}`);
      }
      this.#turns.met();
      await pause(1 + Math.random() * (STEP - 2));
    }
  }
  override async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await super.commitTransaction(connection);
    this.#turns.ended();
  }
}

/**
 * Leaves other processes their turn: nobody tells a writer that another one waits. Who writes without a break stands back
 * for as long as the others take to look: now and then, and often while there are others. A single write waits for nothing.
 */
class Turns {
  #metAt = -Infinity;
  #endedAt = -Infinity;
  #since = 0;
  /** Another process was writing. */
  met(): void {
    this.#metAt = Date.now();
  }
  /** A transaction has ended. */
  ended(): void {
    this.#endedAt = Date.now();
  }
  async yield(): Promise<void> {
    const now = Date.now();
    const isUnbroken = now - this.#endedAt < STEP;
    const isShared = now - this.#metAt < 2000;
    if (isUnbroken && now - this.#since < (isShared ? 20 : 250)) return;
    if (isUnbroken) await pause(STEP);
    this.#since = Date.now();
  }
}

/** Prepared statements go straight to the one connection: the layers between cost more than most of the statements. */
class Adapter extends SqliteAdapter implements DirectAdapter {
  readonly #db: SqliteDatabase;
  constructor(db: SqliteDatabase) {
    super();
    this.#db = db;
  }
  direct<R>(sql: string, parameters: readonly unknown[]): QueryResult<R> {
    const statement = this.#db.prepare(sql);
    if (statement.reader) return { rows: statement.all(parameters) as R[] };
    const { changes } = statement.run(parameters);
    return { rows: [], numAffectedRows: BigInt(changes) };
  }
}

class Dialect extends SqliteDialect {
  readonly #config: SqliteDialectConfig & { database: SqliteDatabase };
  constructor(config: SqliteDialectConfig & { database: SqliteDatabase }) {
    super(config);
    this.#config = config;
  }
  override createAdapter(): Adapter {
    return new Adapter(this.#config.database);
  }
  override createDriver(): Driver {
    return new ImmediateDriver(this.#config, new Turns());
  }
}

/** The folder of the database, not its parents: Node's recursive form never ends where nothing can be made (`/proc/x/y`). */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder);
  } catch (error) {
    // It was there, or another process has just made it.
    if (!existsSync(folder)) throw error;
  }
}

/**
 * Several processes may make a new database at the same moment. The switch to WAL and the first migration are refused
 * to the others without SQLite's own waiting, so it is tried again for a second or two.
 */
async function patiently<T>(open: () => Promise<T>): Promise<T> {
  for (let left = 20; ; left--) {
    try {
      return await open();
    } catch (error) {
      const { message } = error as Error;
      if (left === 0 || !NOT_FIRST.test(message)) throw error;
      await new Promise((resolve) => setTimeout(resolve, 25 + Math.random() * 75));
    }
  }
}

/** Opens the file at `path`, makes it when it is not there, and brings its tables to today's form. */
export async function openSqlite(path: string): Promise<Database> {
  const connect = () => {
    try {
      return new Kysely<Tables>({ dialect: new Dialect({ database: new Connection(path) }) });
    } catch (error) {
      throw unavailable(error);
    }
  };
  const migrated = async () => {
    const db = connect();
    const migrator = new Migrator({
      db,
      provider: { getMigrations: () => Promise.resolve(migrations) },
      allowUnorderedMigrations: true,
    });
    const { error } = await migrator.migrateToLatest();
    if (!error) return db;
    await db.destroy();
    throw error instanceof Error ? error : new Error(String(error));
  };
  makeFolder(dirname(path));
  const writer = await patiently(migrated);
  const reader = connect();
  const { write, idle } = groupCommit(writer);
  return {
    read: reader,
    write,
    async forget() {
      await idle();
      // A connection of its own that waits for nobody: while others read or write, it does what it can.
      const log = new DatabaseSync(path, { timeout: 0 });
      try {
        log.exec('PRAGMA wal_checkpoint(TRUNCATE)');
      } catch (error) {
        if (!isBusy(unavailable(error))) throw error;
      } finally {
        log.close();
      }
    },
    async close() {
      await idle();
      await reader.destroy();
      await writer.destroy();
    },
  };
}
