import { css } from '../../shared/guards.ts';

export const styles = css`
  .text {
    max-width: 42em;
  }
  .text :is(p, li, blockquote) {
    white-space: pre-line;
  }
  .bullets {
    padding-inline-start: 1.3em;
    list-style: disc;
  }
  ol.bullets {
    list-style: decimal;
  }
  blockquote {
    margin: 0;
    padding: 4px 0 4px 16px;
    border-inline-start: 3px solid var(--line);
    color: var(--muted);
  }
  .label {
    font-weight: 600;
  }
  .beside {
    padding-inline-start: 14px;
    border-inline-start: 3px solid var(--line);
  }
  .beside > * + * {
    margin-top: 4px;
  }
  button.link {
    display: inline-flex;
    padding: 4px 0;
    border: 0;
    text-align: start;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 3px;
  }
  button.link:hover {
    background: none;
    text-decoration-thickness: 2px;
  }
`;
