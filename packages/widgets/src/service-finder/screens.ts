import { html, nothing, type TemplateResult } from 'lit';
import type { LifeEvent } from '@mosty/sdk/core';
import { heading } from '../shared/heading.ts';
import type { LocaleController } from '../shared/locale.ts';
import { drawStates } from '../shared/status.ts';
import type { Inquiry } from './inquiry.ts';
import type { Found, Wanted } from './inside/catalogue/catalogue.ts';
import type { ServiceMessages } from './messages/types.ts';

/** More tiles than these are no longer read, they are skimmed; the rest is behind «Інше». */
const TILES = 6;

/** What happens in life, in the first person: the first tiles and «Інше», or those behind it. */
export function tiles(
  moments: readonly LifeEvent[],
  which: 'first' | 'rest',
  { texts, say }: LocaleController<ServiceMessages>,
  choose: (moment: LifeEvent | null) => void,
): TemplateResult {
  const first = which === 'first';
  const shown = first ? moments.slice(0, TILES) : moments.slice(TILES);
  const tile = (label: unknown, moment: LifeEvent | null) =>
    html`<li>
      <button type="button" class="tile" part="tile" data-moment=${moment?.slug ?? ''} @click=${() => choose(moment)}>
        ${label}
      </button>
    </li>`;
  return html`${first ? html`<p class="muted">${texts.chooseLife}</p>` : nothing}
    <ul class="tiles">
      ${shown.map((moment) => tile(say(moment.title), moment))} ${first ? tile(texts.other, null) : nothing}
    </ul>`;
}

/** What was found: what for, how many, how it was understood, and the services or a help page. */
export function list(
  { inside, found, lifeEvents, answers }: Inquiry,
  wanted: Wanted,
  level: number,
  words: LocaleController<ServiceMessages>,
): TemplateResult {
  const { texts, say } = words;
  const moment = lifeEvents.find(({ slug }) => slug === wanted.lifeEvent);
  const topic = wanted.q ? texts.askedFor(wanted.q) : moment ? say(moment.title) : texts.all;
  const full = (value: Found) => inside?.list(value, wanted, level);
  return html`<div class="topic">${heading(level, topic, 'name', 'topic')}</div>
    <p class="count" role="status">${found && inside?.count(found, wanted)}</p>
    ${inside?.above(found, wanted)}
    ${drawStates(answers, words, {
      // Answers to other words may stay while these are on their way, and never in place of an error.
      keep: (failed) => !failed && Boolean(wanted.q),
      empty: () => answers.value && full(answers.value),
      full,
    })}`;
}
