import { css } from '../shared/guards.ts';

export const styles = css`
  .lead {
    margin-bottom: 14px;
  }
  .door {
    display: flex;
    flex-direction: column;
    gap: 10px;
    border-top: 6px solid var(--accent);
  }
  .door[data-kind='authority'] {
    border-top-color: var(--warm);
  }
  .door[data-kind='document'] {
    border-top-color: var(--good);
  }
  .door .name {
    font-size: 1.25em;
  }
  .door .foot {
    margin-top: auto;
    padding-top: 4px;
  }
  .door .foot button {
    width: 100%;
  }
  dl {
    display: grid;
    gap: 6px;
  }
  dt,
  dd {
    display: inline;
  }
  dt {
    color: var(--muted);
  }
  dl :first-child > dd {
    font-weight: 600;
  }
  .mine {
    margin-top: 16px;
  }
  #answers {
    min-height: 420px;
  }
  .answers {
    margin-top: 28px;
  }
  :has(.growing) ~ .help {
    visibility: hidden;
  }
  .help {
    margin-top: 28px;
    padding-top: 16px;
    border-top: 2px solid var(--line);
  }
  .help .strong {
    margin-bottom: 4px;
  }
  .call {
    white-space: nowrap;
  }
  .call::before {
    content: '\\260E\\FE0E';
    margin-inline-end: 10px;
    font-size: 1.25em;
    line-height: 1;
  }
  .doings {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
  }
  .answers .doings {
    margin-top: 14px;
  }
  .box {
    display: grid;
    gap: 12px;
    align-items: end;
  }
  #hidden > * {
    margin-top: 14px;
  }
  .before {
    padding-top: 16px;
    border-top: 1px solid var(--line);
  }
  .lines {
    white-space: pre-line;
  }
  blockquote {
    margin: 0;
    padding: 2px 14px;
    border-inline-start: 4px solid var(--line);
    color: var(--muted);
  }
  summary {
    display: list-item;
    padding: 11px 0;
    color: var(--accent);
    cursor: pointer;
  }
  summary .name {
    display: inline;
    font-size: 1.06em;
  }
  details[part='answer'] {
    padding-block: 6px;
  }
  details[open] > summary {
    margin-bottom: 6px;
  }
  .bullets,
  .sources {
    padding-inline-start: 20px;
    list-style: disc;
  }
  .bullets li + li,
  .sources li + li {
    margin-top: 6px;
  }
  .parts > * + * {
    margin-top: 14px;
    padding-top: 14px;
    border-top: 1px solid var(--line);
  }
  .place a:not(.button),
  .sources a,
  .page,
  .law {
    display: inline-flex;
    align-items: center;
    min-height: var(--target);
  }
  .place > * + * {
    margin-top: 6px;
  }
  .behind .name:not(#result) {
    margin-top: 22px;
    font-family: var(--sans);
  }
  .said {
    padding-inline-start: 14px;
    border-inline-start: 4px solid var(--accent);
  }
  .helpful {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 10px;
  }
  [part='asked'] .code strong {
    font-size: clamp(20px, 8.4cqi, 43px);
    letter-spacing: 0.02em;
  }
  .when {
    font-weight: 600;
  }
  .message {
    padding: 10px 14px;
    border-radius: 8px;
    background: var(--tint);
  }
  .message.own {
    margin-inline-start: 24px;
    background: var(--ground);
  }
  @container mosty (min-width: 560px) {
    .box {
      grid-template-columns: 1fr auto;
    }
    .box label.field {
      grid-column: 1 / -1;
    }
    #answers {
      min-height: 340px;
    }
  }
  @container mosty (min-width: 860px) {
    .doors {
      grid-template-columns: repeat(3, minmax(0, 1fr));
    }
  }
  @media print {
    .help,
    .back {
      display: none;
    }
  }
`;
