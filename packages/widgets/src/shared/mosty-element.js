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
import { LitElement, html } from 'lit';
import { property } from 'lit/decorators.js';
import { apiAddress, transportFor } from './client.ts';
import { heading } from './heading.ts';
import { LocaleController } from './locale.ts';
import { UnconfiguredError } from './status.ts';
import { host } from './styles/host.ts';
import { tokens } from './styles/tokens.ts';
/** The ground of every widget: its language, its client, its frame. A widget says what stands inside. */
let MostyElement = (() => {
    let _classSuper = LitElement;
    let _headingLevel_decorators;
    let _headingLevel_initializers = [];
    let _headingLevel_extraInitializers = [];
    let _api_decorators;
    let _api_initializers = [];
    let _api_extraInitializers = [];
    return class MostyElement extends _classSuper {
        static {
            const _metadata = typeof Symbol === "function" && Symbol.metadata ? Object.create(_classSuper[Symbol.metadata] ?? null) : void 0;
            _headingLevel_decorators = [property({ type: Number, attribute: 'heading-level' })];
            _api_decorators = [property()];
            __esDecorate(null, null, _headingLevel_decorators, { kind: "field", name: "headingLevel", static: false, private: false, access: { has: obj => "headingLevel" in obj, get: obj => obj.headingLevel, set: (obj, value) => { obj.headingLevel = value; } }, metadata: _metadata }, _headingLevel_initializers, _headingLevel_extraInitializers);
            __esDecorate(null, null, _api_decorators, { kind: "field", name: "api", static: false, private: false, access: { has: obj => "api" in obj, get: obj => obj.api, set: (obj, value) => { obj.api = value; } }, metadata: _metadata }, _api_initializers, _api_extraInitializers);
            if (_metadata) Object.defineProperty(this, Symbol.metadata, { enumerable: true, configurable: true, writable: true, value: _metadata });
        }
        static styles = [tokens, host];
        /** Level of the widget's own heading, 1 to 5, so that it fits the outline of the page. */
        headingLevel = __runInitializers(this, _headingLevel_initializers, 2);
        /** Address of the data API; by default the one that the loader's script tag names, or its origin. */
        api = (__runInitializers(this, _headingLevel_extraInitializers), __runInitializers(this, _api_initializers, null));
        locale = __runInitializers(this, _api_extraInitializers);
        constructor(texts) {
            super();
            this.locale = new LocaleController(this, texts);
        }
        get texts() {
            return this.locale.texts;
        }
        /** The client that all widgets of the page share; throws when the page names no address. */
        get transport() {
            const address = apiAddress(this.api);
            if (!address) {
                console.warn(`<${this.localName}>: no API address; set the attribute "api" or include embed/v1/loader.js`);
                throw new UnconfiguredError();
            }
            return transportFor(address, this.locale.locale);
        }
        /** Moves the focus to where the eye goes after the view changed: to the first of these that is there. */
        async focusOn(...selectors) {
            await this.updateComplete;
            for (const selector of selectors) {
                const found = this.renderRoot.querySelector(selector);
                if (found)
                    return found.focus();
            }
        }
        render() {
            if (!this.locale.ready)
                return html `<slot></slot>`;
            return html `<section class="frame" lang=${this.locale.locale} aria-labelledby="title" part="frame">
      <div class="head">${heading(this.headingLevel, this.caption(), 'title', 'title')}</div>
      ${this.body()}
    </section>`;
        }
    };
})();
export { MostyElement };
