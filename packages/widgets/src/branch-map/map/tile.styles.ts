import { css } from '../../shared/guards.ts';

export const tileStyles = css`
  .stage > .ground {
    inset: -80px;
  }
  /* What is drawn stays until there is something else to see. */
  .map:not(.tiled) .ground {
    visibility: hidden;
  }
  .tiled path,
  .named svg > g + g {
    visibility: hidden;
  }
  .tiled .circles {
    fill-opacity: 0.2;
    stroke-width: 2;
  }
  /* Pictures made for white paper: in the dark they do not dazzle, and stay as legible. */
  .named {
    --dim: light-dark(transparent, #0006);
  }
  .named .ground::after {
    content: '';
    position: absolute;
    inset: 0;
    background: var(--dim);
  }
  @media print {
    .map .ground {
      display: none;
    }
    .map path,
    .map svg > g {
      visibility: visible;
    }
  }
`;
