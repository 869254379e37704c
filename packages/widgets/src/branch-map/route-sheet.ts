/** «Роздрукувати маршрут»: one A4 page that finds the branch without a phone, a map or a network. */
import { html, nothing } from 'lit';
import type { Branch } from '@mosty/sdk/core';
import { asOf, date, dateTime, localDay } from '../shared/format.ts';
import { css } from '../shared/guards.ts';
import type { LocaleController } from '../shared/locale.ts';
import type { Sheet } from '../shared/print.ts';
import { addressLine } from './directions.ts';
import { hoursOf } from './facts.ts';
import type { BranchMessages, FactMessages, SheetMessages } from './messages/types.ts';
import { byStop } from './transport.ts';

const styles = css`
  .address {
    font-size: 18pt;
    font-weight: 700;
  }
  .phones {
    font-size: 16pt;
  }
  .shut {
    padding: 3mm;
    border: 1px solid #000;
    font-weight: 700;
  }
  .route {
    font-weight: 700;
  }
`;

export function routeSheet(
  branch: Branch,
  words: LocaleController<BranchMessages>,
  sheet: SheetMessages,
  facts: FactMessages,
  now = new Date(),
): Sheet {
  const { texts, say, plain, locale } = words;
  const { address, landmark, telephone, transitAccess, verifiedAt, closures, openingHours } = branch;
  const status = facts.status[branch.status];
  const hours = hoursOf(branch, facts, words);
  const today = localDay(now.toISOString());
  const shut = closures.filter(({ until }) => !until || now.getTime() < Date.parse(until));
  const former = address?.formerThoroughfare.map(({ name }) => plain(name)).join(', ');
  const body = html`
    <h1>${say(branch.name)}</h1>
    <p class="address">${addressLine(branch, plain) ?? texts.noAddress}</p>
    ${former ? html`<p>${texts.former(former)}</p>` : nothing}
    ${address?.asOf ? html`<p>${texts.streetAsOf(asOf(locale, address.asOf))}</p>` : nothing}
    ${landmark ? html`<p>${texts.landmark}: ${say(landmark)}</p>` : nothing}
    ${status ? html`<p class="shut">${status}</p>` : nothing}
    ${shut.map(
      ({ from, until, reason }) =>
        html`<p class="shut">
          ${sheet.shut(dateTime(locale, from), until && dateTime(locale, until))} ${reason ? say(reason) : nothing}
        </p>`,
    )}

    <h2>${texts.transport}</h2>
    ${
      transitAccess
        ? html`<ul>
            ${byStop(transitAccess).map(
              ({ stop, also, lines }) =>
                html`<li>
                  ${texts.stop(plain(stop))}${also.length ? ` ${texts.stopAlso(also.map((name) => `«${plain(name)}»`).join(', '))}` : nothing}:
                  ${lines.map(
                    ({ mode, routes }, index) =>
                      html`${index ? '; ' : nothing}${texts.modes[mode] ?? mode}
                        <span class="route">${routes.join(', ')}</span>`,
                  )}
                </li>`,
            )}
          </ul>`
        : html`<p>${texts.noTransport}</p>`
    }

    <h2>${sheet.phones}</h2>
    ${
      telephone.length
        ? html`<ul class="phones">
            ${telephone.map(({ printed, label }) => html`<li>${printed}${label ? html` (${say(label)})` : nothing}</li>`)}
          </ul>`
        : html`<p>${texts.noPhone}</p>`
    }
    ${
      hours === nothing
        ? nothing
        : html`<h2>${facts.hours}</h2>
            ${hours}`
    }
    ${openingHours ? nothing : html`<p>${texts.noHours} ${telephone.length ? texts.callFirst : nothing}</p>`}

    <footer>
      <p>
        ${
          verifiedAt
            ? texts.checked(date(locale, verifiedAt))
            : branch.asOf
              ? sheet.factsAsOf(asOf(locale, branch.asOf))
              : sheet.notChecked
        }
      </p>
      <p>${sheet.printedOn(date(locale, today))}</p>
    </footer>
  `;
  return { lang: locale, title: `${sheet.title}: ${plain(branch.name)}`, body, styles };
}
