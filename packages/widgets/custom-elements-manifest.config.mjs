/** The manifest that editors, Storybook and the reference read; made from the class comments. */
export default {
  globs: ['packages/widgets/src/*/*.ts'],
  exclude: ['**/*.test.ts', '**/*.styles.ts', '**/messages/**'],
  outdir: 'packages/widgets/dist',
  litelement: true,
  packagejson: false,
};
