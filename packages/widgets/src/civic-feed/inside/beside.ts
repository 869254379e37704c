/** What belongs to an open item: doubts, documents, services, its branch, files, other sources. */
import { html, nothing, type TemplateResult } from 'lit';
import {
  Branches,
  Documents,
  Services,
  type Branch,
  type Document,
  type FeedItem,
  type Service,
} from '@mosty/sdk/core';
import { date, number } from '../../shared/format.ts';
import type { LocaleController } from '../../shared/locale.ts';
import { MostyFeedFollowEvent } from '../follow-event.ts';
import type { BesideMessages } from '../messages/types.ts';
import type { Room } from '../room.ts';
import { isSafe } from './safe.ts';

/** What is asked for once: the answer, `null` while it is on its way, an error where it cannot be had. */
type Answer<T> = T | null | Error;

const GUEST = 'noopener nofollow ugc';

export class Beside {
  readonly #room: Room;
  readonly #words: LocaleController<BesideMessages>;
  readonly #answers = new Map<string, Answer<unknown>>();

  constructor(room: Room, words: LocaleController<BesideMessages>) {
    this.#room = room;
    this.#words = words;
  }

  draw(entry: FeedItem): TemplateResult {
    const { say, texts } = this.#words;
    const { warnings, relatedDocuments, relatedServices, branch, image, attachments, alsoAt } = entry;
    const files = attachments.filter(({ url }) => isSafe(url));
    return html`${warnings.map(({ message }) => html`<p class="note">${say(message)}</p>`)}
    ${relatedDocuments.map((slug) => this.#part(this.#document(slug), this.#documentLine))}
    ${relatedServices.map((slug) => this.#part(this.#service(slug), this.#serviceLine))}
    ${branch ? this.#part(this.#branches(), (all) => this.#branchLine(all, branch)) : nothing}
    ${
      image && !image.copy && isSafe(image.url)
        ? html`<p>${texts.picture}: <a href=${image.url} rel=${GUEST}>${image.alt || hostOf(image.url)}</a></p>`
        : nothing
    }
    ${
      files.length
        ? html`<p class="label">${texts.files}</p>
            <ul class="bullets">
              ${files.map(
                ({ url, title, type, size }) =>
                  html`<li>
                    <a href=${url} rel=${GUEST}>${title || nameOf(url)}</a>
                    <span class="muted">${[kindOf(type), this.#size(size)].filter(Boolean).join(', ')}</span>
                  </li>`,
              )}
            </ul>`
        : nothing
    }
    ${
      alsoAt.length
        ? html`<p class="muted">
            ${texts.also}:
            ${alsoAt.map(({ name, url, source }, at) => {
              const told = name ? say(name) : source;
              return html`${at ? ', ' : ''}${url ? html`<a href=${url} rel=${GUEST}>${told}</a>` : told}`;
            })}
          </p>`
        : nothing
    }`;
  }

  #part<T>(answer: Answer<T>, draw: (value: T) => unknown): unknown {
    const { texts } = this.#words;
    if (!answer) return html`<p class="muted">${texts.loading}</p>`;
    return answer instanceof Error ? html`<p class="muted">${texts.unavailable}</p>` : draw(answer);
  }

  #document(slug: string): Answer<Document> {
    return this.#once(`document ${slug}`, () => new Documents(this.#room.transport()).get(slug));
  }

  #service(slug: string): Answer<Service> {
    return this.#once(`service ${slug}`, () => new Services(this.#room.transport()).get(slug));
  }

  #branches(): Answer<readonly Branch[]> {
    return this.#once(
      'branches',
      async () => (await new Branches(this.#room.transport()).list({ pageSize: 100 })).items,
    );
  }

  /** Number, issuer and day of a document, the way to its text, and where its paper copy can be read. */
  #documentLine = (found: Document): TemplateResult => {
    const { texts, say, plain, locale } = this.#words;
    const { name, number, issuer, issued, url, archivedUrl, heldAt } = found;
    const facts = [number && texts.number(number), issuer && say(issuer), issued && date(locale, issued)].filter(
      Boolean,
    );
    const href = [url, archivedUrl].find((one) => one && isSafe(one));
    const branches = heldAt.length ? this.#branches() : null;
    const held = branches instanceof Array ? branches.filter(({ slug }) => heldAt.includes(slug)) : [];
    return html`<div part="document" class="beside">
      <p><span class="label">${texts.document}:</span> ${say(name)}</p>
      ${facts.length ? html`<p class="muted">${facts.map((fact, at) => html`${at ? ', ' : ''}${fact}`)}</p>` : nothing}
      ${
        href
          ? html`<p>
              <a href=${href} rel="noopener" aria-label=${texts.openDocument(plain(name))}>${texts.open}</a>
              <span class="muted">(${hostOf(href)})</span>
            </p>`
          : nothing
      }
      ${
        heldAt.length
          ? this.#part(
              branches,
              () =>
                html`<p>${texts.paper}:</p>
                  ${held.map((branch) => this.#place(branch))}`,
            )
          : html`<p class="muted">${texts.paperUnknown}</p>`
      }
    </div>`;
  };

  /** A service leads to the finder of the page, else to the service's own page. */
  #serviceLine = ({ slug, name, plainName, channels }: Service): TemplateResult => {
    const { texts, say, plain } = this.#words;
    const finder = document.querySelector<HTMLElement>('mosty-service-finder');
    const title = plainName ?? name;
    const href = channels.find(({ url }) => url && isSafe(url))?.url;
    return html`<p class="beside">
      <span class="label">${texts.service}:</span>
      ${
        finder
          ? html`<button
              type="button"
              class="link"
              aria-label=${texts.toService(plain(title))}
              @click=${() => this.#follow('service', slug, finder)}
            >
              ${say(title)}
            </button>`
          : href
            ? html`<a href=${href} rel="noopener external">${say(title)}</a>
                <span class="muted">(${hostOf(href)})</span>`
            : say(title)
      }
    </p>`;
  };

  #branchLine(all: readonly Branch[], wanted: string): unknown {
    const branch = all.find(({ slug }) => slug === wanted);
    return branch
      ? html`<div class="beside">
          <p class="label">${this.#words.texts.branch}:</p>
          ${this.#place(branch)}
        </div>`
      : nothing;
  }

  /** A branch with its address, its phone, and its pin where the page has a map. */
  #place(branch: Branch): TemplateResult {
    const { texts, say, plain } = this.#words;
    const { slug, name, address, telephone } = branch;
    const map = document.querySelector<HTMLElement>('mosty-branch-map');
    const house = address?.locatorDesignator;
    return html`<p>
      ${say(name)}${address ? html`, ${say(address.thoroughfare)}${house ? `, ${house}` : nothing}` : nothing}${telephone
        .slice(0, 1)
        .map(({ e164, printed }) => html`, <a href="tel:${e164}" class="nowrap">${printed}</a>`)}
      ${
        map
          ? html`<button
              type="button"
              class="link"
              aria-label=${texts.onMapOf(plain(name))}
              @click=${() => this.#follow('branch', slug, map)}
            >
              ${texts.onMap}
            </button>`
          : nothing
      }
    </p>`;
  }

  /** Shows it in the other widget of the page, unless the page wants to do that in its own way. */
  #follow(noun: 'service' | 'branch', slug: string, widget: HTMLElement): void {
    if (!this.#room.host.dispatchEvent(new MostyFeedFollowEvent(noun, slug))) return;
    widget.setAttribute(noun, slug);
    if (!widget.hasAttribute('tabindex')) widget.tabIndex = -1;
    widget.scrollIntoView({ block: 'start' });
    widget.focus({ preventScroll: true });
  }

  #size(bytes: number | null): string {
    if (bytes === null) return '';
    const { texts, locale } = this.#words;
    const isLarge = bytes >= 1_000_000;
    const value = isLarge ? Math.round(bytes / 100_000) / 10 : Math.max(1, Math.round(bytes / 1000));
    return texts.bytes(number(locale, value), isLarge ? 'MB' : 'kB');
  }

  /** Asks once; what failed is asked for again when the item is next opened. */
  #once<T>(key: string, ask: () => Promise<T>): Answer<T> {
    if (!this.#answers.has(key)) {
      this.#answers.set(key, null);
      ask()
        .catch((error: unknown) => (error instanceof Error ? error : new Error(String(error))))
        .then((answer) => {
          this.#answers.set(key, answer);
          this.#room.host.requestUpdate();
        });
    }
    return this.#answers.get(key) as Answer<T>;
  }

  /** An item is opened anew. */
  again(): void {
    for (const [key, answer] of this.#answers) if (answer instanceof Error) this.#answers.delete(key);
  }
}

/** `zakon.rada.gov.ua`: where a link leads, so that nobody is surprised. */
const hostOf = (href: string): string => new URL(href).hostname.replace(/^www\./, '');

/** The last part of an address, as people write it. */
function nameOf(href: string): string {
  const { pathname, hostname } = new URL(href);
  const last = pathname.split('/').filter(Boolean).pop() ?? '';
  try {
    return decodeURIComponent(last) || hostname;
  } catch {
    return last;
  }
}

/** `application/pdf` is «PDF»; what has no short name has none. */
const kindOf = (type: string | null): string => {
  const [, name = ''] = /^[a-z]+\/([a-z0-9]{2,5})$/i.exec(type ?? '') ?? [];
  return name.toUpperCase();
};
