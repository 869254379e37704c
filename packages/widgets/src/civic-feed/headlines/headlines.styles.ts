import { css } from '../../shared/guards.ts';

export const styles = css`
  .headlines {
    gap: 0;
    margin-bottom: 14px;
  }
  .headline {
    padding: 10px 0;
    border-top: 1px solid var(--line);
  }
  .headline:first-child {
    padding-top: 0;
    border-top: 0;
  }
  .headlines .name {
    font-size: 1em;
    line-height: 1.35;
  }
  a.name {
    display: inline-block;
    padding: 6px 0;
  }
  @media print {
    a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-weight: 400;
      overflow-wrap: anywhere;
    }
  }
`;
