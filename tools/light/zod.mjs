// zod/mini in the embed build: the house's own reader stands in. docs/decisions/0002-zod-mini.md says why.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';

const reader = fileURLToPath(new URL('../../packages/sdk/src/light/mini.ts', import.meta.url));

/** Reads the schemas with the house's own reader, which is held to zod's verdicts by its test. */
export function lightZod() {
  return {
    name: 'mosty-light-zod',
    async load(id) {
      // No source imports it, so the compiler's program does not know it.
      if (id !== reader) return null;
      const { code } = await transform(readFileSync(id, 'utf8'), { loader: 'ts', target: 'es2020' });
      return { code, map: null };
    },
    resolveId(source) {
      if (source === 'zod/mini') return reader;
      // Rollup tells of a function that the reader lacks; another door of zod would pass by it.
      return /^zod(\/|$)/.test(source) ? this.error(`schemas are read through zod/mini only, not ${source}`) : null;
    },
  };
}
