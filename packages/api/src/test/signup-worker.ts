/** A process that signs people up as fast as it can and says so after each commit: `<url> <session> <seed> <count>`. */
import { writeSync } from 'node:fs';
import type { SignupDetails } from '../store/store.ts';
import { openStore } from '../store/open.ts';
import { NOW } from './dataset.ts';

const [url = '', session = '', seed = '', count = ''] = process.argv.slice(2);
const store = await openStore(url);
for (let index = 0; index < Number(count); index++) {
  const key = `worker-${seed}-attempt-${index}`;
  const details: SignupDetails = {
    party: Array.from({ length: 1 + (index % 2) }, () => ({ name: 'Тестова Особа' })),
    contact: { email: `${seed}-${index}@example.org` },
    accessNeeds: null,
    consentVersion: '1',
    locale: 'uk',
  };
  const outcome = await store.signUp<string>({
    session,
    idempotencyKey: key,
    details,
    now: new Date(NOW),
    refuse: () => null,
  });
  const id = 'signup' in outcome ? outcome.signup.id : '-';
  writeSync(1, `${outcome.kind} ${key} ${Buffer.from(JSON.stringify(details)).toString('base64url')} ${id}\n`);
}
await store.close();
