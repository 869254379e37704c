import { expect } from '@open-wc/testing';
import { fakeApi } from '../test/fake-api.ts';
import { inside, mount, reads } from '../test/mount.ts';
import '../../all.ts';

/** Text and its ground keep 7:1, the edges of controls and the focus ring 3:1. [WCAG 2.2, 1.4.6 and 1.4.11] */
const PAIRS: [string, string, number][] = [
  ['ink', 'ground', 7],
  ['ink', 'surface', 7],
  ['muted', 'ground', 7],
  ['muted', 'surface', 7],
  ['accent', 'ground', 7],
  ['accent', 'surface', 7],
  ['accent', 'tint', 7],
  ['on-accent', 'accent', 7],
  ['warm', 'warm-tint', 7],
  ['good', 'good-tint', 7],
  ['bad', 'surface', 7],
  ['edge', 'surface', 3],
  ['focus', 'ground', 3],
  ['focus', 'surface', 3],
];

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = colour.match(/[\d.]+/g)!.map((part) => {
    const share = Number(part) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

async function painted(theme: string | null, scheme: 'light' | 'dark'): Promise<(role: string) => string> {
  const sheet = new CSSStyleSheet();
  if (theme) sheet.replaceSync(await (await fetch(`/packages/widgets/themes/${theme}.css`)).text());
  document.adoptedStyleSheets = [sheet];
  const element = await mount('mosty-branch-map', fakeApi(), { theme: scheme, view: 'list' });
  await reads(element, /Усього/);
  const probe = inside(element, '.frame');
  return (role) => {
    probe.style.color = `var(--${role})`;
    return getComputedStyle(probe).color;
  };
}

describe('the colours', () => {
  after(() => {
    document.adoptedStyleSheets = [];
  });
  for (const theme of [null, 'neutral', 'library', 'administration']) {
    for (const scheme of ['light', 'dark'] as const) {
      it(`of the ${theme ?? 'default'} theme, ${scheme}, can be read by tired eyes`, async () => {
        const colour = await painted(theme, scheme);
        const poor = PAIRS.map(([one, other, least]) => ({
          one,
          other,
          least,
          is: contrast(colour(one), colour(other)),
        }))
          .filter(({ is, least }) => is < least)
          .map(({ one, other, least, is }) => `${one} on ${other}: ${is.toFixed(2)} of ${least}`);
        expect(poor).to.deep.equal([]);
      });
    }
  }

  it('of a theme are not those of the default', async () => {
    const [plain, library] = [(await painted(null, 'light'))('accent'), (await painted('library', 'light'))('accent')];
    expect(plain).not.to.equal(library);
  });
});
