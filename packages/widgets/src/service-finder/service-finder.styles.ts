import { css } from '../shared/guards.ts';

export const styles = css`
  form {
    margin-bottom: 18px;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
    align-items: end;
    margin-top: 6px;
  }
  .combo {
    position: relative;
    flex: 1 1 220px;
    min-width: 0;
  }
  [role='listbox'] {
    position: absolute;
    inset: calc(100% + 4px) 0 auto;
    z-index: 2;
    max-height: min(60vh, 440px);
    overflow-y: auto;
    overscroll-behavior: contain;
    border: 2px solid var(--edge);
    border-radius: 10px;
    background: var(--surface);
    box-shadow: 0 8px 24px rgb(0 0 0 / 0.18);
  }
  [role='listbox'][hidden] {
    display: none;
  }
  [role='option'] {
    min-height: var(--target);
    padding: 10px 14px;
    cursor: pointer;
  }
  [role='option'] + [role='option'] {
    border-top: 1px solid var(--line);
  }
  [role='option'] span {
    display: block;
  }
  [role='option']:hover {
    background: var(--tint);
  }
  [role='option'][aria-selected='true'] {
    background: var(--tint);
    outline: 3px solid var(--focus);
    outline-offset: -3px;
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
  .back {
    margin-bottom: 14px;
  }
  .topic,
  .count,
  .understood,
  .other,
  .more,
  .filters {
    margin: 12px 0;
  }
  .count {
    font-weight: 600;
  }
  .understood,
  .calls,
  .told {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
    align-items: center;
  }
  .place .calls,
  .part .calls {
    margin-top: 8px;
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
  .bullets li + li,
  .part p + p {
    margin-top: 4px;
  }
  .part.part {
    margin-top: 22px;
  }
  .part > .name {
    margin-bottom: 4px;
    font-size: 1em;
  }
  .tools {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
  }
  .told:empty {
    display: none;
  }
  .place {
    padding: 12px 0;
    border-top: 1px solid var(--line);
  }
  .place:first-child {
    border-top: 0;
  }
  .fields {
    display: flex;
    flex-wrap: wrap;
    gap: 14px;
  }
  .fields label {
    flex: 1 1 220px;
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
  @media (forced-colors: active) {
    [role='option'][aria-selected='true'] {
      outline-color: Highlight;
    }
  }
`;
