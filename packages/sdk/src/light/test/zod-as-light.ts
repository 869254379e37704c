/** For tests: makes `zod/mini` the light reader in whatever is imported with `?light` behind its name. */
import { registerHooks } from 'node:module';

const light = new URL('../mini.ts', import.meta.url).href;

registerHooks({
  resolve(specifier, context, next) {
    const marked = context.parentURL?.endsWith('?light') ?? false;
    if (marked && specifier === 'zod/mini') return { url: light, shortCircuit: true };
    const found = next(specifier, context);
    return marked && specifier.startsWith('.') ? { ...found, url: `${found.url}?light` } : found;
  },
});
