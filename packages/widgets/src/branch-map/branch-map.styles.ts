import { css } from '../shared/guards.ts';

export const styles = css`
  .tools {
    display: grid;
    gap: 8px;
    margin-bottom: 16px;
  }
  .found {
    margin-bottom: 16px;
  }
  /* Cards that are not near the screen are neither laid out nor painted. */
  li.card {
    content-visibility: auto;
    contain-intrinsic-size: auto 600px;
  }
  .badges {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px;
  }
  .calls {
    display: flex;
    flex-wrap: wrap;
    gap: 8px 12px;
  }
  .calls li {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 10px;
  }
  .calls .small {
    max-width: 17em;
  }
  .calls [href^='tel:']::before {
    content: '\\260E\\FE0E';
    margin-inline-end: 10px;
    font-size: 1.25em;
    line-height: 1;
  }
  .chosen {
    border-color: var(--accent);
    box-shadow: inset 4px 0 0 var(--accent);
  }
  .where {
    margin-top: 14px;
    padding-top: 14px;
    border: solid var(--line);
    border-width: 1px 0 0;
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
  }
  .actions {
    display: flex;
    flex-wrap: wrap;
    gap: 0 18px;
  }
  .quiet {
    padding: 10px 0;
    border: 0;
    background: none;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 4px;
  }
  .quiet:hover {
    background: none;
    text-decoration-thickness: 3px;
  }
  .more {
    margin-top: 16px;
  }
  @container mosty (min-width: 720px) {
    .narrow {
      display: flex;
      flex-wrap: wrap;
      gap: 0 28px;
    }
    .card {
      display: grid;
      grid-template-columns: minmax(0, 5fr) minmax(0, 6fr);
      gap: 28px;
    }
    .where {
      margin: 0;
      padding: 0 0 0 28px;
      border-width: 0 0 0 1px;
    }
  }
  @media print {
    .actions {
      display: none;
    }
  }
`;
