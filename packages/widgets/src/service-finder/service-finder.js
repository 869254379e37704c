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
import { repeat } from 'lit/directives/repeat.js';
import { Task, TaskStatus, initialState } from '@lit/task';
import { LifeEvents, Services } from '@mosty/sdk/core';
import { heading } from '../shared/heading.ts';
import { MostyElement } from '../shared/mosty-element.ts';
import { drawStates } from '../shared/status.ts';
import { answer } from './answer.ts';
import { MostyServiceSelectEvent } from './events.ts';
import { uk } from './messages/uk.ts';
import { styles } from './service-finder.styles.ts';
import { tiles } from './tiles.ts';
/** Milliseconds of rest after the last letter before the server is asked. */
const REST = 250;
/** Answers shown at once. */
const ANSWERS = 20;
/**
 * Finds an e-service by a person's own words or by what has happened to her, and answers: what, who, how much, what to
 * bring, and what a librarian does and never does.
 *
 * @element mosty-service-finder
 *
 * @slot - A link and a phone of the library: shown until the finder is drawn, when it cannot be, and when nothing was found.
 *
 * @fires {MostyServiceSelectEvent} mosty-service-select - A person opened a service. Carries its slug and id, never her words.
 *
 * @csspart frame - The whole widget.
 * @csspart title - Its heading.
 * @csspart tile - A life event.
 * @csspart service - One answer.
 * @csspart name - Name of a service.
 * @csspart details - How to get it, folded.
 * @csspart error - The message when data cannot be had.
 *
 * @cssproperty [--mosty-font] - Typeface of texts.
 * @cssproperty [--mosty-font-heading] - Typeface of headings.
 * @cssproperty [--mosty-font-size=18px] - Size everything is measured from.
 * @cssproperty [--mosty-color-ground] - Ground of the widget.
 * @cssproperty [--mosty-color-surface] - Ground of cards.
 * @cssproperty [--mosty-color-ink] - Text.
 * @cssproperty [--mosty-color-accent] - Buttons, links, tiles.
 *
 * @attr {'light' | 'dark'} theme - Keeps one colour scheme; by default the visitor's.
 * @attr {string} lang - `uk` or `en`; by default the language of the page.
 */
let MostyServiceFinder = (() => {
    let _classSuper = MostyElement;
    let _query_decorators;
    let _query_initializers = [];
    let _query_extraInitializers = [];
    let _lifeEvent_decorators;
    let _lifeEvent_initializers = [];
    let _lifeEvent_extraInitializers = [];
    let _everything_decorators;
    let _everything_initializers = [];
    let _everything_extraInitializers = [];
    return class MostyServiceFinder extends _classSuper {
        static {
            const _metadata = typeof Symbol === "function" && Symbol.metadata ? Object.create(_classSuper[Symbol.metadata] ?? null) : void 0;
            _query_decorators = [property()];
            _lifeEvent_decorators = [property({ attribute: 'life-event' })];
            _everything_decorators = [state()];
            __esDecorate(null, null, _query_decorators, { kind: "field", name: "query", static: false, private: false, access: { has: obj => "query" in obj, get: obj => obj.query, set: (obj, value) => { obj.query = value; } }, metadata: _metadata }, _query_initializers, _query_extraInitializers);
            __esDecorate(null, null, _lifeEvent_decorators, { kind: "field", name: "lifeEvent", static: false, private: false, access: { has: obj => "lifeEvent" in obj, get: obj => obj.lifeEvent, set: (obj, value) => { obj.lifeEvent = value; } }, metadata: _metadata }, _lifeEvent_initializers, _lifeEvent_extraInitializers);
            __esDecorate(null, null, _everything_decorators, { kind: "field", name: "everything", static: false, private: false, access: { has: obj => "everything" in obj, get: obj => obj.everything, set: (obj, value) => { obj.everything = value; } }, metadata: _metadata }, _everything_initializers, _everything_extraInitializers);
            if (_metadata) Object.defineProperty(this, Symbol.metadata, { enumerable: true, configurable: true, writable: true, value: _metadata });
        }
        static styles = [...MostyElement.styles, styles];
        /** Words to search at the start. */
        query = __runInitializers(this, _query_initializers, '');
        /** Slug of a life event to begin with. */
        lifeEvent = (__runInitializers(this, _query_extraInitializers), __runInitializers(this, _lifeEvent_initializers, null));
        /** True behind «Інше»: every service. */
        everything = (__runInitializers(this, _lifeEvent_extraInitializers), __runInitializers(this, _everything_initializers, false));
        timer = __runInitializers(this, _everything_extraInitializers);
        moments = new Task(this, {
            args: () => [this.api],
            task: async (_args, { signal }) => new LifeEvents(this.transport).list({ pageSize: 100, signal }),
        });
        answers = new Task(this, {
            args: () => [this.api, this.query.trim(), this.lifeEvent, this.everything],
            task: async ([, q, lifeEvent, everything], { signal }) => {
                if (!q && !lifeEvent && !everything)
                    return initialState;
                return new Services(this.transport).list({
                    pageSize: ANSWERS,
                    signal,
                    ...(q && { q }),
                    ...(lifeEvent && { lifeEvent }),
                });
            },
        });
        constructor() {
            super({ uk, en: () => import('./messages/en.ts').then(({ en }) => en) });
        }
        disconnectedCallback() {
            super.disconnectedCallback();
            clearTimeout(this.timer);
        }
        caption() {
            return this.texts.title;
        }
        body() {
            const { texts } = this;
            const asked = this.query.trim() || this.lifeEvent || this.everything;
            return html `
      <search>
        <form @submit=${this.submit}>
          <label>
            ${texts.search} <span class="hint">${texts.searchHint}</span>
            <input
              type="search"
              name="q"
              autocomplete="off"
              autocapitalize="none"
              spellcheck="false"
              enterkeyhint="search"
              maxlength="200"
              .value=${this.query}
              @input=${this.typed}
            />
          </label>
          <button class="strong">${texts.submit}</button>
        </form>
      </search>
      ${asked ? this.results() : this.home()}
    `;
        }
        home() {
            return drawStates(this.moments, this.locale, {
                bones: 2,
                empty: () => html `<button type="button" @click=${() => this.choose(null)}>${this.texts.all}</button>`,
                full: ({ items }) => tiles(items, this.locale, (moment) => void this.choose(moment)),
            });
        }
        results() {
            const { texts, locale } = this;
            const moment = this.moments.value?.items.find(({ slug }) => slug === this.lifeEvent);
            const topic = moment ? locale.say(moment.title) : this.everything ? texts.all : null;
            return html `<p><button type="button" @click=${this.back}>${texts.back}</button></p>
      ${topic ? html `<div class="topic">${heading(this.headingLevel + 1, topic, 'name', 'topic')}</div>` : nothing}
      <p class="count" role="status">${this.count()}</p>
      ${drawStates(this.answers, locale, {
                // Answers to other words may stay while these are on their way, and never in place of an error.
                keep: (failed) => !failed && Boolean(this.query),
                empty: () => html `<p>${texts.nothingHelp}</p>
            <slot></slot>`,
                full: ({ items }) => html `<ul class="list">
            ${repeat(items, ({ slug }) => slug, (service) => answer(service, locale, this.headingLevel + 1, items.length === 1, () => this.dispatchEvent(new MostyServiceSelectEvent(service.slug, service.id))))}
          </ul>`,
            })}`;
        }
        /** How many answers there are, in a sentence that is announced. */
        count() {
            const { texts, answers } = this;
            if (answers.status !== TaskStatus.COMPLETE || !answers.value)
                return '';
            const { items, total } = answers.value;
            if (!items.length && this.query)
                return texts.nothing(this.query.trim());
            return total > items.length ? texts.first(items.length, total) : texts.found(total);
        }
        ask(what) {
            clearTimeout(this.timer);
            this.query = what.query ?? '';
            this.lifeEvent = what.lifeEvent ?? null;
            this.everything = what.everything ?? false;
            const box = this.renderRoot.querySelector('input');
            if (box && box.value.trim() !== this.query.trim())
                box.value = this.query;
        }
        typed(event) {
            const { value } = event.target;
            clearTimeout(this.timer);
            this.timer = setTimeout(() => this.ask({ query: value }), REST);
        }
        submit(event) {
            event.preventDefault();
            this.ask({ query: event.target.querySelector('input')?.value ?? '' });
        }
        /** Shows what belongs to a moment of life; without one, everything. */
        async choose(moment) {
            this.ask(moment ? { lifeEvent: moment.slug } : { everything: true });
            await this.focusOn('#topic');
        }
        async back() {
            this.ask({});
            await this.focusOn('input');
        }
    };
})();
export { MostyServiceFinder };
