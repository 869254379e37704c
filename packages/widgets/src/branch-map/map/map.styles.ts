import { css } from '../../shared/guards.ts';

export const mapStyles = css`
  .map {
    --land: var(--mosty-map-land, color-mix(in oklab, var(--surface), #b99a4a 7%));
    --water: var(--mosty-map-water, color-mix(in oklab, var(--ground), #2283a6 36%));
    --town: var(--mosty-map-city, color-mix(in oklab, var(--surface), #b8863f 26%));
    --deep: color-mix(in oklab, var(--ink), var(--accent) 50%);
  }
  .view {
    position: relative;
    height: var(--mosty-map-height, clamp(300px, 66cqi, 540px));
    overflow: hidden;
    overflow: clip;
    border: 1px solid var(--line);
    border-radius: 10px;
    background: var(--ground);
    touch-action: pan-y;
    user-select: none;
    cursor: grab;
  }
  .keys,
  .stage,
  .stage * {
    position: absolute;
    inset: 0;
  }
  .keys:focus-visible {
    outline-offset: -4px;
    z-index: 1;
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
  path,
  .circles circle {
    vector-effect: non-scaling-stroke;
  }
  .region {
    fill: var(--land);
    stroke: var(--edge);
    stroke-dasharray: 7 3 1 3;
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
  .circles {
    fill: var(--warm);
    fill-opacity: 0.12;
    stroke: var(--warm);
    stroke-dasharray: 4 3;
  }
  text {
    stroke: var(--land);
    stroke-width: 3px;
    paint-order: stroke;
    text-anchor: middle;
    dominant-baseline: central;
    font-size: 0.8em;
  }
  .great {
    font-weight: 700;
  }
  .sea,
  .water,
  .river {
    fill: var(--deep);
  }
  .sea text,
  .water text,
  .river text {
    font: italic 1em var(--serif);
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
  .pin::before {
    content: '';
    position: absolute;
    inset: -10px -8px;
    z-index: -1;
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
  .off {
    opacity: 0;
    pointer-events: none;
  }
  .zoom,
  .told {
    position: absolute;
    right: 8px;
    z-index: 2;
  }
  .zoom {
    top: 8px;
    display: grid;
    gap: 6px;
  }
  .zoom button {
    width: 48px;
    padding: 0;
    background: var(--surface);
    font-size: 1.4em;
  }
  .told {
    bottom: 8px;
    left: 8px;
    width: fit-content;
    padding: 6px 12px;
    border-radius: 8px;
    background: var(--ink);
    color: var(--ground);
    opacity: 0;
    pointer-events: none;
    transition: opacity 0.2s;
  }
  .now {
    opacity: 1;
  }
  .bar {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
    margin: 8px 0;
  }
  .scale {
    align-self: center;
    margin-inline-start: auto;
    border: solid var(--muted);
    border-width: 0 1px 2px;
    font-size: 0.8em;
    text-align: center;
  }
  @media (forced-colors: active) {
    .map {
      --land: Canvas;
      --water: Canvas;
      --town: Canvas;
      --deep: CanvasText;
      --ink: CanvasText;
      --warm: CanvasText;
    }
    .map path {
      stroke: CanvasText;
    }
  }
  @media print {
    .map {
      color-scheme: light;
    }
    .view {
      height: auto;
      aspect-ratio: var(--ratio);
    }
    .map .pin {
      display: block !important;
      border: 1px solid #000;
      background: #fff;
      color: #000;
    }
  }
`;
