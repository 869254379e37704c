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
