import { existsSync } from 'node:fs';
const SQLITE = /^sqlite:(?:\/\/)?(.+)$/;
/** True for an address that `openStore` understands. */
export const isDatabaseUrl = (url) => SQLITE.test(url);
/** True when the database is there already; a look that makes nothing. */
export const storeExists = (url) => existsSync(SQLITE.exec(url)?.[1] ?? '');
/** Opens the database at `DATABASE_URL` (`sqlite:var/mosty.sqlite`) and brings it to today's form. */
export async function openStore(url) {
  const path = SQLITE.exec(url)?.[1];
  if (!path)
    throw new Error(`DATABASE_URL: «${url}» is not an address of a database, write sqlite:path/to/file.sqlite`);
  const [{ openSqlite }, { sqlStore }] = await Promise.all([import('./sqlite.ts'), import('./sql-store.ts')]);
  return sqlStore(await openSqlite(path));
}
