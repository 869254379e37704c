/** What forms look like, and what is shown of what they sent. A widget that has one adopts it with the first press. */
import { css } from '../guards.ts';

export const styles = css`
  form {
    max-width: 580px;
  }
  form.stack > * + * {
    margin-top: 20px;
  }
  #summary:empty {
    margin: 0;
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
  label.check {
    align-items: flex-start;
    padding: 11px 0;
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
    display: flex;
    align-items: center;
    min-height: var(--target);
    padding: 6px 0;
    color: var(--bad);
  }
  .back {
    margin-bottom: 14px;
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
`;
