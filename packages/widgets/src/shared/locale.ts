import { html, type ReactiveController, type ReactiveControllerHost } from 'lit';
import type { LocalizedText } from '@mosty/sdk/core';
import type { Locale } from './format.ts';

/** The texts of one widget: Ukrainian is there at once, English comes when somebody needs it. */
export interface Texts<M> {
  uk: M;
  en: () => Promise<M>;
}

/** The nearest `lang` at or above an element, through shadow roots. */
function nearestLang(from: Element): string {
  for (let at: Element | null = from; at;) {
    const named: Element | null = at.closest('[lang]');
    if (named) return named.getAttribute('lang') ?? '';
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : null;
  }
  return '';
}

/** Keeps a widget in the language of its own `lang`, else of the page around it, else in Ukrainian. */
export class LocaleController<M> implements ReactiveController {
  locale: Locale = 'uk';
  texts: M;
  /** False while the texts of a language are on their way. */
  ready = true;
  #host: ReactiveControllerHost & Element;
  #all: Texts<M>;
  #observer: MutationObserver | undefined;
  #wanted: Locale = 'uk';

  constructor(host: ReactiveControllerHost & Element, all: Texts<M>) {
    this.#host = host;
    this.#all = all;
    this.texts = all.uk;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new MutationObserver(() => this.#follow());
    for (const target of [document.documentElement, this.#host]) {
      this.#observer.observe(target, { attributes: true, attributeFilter: ['lang'] });
    }
    this.#follow();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  /** Text of a record in the language of the widget; marked as Ukrainian where English is missing. */
  say = (text: LocalizedText): unknown =>
    this.locale === 'uk' ? text.uk : (text.en ?? html`<span lang="uk">${text.uk}</span>`);

  /** The same for attributes, where a language cannot be marked. */
  plain = (text: LocalizedText): string => (this.locale === 'en' && text.en) || text.uk;

  #follow(): void {
    const wanted: Locale = /^en\b/i.test(nearestLang(this.#host)) ? 'en' : 'uk';
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    if (wanted === 'uk') return this.#settle('uk', this.#all.uk);
    this.ready = false;
    // A language that cannot be fetched must not keep people from the content: the one shown stays.
    this.#all.en().then(
      (texts) => this.#wanted === 'en' && this.#settle('en', texts),
      () => this.#settle(this.locale, this.texts),
    );
  }

  #settle(locale: Locale, texts: M): void {
    this.ready = true;
    this.locale = locale;
    this.texts = texts;
    this.#host.requestUpdate();
  }
}
