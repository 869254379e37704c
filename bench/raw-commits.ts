/** The peer of the signups bench: one row a commit, as fast as the database does it: `<file> <milliseconds>`. */
import { randomUUID } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';

const [file = '', milliseconds = ''] = process.argv.slice(2);
const db = new DatabaseSync(file, { timeout: 5000 });
// As packages/api/src/store/sqlite.ts opens it: what is acknowledged survives a power cut.
db.exec(
  'PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE IF NOT EXISTS rows (id TEXT PRIMARY KEY, body TEXT)',
);
const insert = db.prepare('INSERT INTO rows VALUES (?, ?)');
const body = JSON.stringify({
  party: [{ name: 'Тестова Особа' }],
  contact: { phone: '+380512000000' },
  accessNeeds: null,
});
const since = performance.now();
let commits = 0;
while (performance.now() - since < Number(milliseconds)) {
  insert.run(randomUUID(), body);
  commits++;
}
console.log((commits * 1000) / (performance.now() - since));
