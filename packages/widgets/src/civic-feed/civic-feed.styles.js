import { css } from '../shared/guards.ts';
export const styles = css `
  .meta {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 12px;
  }
  [data-voice='authority'] .badge {
    background: var(--warm-tint);
    color: var(--warm);
  }
  [data-voice='community'] .badge {
    background: var(--good-tint);
    color: var(--good);
  }
  summary {
    display: inline-flex;
    align-items: center;
    min-height: var(--target);
    color: var(--accent);
    font-weight: 600;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
    cursor: pointer;
  }
  .more {
    margin-top: 16px;
  }
  p.more .muted {
    margin-inline-start: 12px;
  }
`;
