import { css } from '../shared/guards.ts';
export const styles = css `
  form {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
    align-items: end;
    margin-bottom: 18px;
  }
  form label {
    flex: 1 1 220px;
    min-width: 0;
  }
  .tiles {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 230px), 1fr));
    gap: 10px;
    margin-top: 10px;
  }
  .tile {
    width: 100%;
    height: 100%;
    min-height: 72px;
    justify-content: flex-start;
    padding: 12px 16px;
    border: 1px solid var(--line);
    border-inline-start: 5px solid var(--accent);
    background: var(--surface);
    color: var(--ink);
    text-align: start;
  }
  .count {
    margin: 12px 0;
    font-weight: 600;
  }
  .badge.good {
    background: var(--good-tint);
    color: var(--good);
  }
  .bullets {
    padding-inline-start: 1.2em;
    list-style: disc;
  }
  ol.bullets {
    list-style: decimal;
  }
  .bullets li + li {
    margin-top: 4px;
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
  .topic {
    margin: 4px 0 12px;
  }
`;
