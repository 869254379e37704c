import { html, nothing, type TemplateResult } from 'lit';

/** One value to choose, and how many items it would leave where that is known. */
export interface Chip {
  /** `undefined` chooses everything. */
  value: string | undefined;
  name: unknown;
  count?: number | undefined;
}

/** Values of one filter, of which one is on; that which is on is pressed off. */
export const chips = (
  group: string,
  label: string,
  all: readonly Chip[],
  chosen: string | undefined,
  choose: (value: string | undefined) => void,
): TemplateResult =>
  html`<div class="chips" role="group" aria-label=${label} part="filters" data-group=${group}>
    ${all.map(
      ({ value, name, count }) =>
        html`<button
          type="button"
          class="chip"
          aria-pressed=${value === chosen}
          data-value=${value ?? nothing}
          @click=${() => choose(value === chosen ? undefined : value)}
        >
          ${name}<span class="count"> ${count}</span>
        </button>`,
    )}
  </div>`;
