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
import { html } from 'lit';
import { property, state } from 'lit/decorators.js';
import { Task } from '@lit/task';
import { Branches } from '@mosty/sdk/core';
import { MostyElement } from '../shared/mosty-element.ts';
import { drawStates } from '../shared/status.ts';
import { styles } from './branch-map.styles.ts';
import { card } from './card.ts';
import { MostyBranchSelectEvent } from './events.ts';
import { BranchFinder } from './find.ts';
import { uk } from './messages/uk.ts';
/** Credit of the sources that the positions were derived from; it stands wherever they are shown. */
const POSITIONS_CREDIT = '© OpenStreetMap contributors (ODbL) · GeoNames (CC BY 4.0)';
/**
 * Libraries and the desks in them: how to call each, where it is and how to get there. The list is the main view.
 *
 * @element mosty-branch-map
 *
 * @slot - Shown until the list is drawn and when it cannot be: a link and a phone, or the list itself as HTML.
 *
 * @fires {MostyBranchSelectEvent} mosty-branch-select - A person pressed a branch's phone or card. Carries slug and id.
 *
 * @csspart frame - The whole widget.
 * @csspart title - Its heading.
 * @csspart branch - One card.
 * @csspart name - Name of a branch.
 * @csspart call - A call button.
 * @csspart badges - Desks of a branch.
 * @csspart address - Address, former street name, landmark, district.
 * @csspart hours - Opening hours.
 * @csspart transport - Stops and lines.
 * @csspart error - The message when data cannot be had.
 *
 * @cssproperty [--mosty-font] - Typeface of texts.
 * @cssproperty [--mosty-font-heading] - Typeface of headings.
 * @cssproperty [--mosty-font-size=18px] - Size everything is measured from.
 * @cssproperty [--mosty-color-ground] - Ground of the widget.
 * @cssproperty [--mosty-color-surface] - Ground of cards.
 * @cssproperty [--mosty-color-ink] - Text.
 * @cssproperty [--mosty-color-muted] - Secondary text.
 * @cssproperty [--mosty-color-accent] - Buttons, links, badges.
 * @cssproperty [--mosty-color-on-accent] - Text on the accent.
 * @cssproperty [--mosty-color-focus] - Focus ring.
 * @cssproperty [--mosty-radius=14px] - Roundness.
 *
 * @attr {'light' | 'dark'} theme - Keeps one colour scheme; by default the visitor's.
 * @attr {string} lang - `uk` or `en`; by default the language of the page.
 */
let MostyBranchMap = (() => {
    let _classSuper = MostyElement;
    let _branch_decorators;
    let _branch_initializers = [];
    let _branch_extraInitializers = [];
    let _has_decorators;
    let _has_initializers = [];
    let _has_extraInitializers = [];
    let _typed_decorators;
    let _typed_initializers = [];
    let _typed_extraInitializers = [];
    let _tsogOnly_decorators;
    let _tsogOnly_initializers = [];
    let _tsogOnly_extraInitializers = [];
    return class MostyBranchMap extends _classSuper {
        static {
            const _metadata = typeof Symbol === "function" && Symbol.metadata ? Object.create(_classSuper[Symbol.metadata] ?? null) : void 0;
            _branch_decorators = [property({ reflect: true })];
            _has_decorators = [property()];
            _typed_decorators = [state()];
            _tsogOnly_decorators = [state()];
            __esDecorate(null, null, _branch_decorators, { kind: "field", name: "branch", static: false, private: false, access: { has: obj => "branch" in obj, get: obj => obj.branch, set: (obj, value) => { obj.branch = value; } }, metadata: _metadata }, _branch_initializers, _branch_extraInitializers);
            __esDecorate(null, null, _has_decorators, { kind: "field", name: "has", static: false, private: false, access: { has: obj => "has" in obj, get: obj => obj.has, set: (obj, value) => { obj.has = value; } }, metadata: _metadata }, _has_initializers, _has_extraInitializers);
            __esDecorate(null, null, _typed_decorators, { kind: "field", name: "typed", static: false, private: false, access: { has: obj => "typed" in obj, get: obj => obj.typed, set: (obj, value) => { obj.typed = value; } }, metadata: _metadata }, _typed_initializers, _typed_extraInitializers);
            __esDecorate(null, null, _tsogOnly_decorators, { kind: "field", name: "tsogOnly", static: false, private: false, access: { has: obj => "tsogOnly" in obj, get: obj => obj.tsogOnly, set: (obj, value) => { obj.tsogOnly = value; } }, metadata: _metadata }, _tsogOnly_initializers, _tsogOnly_extraInitializers);
            if (_metadata) Object.defineProperty(this, Symbol.metadata, { enumerable: true, configurable: true, writable: true, value: _metadata });
        }
        static styles = [...MostyElement.styles, styles];
        /** Slug of the chosen branch: `branch-12`. */
        branch = __runInitializers(this, _branch_initializers, null);
        /** `tsog`: only places with a citizen service centre, to begin with. */
        has = (__runInitializers(this, _branch_extraInitializers), __runInitializers(this, _has_initializers, null));
        typed = (__runInitializers(this, _has_extraInitializers), __runInitializers(this, _typed_initializers, ''));
        tsogOnly = (__runInitializers(this, _typed_extraInitializers), __runInitializers(this, _tsogOnly_initializers, false));
        finder = __runInitializers(this, _tsogOnly_extraInitializers);
        list = new Task(this, {
            args: () => [this.api],
            task: async (_args, { signal }) => {
                const first = await new Branches(this.transport).list({ pageSize: 100, signal });
                const items = [];
                for await (const branch of first)
                    items.push(branch);
                return { items, freshness: first.freshness };
            },
        });
        constructor() {
            super({ uk, en: () => import('./messages/en.ts').then(({ en }) => en) });
        }
        willUpdate(changed) {
            if (changed.has('has'))
                this.tsogOnly = this.has === 'tsog';
        }
        firstUpdated() {
            // On the root, so that a card needs no role and no key handling: its links and buttons have both.
            this.renderRoot.addEventListener('click', (event) => this.choose(event));
        }
        caption() {
            return this.texts.title;
        }
        body() {
            return drawStates(this.list, this.locale, {
                empty: () => html `<p class="card">${this.texts.none}</p>
          <slot></slot>`,
                full: ({ items }) => this.full(items),
            });
        }
        find(branches) {
            const { texts } = this;
            if (this.finder?.of !== branches || this.finder.texts !== texts) {
                this.finder = { of: branches, texts, finder: new BranchFinder(branches, texts.modes) };
            }
            return this.finder.finder.find(this.typed, this.tsogOnly);
        }
        full(branches) {
            const { texts } = this;
            const shown = this.find(branches);
            return html `
      <search class="tools">
        <label>
          ${texts.search} <span class="hint" id="hint">${texts.searchHint}</span>
          <input
            type="search"
            autocomplete="off"
            autocapitalize="none"
            spellcheck="false"
            enterkeyhint="search"
            .value=${this.typed}
            @input=${(event) => (this.typed = event.target.value)}
          />
        </label>
        <label class="check">
          <input
            type="checkbox"
            .checked=${this.tsogOnly}
            @change=${(event) => (this.tsogOnly = event.target.checked)}
          />
          <span>${texts.onlyTsog}</span>
        </label>
      </search>
      <p class="count" role="status">${texts.found(shown.length, branches.length)}</p>
      ${shown.length
                ? html `<ul class="list">
              ${shown.map((branch) => card(branch, this.locale, this.headingLevel + 1, branch.slug === this.branch))}
            </ul>`
                : html `<div class="card stack">
              <p>${texts.nothing}</p>
              <p><button type="button" @click=${this.clear}>${texts.clear}</button></p>
            </div>`}
      ${branches.some(({ geo }) => geo)
                ? html `<p class="credit muted small">${texts.positions}: <span lang="en">${POSITIONS_CREDIT}</span></p>`
                : null}
    `;
        }
        clear() {
            this.typed = '';
            this.tsogOnly = false;
            this.renderRoot.querySelector('input[type=search]')?.focus();
        }
        choose(event) {
            const chosen = event.target.closest('[data-branch]');
            const { branch, id } = chosen?.dataset ?? {};
            if (!branch || !id)
                return;
            this.branch = branch;
            this.dispatchEvent(new MostyBranchSelectEvent(branch, id));
        }
    };
})();
export { MostyBranchMap };
