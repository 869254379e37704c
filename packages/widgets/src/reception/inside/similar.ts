/** A step of its own before anything is sent: published answers that may settle it. */
import { html, type TemplateResult } from 'lit';
import type { Question } from '@mosty/sdk/core';
import { heading } from '../../shared/heading.ts';
import type { DeskMessages } from './messages/types.ts';

export interface SimilarState {
  level: number;
  /** Draws one of them. */
  one: (question: Question, open: boolean) => TemplateResult;
  onSettled: () => void;
  onAnyway: () => void;
}

export function similar(found: readonly Question[], texts: DeskMessages, state: SimilarState): TemplateResult {
  return html`<div class="stack" part="similar">
    ${heading(state.level, texts.similar(found.length), 'name', 'result')}
    <p>${texts.similarHint}</p>
    <div class="list">${found.map((question, at) => state.one(question, at === 0))}</div>
    <p class="doings">
      <button type="button" class="strong" id="settled" @click=${state.onSettled}>${texts.settled}</button>
      <button type="button" id="anyway" @click=${state.onAnyway}>${texts.anyway}</button>
    </p>
  </div>`;
}

/** Nothing was sent, and nothing of it stays. */
export function settled(texts: DeskMessages, level: number, onClose: () => void): TemplateResult {
  return html`<div class="card stack done">
    ${heading(level, texts.settledTitle, 'name', 'result')}
    <p>${texts.settledText}</p>
    <p><button type="button" @click=${onClose}>${texts.toDoors}</button></p>
  </div>`;
}
