/** A process that sends: `sender.ts DATABASE_URL SMTP_URL NOW`, the clock in milliseconds. Ends when it is told to. */
import { openStore } from '../../store/open.ts';
import { keepSending } from '../keep-sending.ts';
import { smtpMailer } from '../mailer.ts';
import { readTemplates } from '../template.ts';
import { TEMPLATES } from './letters.ts';

const [, , databaseUrl = '', smtpUrl = '', now = ''] = process.argv;
const store = await openStore(databaseUrl);
const stop = keepSending({
  outbox: store.outbox,
  mailer: smtpMailer(smtpUrl, { name: null, address: 'lib@library.example' }),
  templates: await readTemplates(TEMPLATES),
  signupPage: null,
  organizer: 'lib@library.example',
  now: () => Number(now) + performance.now(),
  look: 20,
  failed: (error) => console.log(String(error)),
});
process.once('SIGTERM', () => void stop().then(() => store.close()));
console.log('sending');
