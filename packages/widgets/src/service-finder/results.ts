import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { LifeEvent, Service } from '@mosty/sdk/core';
import { heading } from '../shared/heading.ts';
import type { LocaleController } from '../shared/locale.ts';
import { card } from './card.ts';
import type { Found, Wanted } from './catalogue/catalogue.ts';
import type { ServiceMessages } from './messages/types.ts';
import { callForHelp } from './nothing-found.ts';
import { TILES, tiles } from './tiles.ts';

type Words = LocaleController<ServiceMessages>;

/** What a person can do in a list. */
export interface Actions {
  open: (service: Service) => void;
  choose: (moment: LifeEvent) => void;
  other: () => void;
  literally: () => void;
  more: () => void;
}

/** What the list is an answer to, as its heading. */
export function topic({ q, lifeEvent }: Wanted, moments: readonly LifeEvent[], level: number, { texts, say }: Words): TemplateResult {
  const moment = moments.find(({ slug }) => slug === lifeEvent);
  return html`<div class="topic">
    ${heading(level, q ? texts.askedFor(q) : moment ? say(moment.title) : texts.all, 'name', 'topic')}
  </div>`;
}

/** How many answers there are, in a sentence that is announced. */
export function counted({ items, total }: Found, { q }: Wanted, { texts }: Words): string {
  if (!items.length) return q ? texts.nothing(q) : texts.nothingHere;
  return total > items.length ? texts.first(items.length, total) : texts.found(total);
}

/** «Шукаємо: пенсія», and the way to the very letters that were typed. */
export function understood({ interpretation }: Found, { texts }: Words, { literally }: Actions): unknown {
  if (!interpretation) return nothing;
  return html`<p class="understood" part="interpretation">
    <span class="strong">${texts.understood(interpretation.used)}</span>
    <button type="button" @click=${literally}>${texts.literally(interpretation.original)}</button>
  </p>`;
}

/** The services that were found; behind «Інше» the rest of the tiles and a phone stand above them. */
export function listOf(
  { items, total, telephone }: Found,
  { q, lifeEvent }: Wanted,
  moments: readonly LifeEvent[],
  level: number,
  words: Words,
  does: Actions,
): TemplateResult {
  const { texts } = words;
  const rest = moments.slice(TILES);
  return html`${
      q || lifeEvent
        ? nothing
        : html`${rest.length ? tiles(rest, words, does.choose) : nothing}
            <div class="card stack other">
              <p>${texts.otherPhone}</p>
              ${callForHelp(telephone, words)}
            </div>`
    }
    <ul class="list">
      ${repeat(
        items,
        ({ slug }) => slug,
        (service) => card(service, words, level, does.open),
      )}
    </ul>
    ${total > items.length ? html`<p class="more"><button type="button" @click=${does.more}>${texts.more}</button></p>` : nothing}`;
}
