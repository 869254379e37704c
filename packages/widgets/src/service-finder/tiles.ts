import { html, type TemplateResult } from 'lit';
import type { LifeEvent } from '@mosty/sdk/core';
import type { LocaleController } from '../shared/locale.ts';
import { drawStates } from '../shared/status.ts';
import type { Inquiry } from './inquiry.ts';
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
        ? html`<li>
            <button type="button" class="tile" part="tile" data-moment="" @click=${other}>${texts.other}</button>
          </li>`
        : null
    }
  </ul>`;
}

/** The first screen under the box: the tiles, or why there are none. */
export function home(
  moments: Inquiry['moments'],
  words: LocaleController<ServiceMessages>,
  { choose, other }: { choose: (moment: LifeEvent) => void; other: () => void },
): unknown {
  return drawStates(moments, words, {
    bones: 2,
    empty: () => html`<button type="button" @click=${other}>${words.texts.all}</button>`,
    full: ({ items }) =>
      html`<p class="muted">${words.texts.chooseLife}</p>
        ${tiles(items.slice(0, TILES), words, choose, other)}`,
  });
}
