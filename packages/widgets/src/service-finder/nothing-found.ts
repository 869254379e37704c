import { html, nothing, type TemplateResult } from 'lit';
import type { LifeEvent, Service, Telephone } from '@mosty/sdk/core';
import type { LocaleController } from '../shared/locale.ts';
import { goTo } from './go-to.ts';
import type { Found } from './catalogue/catalogue.ts';
import type { ServiceMessages } from './messages/types.ts';
import { TILES, tiles } from './tiles.ts';

type Words = LocaleController<ServiceMessages>;

/** The reception of the library, where the page has one. */
const reception = (): HTMLElement | null => document.querySelector<HTMLElement>('mosty-reception');

/** Whom to call and whom to ask: the page's own fallback, a phone of the library, its reception. */
export function callForHelp(telephone: Telephone | null, { texts }: Words): TemplateResult {
  const ask = reception();
  return html`<slot></slot>
    <p class="calls">
      ${telephone ? html`<a class="button strong" href="tel:${telephone.e164}">${texts.callUs(telephone.printed)}</a>` : nothing}
      ${ask ? html`<button type="button" @click=${() => goTo(ask)}>${texts.askLibrary}</button>` : nothing}
    </p>`;
}

/** An empty answer is a help page: what is closest, whom to call, and the other door. */
export function nothingFound(
  { near, telephone }: Found,
  moments: readonly LifeEvent[],
  words: Words,
  does: { open: (service: Service) => void; choose: (moment: LifeEvent) => void; other: () => void },
): TemplateResult {
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
    ${
      moments.length
        ? html`<p class="label">${texts.chooseLife}</p>
            ${tiles(moments.slice(0, TILES), words, does.choose, does.other)}`
        : nothing
    }
  </div>`;
}
