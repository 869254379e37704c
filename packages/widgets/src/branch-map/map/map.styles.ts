import { css } from '../../shared/guards.ts';

export const mapStyles = css`
  .map {
    --land: var(--mosty-map-land, color-mix(in oklab, var(--surface), #b99a4a 7%));
    --water: var(--mosty-map-water, color-mix(in oklab, var(--ground), #2283a6 36%));
    --town: var(--mosty-map-city, color-mix(in oklab, var(--surface), #b8863f 26%));
  }
  .view {
    position: relative;
    height: var(--mosty-map-height, clamp(300px, 66cqi, 540px));
    overflow: hidden;
    border: 1px solid var(--line);
    border-radius: 10px;
    background: var(--ground);
  }
  .keys,
  .stage,
  .stage * {
    position: absolute;
    inset: 0;
  }
  .stage {
    will-change: transform;
    pointer-events: none;
  }
  svg {
    width: 100%;
    height: 100%;
    overflow: visible;
    fill: var(--ink);
  }
  path {
    vector-effect: non-scaling-stroke;
  }
  .region {
    fill: var(--land);
    stroke: var(--edge);
  }
  .city {
    fill: var(--town);
  }
  path.sea,
  path.water {
    fill: var(--water);
  }
  path.river {
    fill: none;
    stroke: var(--water);
    stroke-width: 2.5;
    stroke-linejoin: round;
  }
  .pin {
    min-width: 32px;
    min-height: 28px;
    padding: 0 7px;
    border-radius: 15px;
    background: var(--accent);
    border: 2px solid var(--surface);
    color: var(--on-accent);
    font-size: 0.83em;
    white-space: nowrap;
    inset: auto;
    transform: translate(-50%, -50%);
    pointer-events: auto;
  }
  .about {
    background: var(--surface);
    border-color: var(--accent);
    color: var(--accent);
  }
  .pin[aria-current='true'] {
    z-index: 1;
    background: var(--warm);
    color: var(--surface);
  }
  .zoom {
    position: absolute;
    top: 8px;
    right: 8px;
    z-index: 2;
    display: grid;
    gap: 6px;
  }
  .zoom button {
    width: 48px;
    padding: 0;
    background: var(--surface);
    font-size: 1.4em;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin: 8px 0;
  }
`;
