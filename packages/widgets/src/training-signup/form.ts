import { html, nothing, type TemplateResult } from 'lit';
import type { Draft, Fault, Field } from './attempt.ts';
import type { SignupMessages } from './messages/types.ts';

export interface FormState {
  draft: Draft;
  faults: Fault[];
  /** What went wrong, as a sentence. */
  trouble: string | null;
  busy: boolean;
  /** All places are taken: the person joins the queue. */
  queue: boolean;
  onInput: (field: Field, value: string | boolean) => void;
  onSubmit: (event: Event) => void;
}

/** The form: one column, a label above every field, an error beside it and in a summary that takes the focus. */
export function form(state: FormState, texts: SignupMessages): TemplateResult {
  const { draft, faults, trouble, busy, queue, onInput } = state;
  const textOf = (fault: Fault) => fault.text ?? texts.faults[fault.code];
  const faultOf = (field: Field) => faults.find((fault) => fault.field === field);
  const error = (field: Field) => {
    const fault = faultOf(field);
    return fault ? html`<p class="fault" id="${field}-fault">${textOf(fault)}</p>` : nothing;
  };
  const described = (field: Field, hint = '') => `${faultOf(field) ? `${field}-fault ` : ''}${hint}`.trim() || nothing;
  const typed = (field: Field) => (event: Event) => onInput(field, (event.target as HTMLInputElement).value);
  const focus = (field: Field) => (event: Event) => {
    event.preventDefault();
    ((event.target as Element).getRootNode() as ShadowRoot).getElementById(field)?.focus();
  };
  const input = (field: 'name' | 'phone' | 'email', type: string, autocomplete: AutoFill, hint = '') =>
    html`<input
      id=${field}
      name=${field}
      type=${type}
      autocomplete=${autocomplete}
      autocapitalize=${field === 'name' ? 'words' : 'none'}
      spellcheck="false"
      aria-invalid=${faultOf(field) ? 'true' : nothing}
      aria-describedby=${described(field, hint)}
      .value=${draft[field]}
      @input=${typed(field)}
    />`;

  return html`<form class="stack" novalidate @submit=${state.onSubmit} part="form">
    ${queue ? html`<p class="note">${texts.queueNotice}</p>` : nothing}
    <div id="summary" tabindex="-1" role=${trouble || faults.length ? 'alert' : nothing}>
      ${
        faults.length
          ? html`<div class="card trouble">
              <p><strong>${texts.fix}</strong></p>
              <ul class="faults">
                ${faults.map((fault) => html`<li><a href="#${fault.field}" @click=${focus(fault.field)}>${textOf(fault)}</a></li>`)}
              </ul>
            </div>`
          : nothing
      }
      ${trouble ? html`<p class="card trouble">${trouble}</p>` : nothing}
    </div>
    <div class="field">
      <label for="name">${texts.name}</label>
      <span class="hint" id="name-hint">${texts.nameHint}</span>
      ${error('name')} ${input('name', 'text', 'name', 'name-hint')}
    </div>
    <fieldset>
      <legend>${texts.contact} <span class="hint">${texts.contactHint}</span></legend>
      <div class="field">
        <label for="phone">${texts.phone}</label> ${error('phone')} ${input('phone', 'tel', 'tel')}
      </div>
      <div class="field">
        <label for="email">${texts.email}</label> ${error('email')} ${input('email', 'email', 'email')}
      </div>
    </fieldset>
    <div class="field">
      <label for="accessNeeds">${texts.needs}</label>
      <span class="hint" id="needs-hint">${texts.needsHint}</span>
      ${error('accessNeeds')}
      <textarea
        id="accessNeeds"
        rows="2"
        autocomplete="off"
        aria-invalid=${faultOf('accessNeeds') ? 'true' : nothing}
        aria-describedby=${described('accessNeeds', 'needs-hint')}
        .value=${draft.accessNeeds}
        @input=${typed('accessNeeds')}
      ></textarea>
    </div>
    <div class="field">
      ${error('consent')}
      <label class="check">
        <input
          type="checkbox"
          id="consent"
          aria-invalid=${faultOf('consent') ? 'true' : nothing}
          aria-describedby=${described('consent')}
          .checked=${draft.consent}
          @change=${(event: Event) => onInput('consent', (event.target as HTMLInputElement).checked)}
        />
        <span>${texts.consent}</span>
      </label>
    </div>
    <p>
      <button class="strong" part="send" aria-disabled=${busy ? 'true' : nothing}>
        ${busy ? texts.sending : queue ? texts.joinQueue : texts.send}
      </button>
    </p>
  </form>`;
}
