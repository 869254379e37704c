/**
 * Colours and measures. A host page sets the documented `--mosty-*` properties; inside, only the short private names
 * are used. Text keeps 7:1 against its ground in both schemes, borders of controls 3:1.
 */
import { css } from '../guards.ts';
export const tokens = css `
  :host {
    color-scheme: light;
    --ground: var(--mosty-color-ground, #f7f1e7);
    --surface: var(--mosty-color-surface, #fffdf9);
    --ink: var(--mosty-color-ink, #1f2c33);
    --muted: var(--mosty-color-muted, #46515a);
    --line: var(--mosty-color-line, #e0d5c4);
    --edge: var(--mosty-color-edge, #7d7263);
    --accent: var(--mosty-color-accent, #0d4f5e);
    --on-accent: var(--mosty-color-on-accent, #fff);
    --tint: var(--mosty-color-tint, #e3eeee);
    --warm: var(--mosty-color-warm, #83370f);
    --warm-tint: var(--mosty-color-warm-tint, #fbe8d6);
    --bad: var(--mosty-color-bad, #8c1c1c);
    --good: var(--mosty-color-good, #17532f);
    --good-tint: var(--mosty-color-good-tint, #e2f0e3);
    --focus: var(--mosty-color-focus, #b4470b);
    --radius: var(--mosty-radius, 14px);
    --target: 48px;
    --sans: var(--mosty-font, system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif);
    --serif: var(--mosty-font-heading, Georgia, 'PT Serif', 'Noto Serif', 'Liberation Serif', serif);
  }
  :host([theme='dark']) {
    color-scheme: dark;
    --ground: var(--mosty-color-ground, #15191b);
    --surface: var(--mosty-color-surface, #1e2426);
    --ink: var(--mosty-color-ink, #f4ede2);
    --muted: var(--mosty-color-muted, #cbc2b4);
    --line: var(--mosty-color-line, #384043);
    --edge: var(--mosty-color-edge, #968e82);
    --accent: var(--mosty-color-accent, #8fd3df);
    --on-accent: var(--mosty-color-on-accent, #05272e);
    --tint: var(--mosty-color-tint, #1d3a40);
    --warm: var(--mosty-color-warm, #f6bd8a);
    --warm-tint: var(--mosty-color-warm-tint, #40291a);
    --bad: var(--mosty-color-bad, #ffb4ab);
    --good: var(--mosty-color-good, #a5dbb3);
    --good-tint: var(--mosty-color-good-tint, #1b3625);
    --focus: var(--mosty-color-focus, #ffc46b);
  }
  @media (prefers-color-scheme: dark) {
    :host(:not([theme='light'])) {
      color-scheme: dark;
      --ground: var(--mosty-color-ground, #15191b);
      --surface: var(--mosty-color-surface, #1e2426);
      --ink: var(--mosty-color-ink, #f4ede2);
      --muted: var(--mosty-color-muted, #cbc2b4);
      --line: var(--mosty-color-line, #384043);
      --edge: var(--mosty-color-edge, #968e82);
      --accent: var(--mosty-color-accent, #8fd3df);
      --on-accent: var(--mosty-color-on-accent, #05272e);
      --tint: var(--mosty-color-tint, #1d3a40);
      --warm: var(--mosty-color-warm, #f6bd8a);
      --warm-tint: var(--mosty-color-warm-tint, #40291a);
      --bad: var(--mosty-color-bad, #ffb4ab);
      --good: var(--mosty-color-good, #a5dbb3);
      --good-tint: var(--mosty-color-good-tint, #1b3625);
      --focus: var(--mosty-color-focus, #ffc46b);
    }
  }
`;
