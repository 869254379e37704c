/**
 * Colours and measures. A host page sets the documented `--mosty-*` properties; inside, only the short private names
 * are used. Text keeps 7:1 against its ground in both schemes, borders of controls 3:1.
 *
 * The scheme is the page's own: `light-dark()` asks the `color-scheme` that reaches the element, so a page that stays
 * light keeps its widgets light whatever the visitor prefers. Browsers of before 2024 do not know it and stay light.
 */
import { css } from '../guards.ts';

const light = css`
  :host {
    --ground: var(--mosty-color-ground, #f7f1e7);
    --surface: var(--mosty-color-surface, #fffdf9);
    --ink: var(--mosty-color-ink, #1f2c33);
    --muted: var(--mosty-color-muted, #46515a);
    --line: var(--mosty-color-line, #e0d5c4);
    --edge: var(--mosty-color-edge, #7d7263);
    --accent: var(--mosty-color-accent, #0d4f5e);
    --on-accent: var(--mosty-color-on-accent, #fff);
    --tint: var(--mosty-color-tint, #e3eeee);
    --warm: var(--mosty-color-warm, #80350e);
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
`;

const both = css`
  @supports (color: light-dark(#000, #fff)) {
    :host {
      --ground: var(--mosty-color-ground, light-dark(#f7f1e7, #15191b));
      --surface: var(--mosty-color-surface, light-dark(#fffdf9, #1e2426));
      --ink: var(--mosty-color-ink, light-dark(#1f2c33, #f4ede2));
      --muted: var(--mosty-color-muted, light-dark(#46515a, #cbc2b4));
      --line: var(--mosty-color-line, light-dark(#e0d5c4, #384043));
      --edge: var(--mosty-color-edge, light-dark(#7d7263, #968e82));
      --accent: var(--mosty-color-accent, light-dark(#0d4f5e, #8fd3df));
      --on-accent: var(--mosty-color-on-accent, light-dark(#fff, #05272e));
      --tint: var(--mosty-color-tint, light-dark(#e3eeee, #1d3a40));
      --warm: var(--mosty-color-warm, light-dark(#80350e, #f6bd8a));
      --warm-tint: var(--mosty-color-warm-tint, light-dark(#fbe8d6, #40291a));
      --bad: var(--mosty-color-bad, light-dark(#8c1c1c, #ffb4ab));
      --good: var(--mosty-color-good, light-dark(#17532f, #a5dbb3));
      --good-tint: var(--mosty-color-good-tint, light-dark(#e2f0e3, #1b3625));
      --focus: var(--mosty-color-focus, light-dark(#b4470b, #ffc46b));
    }
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  :host([theme='auto']) {
    color-scheme: light dark;
  }
`;

export const tokens = [light, both];
