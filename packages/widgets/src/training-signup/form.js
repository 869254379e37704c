import { html, nothing } from 'lit';
/** The form: one column, a label above every field, an error beside it and in a summary that takes the focus. */
export function form(state, texts) {
    const { draft, faults, trouble, busy, queue, onInput } = state;
    const textOf = (fault) => fault.text ?? texts.faults[fault.code];
    const faultOf = (field) => faults.find((fault) => fault.field === field);
    const error = (field) => {
        const fault = faultOf(field);
        return fault ? html `<p class="fault" id="${field}-fault">${textOf(fault)}</p>` : nothing;
    };
    const described = (field, hint = '') => `${faultOf(field) ? `${field}-fault ` : ''}${hint}`.trim() || nothing;
    const typed = (field) => (event) => onInput(field, event.target.value);
    const focus = (field) => (event) => {
        event.preventDefault();
        event.target.getRootNode().getElementById(field)?.focus();
    };
    const input = (field, type, autocomplete, hint = '') => html `<input
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
    return html `<form class="stack" novalidate @submit=${state.onSubmit} part="form">
    ${queue ? html `<p class="note">${texts.queueNotice}</p>` : nothing}
    <div id="summary" tabindex="-1" role=${trouble || faults.length ? 'alert' : nothing}>
      ${faults.length
        ? html `<div class="card trouble">
              <p><strong>${texts.fix}</strong></p>
              <ul class="faults">
                ${faults.map((fault) => html `<li><a href="#${fault.field}" @click=${focus(fault.field)}>${textOf(fault)}</a></li>`)}
              </ul>
            </div>`
        : nothing}
      ${trouble ? html `<p class="card trouble">${texts.troubles[trouble]}</p>` : nothing}
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
          @change=${(event) => onInput('consent', event.target.checked)}
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
