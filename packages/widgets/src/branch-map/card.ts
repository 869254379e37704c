import { html, nothing, type TemplateResult } from 'lit';
import type { Branch } from '@mosty/sdk/core';
import { asOf, date, number } from '../shared/format.ts';
import { heading } from '../shared/heading.ts';
import type { LocaleController } from '../shared/locale.ts';
import { navigationLink } from './directions.ts';
import type { Facts } from './facts.ts';
import type { BranchMessages } from './messages/types.ts';
import type { Row } from './selection.ts';
import { byStop } from './transport.ts';

type Words = LocaleController<BranchMessages>;

/** What a person can do with a card beside reading it. */
export interface CardDoings {
  onPrint: (branch: Branch) => void;
  onCopy: (branch: Branch) => void;
  /** Shows the branch on the map; absent where there is none. */
  onLocate?: ((branch: Branch) => void) | undefined;
}

export interface CardState {
  /** Level of the card's heading. */
  level: number;
  chosen: boolean;
  /** How many of its parts are to stand: its name, how to call it and when, where it is, what may be done. */
  parts: number;
  /** `null` where nobody states any. */
  facts: Facts | null;
}

function badges({ servicePoints }: Branch, { texts }: Words): unknown {
  const open = servicePoints.filter(({ closedOn }) => !closedOn);
  if (!open.length) return nothing;
  return html`<p class="badges" part="badges">
    ${open.map(
      ({ type, inferred }) =>
        html`<span class="badge">${texts.desks[type] ?? type}</span>
          ${inferred ? html`<span class="muted small">(${texts.inferred})</span>` : nothing}`,
    )}
  </p>`;
}

/** Calling is the first thing offered: hours of 2013 are unknown, and a phone is what people trust. */
function phones({ name, telephone }: Branch, { texts, plain, say }: Words): TemplateResult {
  if (!telephone.length) return html`<p class="muted">${texts.noPhone}</p>`;
  return html`<ul class="calls">
    ${telephone.map(
      ({ e164, printed, label }, index) =>
        html`<li>
          <a class="button ${index ? '' : 'strong'}" part="call" href="tel:${e164}"
            ><span
              ><span class="unseen">${texts.call(plain(name))}</span
              ><span class="nowrap">${printed}</span
              >${label ? html`<span class="unseen">, ${say(label)}</span>` : nothing}</span
            ></a
          >${label ? html`<span class="muted small" aria-hidden="true">${say(label)}</span>` : nothing}
        </li>`,
    )}
  </ul>`;
}

function address({ address, cityDistrict, landmark }: Branch, { texts, say, plain, locale }: Words): TemplateResult {
  const former = address?.formerThoroughfare.map(({ name }) => plain(name)).join(', ');
  return html`<div part="address">
    ${
      address
        ? html`<p class="street">
            ${address.postCode ? `${address.postCode}, ` : nothing}${say(address.addressLocality)},
            <span class="strong"
              >${say(address.thoroughfare)}${address.locatorDesignator ? html`, <span class="nowrap">${address.locatorDesignator}</span>` : nothing}</span
            >
          </p>`
        : html`<p class="muted">${texts.noAddress}</p>`
    }
    ${former ? html`<p class="muted">${texts.former(former)}</p>` : nothing}
    ${address?.asOf ? html`<p class="muted small">${texts.streetAsOf(asOf(locale, address.asOf))}</p>` : nothing}
    ${landmark ? html`<p><span class="muted">${texts.landmark}:</span> ${say(landmark)}</p>` : nothing}
    ${cityDistrict ? html`<p><span class="muted">${texts.district}:</span> ${say(cityDistrict.name)}</p>` : nothing}
  </div>`;
}

function transport({ transitAccess }: Branch, { texts, plain, locale }: Words): TemplateResult {
  if (!transitAccess) return html`<p class="muted">${texts.noTransport}</p>`;
  const stops = byStop(transitAccess);
  const dated = stops.find((stop) => stop.asOf)?.asOf;
  return html`<div part="transport">
    <p class="label">
      ${texts.transport}${dated ? html` <span class="hint">${texts.asOf(asOf(locale, dated))}</span>` : nothing}
    </p>
    <ul class="stops">
      ${stops.map(
        ({ stop, also, lines }) =>
          html`<li>
            ${lines.map(
              ({ mode, routes }) =>
                html`<p>
                  ${texts.modes[mode] ?? mode}
                  ${routes.map((route, index) => html`<span class="route">${route}</span>${index < routes.length - 1 ? html`<span class="unseen">, </span>` : nothing}`)}
                </p>`,
            )}
            <p class="muted">
              ${texts.stop(plain(stop))}${also.length ? ` ${texts.stopAlso(also.map((name) => `«${plain(name)}»`).join(', '))}` : nothing}
            </p>
          </li>`,
      )}
    </ul>
  </div>`;
}

function actions(branch: Branch, { texts, plain }: Words, { onPrint, onCopy, onLocate }: CardDoings): TemplateResult {
  const way = navigationLink(branch);
  const of = html`<span class="unseen"> ${plain(branch.name)}</span>`;
  const button = (text: string, press: (branch: Branch) => void) =>
    html`<button type="button" class="quiet" @click=${() => press(branch)}>${text}${of}</button>`;
  return html`<div class="actions">
    ${button(texts.print, onPrint)}
    ${way ? html`<a class="button quiet" href=${way}>${texts.navigate}${of}</a>` : nothing}
    ${branch.address ? button(texts.copy, onCopy) : nothing}
    ${onLocate && branch.geo ? button(texts.locate, onLocate) : nothing}
  </div>`;
}

/** One branch: its name, how to call it, where it stands and how to get there. */
export function card({ branch, away }: Row, words: Words, doings: CardDoings, state: CardState): TemplateResult {
  const { texts, say, locale } = words;
  const { geo, verifiedAt, telephone } = branch;
  const { facts } = state;
  return html`<li
    class="card ${state.chosen ? 'chosen' : ''}"
    part="branch"
    data-branch=${branch.slug}
    aria-current=${state.chosen ? 'true' : nothing}
  >
    <div class="who stack">
      ${heading(state.level, say(branch.name), 'name')} ${away ? html`<p class="strong">${away}</p>` : nothing}
      ${badges(branch, words)} ${facts?.openNow(branch)}
      ${
        state.parts > 1
          ? html`${phones(branch, words)}
            ${
              branch.openingHours
                ? nothing
                : html`<p part="hours">${texts.noHours} ${telephone.length ? texts.callFirst : nothing}</p>`
            }
            ${facts?.hours(branch)} ${facts?.safety(branch)}`
          : nothing
      }
    </div>
    ${
      state.parts > 2
        ? html`<div class="where stack">
            ${address(branch, words)} ${transport(branch, words)}
            ${
              state.parts > 3
                ? html`${
                    geo && doings.onLocate && geo.precision !== 'exact'
                      ? html`<p class="muted small">${texts.approximate(number(locale, geo.radius))}</p>`
                      : nothing
                  }
                  ${verifiedAt ? html`<p class="muted small">${texts.checked(date(locale, verifiedAt))}</p>` : nothing}
                  ${actions(branch, words, doings)}`
                : nothing
            }
          </div>`
        : nothing
    }
  </li>`;
}
