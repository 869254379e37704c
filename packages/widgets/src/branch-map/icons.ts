import { html } from 'lit';

/** A telephone receiver, for the eye only. */
export const receiver = html`<svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" fill="currentColor">
  <path
    d="M6.6 2.6 9 2a1.5 1.5 0 0 1 1.8.9l1.3 3.2a1.5 1.5 0 0 1-.4 1.7L10 9.3a12 12 0 0 0 4.7 4.7l1.5-1.7a1.5 1.5 0 0 1 1.7-.4l3.2 1.3a1.5 1.5 0 0 1 .9 1.8l-.6 2.4a2 2 0 0 1-1.9 1.5C10.7 18.9 5.1 13.3 5.1 4.5a2 2 0 0 1 1.5-1.9Z"
  />
</svg>`;
