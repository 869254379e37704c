var __esDecorate = (this && this.__esDecorate) || function (ctor, descriptorIn, decorators, contextIn, initializers, extraInitializers) {
    function accept(f) { if (f !== void 0 && typeof f !== "function") throw new TypeError("Function expected"); return f; }
    var kind = contextIn.kind, key = kind === "getter" ? "get" : kind === "setter" ? "set" : "value";
    var target = !descriptorIn && ctor ? contextIn["static"] ? ctor : ctor.prototype : null;
    var descriptor = descriptorIn || (target ? Object.getOwnPropertyDescriptor(target, contextIn.name) : {});
    var _, done = false;
    for (var i = decorators.length - 1; i >= 0; i--) {
        var context = {};
        for (var p in contextIn) context[p] = p === "access" ? {} : contextIn[p];
        for (var p in contextIn.access) context.access[p] = contextIn.access[p];
        context.addInitializer = function (f) { if (done) throw new TypeError("Cannot add initializers after decoration has completed"); extraInitializers.push(accept(f || null)); };
        var result = (0, decorators[i])(kind === "accessor" ? { get: descriptor.get, set: descriptor.set } : descriptor[key], context);
        if (kind === "accessor") {
            if (result === void 0) continue;
            if (result === null || typeof result !== "object") throw new TypeError("Object expected");
            if (_ = accept(result.get)) descriptor.get = _;
            if (_ = accept(result.set)) descriptor.set = _;
            if (_ = accept(result.init)) initializers.unshift(_);
        }
        else if (_ = accept(result)) {
            if (kind === "field") initializers.unshift(_);
            else descriptor[key] = _;
        }
    }
    if (target) Object.defineProperty(target, contextIn.name, descriptor);
    done = true;
};
var __runInitializers = (this && this.__runInitializers) || function (thisArg, initializers, value) {
    var useValue = arguments.length > 2;
    for (var i = 0; i < initializers.length; i++) {
        value = useValue ? initializers[i].call(thisArg, value) : initializers[i].call(thisArg);
    }
    return useValue ? value : void 0;
};
import { html, nothing } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Task } from '@lit/task';
import { Feed } from '@mosty/sdk/core';
import { MostyElement } from '../shared/mosty-element.ts';
import { drawStates } from '../shared/status.ts';
import { styles } from './civic-feed.styles.ts';
import { MostyFeedOpenEvent } from './events.ts';
import { item } from './item.ts';
import { uk } from './messages/uk.ts';
/**
 * «Влада – Бібліотека – Громада»: dated news of the authorities, the library and the community, newest first.
 *
 * @element mosty-civic-feed
 *
 * @slot - Shown until the news are drawn and when they cannot be: a link, or the latest news as HTML.
 *
 * @fires {MostyFeedOpenEvent} mosty-feed-open - A person opened an item. Carries its slug and id.
 *
 * @csspart frame - The whole widget.
 * @csspart title - Its heading.
 * @csspart item - One item.
 * @csspart name - Title of an item.
 * @csspart content - Full text of an item, folded.
 * @csspart error - The message when data cannot be had.
 *
 * @cssproperty [--mosty-font] - Typeface of texts.
 * @cssproperty [--mosty-font-heading] - Typeface of headings.
 * @cssproperty [--mosty-font-size=18px] - Size everything is measured from.
 * @cssproperty [--mosty-color-ground] - Ground of the widget.
 * @cssproperty [--mosty-color-surface] - Ground of cards.
 * @cssproperty [--mosty-color-ink] - Text.
 * @cssproperty [--mosty-color-accent] - Buttons, links, badges.
 *
 * @attr {'light' | 'dark'} theme - Keeps one colour scheme; by default the visitor's.
 * @attr {string} lang - `uk` or `en`; by default the language of the page.
 */
let MostyCivicFeed = (() => {
    let _classSuper = MostyElement;
    let _voice_decorators;
    let _voice_initializers = [];
    let _voice_extraInitializers = [];
    let _pageSize_decorators;
    let _pageSize_initializers = [];
    let _pageSize_extraInitializers = [];
    let _later_decorators;
    let _later_initializers = [];
    let _later_extraInitializers = [];
    let _cursor_decorators;
    let _cursor_initializers = [];
    let _cursor_extraInitializers = [];
    let _added_decorators;
    let _added_initializers = [];
    let _added_extraInitializers = [];
    let _adding_decorators;
    let _adding_initializers = [];
    let _adding_extraInitializers = [];
    return class MostyCivicFeed extends _classSuper {
        static {
            const _metadata = typeof Symbol === "function" && Symbol.metadata ? Object.create(_classSuper[Symbol.metadata] ?? null) : void 0;
            _voice_decorators = [property()];
            _pageSize_decorators = [property({ type: Number, attribute: 'page-size' })];
            _later_decorators = [state()];
            _cursor_decorators = [state()];
            _added_decorators = [state()];
            _adding_decorators = [state()];
            __esDecorate(null, null, _voice_decorators, { kind: "field", name: "voice", static: false, private: false, access: { has: obj => "voice" in obj, get: obj => obj.voice, set: (obj, value) => { obj.voice = value; } }, metadata: _metadata }, _voice_initializers, _voice_extraInitializers);
            __esDecorate(null, null, _pageSize_decorators, { kind: "field", name: "pageSize", static: false, private: false, access: { has: obj => "pageSize" in obj, get: obj => obj.pageSize, set: (obj, value) => { obj.pageSize = value; } }, metadata: _metadata }, _pageSize_initializers, _pageSize_extraInitializers);
            __esDecorate(null, null, _later_decorators, { kind: "field", name: "later", static: false, private: false, access: { has: obj => "later" in obj, get: obj => obj.later, set: (obj, value) => { obj.later = value; } }, metadata: _metadata }, _later_initializers, _later_extraInitializers);
            __esDecorate(null, null, _cursor_decorators, { kind: "field", name: "cursor", static: false, private: false, access: { has: obj => "cursor" in obj, get: obj => obj.cursor, set: (obj, value) => { obj.cursor = value; } }, metadata: _metadata }, _cursor_initializers, _cursor_extraInitializers);
            __esDecorate(null, null, _added_decorators, { kind: "field", name: "added", static: false, private: false, access: { has: obj => "added" in obj, get: obj => obj.added, set: (obj, value) => { obj.added = value; } }, metadata: _metadata }, _added_initializers, _added_extraInitializers);
            __esDecorate(null, null, _adding_decorators, { kind: "field", name: "adding", static: false, private: false, access: { has: obj => "adding" in obj, get: obj => obj.adding, set: (obj, value) => { obj.adding = value; } }, metadata: _metadata }, _adding_initializers, _adding_extraInitializers);
            if (_metadata) Object.defineProperty(this, Symbol.metadata, { enumerable: true, configurable: true, writable: true, value: _metadata });
        }
        static styles = [...MostyElement.styles, styles];
        /** Only what `authority`, `library` or `community` says. */
        voice = __runInitializers(this, _voice_initializers, null);
        /** Items shown at first and added by each press, 1 to 100. */
        pageSize = (__runInitializers(this, _voice_extraInitializers), __runInitializers(this, _pageSize_initializers, 5));
        /** Pages after the first one, and what is known of the next. */
        later = (__runInitializers(this, _pageSize_extraInitializers), __runInitializers(this, _later_initializers, []));
        cursor = (__runInitializers(this, _later_extraInitializers), __runInitializers(this, _cursor_initializers, null));
        added = (__runInitializers(this, _cursor_extraInitializers), __runInitializers(this, _added_initializers, 0));
        adding = (__runInitializers(this, _added_extraInitializers), __runInitializers(this, _adding_initializers, 'idle'));
        feed = (__runInitializers(this, _adding_extraInitializers), new Task(this, {
            args: () => [this.api, this.voice, this.pageSize],
            task: async (_args, { signal }) => {
                const first = await this.page(null, signal);
                this.later = [];
                this.cursor = first.next;
                this.adding = 'idle';
                return first;
            },
        }));
        constructor() {
            super({ uk, en: () => import('./messages/en.ts').then(({ en }) => en) });
        }
        caption() {
            return this.texts.title;
        }
        body() {
            return drawStates(this.feed, this.locale, {
                empty: () => html `<p class="card">${this.texts.none}</p>
          <slot></slot>`,
                full: ({ items }) => this.full(items),
            });
        }
        page(cursor, signal) {
            const { voice, pageSize } = this;
            return new Feed(this.transport).list({
                pageSize,
                ...(voice && { voice }),
                ...(cursor && { cursor }),
                ...(signal && { signal }),
            });
        }
        full(first) {
            const { texts, later, adding } = this;
            const open = (entry) => () => void this.dispatchEvent(new MostyFeedOpenEvent(entry.slug, entry.id));
            return html `<ul class="list">
        ${[...first, ...later].map((entry) => item(entry, this.locale, this.headingLevel + 1, open(entry)))}
      </ul>
      ${adding === 'failed' ? html `<p class="card trouble more">${texts.moreFailed}</p>` : nothing}
      <p class="more" role="status">
        ${later.length && adding === 'idle' ? html `<span class="unseen">${texts.added(this.added)}</span>` : nothing}
        ${later.length && !this.cursor ? texts.end : nothing}
      </p>
      ${this.cursor
                ? html `<p>
              <button type="button" aria-disabled=${adding === 'busy'} @click=${this.more}>${texts.more}</button>
            </p>`
                : nothing}`;
        }
        async more() {
            if (!this.cursor || this.adding === 'busy')
                return;
            this.adding = 'busy';
            const known = this.feed.value;
            try {
                const page = await this.page(this.cursor);
                // Another feed may have been asked for meanwhile; its first page wins.
                if (this.feed.value !== known)
                    return;
                const at = (known?.items.length ?? 0) + this.later.length;
                this.later = [...this.later, ...page.items];
                this.added = page.items.length;
                this.cursor = page.next;
                this.adding = 'idle';
                await this.updateComplete;
                this.renderRoot.querySelectorAll('.name')[at]?.focus();
            }
            catch {
                this.adding = 'failed';
            }
        }
    };
})();
export { MostyCivicFeed };
