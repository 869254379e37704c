import { html, nothing, type TemplateResult } from 'lit';
import type { Door, DoorPlace } from '@mosty/sdk/core';
import { heading } from '../shared/heading.ts';
import type { LocaleController } from '../shared/locale.ts';
import type { ReceptionMessages } from './messages/types.ts';

/** Where a question that is being written stands in the tab's store. */
export const QUESTION_PLACE = 'mosty-question';

export type Words = LocaleController<ReceptionMessages>;

/** Phones of a place, as buttons that say whose they are. */
export function calls({ name, telephone }: DoorPlace, { texts, plain }: Words): unknown {
  return telephone.map(
    ({ e164, printed }) =>
      html`<a class="button call" href="tel:${e164}" part="call" aria-label=${texts.callWhom(printed, plain(name))}
        >${printed}</a
      >`,
  );
}

/** A door in the list: what it is for, who answers, how long that may take, and what it is not. */
export function doorCard(door: Door, words: Words, level: number, open: () => void): TemplateResult {
  const { texts, say, plain } = words;
  const [place] = door.places;
  const [term] = door.terms;
  return html`<li class="card door" part="door" data-kind=${door.slug}>
    ${heading(level, say(door.name), 'name')}
    <p>${say(door.summary)}</p>
    <dl>
      ${
        place
          ? html`<div>
              <dt>${texts.goesTo}:</dt>
              <dd>${say(place.name)}</dd>
            </div>`
          : nothing
      }
      ${
        term
          ? html`<div>
              <dt>${texts.term}:</dt>
              <dd>${say(term.text)}</dd>
            </div>`
          : nothing
      }
    </dl>
    ${door.here ? html`<p class="note small">${door.notice ? say(door.notice) : texts.notAppeal}</p>` : nothing}
    <p class="foot">
      <button type="button" class=${door.here ? 'strong' : ''} part="open" data-door=${door.slug} @click=${open}>
        ${door.here ? texts.ask : texts.how}<span class="unseen">: ${plain(door.name)}</span>
      </button>
    </p>
  </li>`;
}

/** Whom to call: always the last thing in the widget. What the page itself wrote comes before what the data know. */
export function help(places: readonly DoorPlace[], words: Words): TemplateResult {
  const { texts } = words;
  return html`<footer class="help" part="help">
    <p class="strong">${texts.helpTitle}</p>
    <slot>
      <p>${texts.helpHint}</p>
      <p class="doings">${places.slice(0, 1).map((place) => calls(place, words))}</p>
    </slot>
  </footer>`;
}
