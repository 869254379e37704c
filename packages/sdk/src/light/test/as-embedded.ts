/**
 * For tests: what is imported with `?light` behind its name stands on the libraries that the embed build makes: the
 * light reader for `zod/mini`, and ky without what nobody here asks of it.
 */
import { registerHooks } from 'node:module';

const reader = new URL('../mini.ts', import.meta.url).href;
const tool = new URL('../../../../../tools/light/ky.mjs', import.meta.url).href;
const { kyModule, lighten } = (await import(tool)) as {
  kyModule(id: string): string | undefined;
  lighten(code: string, module: string): string;
};

registerHooks({
  resolve(specifier, context, next) {
    const found = next(specifier, context);
    if (!context.parentURL?.endsWith('?light')) return found;
    if (specifier === 'zod/mini') return { url: reader, shortCircuit: true };
    return specifier === 'ky' || specifier.startsWith('.') ? { ...found, url: `${found.url}?light` } : found;
  },
  load(url, context, next) {
    const loaded = next(url, context);
    const module = url.endsWith('?light') ? kyModule(url) : undefined;
    return module ? { ...loaded, source: lighten(String(loaded.source), module) } : loaded;
  },
});
