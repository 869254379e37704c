import { css } from '../../shared/guards.ts';

/** Of what comes after the first drawing: names, what is told, pins out of sight, the keyboard, other colours, paper. */
export const laterStyles = css`
  .keys:focus-visible {
    outline-offset: -4px;
    z-index: 1;
  }
  .off {
    opacity: 0;
    pointer-events: none;
  }
  .map {
    --deep: color-mix(in oklab, var(--ink), var(--accent) 50%);
  }
  circle {
    vector-effect: non-scaling-stroke;
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
  .view {
    overflow: clip;
    user-select: none;
    cursor: grab;
    touch-action: pan-y;
  }
  .region {
    stroke-dasharray: 7 3 1 3;
  }
  .pin::before {
    content: '';
    position: absolute;
    inset: -10px -8px;
    z-index: -1;
  }
  .told {
    position: absolute;
    z-index: 2;
    opacity: 0;
    bottom: 8px;
    left: 8px;
    width: fit-content;
    padding: 6px 12px;
    border-radius: 8px;
    background: var(--ink);
    color: var(--ground);
    pointer-events: none;
    transition: opacity 0.2s;
  }
  .now {
    opacity: 1;
  }
  .scale {
    align-self: center;
    margin-inline-start: auto;
    border: solid var(--muted);
    border-width: 0 1px 2px;
    font-size: 0.8em;
    text-align: center;
  }
  /* Browsers of before 2023. */
  @supports not (color: color-mix(in oklab, #000, #fff)) {
    .map {
      --land: var(--surface);
      --water: var(--line);
      --town: var(--tint);
      --deep: var(--muted);
    }
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
    /* As high as the drawing, which keeps its proportions. */
    .view,
    .stage,
    .stage svg {
      position: relative;
      height: auto;
    }
    .map .pin {
      display: block !important;
      border: 1px solid #000;
      background: #fff;
      color: #000;
    }
  }
`;
