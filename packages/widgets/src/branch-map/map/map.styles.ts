import { css } from '../../shared/guards.ts';

export const mapStyles = css`
  .map {
    --land: var(--mosty-map-land, color-mix(in oklab, var(--surface), var(--warm) 3%));
    --water: var(--mosty-map-water, color-mix(in oklab, var(--ground), var(--accent) 24%));
    --deep: var(--mosty-map-water-ink, color-mix(in oklab, var(--ink), var(--accent) 65%));
    --town: var(--mosty-map-city, color-mix(in oklab, var(--surface), var(--warm) 13%));
    --about: var(--mosty-map-about, var(--warm));
  }
  .view {
    position: relative;
    height: var(--mosty-map-height, clamp(300px, 66cqi, 540px));
    overflow: hidden;
    overflow: clip;
    border: 1px solid var(--line);
    border-radius: calc(var(--radius) - 4px);
    background: var(--ground);
    touch-action: pan-y;
    user-select: none;
    cursor: grab;
  }
  .view:active {
    cursor: grabbing;
  }
  .keys,
  .stage,
  .stage > * {
    position: absolute;
    inset: 0;
    width: 100%;
    height: 100%;
  }
  .keys:focus-visible {
    outline-offset: -4px;
    z-index: 1;
  }
  .stage {
    pointer-events: none;
  }
  .stage svg {
    overflow: visible;
    fill: var(--tint);
    stroke-linejoin: round;
    stroke-linecap: round;
  }
  svg path,
  svg circle {
    vector-effect: non-scaling-stroke;
  }
  .region {
    fill: var(--land);
    stroke: var(--edge);
    stroke-width: 1.2;
    stroke-dasharray: 6 3 1 3;
  }
  path.sea,
  path.water {
    fill: var(--water);
    stroke: var(--deep);
    stroke-width: 0.6;
  }
  path.city {
    fill: var(--town);
    stroke: var(--edge);
    stroke-width: 0.8;
  }
  path.river {
    fill: none;
    stroke: var(--water);
    stroke-width: 2.5;
  }
  .circles {
    fill: var(--about);
    fill-opacity: 0.1;
    stroke: var(--about);
    stroke-width: 1.2;
    stroke-dasharray: 4 3;
  }
  text {
    fill: var(--ink);
    stroke: var(--land);
    stroke-width: 3.5px;
    paint-order: stroke;
    dominant-baseline: central;
    font-size: 0.8em;
  }
  .rank-1 text {
    font-weight: 700;
    font-size: 0.9em;
  }
  .sea text,
  .water text,
  .river text {
    fill: var(--deep);
    stroke: var(--water);
    font: italic 1em var(--serif);
    letter-spacing: 0.04em;
  }
  .river text {
    stroke: var(--land);
    font-size: 0.86em;
  }
  .settlement circle,
  .landmark circle {
    fill: var(--ink);
    stroke: var(--land);
  }
  .pin,
  .zoom button {
    pointer-events: auto;
    padding: 0;
    background: var(--surface);
  }
  .pin {
    position: absolute;
    min-width: 34px;
    min-height: 28px;
    padding: 0 7px;
    border-radius: 15px;
    background: var(--accent);
    border: 2px solid var(--surface);
    color: var(--on-accent);
    font-size: 0.83em;
    white-space: nowrap;
    transform: translate(-50%, -50%);
  }
  .pin::before {
    content: '';
    position: absolute;
    inset: -10px -7px;
    z-index: -1;
  }
  .about {
    background: var(--surface);
    border-color: var(--accent);
    color: var(--accent);
  }
  .many {
    border-radius: 50%;
    aspect-ratio: 1;
    min-height: 40px;
  }
  .pin[aria-current] {
    z-index: 1;
    background: var(--warm);
    border-color: var(--surface);
    color: var(--surface);
  }
  .off {
    opacity: 0;
    pointer-events: none;
  }
  .zoom {
    position: absolute;
    top: 10px;
    inset-inline-end: 10px;
    display: grid;
    gap: 6px;
    z-index: 2;
  }
  .zoom button {
    width: 48px;
    font-size: 1.4em;
  }
  .told {
    position: absolute;
    inset: auto 10px 10px;
    margin: auto;
    width: fit-content;
    padding: 8px 14px;
    border-radius: 8px;
    background: var(--ink);
    color: var(--ground);
    opacity: 0;
    pointer-events: none;
    transition: opacity 0.2s;
  }
  .told.now {
    opacity: 1;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
    margin-top: 8px;
  }
  .scale {
    margin-inline-start: auto;
    border: solid var(--muted);
    border-width: 0 1.5px 1.5px;
    font-size: 0.78em;
    text-align: center;
    white-space: nowrap;
  }
`;
