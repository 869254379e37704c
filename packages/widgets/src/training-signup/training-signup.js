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
import { Sessions } from '@mosty/sdk/core';
import { heading } from '../shared/heading.ts';
import { IdleController } from '../shared/idle.ts';
import { MostyElement } from '../shared/mosty-element.ts';
import { drawStates } from '../shared/status.ts';
import { Attempt, emptyDraft } from './attempt.ts';
import { done } from './done.ts';
import { MostySignupCompleteEvent } from './events.ts';
import { form } from './form.ts';
import { uk } from './messages/uk.ts';
import { chance, facts, sessionCard } from './session.ts';
import { styles } from './training-signup.styles.ts';
/**
 * Upcoming classes and a place in one of them, without an account, a password or a picture puzzle.
 *
 * @element mosty-training-signup
 *
 * @slot - A link and a phone of the library: shown until the classes are drawn, when they cannot be, and beside the code.
 *
 * @fires {MostySignupCompleteEvent} mosty-signup-complete - A signup was stored. Carries identifiers only.
 *
 * @csspart frame - The whole widget.
 * @csspart title - Its heading.
 * @csspart session - A class in the list.
 * @csspart name - Name of a class.
 * @csspart when - Its day and time.
 * @csspart join - The button that opens the form.
 * @csspart form - The form.
 * @csspart send - Its button.
 * @csspart done - What is shown when the signup is stored.
 * @csspart code - The code to write down.
 * @csspart error - The message when data cannot be had.
 *
 * @cssproperty [--mosty-font] - Typeface of texts.
 * @cssproperty [--mosty-font-heading] - Typeface of headings.
 * @cssproperty [--mosty-font-size=18px] - Size everything is measured from.
 * @cssproperty [--mosty-color-ground] - Ground of the widget.
 * @cssproperty [--mosty-color-surface] - Ground of cards.
 * @cssproperty [--mosty-color-ink] - Text.
 * @cssproperty [--mosty-color-accent] - Buttons, links.
 *
 * @attr {'light' | 'dark'} theme - Keeps one colour scheme; by default the visitor's.
 * @attr {string} lang - `uk` or `en`; by default the language of the page.
 */
let MostyTrainingSignup = (() => {
    let _classSuper = MostyElement;
    let _training_decorators;
    let _training_initializers = [];
    let _training_extraInitializers = [];
    let _branch_decorators;
    let _branch_initializers = [];
    let _branch_extraInitializers = [];
    let _view_decorators;
    let _view_initializers = [];
    let _view_extraInitializers = [];
    let _draft_decorators;
    let _draft_initializers = [];
    let _draft_extraInitializers = [];
    let _outcome_decorators;
    let _outcome_initializers = [];
    let _outcome_extraInitializers = [];
    let _busy_decorators;
    let _busy_initializers = [];
    let _busy_extraInitializers = [];
    return class MostyTrainingSignup extends _classSuper {
        static {
            const _metadata = typeof Symbol === "function" && Symbol.metadata ? Object.create(_classSuper[Symbol.metadata] ?? null) : void 0;
            _training_decorators = [property()];
            _branch_decorators = [property()];
            _view_decorators = [state()];
            _draft_decorators = [state()];
            _outcome_decorators = [state()];
            _busy_decorators = [state()];
            __esDecorate(null, null, _training_decorators, { kind: "field", name: "training", static: false, private: false, access: { has: obj => "training" in obj, get: obj => obj.training, set: (obj, value) => { obj.training = value; } }, metadata: _metadata }, _training_initializers, _training_extraInitializers);
            __esDecorate(null, null, _branch_decorators, { kind: "field", name: "branch", static: false, private: false, access: { has: obj => "branch" in obj, get: obj => obj.branch, set: (obj, value) => { obj.branch = value; } }, metadata: _metadata }, _branch_initializers, _branch_extraInitializers);
            __esDecorate(null, null, _view_decorators, { kind: "field", name: "view", static: false, private: false, access: { has: obj => "view" in obj, get: obj => obj.view, set: (obj, value) => { obj.view = value; } }, metadata: _metadata }, _view_initializers, _view_extraInitializers);
            __esDecorate(null, null, _draft_decorators, { kind: "field", name: "draft", static: false, private: false, access: { has: obj => "draft" in obj, get: obj => obj.draft, set: (obj, value) => { obj.draft = value; } }, metadata: _metadata }, _draft_initializers, _draft_extraInitializers);
            __esDecorate(null, null, _outcome_decorators, { kind: "field", name: "outcome", static: false, private: false, access: { has: obj => "outcome" in obj, get: obj => obj.outcome, set: (obj, value) => { obj.outcome = value; } }, metadata: _metadata }, _outcome_initializers, _outcome_extraInitializers);
            __esDecorate(null, null, _busy_decorators, { kind: "field", name: "busy", static: false, private: false, access: { has: obj => "busy" in obj, get: obj => obj.busy, set: (obj, value) => { obj.busy = value; } }, metadata: _metadata }, _busy_initializers, _busy_extraInitializers);
            if (_metadata) Object.defineProperty(this, Symbol.metadata, { enumerable: true, configurable: true, writable: true, value: _metadata });
        }
        static styles = [...MostyElement.styles, styles];
        /** Slug of a training: only its classes. */
        training = __runInitializers(this, _training_initializers, null);
        /** Slug of a branch: only classes there. */
        branch = (__runInitializers(this, _training_extraInitializers), __runInitializers(this, _branch_initializers, null));
        view = (__runInitializers(this, _branch_extraInitializers), __runInitializers(this, _view_initializers, { at: 'list' }));
        draft = (__runInitializers(this, _view_extraInitializers), __runInitializers(this, _draft_initializers, emptyDraft()));
        outcome = (__runInitializers(this, _draft_extraInitializers), __runInitializers(this, _outcome_initializers, null));
        busy = (__runInitializers(this, _outcome_extraInitializers), __runInitializers(this, _busy_initializers, false));
        attempt = (__runInitializers(this, _busy_extraInitializers), new Attempt());
        sessions = new Task(this, {
            args: () => [this.api, this.training, this.branch],
            task: async ([, training, branch], { signal }) => {
                const query = {
                    when: 'upcoming',
                    eligibility: 'open',
                    ...(training && { training }),
                    ...(branch && { branch }),
                };
                return new Sessions(this.transport).list({ ...query, pageSize: 50, signal });
            },
        });
        constructor() {
            super({ uk, en: () => import('./messages/en.ts').then(({ en }) => en) });
            new IdleController(this, this.forget);
        }
        caption() {
            return this.texts.title;
        }
        body() {
            const { view } = this;
            if (view.at === 'form')
                return this.form(view.session);
            if (view.at === 'done')
                return done(view.session, view.signup, this.locale, this.headingLevel + 1, this.toList);
            return drawStates(this.sessions, this.locale, {
                empty: () => html `<p class="card">${this.texts.none}</p>
          <slot></slot>`,
                full: ({ items }) => html `<ul class="list sessions">
          ${items.map((session) => sessionCard(session, this.locale, this.headingLevel + 1, () => this.open(session)))}
        </ul>`,
            });
        }
        form(session) {
            const { texts, draft, outcome, busy, locale } = this;
            return html `<p class="back"><button type="button" @click=${this.toList}>${texts.back}</button></p>
      <div class="card stack">
        ${heading(this.headingLevel + 1, locale.say(session.name), 'name', 'chosen')} ${facts(session, locale)}
      </div>
      ${form({
                draft,
                busy,
                faults: outcome?.kind === 'faults' ? outcome.faults : [],
                trouble: outcome?.kind === 'trouble' ? outcome.code : null,
                queue: chance(session) === 'queue',
                onInput: this.type,
                onSubmit: this.send,
            }, texts)}`;
        }
        async show(view, ...focus) {
            this.view = view;
            this.outcome = null;
            await this.focusOn(...focus);
        }
        open(session) {
            return this.show({ at: 'form', session }, '#chosen');
        }
        /** Back to the list, to the button that was left; places may have changed meanwhile. */
        toList = () => {
            const { view } = this;
            void this.sessions.run();
            const left = view.at === 'list' ? '' : view.session.slug;
            void this.show({ at: 'list' }, `[data-session="${left}"]`, '#title');
        };
        type = (field, value) => {
            this.draft = { ...this.draft, [field]: value };
        };
        /** Library computers are shared: what was typed, and the code, do not stay for the next person. */
        forget = () => {
            this.draft = emptyDraft();
            this.attempt = new Attempt();
            this.outcome = null;
            this.view = { at: 'list' };
        };
        send = async (event) => {
            event.preventDefault();
            if (this.busy || this.view.at !== 'form')
                return;
            const { session } = this.view;
            this.busy = true;
            const outcome = await this.attempt.send(this.transport, session.slug, this.draft, this.locale.locale);
            this.busy = false;
            if (outcome.kind === 'stored') {
                const { signup } = outcome;
                this.draft = emptyDraft();
                this.attempt = new Attempt();
                await this.show({ at: 'done', session, signup }, '#result');
                this.dispatchEvent(new MostySignupCompleteEvent(session.slug, signup.id, signup.state));
                return;
            }
            this.outcome = outcome;
            await this.focusOn('#summary');
        };
    };
})();
export { MostyTrainingSignup };
