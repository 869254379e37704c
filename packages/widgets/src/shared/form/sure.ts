import { html, nothing, type TemplateResult } from 'lit';
import type { FormMessages } from './messages/types.ts';

export interface SureMessages extends FormMessages {
  sure: string;
  sureYes: string;
}

/**
 * The second press that something final takes. The answer that changes nothing is the one that stands out.
 *
 * @param part of the button that does it
 * @param answer is told what was pressed
 */
export function sure(
  { sure, sureYes, sureNo }: SureMessages,
  part: string,
  busy: boolean,
  answer: (yes: boolean) => void,
): TemplateResult {
  return html`<div class="note stack" id="sure" tabindex="-1" role="group" aria-labelledby="sure-text">
    <p id="sure-text">${sure}</p>
    <p class="doings">
      <button type="button" aria-disabled=${busy ? 'true' : nothing} part=${part} @click=${() => answer(true)}>
        ${sureYes}
      </button>
      <button type="button" class="strong" @click=${() => answer(false)}>${sureNo}</button>
    </p>
  </div>`;
}
