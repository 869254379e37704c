/**
 * What every widget looks like: the frame, type, controls and the four states. The host element resets what a page
 * may have inherited into it; sizes are em and px from an 18 px base, because pages set the root to 62.5 %. It is one
 * long sheet, because the order of its rules is what decides between them.
 */
import type { CSSResult } from 'lit';
import { css } from '../guards.ts';

export const host = css`
  :host {
    all: initial;
    color-scheme: inherit;
    display: block;
    container: mosty / inline-size;
    box-sizing: border-box;
    min-width: 0;
    min-height: var(--mosty-reserve, 0);
    font: 400 var(--mosty-font-size, 18px) / 1.5 var(--sans);
    color: var(--ink);
    overflow-wrap: anywhere;
    -webkit-text-size-adjust: 100%;
  }
  :host([hidden]) {
    display: none;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  .frame {
    background: var(--ground);
    border: 1px solid var(--line);
    border-radius: var(--radius);
    padding: 20px min(16px, 4cqi);
  }
  .head::after {
    content: '';
    display: block;
    height: 9px;
    margin: 10px 0 18px;
    border-bottom: 2px solid var(--accent);
    background: radial-gradient(circle at 9px 10px, transparent 6.5px, var(--accent) 7px 8.5px, transparent 9px) 0 0 /
      18px 9px repeat-x;
    max-width: 126px;
  }
  .title,
  .name {
    font-family: var(--serif);
    font-variant-numeric: lining-nums;
    font-weight: 700;
    line-height: 1.2;
    text-wrap: balance;
  }
  .title {
    font-size: 1.5em;
  }
  .name {
    font-size: 1.16em;
    line-height: 1.3;
  }
  .title:focus,
  .name:focus {
    outline-offset: 6px;
  }
  p,
  ul,
  ol,
  dl,
  dd {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .muted {
    color: var(--muted);
  }
  .small {
    font-size: 0.89em;
  }
  .card p {
    max-width: 44em;
  }
  .nowrap {
    white-space: nowrap;
  }
  .strong,
  p.label {
    font-weight: 600;
  }
  .stack > * + * {
    margin-top: 10px;
  }
  .list {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 14px;
  }
  .card {
    background: var(--surface);
    border: 1px solid var(--line);
    border-radius: calc(var(--radius) - 4px);
    padding: 16px min(16px, 4cqi);
    min-width: 0;
  }
  .badge {
    display: inline-block;
    padding: 2px 10px;
    border-radius: 8px;
    background: var(--tint);
    color: var(--accent);
    font-size: 0.89em;
    font-weight: 600;
    line-height: 1.45;
  }
  .badge.warm,
  .note {
    background: var(--warm-tint);
    color: var(--warm);
  }
  .note {
    padding: 10px 14px;
    border-radius: 8px;
    border-inline-start: 4px solid var(--warm);
  }
  a {
    color: var(--accent);
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }
  .button,
  button {
    appearance: none;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    min-height: var(--target);
    padding: 8px min(18px, 4.5cqi);
    border: 2px solid var(--accent);
    border-radius: 10px;
    background: transparent;
    color: var(--accent);
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
    cursor: pointer;
  }
  .button:hover,
  button:hover {
    background: var(--tint);
  }
  .button.strong,
  button.strong {
    background: var(--accent);
    color: var(--on-accent);
  }
  .button.strong:hover,
  button.strong:hover {
    text-decoration: underline;
    text-underline-offset: 3px;
  }
  button[disabled],
  button[aria-disabled='true'] {
    cursor: progress;
    opacity: 0.7;
  }
  label {
    display: block;
    font-weight: 600;
  }
  .hint {
    display: block;
    color: var(--muted);
    font-size: 0.89em;
    font-weight: 400;
  }
  input:not([type='checkbox']),
  textarea {
    appearance: none;
  }
  input:not([type='checkbox']),
  textarea,
  select {
    display: block;
    width: 100%;
    min-height: var(--target);
    margin-top: 6px;
    padding: 10px 14px;
    border: 2px solid var(--edge);
    border-radius: 10px;
    background: var(--surface);
    color: var(--ink);
    font: inherit;
    font-weight: 400;
  }
  :is(input, textarea, select)[aria-invalid='true'] {
    border-color: var(--bad);
  }
  input[type='checkbox'] {
    flex: none;
    width: 26px;
    height: 26px;
    margin: 0;
    accent-color: var(--accent);
  }
  label.check {
    display: flex;
    align-items: center;
    gap: 12px;
    min-height: var(--target);
    font-weight: 400;
    cursor: pointer;
  }
  :focus-visible {
    outline: 3px solid var(--focus);
    outline-offset: 3px;
    border-radius: 6px;
  }
  .unseen {
    position: absolute;
    width: 1px;
    height: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .list:has(> .growing) ~ * {
    visibility: hidden;
  }
  .bone {
    display: block;
    height: 20px;
    margin: 9px 0;
    border-radius: 6px;
    background: var(--line);
  }
  .bone.short {
    width: 45%;
  }
  .trouble {
    border-inline-start: 4px solid var(--bad);
  }
  [aria-busy='true'] .list {
    opacity: 0.6;
  }
  @media (prefers-reduced-motion: no-preference) {
    .bone {
      animation: breathe 1.6s ease-in-out infinite alternate;
    }
    @keyframes breathe {
      to {
        opacity: 0.45;
      }
    }
  }
  @container mosty (min-width: 640px) {
    .frame {
      padding: 28px;
    }
    .title {
      font-size: 1.75em;
    }
    .card {
      padding: 20px;
    }
  }
  @media (forced-colors: active) {
    .badge,
    .note,
    .bone {
      border: 1px solid;
    }
    .head::after {
      background: none;
    }
  }
  @media print {
    .frame,
    .card {
      border: 0;
      padding: 6px 0;
      background: none;
      color: #000;
    }
    .card {
      break-inside: avoid-page;
    }
    :host,
    :host([theme]) {
      color-scheme: light;
      --ink: #000;
      --muted: #333;
    }
    .button,
    .button.strong {
      padding: 0;
      min-height: 0;
      border: 0;
      background: none;
      color: #000;
    }
    button,
    input,
    .tools {
      display: none !important;
    }
  }
`;

/** Gives a widget the styles of a part that came later, once. */
export function adopt(root: Node, { styleSheet }: CSSResult): void {
  const { adoptedStyleSheets: all } = root as ShadowRoot;
  if (styleSheet && !all.includes(styleSheet)) (root as ShadowRoot).adoptedStyleSheets = [...all, styleSheet];
}
