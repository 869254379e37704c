// Kept libraries in the browser build: what the widgets never ask of them is left out, or stands in fewer bytes.
// docs/decisions/0002-zod-mini.md and 0003-ky-one.md say why; the tests of the SDK play over the result.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { transform } from 'esbuild';

const reader = fileURLToPath(new URL('../packages/sdk/src/light/mini.ts', import.meta.url));

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

/**
 * What stands in for modules of ky, name by name: nobody asks for progress events, forms, streams or forced repeats,
 * options come from one place (`transport/http.ts`) and need no merging, and none of them is unknown to fetch.
 */
const KY = {
  'core/constants': {
    supportsAbortController: 'true',
    // Not true everywhere: browsers of before 2024.
    supportsAbortSignal: "'any' in AbortSignal",
    supportsFormData: 'false',
    supportsRequestStreams: 'false',
    supportsResponseStreams: 'false',
    requestMethods: "['get', 'post']",
    responseTypes: '{}',
    maxSafeTimeout: '2147483647',
    usualFormBoundarySize: '0',
    stop: 'Symbol()',
    RetryMarker: 'class {}',
    retry: '() => {}',
    kyOptionKeys: '{}',
    vendorSpecificOptions: '{}',
    requestOptionsRegistry: '{}',
  },
  'errors/NonError': { NonError: 'class extends Error {}' },
  'errors/ForceRetryError': { ForceRetryError: 'class extends Error {}' },
  'utils/body': {
    getBodySize: '() => 0',
    withProgress: '(stream) => stream',
    streamResponse: '(response) => response',
    streamRequest: '(request) => request',
  },
  'utils/merge': {
    validateAndMerge: '(_defaults, options) => ({ ...options })',
    mergeHeaders: '(_inherited, headers) => new Headers(headers)',
    mergeHooks: '(none, hooks) => ({ ...none, ...hooks })',
    deepMerge: '(_one, other) => other',
  },
  'utils/options': {
    findUnknownOptions: '() => ({})',
    hasSearchParameters: '() => false',
  },
};

/** Swaps those modules. The build fails when ky moves them or changes what stands in them. */
export function lightKy() {
  const swapped = new Set();
  return {
    name: 'mosty-light-ky',
    transform(code, id) {
      const module = /\/ky\/distribution\/(\w+\/\w+)\.js$/.exec(id)?.[1];
      const names = KY[module];
      if (!names) return null;
      const exported = [...code.matchAll(/^export (?:const|function|class) (\w+)/gm)].map(([, name]) => name);
      const strange = exported.filter((name) => !(name in names));
      if (!exported.length || strange.length) this.error(`ky's ${module} has changed: ${strange}`);
      swapped.add(module);
      return {
        code: exported.map((name) => `export const ${name} = ${names[name]};`).join('\n'),
        map: null,
      };
    },
    buildEnd(error) {
      const lost = Object.keys(KY).filter((module) => !swapped.has(module));
      if (!error && lost.length) this.error(`ky has no ${lost} any more`);
    },
  };
}
