import { css } from '../shared/guards.ts';
export const styles = css `
  .tools {
    display: grid;
    gap: 6px;
    margin-bottom: 14px;
  }
  .count {
    margin-bottom: 12px;
    font-weight: 600;
  }
  .badges,
  .calls {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .button svg {
    flex: none;
    margin-inline-end: 10px;
  }
  .label .small,
  .button .label {
    font-weight: 400;
  }
  .chosen {
    border-color: var(--accent);
    box-shadow: inset 4px 0 0 var(--accent);
  }
  .where {
    margin-top: 14px;
    padding-top: 14px;
    border-top: 1px solid var(--line);
  }
  .stops {
    display: grid;
    gap: 8px;
    margin-top: 4px;
  }
  .route {
    display: inline-block;
    min-width: 30px;
    margin: 2px 4px 2px 0;
    padding: 0 7px;
    border: 1.5px solid var(--edge);
    border-radius: 7px;
    font-weight: 600;
    font-size: 0.89em;
    line-height: 1.55;
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
  .credit {
    margin-top: 16px;
  }
  @container mosty (min-width: 720px) {
    .card {
      display: grid;
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
      gap: 28px;
    }
    .where {
      margin: 0;
      padding: 0 0 0 28px;
      border-top: 0;
      border-inline-start: 1px solid var(--line);
    }
  }
`;
