import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { LifeEvent, Service } from '@mosty/sdk/core';
import { heading } from '../shared/heading.ts';
import type { LocaleController } from '../shared/locale.ts';
import { drawStates } from '../shared/status.ts';
import { card } from './card.ts';
import type { Found, Wanted } from './catalogue/catalogue.ts';
import { filters, type Filters } from './filters.ts';
import type { Inquiry } from './inquiry.ts';
import type { ServiceMessages } from './messages/types.ts';
import { callForHelp, nothingFound } from './nothing-found.ts';
import { TILES, tiles } from './tiles.ts';

type Words = LocaleController<ServiceMessages>;

/** What a person can do in a list. */
export interface Actions {
  open: (service: Service) => void;
  choose: (moment: LifeEvent) => void;
  other: () => void;
  literally: () => void;
  more: () => void;
  narrow: (filters: Partial<Filters>) => void;
}

/** How many answers there are, in a sentence that is announced. */
function counted({ items, total }: Found, { q }: Wanted, { texts }: Words): string {
  if (!items.length) return q ? texts.nothing(q) : texts.nothingHere;
  return total > items.length ? texts.first(items.length, total) : texts.found(total);
}

/** «Шукаємо: пенсія», and the way to the very letters that were typed. */
const understood = ({ interpretation }: Found, { texts }: Words, { literally }: Actions): unknown =>
  interpretation
    ? html`<p class="understood" part="interpretation">
        <span class="strong">${texts.understood(interpretation.used)}</span>
        <button type="button" @click=${literally}>${texts.literally(interpretation.original)}</button>
      </p>`
    : nothing;

/** The services that were found; behind «Інше» the rest of the tiles and a phone stand above them. */
function listOf(
  found: Found,
  { q, lifeEvent }: Wanted,
  rest: readonly LifeEvent[],
  level: number,
  words: Words,
  does: Actions,
): TemplateResult {
  const { items, total, telephone } = found;
  const { texts } = words;
  const other = html`${rest.length ? tiles(rest, words, does.choose) : nothing}
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

/** What was found for what is wanted: its heading, how many, how it was understood, and the services or a help page. */
export function results(inquiry: Inquiry, wanted: Wanted, level: number, words: Words, does: Actions): TemplateResult {
  const { texts, say } = words;
  const { found, answers, audiences } = inquiry;
  const moments = inquiry.moments.value?.items ?? [];
  const moment = moments.find(({ slug }) => slug === wanted.lifeEvent);
  const topic = wanted.q ? texts.askedFor(wanted.q) : moment ? say(moment.title) : texts.all;
  return html`<div class="topic">${heading(level, topic, 'name', 'topic')}</div>
    <p class="count" role="status">${found ? counted(found, wanted, words) : nothing}</p>
    ${found ? understood(found, words, does) : nothing}
    ${filters(wanted, audiences.value ?? [], words, does.narrow, () => audiences.value ?? audiences.run())}
    ${drawStates(answers, words, {
      // Answers to other words may stay while these are on their way, and never in place of an error.
      keep: (failed) => !failed && Boolean(wanted.q),
      empty: () => answers.value && nothingFound(answers.value, moments, words, does),
      full: (value) => listOf(value, wanted, moments.slice(TILES), level, words, does),
    })}`;
}
