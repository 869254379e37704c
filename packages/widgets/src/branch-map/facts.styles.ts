import { css } from '../shared/guards.ts';

export const styles = css`
  .badge.good {
    background: var(--good-tint);
    color: var(--good);
  }
  .safety li {
    padding-inline-start: 14px;
    border-inline-start: 3px solid var(--line);
  }
`;
