import { css } from '../../shared/guards.ts';

/** The place of a picture is kept by its width and height, which are attributes. */
export const styles = css`
  .picture img {
    display: block;
    max-width: 100%;
    height: auto;
    border-radius: 8px;
    background: var(--tint);
    color: var(--ink);
  }
  @media print {
    .picture {
      break-inside: avoid;
    }
  }
`;
