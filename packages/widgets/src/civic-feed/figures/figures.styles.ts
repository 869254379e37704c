import { css } from '../../shared/guards.ts';

export const styles = css`
  .time + .time {
    margin-top: 26px;
  }
  .time > ul {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 0 28px;
    margin-top: 8px;
  }
  .figure {
    padding: 12px 0;
    border-top: 1px solid var(--line);
  }
  .figure.part {
    padding-inline-start: 18px;
    border-top-style: dashed;
  }
  .quantity {
    display: block;
    font-family: var(--serif);
    font-size: 1.3em;
    font-variant-numeric: lining-nums tabular-nums;
    line-height: 1.25;
    color: var(--accent);
  }
  .bar {
    display: block;
    margin: 8px 0;
  }
  /* As long as the bar of the whole, so that the two can be compared. */
  .part .bar {
    width: calc(100% + 18px);
    margin-inline-start: -18px;
  }
  .rail {
    fill: var(--line);
  }
  .fill {
    fill: var(--accent);
  }
  .figure .small {
    margin-top: 4px;
  }
  @media (forced-colors: active) {
    .quantity {
      color: CanvasText;
    }
    .rail {
      fill: Canvas;
      stroke: CanvasText;
    }
    .fill {
      fill: CanvasText;
    }
  }
  @media print {
    .quantity {
      color: #000;
    }
    .rail {
      fill: #fff;
      stroke: #000;
    }
    .fill {
      fill: #000;
    }
    .figure {
      break-inside: avoid;
    }
  }
`;
