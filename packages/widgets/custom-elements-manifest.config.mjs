import { readFileSync, writeFileSync } from 'node:fs';
import { customElementJetBrainsPlugin } from 'custom-element-jet-brains-integration';
import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

const outdir = 'packages/widgets/dist';

/** The plugin takes the name of the nearest package.json, which is the whole repository's. */
const ownName = {
  name: 'mosty-web-types-name',
  packageLinkPhase() {
    const file = `${outdir}/web-types.json`;
    const { name, version } = JSON.parse(readFileSync('packages/widgets/package.json', 'utf8'));
    const types = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, `${JSON.stringify({ ...types, name, version }, null, 2)}\n`);
  },
};

/** The manifest that editors, Storybook and the reference read; made from the class comments. */
export default {
  globs: ['packages/widgets/src/*/*.ts'],
  exclude: ['**/*.test.ts', '**/*.styles.ts', '**/messages/**', '**/src/loader/**'],
  outdir,
  litelement: true,
  packagejson: false,
  plugins: [
    customElementVsCodePlugin({ outdir, hideLogs: true, cssFileName: null }),
    customElementJetBrainsPlugin({ outdir, hideLogs: true, packageJson: false }),
    ownName,
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
