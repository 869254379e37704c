// One build for the whole house: two libraries, the API, and what host pages load.
// Declarations are tsc's (`npm run build` runs it first); this file makes the JavaScript.
import { readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import json from '@rollup/plugin-json';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import minifyTemplates from 'rollup-plugin-minify-template-literals';
import { lightKy } from './tools/light/ky.mjs';
import { lightOl } from './tools/light/ol.mjs';
import { lightZod } from './tools/light/zod.mjs';
import {
  alone,
  asciiOnly,
  classicEntry,
  embedManifest,
  exactVersion,
  instead,
  preCompressed,
} from './tools/rollup-plugins.mjs';
import { shipped } from './tools/minify.ts';
import { chunkName, sharedGround } from './tools/shared-ground.mjs';
import { typescript } from './tools/typescript.mjs';

const dir = (name) => `packages/${name}`;

const compile = (name) => typescript({ tsconfig: `${dir(name)}/tsconfig.build.json` });

/** Packages that are installed beside ours stay imports; the house's own sources are read as TypeScript. */
const resolveFor = (...conditions) =>
  nodeResolve({
    extensions: ['.ts', '.js', '.mjs'],
    exportConditions: ['mosty-source', ...conditions, 'production', 'module', 'default'],
  });
const resolve = resolveFor('browser');
/** Helpers of the compiler are taken in: they are ours to ship. */
const foreign = (id) => id !== 'tslib' && (builtinModules.includes(id.replace(/^node:/, '')) || !/^[./\0]/.test(id));
const foreignButOurs = (id) => foreign(id) && !id.startsWith('@mosty/');

const warnings = (warning) => {
  // What other packages' sources are warned about is theirs to mend.
  if (/node_modules/.test(`${warning.id} ${warning.message}`)) return;
  throw new Error(`${warning.code}: ${warning.message}`);
};

/** A library for bundlers and Node: one module in, one module out. */
const library = (name, input) => ({
  input,
  external: foreign,
  onwarn: warnings,
  plugins: [resolve, json({ compact: true }), compile(name)],
  output: {
    dir: `${dir(name)}/dist`,
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: `${dir(name)}/src`,
    // npm never packs a folder called node_modules.
    entryFileNames: (chunk) => `${chunk.name.replace(/^.*node_modules\//, 'vendor/')}.js`,
    sourcemap: true,
  },
});

const api = {
  input: {
    main: `${dir('api')}/src/main.ts`,
    mosty: `${dir('api')}/src/cli/main.ts`,
    'feed-worker': `${dir('api')}/src/feeds/worker.ts`,
  },
  external: foreignButOurs,
  onwarn: warnings,
  // The server has the search's full words.
  plugins: [resolveFor('node'), json({ compact: true }), compile('api')],
  output: { dir: `${dir('api')}/dist`, format: 'es', sourcemap: true, chunkFileNames: 'chunks/[name].js' },
};

const { version } = JSON.parse(readFileSync(`${dir('widgets')}/package.json`, 'utf8'));

/** What `<script async src="…/embed/v1/loader.js">` brings: a classic loader and modules whose names carry their hash. */
const embed = {
  input: { loader: `${dir('widgets')}/src/loader.ts` },
  // Sources are read directly, past the packages' own `sideEffects`: only the loader and the doors do something.
  treeshake: { moduleSideEffects: (id) => !/\/packages\/(sdk|search|widgets)\/src\/(?!loader|.*define)/.test(id) },
  onwarn: warnings,
  plugins: [
    lightZod(),
    resolve,
    json({ compact: true }),
    lightKy(),
    lightOl(),
    instead({ 'shared/define.ts': 'shared/define-calmly.ts' }),
    compile('widgets'),
    minifyTemplates({
      options: {
        shouldMinify: ({ tag }) => /^(html|svg|css)$/.test(tag ?? ''),
        // A space between two inline parts is a space a person reads.
        minifyOptions: { conservativeCollapse: true },
      },
    }),
    classicEntry({ entry: 'loader', exact: 'loader.exact', ground: 'ground', folder: 'chunks' }),
    terser(shipped),
    asciiOnly(),
    embedManifest(),
    alone({ file: `${dir('widgets')}/src/mosty.css`, fileName: 'mosty.css' }),
    alone({ file: `${dir('widgets')}/src/frame.css`, fileName: 'frame.css' }),
    alone({ file: `${dir('widgets')}/src/frame-inside.ts`, fileName: 'frame-inside.js' }),
    alone({ file: `${dir('widgets')}/src/frame-outside.ts`, fileName: 'frame-outside.js' }),
    preCompressed(),
    exactVersion({ version, entry: 'loader', exact: 'loader.exact' }),
  ],
  output: {
    dir: `${dir('widgets')}/dist/embed/v1`,
    format: 'es',
    sourcemap: true,
    entryFileNames: '[name].js',
    chunkFileNames: chunkName,
    manualChunks: sharedGround({ ground: 'ground' }),
    onlyExplicitManualChunks: true,
    // Nobody sees the namespaces that Rollup makes for chunks: they need be neither named nor frozen.
    generatedCode: { preset: 'es2015', symbols: false },
    freeze: false,
  },
};

export default [
  library(
    'search',
    ['index', 'browser'].map((file) => `${dir('search')}/src/${file}.ts`),
  ),
  library(
    'sdk',
    ['index', 'core', 'schemas/index', 'calendar/index', 'mask/index', 'proof/index', 'testing/index'].map(
      (file) => `${dir('sdk')}/src/${file}.ts`,
    ),
  ),
  library(
    'widgets',
    ['index', 'all'].map((file) => `${dir('widgets')}/src/${file}.ts`),
  ),
  embed,
  api,
];
