import { html, nothing, type TemplateResult } from 'lit';
import type { LocaleController } from '../shared/locale.ts';
import { card, type CardDoings, type CardState } from './card.ts';
import type { BranchMessages } from './messages/types.ts';
import type { Row } from './selection.ts';

/** Cards that are drawn at once; the rest comes by a press, so that a list of thousands costs no more than a short one. */
export const PORTION = 20;

export interface Cards extends CardDoings, Omit<CardState, 'chosen' | 'parts'> {
  portions: number;
  gradually: (rows: readonly Row[], draw: (row: Row, parts: number) => unknown) => unknown;
  /** Slug of the chosen branch. */
  chosen: string | null;
  /** What was just done: an address copied. */
  said: string;
  onMore: () => void;
}

export function cards(
  rows: readonly Row[],
  words: LocaleController<BranchMessages>,
  { portions, gradually, chosen, said, onMore, ...at }: Cards,
): TemplateResult {
  const shown = rows.slice(0, portions * PORTION);
  const left = rows.length - shown.length;
  return html`<ul class="list">
      ${gradually(shown, (row, parts) => card(row, words, at, { ...at, parts, chosen: row.branch.slug === chosen }))}
    </ul>
    <p class="said" role="status">${said}</p>
    ${
      left
        ? html`<p class="more">
            <button type="button" @click=${onMore}>${words.texts.more(Math.min(left, PORTION))}</button>
          </p>`
        : nothing
    }`;
}

export const nothingFound = ({ nothing: said, clear }: BranchMessages, onClear: () => void): TemplateResult =>
  html`<div class="card stack">
    <p>${said}</p>
    <p><button type="button" @click=${onClear}>${clear}</button></p>
  </div>`;
