import { html, nothing, type TemplateResult } from 'lit';
import type { BranchMessages } from './messages/types.ts';

export type Pane = 'list' | 'map';

export interface Panes {
  /** Which of the two is in sight where there is no room for both. */
  pane: Pane;
  onPane: (pane: Pane) => void;
  /** What went wrong with the map; the list does not need it. */
  trouble: string | null;
}

/** The list, and the map beside it, or in its place where the page is narrow. */
export function panes(list: unknown, texts: BranchMessages, at: Panes): TemplateResult {
  const choice = (pane: Pane) =>
    html`<button type="button" aria-pressed=${at.pane === pane} @click=${() => at.onPane(pane)}>
      ${texts[pane]}
    </button>`;
  return html`<div class="views tools" role="group" aria-label=${texts.views}>${choice('list')}${choice('map')}</div>
    <div class="panes with-map" data-view=${at.pane}>
      <div class="list-pane">${list}</div>
      <div class="map-pane">
        <div class="chart" part="map"></div>
        ${at.trouble ? html`<p class="note map-note" role="status">${at.trouble}</p>` : nothing}
      </div>
    </div>`;
}

export function nothingFound(texts: BranchMessages, clear: () => void): TemplateResult {
  return html`<div class="card stack">
    <p>${texts.nothing}</p>
    <p><button type="button" @click=${clear}>${texts.clear}</button></p>
  </div>`;
}

/** Credit of the sources that the positions were derived from; a map shows its own. */
const POSITIONS_CREDIT =
  '© OpenStreetMap contributors (ODbL) · GeoNames (CC BY 4.0) · Natural Earth · editor-layer-index (CC BY-SA 3.0)';

export const credit = (texts: BranchMessages): TemplateResult =>
  html`<p class="credit muted small">${texts.positions}: <span lang="en">${POSITIONS_CREDIT}</span></p>`;
