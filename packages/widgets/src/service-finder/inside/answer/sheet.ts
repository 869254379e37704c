import { html, nothing } from 'lit';
import { branchesThatHelp, type Branch, type Service } from '@mosty/sdk/core';
import { asOf } from '../../../shared/format.ts';
import type { LocaleController } from '../../../shared/locale.ts';
import { printSheet } from '../../../shared/print.ts';
import type { InsideMessages } from '../../messages/types.ts';
import { cost, never, parts } from './parts.ts';

/** Branches on the paper: what fits on it beside the answer. */
const BRANCHES = 8;

/** One answer on paper, to be taken along: all of it, without a button, with the phones of those who help. */
export function printAnswer(
  service: Service,
  branches: readonly Branch[],
  words: LocaleController<InsideMessages>,
  address: string,
): void {
  const { texts, say, plain, locale } = words;
  const name = service.plainName ?? service.name;
  const helping = branchesThatHelp(service, branches).slice(0, BRANCHES);
  printSheet({
    lang: locale,
    title: plain(name),
    body: html`<h1>${say(name)}</h1>
      ${service.statusNote ? html`<p>${say(service.statusNote)}</p>` : nothing}
      <p>${say(service.summary)}</p>
      <p>${texts.provider}: ${say(service.provider.name)}</p>
      ${service.status === 'defunct' ? nothing : cost(service, words)}
      ${[...parts(service, words), ...never(service, words)].map(
        ([title, body]) =>
          html`<h2>${title}</h2>
            ${body}`,
      )}
      ${
        helping.length
          ? html`<h2>${texts.where}</h2>
              <ul>
                ${helping.map(
                  ({ name, address, telephone }) =>
                    html`<li>
                      ${say(name)}${address ? html`, ${say(address.thoroughfare)}, ${address.locatorDesignator ?? ''}` : nothing}${
                        telephone[0] ? html`, ${telephone[0].printed}` : nothing
                      }
                    </li>`,
                )}
              </ul>`
          : nothing
      }
      <footer>
        ${service.asOf ? html`${texts.asOf(asOf(locale, service.asOf))}. ` : nothing}${texts.printedFrom(address)}
      </footer>`,
  });
}
