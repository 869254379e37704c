import { html } from 'lit';
/** The nearest `lang` at or above an element, through shadow roots. */
function nearestLang(from) {
    for (let at = from; at;) {
        const named = at.closest('[lang]');
        if (named)
            return named.getAttribute('lang') ?? '';
        const root = at.getRootNode();
        at = root instanceof ShadowRoot ? root.host : null;
    }
    return '';
}
/** Keeps a widget in the language of its own `lang`, else of the page around it, else in Ukrainian. */
export class LocaleController {
    locale = 'uk';
    texts;
    /** False while the texts of a language are on their way. */
    ready = true;
    #host;
    #all;
    #observer;
    #wanted = 'uk';
    constructor(host, all) {
        this.#host = host;
        this.#all = all;
        this.texts = all.uk;
        host.addController(this);
    }
    hostConnected() {
        this.#observer = new MutationObserver(() => this.#follow());
        for (const target of [document.documentElement, this.#host]) {
            this.#observer.observe(target, { attributes: true, attributeFilter: ['lang'] });
        }
        this.#follow();
    }
    hostDisconnected() {
        this.#observer?.disconnect();
    }
    /** Text of a record in the language of the widget; marked as Ukrainian where English is missing. */
    say = (text) => this.locale === 'uk' ? text.uk : (text.en ?? html `<span lang="uk">${text.uk}</span>`);
    /** The same for attributes, where a language cannot be marked. */
    plain = (text) => (this.locale === 'en' && text.en) || text.uk;
    #follow() {
        const wanted = /^en\b/i.test(nearestLang(this.#host)) ? 'en' : 'uk';
        if (wanted === this.#wanted)
            return;
        this.#wanted = wanted;
        if (wanted === 'uk')
            return this.#settle('uk', this.#all.uk);
        this.ready = false;
        // A language that cannot be fetched must not keep people from the content: the one shown stays.
        this.#all.en().then((texts) => this.#wanted === 'en' && this.#settle('en', texts), () => this.#settle(this.locale, this.texts));
    }
    #settle(locale, texts) {
        this.ready = true;
        this.locale = locale;
        this.texts = texts;
        this.#host.requestUpdate();
    }
}
