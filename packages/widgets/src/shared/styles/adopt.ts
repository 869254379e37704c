import type { CSSResult, ReactiveElement } from 'lit';

/** Gives a widget the styles of a part that came later, once. */
export function adopt(host: ReactiveElement, { styleSheet }: CSSResult): void {
  const root = host.renderRoot as ShadowRoot;
  if (styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
}
