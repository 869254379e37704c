import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { LocaleController } from '../../shared/locale.ts';
import type { InsideMessages } from '../messages/types.ts';
import { card } from './card.ts';
import type { Found, Wanted } from './catalogue/catalogue.ts';
import type { Actions } from './inside.ts';
import { callForHelp } from './nothing-found.ts';

type Words = LocaleController<InsideMessages>;

/** How many services there are, in a sentence. */
export function counted({ items, total }: Found, { q }: Wanted, { texts }: Words): string {
  if (!items.length) return q ? texts.nothing(q) : texts.nothingHere;
  return total > items.length ? texts.first(items.length, total) : texts.found(total);
}

/** «Шукаємо: пенсія», and the way to the very letters that were typed. */
export const understood = ({ interpretation }: Found, { texts }: Words, { literally }: Actions): unknown =>
  interpretation
    ? html`<p class="understood" part="interpretation">
        <span class="strong">${texts.understood(interpretation.used)}</span>
        <button type="button" @click=${literally}>${texts.literally(interpretation.original)}</button>
      </p>`
    : nothing;

/** The services that were found; behind «Інше» the rest of the tiles and a phone stand above them. */
export function list(
  { items, total, telephone }: Found,
  { q, lifeEvent }: Wanted,
  level: number,
  words: Words,
  does: Actions,
): TemplateResult {
  const { texts } = words;
  const other = html`${does.tiles('rest')}
    <div class="card stack other">
      <p>${texts.otherPhone}</p>
      ${callForHelp(telephone, words)}
    </div>`;
  return html`${q || lifeEvent ? nothing : other}
    <ul class="list">
      ${repeat(
        items,
        ({ slug }) => slug,
        (service) => card(service, words, level, does.open),
      )}
    </ul>
    ${total > items.length ? html`<p class="more"><button type="button" @click=${does.more}>${texts.more}</button></p>` : nothing}`;
}
