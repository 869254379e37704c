import { html, nothing } from 'lit';
/**
 * A heading whose level the host page decides; it can take the focus when a view changes.
 *
 * @param level 1 to 6; anything beyond is brought back into that range
 */
export function heading(level, text, kind, id) {
    const fit = Math.min(6, Math.max(1, Math.trunc(level) || 2));
    return html `<div id=${id ?? nothing} class=${kind} part=${kind} role="heading" aria-level=${fit} tabindex="-1">
    ${text}
  </div>`;
}
