// ky in the embed build: what `packages/sdk/src/transport/http.ts` never asks of it is left out.
// docs/decisions/0003-ky-one.md says why; the scenarios of the SDK are played over the result (`client.light.test.ts`).
import MagicString from 'magic-string';
import { parseAst } from 'rollup/parseAst';

/** What stands in for whole modules, name by name. */
const STAND_INS = {
  'core/constants': {
    supportsAbortController: 'true',
    // Not true everywhere: browsers of before 2024.
    supportsAbortSignal: "'any' in AbortSignal",
    supportsFormData: 'false',
    supportsRequestStreams: 'false',
    supportsResponseStreams: 'false',
    requestMethods: '[]',
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
  'utils/normalize': {
    normalizeRequestMethod: '(method) => method',
    normalizeRetryOptions: '(retry) => retry',
  },
  'utils/options': {
    findUnknownOptions: '() => ({})',
    hasSearchParameters: '() => false',
  },
};

/** Statements and members that are cut out of the rest, each told by its beginning. */
const CUTS = {
  index: ['for (const method of requestMethods)', 'ky.create =', 'ky.extend =', 'ky.stop =', 'ky.retry ='],
  'core/Ky': [
    // The address is a string with its query, the body is written, the time is within bounds.
    "if (typeof ky.#options.timeout === 'number'",
    "if (typeof this.#input !== 'string'",
    'if (this.#options.prefixUrl &&',
    'if (hasSearchParameters(',
    'static #normalizeSearchParams(',
    'if (this.#options.json !== undefined)',
    'const userProvidedContentType =',
    'if (this.#input instanceof globalThis.Request',
    'if (this.#options.timeout === false)',
    // Answers are read by the transport.
    'for (const [type, mimeType] of Object.entries(responseTypes))',
    'ky.#decorateResponse(response);',
    '#decorateResponse(',
    // Progress.
    'if (ky.#options.onDownloadProgress)',
    'if (this.#options.onUploadProgress)',
    // Hooks: the only one is `beforeRetry`, and it returns nothing.
    'for (const hook of this.#options.hooks.beforeRequest)',
    'for (const hook of ky.#options.hooks.afterResponse)',
    'for (const hook of ky.#options.hooks.beforeError)',
    '#cancelResponseBody(',
    'if (hookResult instanceof globalThis.Request)',
    'if (hookResult instanceof globalThis.Response)',
    'if (hookResult === stop)',
    'if (error instanceof ForceRetryError && error.customRequest)',
    '#assignRequest(',
    '#wrapRequestWithUploadProgress(',
    // Whether to repeat is `shouldRetry`'s yes or no, and `jitter` knows what the server asked for.
    'if (errorObject instanceof ForceRetryError)',
    'if (!this.#options.retry.methods.includes(',
    'if (isTimeoutError(error)',
    'if (isHTTPError(error))',
  ],
};

/** Places in `code` of the statements and class members that begin with `beginning`. */
function placesOf(node, code, beginning) {
  if (typeof node !== 'object' || node === null) return [];
  const own = /Statement$|Declaration$|Definition$/.test(node.type) && code.startsWith(beginning, node.start);
  return own ? [node] : Object.values(node).flatMap((inner) => placesOf(inner, code, beginning));
}

function cut(code, module) {
  const [ast, out] = [parseAst(code), new MagicString(code)];
  for (const beginning of CUTS[module]) {
    const places = placesOf(ast, code, beginning);
    if (places.length !== 1) throw new Error(`ky's ${module} has changed: ${places.length} times "${beginning}"`);
    out.remove(places[0].start, places[0].end);
  }
  return out.toString();
}

function standIn(code, module) {
  const exported = [...code.matchAll(/^export (?:const|function|class) (\w+)/gm)].map(([, name]) => name);
  const strange = exported.filter((name) => !(name in STAND_INS[module]));
  if (!exported.length || strange.length) throw new Error(`ky's ${module} has changed: ${strange}`);
  return exported.map((name) => `export const ${name} = ${STAND_INS[module][name]};`).join('\n');
}

/** Name of a module of ky, such as `core/Ky`, from its path or address. */
export const kyModule = (id) => /\/ky\/distribution\/([\w/]+)\.js/.exec(id)?.[1];

/** The lighter source of a module of ky. Throws when ky has moved or changed what is left out of it. */
export function lighten(code, module) {
  if (module in CUTS) return cut(code, module);
  return module in STAND_INS ? standIn(code, module) : code;
}

export function lightKy() {
  const seen = new Set();
  return {
    name: 'mosty-light-ky',
    transform(code, id) {
      const module = kyModule(id);
      if (!module) return null;
      seen.add(module);
      return { code: lighten(code, module), map: null };
    },
    buildEnd(error) {
      const lost = Object.keys({ ...STAND_INS, ...CUTS }).filter((module) => !seen.has(module));
      if (!error && lost.length) this.error(`ky has no ${lost} any more`);
    },
  };
}
