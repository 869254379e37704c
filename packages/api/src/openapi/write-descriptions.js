/** Renews `descriptions.json` after a docstring of the contract changed: `node --conditions=mosty-source <this file>`. */
import { writeFileSync } from 'node:fs';
import { describe } from './descriptions.ts';
writeFileSync(new URL('./descriptions.json', import.meta.url), `${JSON.stringify(describe(), null, 2)}\n`);
