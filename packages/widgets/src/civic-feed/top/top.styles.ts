import { css } from '../../shared/guards.ts';

export const styles = css`
  .chips {
    display: flex;
    flex-wrap: wrap;
    gap: 8px;
  }
  .chip {
    padding: 6px 16px;
    text-align: start;
    border-width: 1px;
    border-radius: 24px;
    background: var(--surface);
  }
  .chip[aria-pressed='true'] {
    background: var(--accent);
    color: var(--on-accent);
  }
  .chip[aria-pressed='true']::before {
    content: '';
    width: 6px;
    height: 12px;
    margin-inline: 2px 10px;
    border: solid currentcolor;
    border-width: 0 2px 2px 0;
    transform: translateY(-2px) rotate(45deg);
  }
  .count {
    min-width: 2.2ch;
    margin-inline-start: 6px;
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  .above > .chips {
    margin-bottom: 6px;
  }
  .fold > summary::after {
    content: '';
    width: 8px;
    height: 8px;
    margin-inline: 12px 4px;
    border: solid currentcolor;
    border-width: 0 2px 2px 0;
    transform: translateY(-3px) rotate(45deg);
  }
  .fold[open] > summary::after {
    transform: translateY(2px) rotate(225deg);
  }
  .tally {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 14px;
    min-height: 84px;
    margin-bottom: 8px;
  }
  .panel {
    padding: 4px 0 12px;
  }
  .panel > * + * {
    margin-top: 12px;
  }
  .panel > .label + .chips {
    margin-top: 6px;
  }
  .panel form {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
    align-items: end;
    max-width: 560px;
  }
  .panel form label {
    flex: 1 1 200px;
  }
  select {
    max-width: 420px;
  }
  .feeds li {
    padding: 8px 0;
  }
  @container mosty (min-width: 400px) {
    .tally {
      min-height: 56px;
    }
  }
  @media (forced-colors: active) {
    .chip[aria-pressed='true'] {
      forced-color-adjust: none;
      border-color: Highlight;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .card {
      padding-inline-start: 12px;
      border-bottom: 1px solid #999;
      border-radius: 0;
    }
    .above,
    .below,
    summary {
      display: none;
    }
    a[href^='http']::after {
      content: ' (' attr(href) ')';
      font-weight: 400;
      overflow-wrap: anywhere;
    }
  }
`;
