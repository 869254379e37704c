import { html, type TemplateResult } from 'lit';
import type { LifeEvent } from '@mosty/sdk/core';
import type { LocaleController } from '../shared/locale.ts';
import type { ServiceMessages } from './messages/types.ts';

/** More tiles than these are no longer read, they are skimmed; the rest is behind «Інше». */
export const TILES = 6;

/** What happens in life, in the first person, and, where there is more, «Інше» for it. */
export function tiles(
  moments: readonly LifeEvent[],
  { texts, say }: LocaleController<ServiceMessages>,
  choose: (moment: LifeEvent) => void,
  other?: () => void,
): TemplateResult {
  return html`<ul class="tiles">
    ${moments.map(
      (moment) =>
        html`<li>
          <button type="button" class="tile" part="tile" data-moment=${moment.slug} @click=${() => choose(moment)}>
            ${say(moment.title)}
          </button>
        </li>`,
    )}
    ${
      other
        ? html`<li><button type="button" class="tile" part="tile" data-moment="" @click=${other}>${texts.other}</button></li>`
        : null
    }
  </ul>`;
}
