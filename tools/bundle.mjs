// Bundles small programs the way a careful user would, to tell what they weigh.
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import { lightKy } from './light/ky.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Bytes of a browser bundle of `code`, whose imports are resolved as an installed package's. */
export async function weigh(code, plugins = []) {
  const entry = `${root}packages/widgets/__weigh__.js`;
  const bundle = await rollup({
    input: entry,
    plugins: [
      ...plugins,
      { name: 'entry', resolveId: (id) => (id === entry ? id : null), load: (id) => (id === entry ? code : null) },
      nodeResolve({ browser: true, exportConditions: ['browser', 'production', 'module', 'default'] }),
    ],
    onwarn: () => {},
  });
  const { output } = await bundle.generate({
    format: 'es',
    plugins: [terser({ ecma: 2020, module: true, compress: { passes: 2 } })],
  });
  return Buffer.from(output[0].code);
}

const ONE_RESOURCE =
  "import { createTransport, Branches } from '@mosty/sdk/core'; globalThis.branches = new Branches(createTransport({ baseUrl: '/' }));";

/** The SDK with ky, the schemas of one noun and one resource, as a bundler takes them. */
export const sdkWithOneResource = () => weigh(ONE_RESOURCE);

/** The same with what the browser build keeps of ky. */
export const sdkInTheBrowserBuild = () => weigh(ONE_RESOURCE, [lightKy()]);
