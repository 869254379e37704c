import type { Options } from '@rollup/plugin-terser';

/** How scripts for a browser are made small: the embeds of the build, and what bench/ weighs. Options of terser. */
export const shipped: Options = {
  ecma: 2020,
  module: true,
  compress: { passes: 2 },
  format: { comments: false },
};
