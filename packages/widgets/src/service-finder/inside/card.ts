import { html, nothing, type TemplateResult } from 'lit';
import type { Service } from '@mosty/sdk/core';
import { number } from '../../shared/format.ts';
import { heading } from '../../shared/heading.ts';
import type { LocaleController } from '../../shared/locale.ts';
import type { InsideMessages } from '../messages/types.ts';

/** One service in a list: what it is for, who gives it, free or not, and the way to the whole answer. */
export function card(
  service: Service,
  { texts, say, plain, locale }: LocaleController<InsideMessages>,
  level: number,
  open: (service: Service) => void,
): TemplateResult {
  const { slug, provider, status, cost } = service;
  const name = service.plainName ?? service.name;
  const stopped = status === 'active' ? null : (texts.status[status] ?? status);
  const price = cost.value === null ? null : texts.cost(number(locale, cost.value));
  return html`<li class="card stack" part="service">
    ${heading(level, say(name), 'name')} ${stopped ? html`<p><span class="badge warm">${stopped}</span></p>` : nothing}
    <p>${say(service.summary)}</p>
    <p><span class="muted">${texts.provider}:</span> ${say(provider.name)}</p>
    ${
      stopped
        ? nothing
        : html`<p>
            ${cost.free ? html`<span class="badge good">${texts.free}</span>` : (price ?? html`<span class="muted">${texts.costUnknown}</span>`)}
          </p>`
    }
    <p>
      <button type="button" data-service=${slug} aria-label=${texts.openOf(plain(name))} @click=${() => open(service)}>
        ${texts.open}
      </button>
    </p>
  </li>`;
}
