import { html, nothing, type TemplateResult } from 'lit';
import type { Telephone } from '@mosty/sdk/core';
import type { LocaleController } from '../../shared/locale.ts';
import type { InsideMessages } from '../messages/types.ts';
import type { Found } from './catalogue/catalogue.ts';
import { goTo } from './go-to.ts';
import type { Actions } from './inside.ts';

type Words = LocaleController<InsideMessages>;

/** Whom to call and whom to ask: the page's own fallback, a phone of the library, its reception where the page has one. */
export function callForHelp(telephone: Telephone | null, { texts }: Words): TemplateResult {
  const reception = document.querySelector<HTMLElement>('mosty-reception');
  return html`<slot></slot>
    <p class="calls">
      ${telephone ? html`<a class="button strong" href="tel:${telephone.e164}">${texts.callUs(telephone.printed)}</a>` : nothing}
      ${reception ? html`<button type="button" @click=${() => goTo(reception)}>${texts.askLibrary}</button>` : nothing}
    </p>`;
}

/** An empty answer is a help page: what is closest, whom to call, and the other door. */
export function nothingFound({ near, telephone }: Found, words: Words, does: Actions): TemplateResult {
  const { texts, say } = words;
  return html`<div class="stack">
    ${
      near.length
        ? html`<p class="label">${texts.near}</p>
            <ul class="tiles">
              ${near.map(
                (service) =>
                  html`<li>
                    <button type="button" class="tile" data-service=${service.slug} @click=${() => does.open(service)}>
                      ${say(service.plainName ?? service.name)}
                    </button>
                  </li>`,
              )}
            </ul>`
        : nothing
    }
    <div class="card stack">
      <p>${texts.nothingHelp}</p>
      ${callForHelp(telephone, words)}
    </div>
    ${does.tiles('first')}
  </div>`;
}
