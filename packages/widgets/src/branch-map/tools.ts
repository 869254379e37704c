import { html, nothing, type TemplateResult } from 'lit';
import type { BranchMessages } from './messages/types.ts';
import type { NearController } from './near-controller.ts';
import type { Filter } from './selection.ts';

export interface Tools {
  /** False while only the box is to stand. */
  whole: boolean;
  typed: string;
  useful: readonly Filter[];
  filters: ReadonlySet<Filter>;
  /** Absent until somebody asked. */
  near: NearController | undefined;
  onType: (typed: string) => void;
  /** The first touch of the box: what searching needs is fetched now. */
  onFocus: () => void;
  onFilter: (filter: Filter, on: boolean) => void;
  onNear: () => void;
}

/** The box, the filters and «поруч зі мною»; typing a place is the equal way for whoever says no to the last. */
export function tools(texts: BranchMessages, at: Tools): TemplateResult {
  return html`<search class="tools">
    <label>
      ${texts.search} <span class="hint" id="hint">${texts.searchHint}</span>
      <input
        type="search"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        enterkeyhint="search"
        maxlength="200"
        .value=${at.typed}
        @focus=${at.onFocus}
        @input=${(event: InputEvent) => at.onType((event.target as HTMLInputElement).value)}
      />
    </label>
    ${at.whole ? narrowing(texts, at) : nothing}
  </search>`;
}

/** What narrows the list by a press: the filters, and what is near. */
function narrowing(texts: BranchMessages, at: Tools): TemplateResult {
  return html`<div class="narrow">
      ${at.useful.map(
        (filter) =>
          html`<label class="check">
            <input
              type="checkbox"
              .checked=${at.filters.has(filter)}
              @change=${(event: Event) => at.onFilter(filter, (event.target as HTMLInputElement).checked)}
            />
            <span>${texts.filters[filter]}</span>
          </label>`,
      )}
    </div>
    <p>
      <button
        type="button"
        class="near ${at.near?.state === 'on' ? 'strong' : ''}"
        aria-pressed=${at.near?.state === 'on'}
        aria-disabled=${at.near?.state === 'asking'}
        aria-describedby="near-note"
        @click=${at.onNear}
      >
        ${texts.near}
      </button>
      <span class="hint" id="near-note">${texts.nearNote}</span>
    </p>
    ${at.near?.said ? html`<p class="note" role="status">${at.near.said}</p>` : nothing}`;
}
