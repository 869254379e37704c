import { html, nothing } from 'lit';
import { asOf } from '../shared/format.ts';
import { heading } from '../shared/heading.ts';
import { hours } from './hours.ts';
import { byStop } from './transport.ts';
function badges({ servicePoints }, { texts }) {
    const open = servicePoints.filter(({ closedOn }) => !closedOn);
    if (!open.length)
        return nothing;
    return html `<p class="badges" part="badges">
    ${open.map(({ type, inferred }) => html `<span class="badge">${texts.desks[type] ?? type}</span>
          ${inferred ? html `<span class="muted small">(${texts.inferred})</span>` : nothing}`)}
  </p>`;
}
/** Calling is the first thing offered: hours of 2013 are unknown, and a phone is what people trust. */
function phones({ name, telephone }, { texts, plain, say }) {
    if (!telephone.length)
        return html `<p class="muted">${texts.noPhone}</p>`;
    return html `<p class="calls">
    ${telephone.map(({ e164, printed, label }, index) => html `<a class="button ${index ? '' : 'strong'}" part="call" href="tel:${e164}"
          >${receiver}<span
            ><span class="unseen">${texts.call(plain(name))}</span>${printed}${label ? html ` <span class="label">${say(label)}</span>` : nothing}</span
          ></a
        >`)}
  </p>`;
}
const receiver = html `<svg viewBox="0 0 24 24" width="20" height="20" aria-hidden="true" fill="currentColor">
  <path
    d="M6.6 2.6 9 2a1.5 1.5 0 0 1 1.8.9l1.3 3.2a1.5 1.5 0 0 1-.4 1.7L10 9.3a12 12 0 0 0 4.7 4.7l1.5-1.7a1.5 1.5 0 0 1 1.7-.4l3.2 1.3a1.5 1.5 0 0 1 .9 1.8l-.6 2.4a2 2 0 0 1-1.9 1.5C10.7 18.9 5.1 13.3 5.1 4.5a2 2 0 0 1 1.5-1.9Z"
  />
</svg>`;
function address({ address, cityDistrict, landmark }, { texts, say, plain, locale }) {
    const former = address?.formerThoroughfare.map(({ name }) => plain(name)).join(', ');
    return html `<div part="address">
    ${address
        ? html `<p class="street">
            ${address.postCode ? `${address.postCode}, ` : nothing}${say(address.addressLocality)},
            <span class="strong"
              >${say(address.thoroughfare)}${address.locatorDesignator ? html `, <span class="nowrap">${address.locatorDesignator}</span>` : nothing}</span
            >
          </p>`
        : html `<p class="muted">${texts.noAddress}</p>`}
    ${former ? html `<p class="muted">${texts.former(former)}</p>` : nothing}
    ${address?.asOf ? html `<p class="muted small">${texts.streetAsOf(asOf(locale, address.asOf))}</p>` : nothing}
    ${landmark ? html `<p><span class="muted">${texts.landmark}:</span> ${say(landmark)}</p>` : nothing}
    ${cityDistrict ? html `<p><span class="muted">${texts.district}:</span> ${say(cityDistrict.name)}</p>` : nothing}
  </div>`;
}
function transport({ transitAccess }, { texts, plain, locale }) {
    if (!transitAccess)
        return html `<p class="muted">${texts.noTransport}</p>`;
    const stops = byStop(transitAccess);
    const dated = stops.find((stop) => stop.asOf)?.asOf;
    return html `<div class="transport" part="transport">
    <p class="label">
      ${texts.transport}${dated ? html ` <span class="muted small">${texts.asOf(asOf(locale, dated))}</span>` : nothing}
    </p>
    <ul class="stops">
      ${stops.map(({ stop, also, lines }) => html `<li>
            ${lines.map(({ mode, routes }) => html `<p>
                  ${texts.modes[mode] ?? mode}
                  ${routes.map((route, index) => html `<span class="route">${route}</span>${index < routes.length - 1 ? html `<span class="unseen">, </span>` : nothing}`)}
                </p>`)}
            <p class="muted">
              ${texts.stop(plain(stop))}${also.length ? ` ${texts.stopAlso(also.map((name) => `«${plain(name)}»`).join(', '))}` : nothing}
            </p>
          </li>`)}
    </ul>
  </div>`;
}
/** One branch: its name, how to call it, where it stands and how to get there. */
export function card(branch, words, level, chosen) {
    const { texts, say } = words;
    const { geo } = branch;
    const status = texts.status[branch.status];
    return html `<li class="card ${chosen ? 'chosen' : ''}" part="branch" data-branch=${branch.slug} data-id=${branch.id}>
    <div class="who stack">
      ${heading(level, say(branch.name), 'name')} ${badges(branch, words)}
      ${status ? html `<p class="note">${status}</p>` : nothing} ${phones(branch, words)} ${hours(branch, words)}
    </div>
    <div class="where stack">
      ${address(branch, words)} ${transport(branch, words)}
      ${geo && geo.precision !== 'exact'
        ? html `<p class="muted small">${texts.approximate(geo.radius.toLocaleString(words.locale))}</p>`
        : nothing}
    </div>
  </li>`;
}
