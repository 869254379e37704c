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
    max-width: 420px;
  }
  summary {
    display: list-item;
    padding: 11px 0;
    color: var(--accent);
    cursor: pointer;
  }
  details ul {
    padding-inline-start: 18px;
    list-style: disc;
  }
  .others {
    padding-top: 14px;
    border-top: 2px solid var(--line);
  }
  .other + .other {
    margin-top: 14px;
    padding-top: 14px;
    border-top: 1px solid var(--line);
  }
  .sessions > li {
    display: flex;
    flex-direction: column;
  }
  .sessions .foot {
    margin-top: auto;
    padding-top: 10px;
  }
  form {
    margin-top: 16px;
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
