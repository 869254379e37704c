import { css } from '../shared/guards.ts';

export const styles = css`
  .when {
    font-weight: 600;
  }
  .when::first-letter {
    text-transform: uppercase;
  }
  .left {
    color: var(--good);
    font-weight: 600;
  }
  form {
    max-width: 560px;
    margin-top: 16px;
  }
  form.stack > * + * {
    margin-top: 20px;
  }
  #summary:focus {
    outline-offset: 4px;
  }
  fieldset {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  legend {
    padding: 0;
    font-weight: 600;
  }
  fieldset .field {
    margin-top: 12px;
  }
  .fault {
    margin-top: 4px;
    color: var(--bad);
    font-weight: 600;
  }
  .faults {
    margin-top: 4px;
  }
  .faults a {
    display: inline-block;
    padding: 8px 0;
    color: var(--bad);
  }
  .back {
    margin-bottom: 12px;
  }
  .code strong {
    display: block;
    font: 700 2.6em/1.1 var(--sans);
    letter-spacing: 0.06em;
    font-variant-numeric: tabular-nums lining-nums;
    color: var(--good);
  }
  .done {
    border-top: 6px solid var(--good);
  }
  .done.over {
    border-color: var(--edge);
  }
  .doings,
  .choices {
    display: flex;
    flex-wrap: wrap;
    gap: 10px;
  }
  .choices {
    margin-bottom: 16px;
  }
  .choices label {
    flex: 1 1 200px;
  }
  select {
    width: 100%;
    min-height: var(--target);
    margin-top: 6px;
    padding: 8px 12px;
    border: 2px solid var(--edge);
    border-radius: 10px;
    background: var(--surface);
    color: var(--ink);
    font: inherit;
    font-weight: 400;
  }
  summary {
    display: list-item;
    padding: 10px 0;
    color: var(--accent);
    cursor: pointer;
  }
  details ul {
    padding-inline-start: 18px;
    list-style: disc;
  }
  .other {
    margin-top: 12px;
    padding-top: 12px;
    border-top: 1px solid var(--line);
  }
  .mine {
    margin-top: 16px;
  }
  @container mosty (min-width: 720px) {
    .sessions {
      grid-template-columns: repeat(auto-fill, minmax(320px, 1fr));
    }
  }
`;
