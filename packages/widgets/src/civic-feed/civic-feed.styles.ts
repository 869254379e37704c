import { css } from '../shared/guards.ts';

/** `.above` and `.below` keep the place of what comes when the list stands: chips in as many rows as they need. */
export const styles = css`
  [data-voice] {
    --voice: var(--accent);
    --voice-tint: var(--tint);
  }
  [data-voice='authority'] {
    --voice: var(--warm);
    --voice-tint: var(--warm-tint);
  }
  [data-voice='community'] {
    --voice: var(--good);
    --voice-tint: var(--good-tint);
  }
  [data-voice] .badge {
    background: var(--voice-tint);
    color: var(--voice);
  }
  .card[data-voice] {
    border-inline-start: 4px solid var(--voice);
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 6px 12px;
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
  .above {
    min-height: 318px;
  }
  .below {
    min-height: 116px;
    padding-top: 16px;
  }
  @container mosty (min-width: 400px) {
    .above {
      min-height: 228px;
    }
  }
  @container mosty (min-width: 720px) {
    .above {
      min-height: 172px;
    }
  }
  .above.brief {
    min-height: 144px;
  }
`;
