import { css } from '../../shared/guards.ts';

export const styles = css`
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 4px;
    margin-bottom: 18px;
    border-bottom: 2px solid var(--line);
  }
  [role='tab'] {
    margin-bottom: -2px;
    border: 0;
    border-bottom: 4px solid transparent;
    border-radius: 10px 10px 0 0;
  }
  [role='tab'][aria-selected='true'] {
    border-color: var(--accent);
    background: var(--tint);
  }
  [role='tabpanel'][hidden] {
    display: none;
  }
  @media (forced-colors: active) {
    [role='tab'][aria-selected='true'] {
      border-color: Highlight;
    }
  }
  @media print {
    .tabs {
      display: none;
    }
  }
`;
