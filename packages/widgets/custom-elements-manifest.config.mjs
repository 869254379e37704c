/** The manifest that editors, Storybook and the reference read; made from the class comments. */
export default {
  globs: ['packages/widgets/src/*/*.ts'],
  exclude: ['**/*.test.ts', '**/*.styles.ts', '**/messages/**', '**/src/loader/**'],
  outdir: 'packages/widgets/dist',
  litelement: true,
  packagejson: false,
  plugins: [
    {
      // The analyzer takes the first argument of any `new …Event(…)` for the event's name; ours is inside the class.
      name: 'mosty-documented-events-only',
      moduleLinkPhase({ moduleDoc }) {
        for (const declaration of moduleDoc.declarations ?? []) {
          if (declaration.events)
            declaration.events = declaration.events.filter(({ name }) => name?.startsWith('mosty-'));
          // What is private to a class is nobody's manual.
          if (declaration.members)
            declaration.members = declaration.members.filter(({ privacy }) => !privacy || privacy === 'public');
        }
      },
    },
  ],
};
