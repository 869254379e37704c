import { css } from '../shared/guards.ts';

export const styles = css`
  .tools {
    display: grid;
    gap: 8px;
    margin-bottom: 16px;
  }
  .tools .near {
    margin-inline-end: 10px;
  }
  .near[aria-pressed='true'] {
    background: var(--accent);
    color: var(--on-accent);
  }
  .count {
    margin-bottom: 4px;
    font-weight: 600;
  }
  .found {
    margin-bottom: 12px;
  }
  .views {
    display: flex;
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
  .badges {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .badge.good {
    background: var(--good-tint);
    color: var(--good);
  }
  .calls {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
  }
  .calls li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 10px;
  }
  .calls .small {
    max-width: 17em;
    line-height: 1.3;
  }
  .button svg {
    flex: none;
    margin-inline-end: 10px;
  }
  .label .small {
    font-weight: 400;
  }
  .distance {
    color: var(--accent);
  }
  .safety li {
    padding-inline-start: 14px;
    border-inline-start: 3px solid var(--line);
  }
  .chosen {
    border-color: var(--accent);
    box-shadow: inset 4px 0 0 var(--accent);
  }
  .where {
    margin-top: 14px;
    padding-top: 14px;
    border-top: 1px solid var(--line);
  }
  .stops {
    display: grid;
    gap: 8px;
    margin-top: 4px;
  }
  .route {
    display: inline-block;
    min-width: 30px;
    margin: 2px 4px 2px 0;
    padding: 0 7px;
    border: 1.5px solid var(--edge);
    border-radius: 7px;
    font-weight: 600;
    font-size: 0.89em;
    line-height: 1.55;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0 18px;
  }
  .quiet {
    padding: 8px 0;
    border-color: transparent;
    background: none;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 4px;
  }
  .quiet:hover {
    background: none;
    text-decoration-thickness: 3px;
  }
  .more {
    margin-top: 16px;
  }
  /* What the map will take up before it is there. */
  .chart:empty {
    height: var(--mosty-map-height, clamp(300px, 66cqi, 540px));
    border: 1px solid var(--line);
    border-radius: calc(var(--radius) - 4px);
  }
  .map-note {
    margin-top: 10px;
  }
  /* On a narrow page one of the two is in sight; under the map stands the card of the chosen place. */
  .panes[data-view='list'] .map-pane,
  .panes[data-view='map'] .list-pane .card:not(.chosen),
  .panes[data-view='map'] .more {
    display: none;
  }
  .panes[data-view='map'] {
    display: flex;
    flex-direction: column-reverse;
    gap: 14px;
  }
  .credit {
    margin-top: 16px;
  }
  @container mosty (min-width: 720px) {
    .narrow {
      display: flex;
      flex-wrap: wrap;
      gap: 0 26px;
    }
    .panes:not(.with-map) .card {
      display: grid;
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
      gap: 28px;
    }
    .panes:not(.with-map) .where {
      margin: 0;
      padding: 0 0 0 28px;
      border-top: 0;
      border-inline-start: 1px solid var(--line);
    }
  }
  @container mosty (min-width: 860px) {
    .views {
      display: none;
    }
    .panes.with-map[data-view] {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: 20px;
      align-items: start;
    }
    .panes.with-map[data-view] .map-pane {
      --mosty-map-height: min(72vh, 640px);
      display: block;
      position: sticky;
      top: 12px;
    }
    .panes.with-map[data-view] .card:not(.chosen) {
      display: block;
    }
    .panes.with-map[data-view] .more {
      display: block;
    }
  }
  @media print {
    .views,
    .actions,
    .more {
      display: none;
    }
    .panes[data-view] .card:not(.chosen) {
      display: block;
    }
  }
`;
