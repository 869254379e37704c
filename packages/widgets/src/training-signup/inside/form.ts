import { html, nothing, type TemplateResult } from 'lit';
import type { Fault, Field } from './attempt.ts';
import { PARTY, type Draft } from './draft.ts';
import type { DeskMessages } from './messages/types.ts';

/** Questions of the form, in their order; with `steps` one stands on a screen. */
export const STEPS = ['who', 'contact', 'rest'] as const;

/** The screen that asks for a field. */
export const stepOf = (field: Field): number => (/^name/.test(field) ? 0 : /^(phone|email)$/.test(field) ? 1 : 2);

export interface FormState {
  draft: Draft;
  faults: readonly Fault[];
  /** What went wrong, as a sentence. */
  trouble: string | null;
  busy: boolean;
  /** All places are taken: the person joins the queue, behind so many people. */
  queue: number | null;
  /** Said while it is being sent and takes its time. */
  wait: string | null;
  /** Which question is asked; `null` asks all on one screen. */
  step: number | null;
  onChange: (change: Partial<Draft>) => void;
  /** Somebody comes into the form. */
  onBegin: () => void;
  /** A program fills in what nobody sees. */
  onExtra: (words: string) => void;
  onParty: (people: number) => void;
  onBack: () => void;
  onSubmit: (event: Event) => void;
}

/** The form: one column, a label above every field, an error beside it and in a summary that takes the focus. */
export function form(state: FormState, texts: DeskMessages): TemplateResult {
  const { draft, faults, trouble, busy, queue, step, onChange } = state;
  const last = step === null || step === STEPS.length - 1;
  const asks = (question: number) => step === null || step === question;
  const textOf = (fault: Fault) => fault.text ?? texts.faults[fault.code];
  const faultOf = (field: Field) => faults.find((fault) => fault.field === field);
  const error = (field: Field) => {
    const fault = faultOf(field);
    return fault ? html`<p class="fault" id="${field}-fault">${textOf(fault)}</p>` : nothing;
  };
  const invalid = (field: Field) => (faultOf(field) ? 'true' : nothing);
  const described = (field: Field, hint = '') => `${faultOf(field) ? `${field}-fault ` : ''}${hint}`.trim() || nothing;
  const value = (event: Event) => (event.target as HTMLInputElement).value;
  const checked = (event: Event) => (event.target as HTMLInputElement).checked;
  const goTo = (field: Field) => (event: Event) => {
    event.preventDefault();
    ((event.target as Element).getRootNode() as ShadowRoot).getElementById(field)?.focus();
  };
  const own = <T extends string>(token: T): T | 'off' => (draft.forOther ? 'off' : token);

  const name = (at: number) => {
    const field: Field = `name-${at}`;
    const words = draft.forOther ? texts.otherNameHint : texts.nameHint;
    return html`<div class="field">
      <label for=${field}>${at ? texts.nextName(at + 1) : texts.name}</label>
      ${at ? nothing : html`<span class="hint" id="name-hint">${words}</span>`} ${error(field)}
      <input
        id=${field}
        type="text"
        autocomplete=${at ? 'off' : own('name')}
        autocapitalize="words"
        spellcheck="false"
        aria-invalid=${invalid(field)}
        aria-describedby=${described(field, at ? '' : 'name-hint')}
        .value=${draft.names[at] ?? ''}
        @input=${(event: Event) => onChange({ names: draft.names.map((one, index) => (index === at ? value(event) : one)) })}
      />
    </div>`;
  };
  const contact = (field: 'phone' | 'email', type: 'tel' | 'email', label: string) =>
    html`<div class="field">
      <label for=${field}>${label}</label> ${error(field)}
      <input
        id=${field}
        type=${type}
        autocomplete=${own(type)}
        autocapitalize="none"
        spellcheck="false"
        aria-invalid=${invalid(field)}
        aria-describedby=${described(field, 'contact-hint')}
        .value=${draft[field]}
        @input=${(event: Event) => onChange({ [field]: value(event) })}
      />
    </div>`;
  const people = draft.names.length;

  return html`<form class="stack" novalidate @submit=${state.onSubmit} @focusin=${state.onBegin} part="form">
    ${queue === null ? nothing : html`<p class="note">${texts.queueNotice(queue)}</p>`}
    ${step === null ? nothing : html`<p class="muted">${texts.step(step + 1, STEPS.length)}</p>`}
    <div id="summary" tabindex="-1" role=${trouble || faults.length ? 'alert' : nothing}>
      ${
        faults.length
          ? html`<div class="card trouble">
              <p><strong>${texts.fix}</strong></p>
              <ul class="faults">
                ${faults.map((fault) => html`<li><a href="#${fault.field}" @click=${goTo(fault.field)}>${textOf(fault)}</a></li>`)}
              </ul>
            </div>`
          : nothing
      }
      ${trouble ? html`<p class="card trouble">${trouble}</p>` : nothing}
    </div>
    ${
      asks(0)
        ? html`<label class="check">
              <input
                type="checkbox"
                id="for-other"
                .checked=${draft.forOther}
                @change=${(event: Event) => onChange({ forOther: checked(event) })}
              />
              <span>${texts.forOther}</span>
            </label>
            ${draft.names.map((_, at) => name(at))}
            <p class="doings">
              ${
                people < PARTY
                  ? html`<button type="button" id="more" @click=${() => state.onParty(people + 1)}>
                      ${texts.addPerson}
                    </button>`
                  : nothing
              }
              ${
                people > 1
                  ? html`<button type="button" id="fewer" @click=${() => state.onParty(people - 1)}>
                      ${texts.removePerson(people)}
                    </button>`
                  : nothing
              }
            </p>`
        : nothing
    }
    ${
      asks(1)
        ? html`<fieldset>
            <legend>
              ${draft.forOther ? texts.otherContact : texts.contact}
              <span class="hint" id="contact-hint">${texts.contactHint}</span>
            </legend>
            ${contact('phone', 'tel', texts.phone)} ${contact('email', 'email', texts.email)}
          </fieldset>`
        : nothing
    }
    ${
      asks(2)
        ? html`<div class="field">
              <label for="accessNeeds">${texts.needs}</label>
              <span class="hint" id="needs-hint">${texts.needsHint}</span>
              ${error('accessNeeds')}
              <textarea
                id="accessNeeds"
                rows="2"
                autocomplete="off"
                aria-invalid=${invalid('accessNeeds')}
                aria-describedby=${described('accessNeeds', 'needs-hint')}
                .value=${draft.accessNeeds}
                @input=${(event: Event) => onChange({ accessNeeds: value(event) })}
              ></textarea>
            </div>
            <div class="field">
              ${error('consent')}
              <label class="check">
                <input
                  type="checkbox"
                  id="consent"
                  aria-invalid=${invalid('consent')}
                  aria-describedby=${described('consent')}
                  .checked=${draft.consent}
                  @change=${(event: Event) => onChange({ consent: checked(event) })}
                />
                <span>${texts.consent}</span>
              </label>
            </div>`
        : nothing
    }
    <div class="unseen" aria-hidden="true">
      <label for="extra">${texts.extra}</label>
      <input
        id="extra"
        name="extra"
        tabindex="-1"
        autocomplete="off"
        @input=${(event: Event) => state.onExtra(value(event))}
      />
    </div>
    <p role="status" class=${state.wait ? 'note' : 'unseen'}>${state.wait}</p>
    <p class="doings">
      <button class="strong" part="send" aria-disabled=${busy ? 'true' : nothing}>
        ${!last ? texts.next : busy ? texts.sending : queue === null ? texts.send : texts.joinQueue}
      </button>
      ${step ? html`<button type="button" @click=${state.onBack}>${texts.previous}</button>` : nothing}
    </p>
  </form>`;
}
