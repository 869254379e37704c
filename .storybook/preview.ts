import { setCustomElementsManifest, type Preview } from '@storybook/web-components-vite';
import '@mosty/widgets/all';

// Made by the build from the class comments; without it the stories work and the tables are empty.
const manifests = import.meta.glob<object>('../packages/widgets/dist/custom-elements.json', {
  eager: true,
  import: 'default',
});
for (const manifest of Object.values(manifests)) setCustomElementsManifest(manifest);

document.documentElement.lang = 'uk';

const preview: Preview = {
  parameters: {
    layout: 'padded',
    controls: { disable: true },
    a11y: { test: 'error' },
    options: { storySort: { method: 'alphabetical' } },
  },
};

export default preview;
