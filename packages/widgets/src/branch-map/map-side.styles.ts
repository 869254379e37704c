import { css } from '../shared/guards.ts';

export const styles = css`
  .views {
    display: flex;
    gap: 0;
    margin-bottom: 14px;
  }
  .views button {
    flex: 1;
    border-radius: 0;
  }
  .views button:first-child {
    border-start-start-radius: 10px;
    border-end-start-radius: 10px;
  }
  .views button:last-child {
    border-inline-start: 0;
    border-start-end-radius: 10px;
    border-end-end-radius: 10px;
  }
  .views [aria-pressed='true'] {
    background: var(--accent);
    color: var(--on-accent);
  }
  @media (forced-colors: active) {
    .views [aria-pressed='true'] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
  /* What the map will take up before it is there. */
  .chart:empty {
    height: var(--mosty-map-height, clamp(300px, 66cqi, 540px));
    border: 1px solid var(--line);
    border-radius: calc(var(--radius) - 4px);
  }
  /* On a narrow page one of the two is in sight; under the map stands the card of the chosen place. */
  .panes[data-view='list'] .map-pane,
  .panes[data-view='map'] :where(.list-pane .card:not(.chosen)),
  .panes[data-view='map'] .more {
    display: none;
  }
  .panes[data-view='map'] {
    display: flex;
    flex-direction: column-reverse;
    gap: 14px;
  }
  @container mosty (min-width: 860px) {
    .views {
      display: none;
    }
    .panes[data-view] {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: 20px;
      align-items: start;
    }
    .panes[data-view] .map-pane {
      --mosty-map-height: min(72vh, 640px);
      display: block;
      position: sticky;
      top: 12px;
    }
    .panes[data-view] .card,
    .panes[data-view] .more {
      display: block;
    }
    .panes[data-view] .where {
      margin: 14px 0 0;
      padding: 14px 0 0;
      border-width: 1px 0 0;
    }
  }
  @media print {
    .views {
      display: none;
    }
    .panes[data-view] .card:not(.chosen) {
      display: block;
    }
  }
`;
