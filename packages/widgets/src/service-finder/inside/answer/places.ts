import { html, nothing, type TemplateResult } from 'lit';
import { branchesThatHelp, type Branch, type Service } from '@mosty/sdk/core';
import { dateTime } from '../../../shared/format.ts';
import type { LocaleController } from '../../../shared/locale.ts';
import { goTo } from '../go-to.ts';
import type { InsideMessages } from '../../messages/types.ts';

type Words = LocaleController<InsideMessages>;

/** Places shown before «Ще …». */
const FIRST = 3;

function showOnMap(map: HTMLElement, { slug }: Branch, { servicePoint }: Service): void {
  map.setAttribute('branch', slug);
  if (servicePoint) map.setAttribute('has', servicePoint);
  goTo(map);
}

function place(branch: Branch, service: Service, words: Words): TemplateResult {
  const { texts, say, plain, locale } = words;
  const { name, address, landmark, telephone, status, closures } = branch;
  const map = document.querySelector<HTMLElement>('mosty-branch-map');
  const stopped = status === 'active' ? undefined : texts.status[status];
  return html`<li class="place" part="branch">
    <p class="strong">${say(name)}</p>
    ${stopped ? html`<p><span class="badge warm">${stopped}</span></p>` : nothing}
    ${closures
      .filter(({ until }) => !until || Date.now() < Date.parse(until))
      .map(
        ({ from, until, reason }) =>
          html`<p class="note">
            ${texts.shut(dateTime(locale, from), until && dateTime(locale, until))} ${reason ? say(reason) : nothing}
          </p>`,
      )}
    ${
      address || landmark
        ? html`<p class="muted">
            ${address ? html`${say(address.thoroughfare)}${address.locatorDesignator ? `, ${address.locatorDesignator}` : ''}` : nothing}
            ${landmark ? html`(${say(landmark)})` : nothing}
          </p>`
        : nothing
    }
    <p class="calls">
      ${telephone
        .slice(0, 1)
        .map(
          ({ e164, printed }) =>
            html`<a class="button" part="call" href="tel:${e164}" aria-label=${texts.callBranch(printed, plain(name))}
              >${printed}</a
            >`,
        )}
      ${
        map
          ? html`<button
              type="button"
              aria-label=${texts.onMapOf(plain(name))}
              @click=${() => showOnMap(map, branch, service)}
            >
              ${texts.onMap}
            </button>`
          : nothing
      }
    </p>
  </li>`;
}

/** Where somebody helps with a service; `null` while the places are on their way, an error when they cannot be had. */
export function places(service: Service, branches: readonly Branch[] | null | Error, words: Words): TemplateResult {
  const { texts } = words;
  if (!branches) return html`<p class="muted">${texts.loading}</p>`;
  if (branches instanceof Error) return html`<p>${texts.whereFailed}</p>`;
  const helping = branchesThatHelp(service, branches);
  if (!helping.length) return html`<p>${texts.whereNowhere}</p>`;
  const desk = service.servicePoint && texts.desks[service.servicePoint];
  const list = (some: readonly Branch[]) =>
    html`<ul class="places">
      ${some.map((branch) => place(branch, service, words))}
    </ul>`;
  const rest = helping.slice(FIRST);
  return html`${desk ? html`<p>${desk}</p>` : nothing} ${list(helping.slice(0, FIRST))}
  ${
    rest.length
      ? html`<details>
          <summary>${texts.moreBranches(rest.length)}</summary>
          ${list(rest)}
        </details>`
      : nothing
  }`;
}
