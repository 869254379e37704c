/** After a template was changed on purpose: `node --conditions=mosty-source packages/api/src/outbox/test/write-golden.ts`. */
import { writeFileSync } from 'node:fs';
import { GOLDEN, readings } from './letters.ts';

for (const [file, text] of await readings()) writeFileSync(new URL(file, GOLDEN), text);
