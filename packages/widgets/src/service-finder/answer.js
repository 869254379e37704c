import { html, nothing } from 'lit';
import { asOf, date } from '../shared/format.ts';
import { heading } from '../shared/heading.ts';
const bullets = (items, { say }) => html `<ul class="bullets">
    ${items.map((text) => html `<li>${say(text)}</li>`)}
  </ul>`;
function cost({ cost }, { texts, say, locale }) {
    const price = cost.value === null ? null : texts.cost(cost.value.toLocaleString(locale));
    const known = cost.free ? html `<span class="badge good">${texts.free}</span>` : price;
    return html `<p>
    ${known ?? (cost.note ? nothing : html `<span class="muted">${texts.costUnknown}</span>`)}
    ${cost.note ? html `<span class="muted">${say(cost.note)}</span>` : nothing}
  </p>`;
}
function channel({ type, url, linkCheckedAt, telephone, note }, { texts, say, locale }) {
    return html `<li>
    <span class="strong">${texts.channels[type] ?? type}</span>
    ${url
        ? html `<a href=${url} rel="noopener external">${new URL(url).hostname.replace(/^www\./, '')}</a>
            <span class="muted small"
              >(${linkCheckedAt ? texts.checked(date(locale, linkCheckedAt)) : texts.unchecked})</span
            >`
        : nothing}
    ${telephone.map(({ e164, printed }) => html `<a class="button" href="tel:${e164}">${printed}</a> `)}
    ${note ? html `<span>${say(note)}</span>` : nothing}
  </li>`;
}
function details(service, words) {
    const { texts, say } = words;
    const { channels, bring, steps, librarianHelps, librarianCannot, description } = service;
    const part = (title, body) => html `<div>
      <p class="label">${title}</p>
      ${body}
    </div>`;
    return html `<div class="stack">
    ${description ? html `<p>${say(description)}</p>` : nothing}
    ${part(texts.how, channels.length
        ? html `<ul class="bullets">
            ${channels.map((one) => channel(one, words))}
          </ul>`
        : html `<p>${texts.channelsUnknown}</p>`)}
    ${part(texts.bring, bring?.length ? bullets(bring, words) : html `<p>${bring ? texts.bringNothing : texts.bringUnknown}</p>`)}
    ${steps?.length
        ? part(texts.steps, html `<ol class="bullets">
              ${steps.map((text) => html `<li>${say(text)}</li>`)}
            </ol>`)
        : nothing}
    ${librarianHelps.length ? part(texts.helps, bullets(librarianHelps, words)) : nothing}
    ${librarianCannot.length ? html `<div class="note">${part(texts.cannot, bullets(librarianCannot, words))}</div>` : nothing}
  </div>`;
}
/**
 * One service as an answer: what it is, who gives it, what it costs; how to get it opens on press.
 *
 * @param open   shows the whole answer at once
 * @param onOpen is told when a person opens it
 */
export function answer(service, words, level, open, onOpen) {
    const { texts, say, plain, locale } = words;
    const { name, plainName, provider, publicService, status, statusNote } = service;
    const shown = plainName ?? name;
    const stopped = texts.status[status];
    const toggled = (event) => !open && event.target.open && onOpen();
    return html `<li class="card stack" part="service">
    ${heading(level, say(shown), 'name')}
    ${stopped || statusNote
        ? html `<p class="note">
            ${stopped ? html `<span class="strong">${stopped}.</span> ` : nothing}${statusNote ? say(statusNote) : nothing}
          </p>`
        : nothing}
    <p>${say(service.summary)}</p>
    <p>
      <span class="muted">${texts.provider}:</span> ${say(provider.name)}${service.asOf ? html ` <span class="muted small">(${texts.asOf(asOf(locale, service.asOf))})</span>` : nothing}
      ${publicService ? nothing : html `<br /><span class="muted small">${texts.business}</span>`}
    </p>
    ${plainName ? html `<p class="muted small">${say(name)}</p>` : nothing}
    ${status === 'defunct' ? nothing : cost(service, words)}
    <details part="details" ?open=${open} @toggle=${toggled}>
      <summary aria-label=${texts.moreOf(plain(shown))}>${texts.more}</summary>
      ${details(service, words)}
    </details>
  </li>`;
}
